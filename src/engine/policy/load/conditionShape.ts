import { listNames } from "../types";
import { choice, count, described, object, oneOrMore, truth, words, wordsLike } from "./shape";
import type { Fields } from "./shape";
import { vocabulary } from "./vocabulary";

const listName = choice(listNames);
const amount = object({ atLeast: count, atMost: count }, [], 1);

const plainFindingFields: Fields = {
  kind: described("What was found.", oneOrMore(choice(vocabulary.kind))),
  dataClass: described("The class of what was found.", oneOrMore(choice(vocabulary.dataClass))),
  part: described("Where it stands.", oneOrMore(choice(vocabulary.part))),
  region: described("Which region of the body.", oneOrMore(choice(vocabulary.region))),
  confidence: described("At least this sure.", choice(vocabulary.confidence)),
  linkedToPerson: described("Tied to an identifiable person.", truth),
  participant: described("About the sender, a recipient or a listed colleague.", truth),
  foundOn: described("The found text holds an entry of this list.", listName),
  foundNotOn: described("The found text holds no entry of this list.", listName),
  partOn: described("The part it stands in holds an entry of this list.", listName),
  within: described("Stands inside a finding of this kind.", oneOrMore(choice(vocabulary.kind))),
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
  channel: described("What kind of communication.", oneOrMore(choice(vocabulary.channel))),
  direction: described("Absent: outgoing.", choice(vocabulary.direction)),
  audience: described("At least one recipient is in it.", oneOrMore(choice(vocabulary.audience))),
  privatePerson: described("A recipient at a private person's own mailbox.", truth),
  ownPrivateAddress: described("A recipient at the writer's own private mailbox.", truth),
  field: described("Recipients in these fields.", oneOrMore(choice(vocabulary.field))),
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
  senderAudience: described("Who the sender is.", oneOrMore(choice(vocabulary.audience))),
  senderOn: described("The sender is on this list.", listName),
  senderNotOn: described("The sender is not on this list.", listName),
  senderMailbox: described("A person's own mailbox or a shared one.", choice(["own", "shared"])),
  department: described("The sender's department.", oneOrMore(words)),
  departmentKnown: described("The sender belongs to a listed department.", truth),
  composeType: described("New, reply or forward.", oneOrMore(choice(vocabulary.composeType))),
  private: described("The calendar's private flag.", truth),
  showAs: described("How the calendar shows the time.", oneOrMore(choice(vocabulary.showAs))),
  secureRoute: described("The secure route is on, or off.", truth),
  encryptedAttachment: described("An attachment is encrypted.", truth),
  markedPrivat: described('The subject carries the word "privat".', truth),
  vulnerableCitizen: described("The writer has said the citizen is vulnerable.", truth),
  secureApp: described("The writer has said it goes through the secure app.", truth),
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
