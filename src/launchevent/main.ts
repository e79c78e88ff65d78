import { launchEventFunctions as names } from "../hosts/installedNames";
import { onChange, onDismiss } from "./onChange";
import { onAppointmentSend, onMessageSend } from "./onSend";

// Called bare, and nothing waits for it: browsers register handlers only after it, and classic
// Outlook never runs its callback.
void Office.onReady();

Office.actions.associate(names.OnMessageSend, onMessageSend);
Office.actions.associate(names.OnAppointmentSend, onAppointmentSend);
Office.actions.associate(names.OnInfoBarDismissClicked, onDismiss);

Office.actions.associate(names.OnMessageCompose, onChange);
Office.actions.associate(names.OnMessageRecipientsChanged, onChange);
Office.actions.associate(names.OnMessageAttachmentsChanged, onChange);
Office.actions.associate(names.OnMessageFromChanged, onChange);
Office.actions.associate(names.OnSensitivityLabelChanged, onChange);
Office.actions.associate(names.OnAppointmentOrganizer, onChange);
Office.actions.associate(names.OnAppointmentAttendeesChanged, onChange);
Office.actions.associate(names.OnAppointmentTimeChanged, onChange);
Office.actions.associate(names.OnAppointmentRecurrenceChanged, onChange);
Office.actions.associate(names.OnAppointmentAttachmentsChanged, onChange);
