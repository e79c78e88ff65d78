import type { ApprovedText, LinkName, ListName } from "../types";
import { described } from "./shape";
import type { Fields, Shape } from "./shape";

/** What each name of a vocabulary means; the compiler asks for a new one's words here. */
type Meanings<Name extends string> = { readonly [name in Name]: string };

export const listMeanings: Meanings<ListName> = {
  approvedPlatforms:
    "Video platforms approved beside Teams, as plain words of their name or address (`zoom.us`): " +
    "what is found and holds one is left alone. Absent: only Teams is approved.",
  forbiddenPlatforms:
    "Video platforms nobody joins even when somebody else holds the meeting, as plain words of " +
    "their name or address (`whatsapp`). Absent: none is singled out.",
  councillors:
    "Mailboxes of elected members: whoever invites at most nine of them and nobody else to their " +
    "party's meeting is only told, as their membership is known. Absent: it is asked about as any other.",
  hrMailboxes:
    "HR's mailboxes, where staff matters belong: a matter of employment from any other shared " +
    "mailbox is pointed out. Absent: nothing is said.",
  unionRepresentatives:
    "Mailboxes of union representatives: nothing about mail to or from them is ever recorded. " +
    "Absent: their mail is as everybody's.",
  unionDomains:
    "Domains of unions, `*` for any characters (`*forbund*`): nothing about mail to them is ever " +
    "recorded. Absent: only what the base lists is a union's.",
  smsDepartments:
    "Mailboxes of departments with a written procedure for texting with citizens: an SMS with a name " +
    "or a case from any other sender is pointed out. Absent: nothing is said.",
  googleMeetUnits:
    "Mailboxes of the units, as schools, that may hold meetings on a platform of `schoolPlatforms` " +
    "(`*skole@kommune.example`). Absent: a rule that asks who holds the meeting is silent.",
  schoolPlatforms:
    "Video platforms approved for the units in `googleMeetUnits` only, as plain words of their " +
    "name or address (`meet.google`). Absent: only what the base lists is such a platform.",
  socialPlatforms:
    "Social media, as plain words of their name or address (`facebook`). For rules of one's own " +
    "with `foundOn` or `partOn`: where no rule asks it, it does nothing.",
  digitalPostRecipients:
    "Recipients reached by Digital Post: an address, or `<cpr>` or `<cvr>` for such a number, with " +
    "or without an ending. They count as secure. Absent: only what the base lists does.",
  approvedRecipients:
    "The register of recipients who may get confidential data, as addresses or domains: mail with " +
    "such data to anybody else outside is asked about. Absent: no register is kept, nothing is asked.",
  sharedMailboxes:
    "Mailboxes several people send from, for where Outlook does not tell which are. Absent: one " +
    "whose address carries the sender's name is a person's own, of any other nothing is known.",
  distributionLists:
    "Addresses that reach many people (`alle-*@kommune.example`): each counts as ten recipients. " +
    "Absent: only what the base lists does.",
  colleagues:
    "Staff whose names often stand in mails, as `name:` and a display name or as an address: they " +
    "count as people taking part (`participant`), not as citizens. Absent: only sender and recipients do.",
  ordinaryStaffTalks:
    "Ordinary talks with staff, as plain words (`mus`, `lønsamtale`): in the calendar a matter of " +
    "employment that holds one is left alone. Absent: only what the base lists is.",
  businessFiles:
    "What files about business and not about people are called, as plain words (`budget`, " +
    "`lokalplan`): a link that holds one, and points to no person's file, may go to outsiders " +
    "without a remark. Absent: only what the base lists may.",
  homeVisits:
    "What a visit to a citizen's home is called, as plain words (`hjemmebesøg`): an address beside " +
    "one in the title or place of a calendar entry is pointed out, as it tells where a citizen lives. " +
    "Absent: only what the base lists is such a visit.",
  groupsOfCitizens:
    "What a group is called by those who are in it, as plain words (`pårørendegruppe`, `for jer med`; " +
    "a space before the first word stands for the beginning of a word): beside a word of illness, debt " +
    "or the like, a mail to many outsiders in sight of each other is asked about. Absent: only what " +
    "the base lists is such a group.",
};

export const textMeanings: Meanings<ApprovedText> = {
  safeReply:
    "The answer to a citizen who wrote something that is not safe in ordinary mail, without " +
    "repeating it: `remove-history` puts it in place of the thread, `start-fresh-mail` into a new mail " +
    "to a citizen. " +
    "Absent: the thread is only taken out, and no rule may offer `start-fresh-mail`.",
  supplier:
    "The answer to an organisation that sent personal data by ordinary mail, asking how it was sent: " +
    "`start-fresh-mail` puts it into a new mail. Absent: `safeReply` is put in.",
  smsUnsafe:
    "An answer to a citizen who texts something sensitive: SMS is not safe for it. Kept here for " +
    "staff: no remedy puts it in.",
  privateProfile:
    "An answer to a citizen who writes about a case to an employee's private profile. Kept here for " +
    "staff: no remedy puts it in.",
  exceptionNote:
    "The note to file when an SMS was sent as the citizen could not be reached otherwise; `{reason}` " +
    "stands where the reason goes. Kept here for staff: no remedy puts it in.",
  secureLink:
    "How the recipient sends something safely: `insert-approved-text` puts it into the mail, with " +
    "the link `secureForm` behind it. Absent: no rule may offer that remedy.",
  neutralReminder:
    "A reminder of an appointment that tells nobody what it is about, for an SMS. Kept here " +
    "for staff: no remedy puts it in.",
  neutralSubject:
    "A mail's subject that tells nothing: `neutral-subject`, `remove-history` and " +
    "`start-fresh-mail` put it in, and `clean-subject` where nothing else is left. " +
    "Absent: they have no subject to put in.",
  neutralMeeting:
    "A calendar entry's title that tells nothing: `neutral-subject` puts it in, and " +
    "`clean-subject` where nothing else is left. Absent: no rule may offer `neutral-subject`.",
};

export const linkMeanings: Meanings<LinkName> = {
  reportBreach:
    "Where staff report that something went out insecurely; the pane shows it. " +
    "Absent: `incident` takes its place.",
  secureForm:
    "The form by which citizens send something safely; it stands behind the text `secureLink` in a " +
    "mail. Absent: that text stands alone.",
  guideline:
    "The organisation's guideline; the pane shows it beside what the add-in does. Absent: no link.",
  incident:
    "Where an incident is reported; shown in place of `reportBreach` where that is absent. " +
    "Absent too: the pane has no such link.",
};

/** A field for each name, with what it means. */
export function fieldsOf(meanings: Meanings<string>, shape: Shape): Fields {
  return Object.keys(meanings).reduce<Fields>(
    (all, name) => ({ ...all, [name]: described(meanings[name]!, shape) }),
    {},
  );
}
