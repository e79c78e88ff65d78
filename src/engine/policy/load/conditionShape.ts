import { listNames } from "../types";
import { choice, count, described, object, oneOrMore, truth, words, wordsLike } from "./shape";
import type { Fields } from "./shape";
import { vocabulary } from "./vocabulary";

const listName = choice(listNames);
const amount = object(
  {
    atLeast: described("No fewer than this; absent: no lower limit.", count),
    atMost: described("No more than this; absent: no upper limit.", count),
  },
  [],
  1,
);

const plainFindingFields: Fields = {
  kind: described(
    "What was found. Less plain: `wrongRecipient` may not be the one meant, `newAddress` came into a " +
      "thread with the reply, `meetingPurpose` shows why a citizen meets the municipality, `caseHandling` and `childData` are looked for in an SMS or a post only, " +
      "`dataSolicitation` asks for data the plain way, `privateContent` looks private, `reminder` is an " +
      "entry that only reminds its owner, and `unread` could not be read.",
    oneOrMore(choice(vocabulary.kind)),
  ),
  dataClass: described(
    "The class of what was found: sensitive (health, belief, union and the like), criminal (offences), " +
      "confidential (a CPR number, social or family matters), ordinary (a name, a phone number), " +
      "business (passwords, secrets of trade) or conduct (what the communication does).",
    oneOrMore(choice(vocabulary.dataClass)),
  ),
  part: described(
    "Where it stands: an attachment is its content, a recipient the name and address.",
    oneOrMore(choice(vocabulary.part)),
  ),
  region: described(
    "Which region of the body: new words, the quoted thread (history) or the signature.",
    oneOrMore(choice(vocabulary.region)),
  ),
  confidence: described(
    "At least this sure: low is a guess, medium fairly sure, high sure.",
    choice(vocabulary.confidence),
  ),
  linkedToPerson: described(
    "Tied to an identifiable person, or not; what identifies by itself is.",
    truth,
  ),
  participant: described(
    "About the sender, a recipient or a listed colleague, or about somebody else.",
    truth,
  ),
  foundOn: described("The found text holds an entry of this list.", listName),
  foundNotOn: described("The found text holds no entry of this list.", listName),
  partOn: described("The part it stands in holds an entry of this list.", listName),
  within: described(
    "Stands inside a finding of this kind that is more than a guess.",
    oneOrMore(choice(vocabulary.kind)),
  ),
};

const findingFields: Fields = {
  ...plainFindingFields,
  near: described(
    "Close by in the same sentence stands such a finding.",
    object(plainFindingFields, [], 1),
  ),
};

export const besides = object(findingFields, [], 1);

export const conditionFields: Fields = {
  channel: described(
    "What kind of communication; an appointment is an entry nobody else is invited to.",
    oneOrMore(choice(vocabulary.channel)),
  ),
  direction: described(
    "About to be sent, or received. Absent: outgoing.",
    choice(vocabulary.direction),
  ),
  audience: described(
    "At least one recipient is in it: internal (an own domain), secure (a covered domain or Digital " +
      "Post), private-webmail (a consumer mail provider) or external (everybody else).",
    oneOrMore(choice(vocabulary.audience)),
  ),
  privatePerson: described("A recipient at a private person's own mailbox.", truth),
  ownPrivateAddress: described("A recipient at the writer's own private mailbox.", truth),
  field: described(
    "Recipients in these fields: to, cc and bcc of a mail, the others of a meeting.",
    oneOrMore(choice(vocabulary.field)),
  ),
  recipientOn: described("A recipient on this list.", listName),
  recipientNotOn: described("A recipient not on this list; an empty list says nothing.", listName),
  everyRecipientOn: described("All recipients on this list.", listName),
  alsoTo: described(
    "Somebody of this audience is among the recipients too.",
    oneOrMore(choice(vocabulary.audience)),
  ),
  recipients: described(
    "How many recipients fit; a distribution list counts as ten, and so does the mailbox of a department that is greeted as all.",
    amount,
  ),
  senderAudience: described(
    "Who the sender is, told apart as in `audience`.",
    oneOrMore(choice(vocabulary.audience)),
  ),
  senderOn: described("The sender is on this list.", listName),
  senderNotOn: described("The sender is not on this list; an empty list says nothing.", listName),
  senderMailbox: described("A person's own mailbox or a shared one.", choice(["own", "shared"])),
  department: described(
    "The sender's department, by its id under `lists.departments`.",
    oneOrMore(words),
  ),
  departmentKnown: described("The sender belongs to a listed department.", truth),
  composeType: described(
    "New, reply or forward; told by the subject (SV:, VS:) where Outlook does not.",
    oneOrMore(choice(vocabulary.composeType)),
  ),
  private: described("The calendar's private flag.", truth),
  showAs: described(
    "How the calendar shows the time; oof is out of office.",
    oneOrMore(choice(vocabulary.showAs)),
  ),
  secureRoute: described("The secure route is on, or off.", truth),
  encryptedAttachment: described("An attachment is encrypted.", truth),
  markedPrivat: described('The subject carries the word "privat".', truth),
  vulnerableCitizen: described(
    "The writer has said the citizen is vulnerable and not reached otherwise (SMS).",
    truth,
  ),
  secureApp: described("The writer has said it goes through the secure app (SMS).", truth),
  signatureLacks: described(
    "The signature holds no number of this form; # is a digit.",
    wordsLike(/^[\d -]*#[\d# -]*$/, "digits and #"),
  ),
  ...findingFields,
  findings: described("How many findings fit.", amount),
  people: described("How many different people they are about.", amount),
  besides: described("This must be found too, anywhere.", besides),
  without: described("This must not be found, anywhere.", besides),
};
