import type { ItemForm } from "../draft";

/** Any of the four items Outlook opens; which, its form tells. */
export type OpenItem = Office.MessageCompose &
  Office.MessageRead &
  Office.AppointmentCompose &
  Office.AppointmentRead;

/** The item the add-in is open in; undefined where Outlook gives none (a hidden shared mailbox). */
export function openItem(): OpenItem | undefined {
  return (Office.context.mailbox?.item as unknown as OpenItem | null) ?? undefined;
}

/** While an item is written its subject is something to ask; when it is read, the text itself. */
export function formOf(item: OpenItem): ItemForm {
  const isCompose = typeof (item.subject as unknown) === "object" && item.subject !== null;
  const isAppointment = String(item.itemType) === "appointment";
  if (isAppointment) return isCompose ? "appointment-compose" : "appointment-read";
  return isCompose ? "message-compose" : "message-read";
}
