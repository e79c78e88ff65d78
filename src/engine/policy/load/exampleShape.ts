import type { Channel, Direction, RecipientField, Traits } from "../../types";
import { listNames } from "../types";
import type { ListName, OneOrMore } from "../types";
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

export const exampleShape = object({
  channel: choice(vocabulary.channel),
  direction: choice(vocabulary.direction),
  at: date,
  from: described("`Name <address>`; absent: a colleague.", words),
  to: described("`Name <address>`; `@own` stands for the first own domain.", people),
  cc: people,
  bcc: people,
  required: people,
  subject: words,
  body: words,
  location: words,
  attachments: list(object({ name: words, text: words, unread: words }, ["name"]), 1),
  unread: described(
    "What of the text could not be read.",
    list(choice(["subject", "body", "location"]), 1),
  ),
  traits: object({
    composeType: choice(vocabulary.composeType),
    secureRoute: truth,
    private: truth,
    showAs: choice(vocabulary.showAs),
    sharedMailbox: truth,
    encryptedAttachment: truth,
    vulnerableCitizen: truth,
    secureApp: truth,
    writer: words,
  }),
  given: object({
    secure: list(words, 1),
    lists: object(
      listNames.reduce((all, name) => ({ ...all, [name]: list(words, 1) }), {}),
      [],
      1,
    ),
  }),
});
