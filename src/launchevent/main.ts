import { launchEventFunctions as names } from "../hosts/installedNames";
import { onAppointmentSend, onMessageSend } from "./onSend";

// Called bare, and nothing waits for it: browsers register handlers only after it, and classic
// Outlook never runs its callback.
void Office.onReady();

Office.actions.associate(names.OnMessageSend, onMessageSend);
Office.actions.associate(names.OnAppointmentSend, onAppointmentSend);
