import { silentCouncillors } from "./jammerbugt";
import { builtIn, told, type Chapter } from "./types";

const silentUnion =
  "The two rules on a union representative wait for the list of representatives (`unionRepresentatives`).";

export const othersAndLaw: readonly Chapter[] = [
  {
    title: "Ishøj: management's access",
    rules: [
      { id: "IS-1", says: 'Private mail says "privat" in the subject' },
      {
        id: "IS-2",
        says: "Private mail and mail with the union is left unopened",
        note: `${silentUnion} The header of such a mail says nothing of what was found or asked.`,
      },
      { id: "IS-3", says: "Casework comes in by the shared mailbox" },
      {
        id: "IS-4",
        says: "Name a deputy",
        else: told("A setting of the mailbox; docs/guide.da.md."),
      },
      {
        id: "IS-5",
        says: "Logging is announced and sampled",
        else: builtIn(
          "The product keeps no log. The pane says what is read, kept and sent, and what never is; docs/guide.da.md has a text to announce it.",
        ),
      },
      {
        id: "IS-6",
        says: "Records used in a staff matter are shown to the employee",
        else: told(
          "Nothing is counted, and nothing kept beyond the open draft but the mail's own header; docs/guide.da.md.",
        ),
      },
      {
        id: "IS-7",
        says: "SMS treated as mail; mail restored up to a year",
        else: told("docs/guide.da.md."),
      },
    ],
  },
  {
    title: "Värnamo: mobile devices and telephony",
    rules: [
      {
        id: "VA-1",
        says: "Calendar notes belong to the employer and may be asked for",
        note: "The guideline forbids nothing; that the preset asks rests on SE-L1.",
      },
      {
        id: "VA-2",
        says: "Private accounts are not supported",
        else: told(
          "Forbids nothing; docs/guide.sv.md. Content to one's own private address is SE-L3.",
        ),
      },
      {
        id: "VA-3",
        says: "What is not work is as a rule no public record, but anyone may have it tried",
        else: told("Private mail is left alone; docs/guide.sv.md."),
      },
      { id: "VA-4", says: "Keep the extension diverted", else: told("docs/guide.sv.md.") },
    ],
  },
  {
    title: "Älvkarleby: mobile devices",
    rules: [
      { id: "AL-1", says: "Entries made while one is available are marked free" },
      { id: "AL-2", says: "The signature states the extension number" },
      {
        id: "AL-3",
        says: "No private accounts on the work device",
        else: told(
          "Not seen from a mail; docs/guide.sv.md. Content to one's own private address is SE-L3.",
        ),
      },
      {
        id: "AL-4",
        says: "Beware of fraud by SMS",
        else: told("Only in docs/guide.sv.md: no message says it."),
      },
      {
        id: "AL-5",
        says: "Loss and intrusion go to the incident system",
        else: told(
          "docs/guide.sv.md. The pane carries a link for reporting where the municipality fills it in (`links`); no preset has one.",
        ),
      },
      { id: "AL-6", says: "Messages may be public records; register them" },
      { id: "AL-7", says: "Passwords are personal" },
      { id: "AL-8", says: "Phone use is logged", else: told("docs/guide.sv.md.") },
      { id: "AL-9", says: "The work phone is for duty", else: told("docs/guide.sv.md.") },
    ],
  },
  {
    title: "Danish law and practice",
    rules: [
      {
        id: "DK-L1",
        says: "Wrong recipient is the commonest breach; technical measures are due",
        note: "Stands too for what reaches more people than it is for: a calendar, a post, a picture, a recording, a link. `confidential-data-outside-the-register` waits for the list of known recipients (`approvedRecipients`).",
      },
      {
        id: "DK-L2",
        says: "Confidential and sensitive data are encrypted on their way",
        note: "For video platforms it is the nearest: no rule of the list is about them.",
      },
      {
        id: "DK-L3",
        says: "A number may be a Digital Post recipient; the subject is not encrypted",
      },
      {
        id: "DK-L4",
        says: "A sick day is ordinary, its cause sensitive",
        else: builtIn("Danish sick days without a cause are no finding; situation 24 holds it."),
      },
      { id: "DK-L5", says: "Protected name and address: highest severity" },
      {
        id: "DK-L6",
        says: "Union membership shown by recipients is treated like party membership",
        note: `${silentUnion} ${silentCouncillors} For mail marked "privat" it is the nearest: no rule of the list is about it.`,
      },
    ],
  },
  {
    title: "Swedish law and practice",
    rules: [
      {
        id: "SE-L1",
        says: "A personnummer may go out, exposed no more than needed",
        note: `Stands too for exposing no more than needed of anything else: an address, a membership, a picture. ${silentUnion}`,
      },
      {
        id: "SE-L2",
        says: "Sensitive or secret data over open networks only encrypted",
        note: "Its secrecy test stands for the right recipient too. `confidential-data-outside-the-register` waits for the list of known recipients (`approvedRecipients`).",
      },
      { id: "SE-L3", says: "Work content stays in the organisation's systems" },
      {
        id: "SE-L4",
        says: "Records are destroyed by decision only",
        else: builtIn("No Swedish text advises deleting anything; a test reads them all."),
      },
      { id: "SE-L5", says: "Protected identity: highest severity" },
      { id: "SE-L6", says: "Sickness absence is health data" },
    ],
  },
];
