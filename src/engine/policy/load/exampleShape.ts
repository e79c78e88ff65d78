import type { Channel, Direction, RecipientField, Traits } from "../../types";
import type { ListName, OneOrMore } from "../types";
import { fieldsOf, listMeanings } from "./meanings";
import { choice, date, described, list, object, oneOrMore, truth, words } from "./shape";
import { vocabulary } from "./vocabulary";

/** A communication in short: what is left out is an ordinary mail from a colleague. */
export interface Example {
  readonly channel?: Channel;
  readonly direction?: Direction;
  readonly at?: string;
  readonly from?: string;
  readonly to?: OneOrMore<string>;
  readonly cc?: OneOrMore<string>;
  readonly bcc?: OneOrMore<string>;
  readonly required?: OneOrMore<string>;
  readonly subject?: string;
  readonly body?: string;
  readonly location?: string;
  /** File names, or a file with its text, or why it could not be read. */
  readonly attachments?: readonly ExampleFile[];
  /** What of the text could not be read. */
  readonly unread?: readonly ("subject" | "body" | "location")[];
  readonly traits?: Traits;
  /** What the municipality has filled in beside the policy, for this example. */
  readonly given?: {
    readonly secure?: readonly string[];
    readonly lists?: { readonly [name in ListName]?: readonly string[] };
  };
}

export interface ExampleFile {
  readonly name: string;
  readonly text?: string;
  readonly unread?: string;
}

export type ExampleFieldName = Extract<RecipientField, keyof Example>;

const people = oneOrMore(words);

const file = object(
  {
    name: described("The file's name with its ending.", words),
    text: described("What the file says; absent: nothing.", words),
    unread: described("Why it could not be read; absent: it was.", words),
  },
  ["name"],
);

const traits = object({
  composeType: described(
    "New, reply or forward; absent: a mail's subject tells (SV:, VS:).",
    choice(vocabulary.composeType),
  ),
  secureRoute: described(
    "The secure route is on, or off; absent: what is seen of its recipe tells.",
    truth,
  ),
  private: described("The calendar's private flag; absent: unknown.", truth),
  showAs: described(
    "How the calendar shows the time (oof is out of office); absent: unknown.",
    choice(vocabulary.showAs),
  ),
  sharedMailbox: described(
    "Sent from a shared mailbox, or from a person's own; absent: the lists and the address tell.",
    truth,
  ),
  encryptedAttachment: described("An attachment is encrypted, or none; absent: unknown.", truth),
  vulnerableCitizen: described(
    "The writer has said the citizen is vulnerable and not reached otherwise; absent: has not.",
    truth,
  ),
  secureApp: described(
    "The writer has said it goes through the secure app; absent: has not.",
    truth,
  ),
  writer: described("Address of whoever writes on the sender's behalf; absent: the sender.", words),
});

const given = object({
  secure: described("Covered domains and addresses, added to `domains.secure`.", list(words, 1)),
  lists: described(
    "Entries added to the lists of the same name; `@own` stands for the first own domain.",
    object(fieldsOf(listMeanings, list(words, 1)), [], 1),
  ),
});

export const exampleShape = object({
  channel: described(
    "What kind of communication; absent: the first the rule asks for, else mail.",
    choice(vocabulary.channel),
  ),
  direction: described(
    "About to be sent, or received; absent: outgoing.",
    choice(vocabulary.direction),
  ),
  at: described("The day it is sent, as 2026-11-21, which holds where it is absent.", date),
  from: described("`Name <address>`; absent: a colleague.", words),
  to: described(
    "`Name <address>`; `@own` stands for the first own domain. Absent: nobody.",
    people,
  ),
  cc: described("Copied in, written as in `to`; absent: nobody.", people),
  bcc: described("Copied in unseen, written as in `to`; absent: nobody.", people),
  required: described("Invited to a meeting, written as in `to`; absent: nobody.", people),
  subject: described("The subject, or a calendar entry's title; absent: there is none.", words),
  body: described("The text itself; \\n begins a new line. Absent: there is none.", words),
  location: described("A calendar entry's place; absent: there is none.", words),
  attachments: described("Attached files with what they say; absent: none.", list(file, 1)),
  unread: described(
    "What of the text could not be read; absent: all was.",
    list(choice(["subject", "body", "location"]), 1),
  ),
  traits: described("What is known beside the text; absent: nothing.", traits),
  given: described(
    "What the municipality has filled in beside the policy, for this example only.",
    given,
  ),
});
