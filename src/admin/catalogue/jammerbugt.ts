import { builtIn, notForSoftware, told, type Chapter } from "./types";

export const silentCouncillors =
  "`a-party-meeting-of-elected-members` waits for the list of councillors (`councillors`).";

export const jammerbugt: readonly Chapter[] = [
  {
    title: "Jammerbugt: mail",
    rules: [
      { id: "JK-M1", says: "Inside too, leave out what the recipient does not need" },
      {
        id: "JK-M2",
        says: "Mail from own domain to own domain is secure and may hold anything",
        else: builtIn(
          "Nothing forces secure mail inside: the two rules named only speak of how many colleagues get it; situations 4 and 12 hold it.",
        ),
      },
      {
        id: "JK-M3",
        says: "Sensitive, confidential and confidential business data never leave unsecured",
      },
      { id: "JK-M4", says: "Nothing sensitive or confidential in the subject" },
      {
        id: "JK-M5",
        says: "Secure mail preferred for ordinary data too; each department decides",
        note: "Its mode is off: silent until the municipality sets another, for one department or for all.",
      },
      {
        id: "JK-M6",
        says: "No automatic forwarding",
        else: told(
          "Outlook shows add-ins no rules. A report script for the administrator is not built; the look is taken in Exchange. docs/guide.da.md.",
        ),
      },
      { id: "JK-M7", says: "Never ask citizens to mail sensitive or confidential data" },
      { id: "JK-M8", says: "Never answer on a citizen's insecure mail; begin a new thread" },
      {
        id: "JK-M9",
        says: "An encrypted file for those without Digital Post, its code by another way",
      },
      { id: "JK-M10", says: "Find out whether a supplier sends citizens' data securely" },
      { id: "JK-M11", says: "Work mail is for work" },
      {
        id: "JK-M12",
        says: "Sending insecurely is a breach",
        else: told(
          "Every message says why calmly; docs/guide.da.md. The pane carries a link for reporting a breach where the municipality fills it in (`links`); no preset has one.",
        ),
      },
    ],
  },
  {
    title: "Jammerbugt: deletion",
    rules: [
      {
        id: "JK-D1",
        says: "Delete personal data when the purpose has ended",
        else: told("docs/guide.da.md. A look back over the mailbox is not built."),
      },
      {
        id: "JK-D2",
        says: "Sensitive and confidential mail goes within 30 days, sent mail too",
        else: told(
          "docs/guide.da.md. Nothing is deleted by the product, and filing on the case comes first.",
        ),
      },
      {
        id: "JK-D3",
        says: "The same for files",
        else: told("An Outlook add-in does not see drives; docs/guide.da.md."),
      },
      {
        id: "JK-D4",
        says: "Everybody looks through the mailbox regularly",
        else: told("A habit; docs/guide.da.md."),
      },
    ],
  },
  {
    title: "Jammerbugt: calendar",
    rules: [
      { id: "JK-C1", says: "No personal data in the calendar" },
      {
        id: "JK-C2",
        says: "Case numbers and initials are allowed",
        else: builtIn(
          "Neither is minded by itself: the rules named ask for them in place of a name; situation 39 holds it.",
        ),
      },
      { id: "JK-C3", says: "A citizen may be invited, without telling what the meeting is about" },
      { id: "JK-C4", says: "The private flag makes nothing acceptable" },
      { id: "JK-C5", says: "All calendars are open to all staff" },
    ],
  },
  {
    title: "Jammerbugt: shared mailboxes",
    rules: [
      {
        id: "JK-S1",
        says: "Two users, a manager's approval, a yearly look, one who forwards daily",
        else: notForSoftware(
          "Who has access is seen in Exchange, not in a mail. A report script for the administrator is not built.",
        ),
      },
      { id: "JK-S2", says: "No shared mailbox for staff matters, HR's apart" },
    ],
  },
  {
    title: "Jammerbugt: party meetings",
    rules: [
      {
        id: "JK-P1",
        says: "Party membership is sensitive, and attendees are seen by all staff",
        note: silentCouncillors,
      },
      { id: "JK-P2", says: "Party invitations need care; not for large assemblies" },
      {
        id: "JK-P3",
        says: "All invited must have made their membership public",
        note: silentCouncillors,
      },
      { id: "JK-P4", says: "In doubt, make the meeting private" },
    ],
  },
  {
    title: "Jammerbugt: sharing files",
    rules: [
      { id: "JK-F1", says: "No file with personal data shared with outsiders by a link" },
      { id: "JK-F2", says: "Business information may be shared where it is relevant" },
    ],
  },
  {
    title: "Jammerbugt: SMS",
    rules: [
      { id: "JK-T1", says: "Reminders and short notices only" },
      {
        id: "JK-T2",
        says: "Nothing sensitive or confidential, nothing about a child",
        note: "The note to file (`exceptionNote`) stands in the policy and in docs/wording.md, to be copied; no button puts it in.",
      },
      {
        id: "JK-T3",
        says: "As little as possible",
        else: told(
          "docs/guide.da.md. A neutral reminder (`neutralReminder`) stands in the policy and in docs/wording.md, to be copied; no button puts it in. Dentist, place and phone pass.",
        ),
      },
      {
        id: "JK-T4",
        says: "Contacts by first name or initials",
        else: told("The phone's own contact list is out of reach; docs/guide.da.md."),
      },
      {
        id: "JK-T5",
        says: "File on the case, then delete",
        else: told(
          "The phone's messages are out of reach; docs/guide.da.md. A note to file (`exceptionNote`) stands in the policy and in docs/wording.md, to be copied; no button puts it in.",
        ),
      },
      {
        id: "JK-T6",
        says: "The secure app is not SMS",
        else: builtIn(
          "A text said to go by the app is left alone by every SMS rule; docs/guide.da.md.",
        ),
      },
      { id: "JK-T7", says: "Not on private phones", else: told("docs/guide.da.md.") },
      {
        id: "JK-T8",
        says: "A written procedure where a department texts with citizens",
        note: "Silent until the municipality fills in `smsDepartments`.",
      },
      {
        id: "JK-T9",
        says: "A citizen texts sensitive data: say that SMS is not safe",
        else: told(
          "docs/guide.da.md. An answer (`smsUnsafe`) stands in the policy and in docs/wording.md, to be copied; no button puts it in.",
        ),
      },
      {
        id: "JK-T10",
        says: "A call is always secure if nobody overhears",
        else: told("Offered as the way out where a text message may not go."),
      },
    ],
  },
  {
    title: "Jammerbugt: chat, video, dictation",
    rules: [
      { id: "JK-V1", says: "Teams to those entitled; chat for one, the team for a group" },
      { id: "JK-V2", says: "Nothing sensitive in a video invitation; in the meeting anything" },
      { id: "JK-V3", says: "Google Meet for schools only" },
      {
        id: "JK-V4",
        says: "Invite by Teams only; join others with care, never Messenger and the like",
      },
      {
        id: "JK-V5",
        says: "Dictation by approved tools only",
        else: told("Not seen from a mail; docs/guide.da.md."),
      },
      {
        id: "JK-V6",
        says: "Teams on private devices in the browser only",
        else: told("docs/guide.da.md."),
      },
    ],
  },
  {
    title: "Jammerbugt: social media and pictures",
    rules: [
      { id: "JK-O1", says: "No case handling on social media" },
      { id: "JK-O2", says: "A recognisable picture is personal data; consent where it is due" },
      {
        id: "JK-O3",
        says: "Approved platforms only",
        else: told(
          "docs/guide.da.md. The list stands in the policy (`socialPlatforms`) for staff to look up; no rule asks it, as where a text is pasted is not seen.",
        ),
      },
      {
        id: "JK-O4",
        says: "Not between colleagues or partners",
        else: told("Who reads a post is not seen; docs/guide.da.md."),
      },
      {
        id: "JK-O5",
        says: "A citizen posts sensitive data: delete, then point to the secure way",
        else: told("docs/guide.da.md. The policy holds no answer for it."),
      },
      {
        id: "JK-O6",
        says: "Contact on one's private profile",
        else: told(
          "docs/guide.da.md. An answer (`privateProfile`) stands in the policy and in docs/wording.md, to be copied; no button puts it in.",
        ),
      },
      {
        id: "JK-O7",
        says: "How pages and groups are set up",
        else: notForSoftware("Settings of the platforms themselves."),
      },
      {
        id: "JK-O8",
        says: "Pictures in posts deleted within two months",
        else: told("docs/guide.da.md."),
      },
      {
        id: "JK-O9",
        says: "Sharing others' posts",
        else: told("Not seen from a text; docs/guide.da.md."),
      },
      { id: "JK-B1", says: "Citizens' meetings are not recorded" },
      {
        id: "JK-B2",
        says: "Duties around pictures",
        else: told(
          "docs/guide.da.md; the question of consent is `consent-before-a-picture-is-published`.",
        ),
      },
      {
        id: "JK-K1",
        says: "Lists of staff's relatives",
        else: told("Paper and folders; docs/guide.da.md."),
      },
    ],
  },
  {
    title: "Jammerbugt: mobile devices",
    rules: [
      {
        id: "JM-1",
        says: "Say plainly what is seen on a device",
        else: builtIn("The pane's page on what the add-in reads, keeps and sends."),
      },
      {
        id: "JM-2",
        says: "Apps limited in what they exchange",
        else: builtIn("Nothing leaves the device but what stands in the mail's own header."),
      },
      {
        id: "JM-3",
        says: "Collected for administration and security only",
        else: builtIn("The purpose line on the same page."),
      },
    ],
  },
];
