import { itemEvents } from "./model/itemEvents";
import { newItem } from "./model/newItem";

const karen = { name: "Karen", address: "karen@citizen.example" };

test("a new recipient raises the event of the item's kind and says which field", () => {
  const mail = newItem("messageCompose");
  expect(itemEvents(mail, { ...mail, cc: [karen] })).toEqual([
    {
      launchType: "OnMessageRecipientsChanged",
      wireName: "olkRecipientsChanged",
      details: { to: false, cc: true, bcc: false },
      launchDetails: { changedRecipientFields: { to: false, cc: true, bcc: false } },
    },
  ]);
  const meeting = newItem("appointmentCompose");
  expect(itemEvents(meeting, { ...meeting, to: [karen] })).toMatchObject([
    { launchType: "OnAppointmentAttendeesChanged", details: { required: true, optional: false } },
  ]);
});

test("neither text nor subject nor place raises an event, as in Outlook", () => {
  const meeting = newItem("appointmentCompose");
  const changed = {
    ...meeting,
    subject: "Ny titel",
    location: "Rådhuset",
    body: { type: "text", content: "Hej" },
  } as const;
  expect(itemEvents(meeting, changed)).toEqual([]);
});

test("an attachment that comes and one that goes raise an event each", () => {
  const file = {
    id: "1",
    name: "a.txt",
    contentType: "text/plain",
    size: 3,
    isInline: false,
    kind: "file",
    format: "base64",
    content: "aGVq",
  } as const;
  const before = newItem("messageCompose", { attachments: [file] });
  const after = { ...before, attachments: [{ ...file, id: "2" }] };
  const statuses = itemEvents(before, after).map(({ details }) => details.attachmentStatus);
  expect(statuses).toEqual(["added", "removed"]);
});
