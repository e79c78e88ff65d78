import { headerShape } from "./headerShape";
import { localisedText } from "./localisedText";
import { choice, described, exactly, list, object, oneField, words, wordsLike } from "./shape";
import type { Shape } from "./shape";

const labelId = wordsLike(
  /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
  'the id of a label, as "8a3f9c1e-6d4b-4c57-9f10-2b7e5d0c4a61"',
  (written) => written.trim().replace(/^\{(.*)\}$/, "$1"),
);

/** A label of a domain name; none may be empty or hold an at-sign. */
const label = '[^\\s@.,;:<>()"\\\\/]+';

const suffix = wordsLike(
  new RegExp(`^(?:\\.${label})+$`),
  'an ending that begins with a dot and holds no "@", as ".sikkermail.example"',
  (written) => `.${written.trim().replace(/^@/, "")}`,
);

const wholeAddress = wordsLike(
  new RegExp(`^[^\\s@,;:<>()"\\\\]+@${label}(?:\\.${label})+$`),
  'a whole address, as "sikkerpost@kommune.example"',
);

const steps: { readonly [kind: string]: Shape } = {
  header: described(
    "An internet header is set. The one step that can be taken automatically at Send.",
    headerShape,
  ),
  subjectTag: described(
    "A tag is put into the subject.",
    object(
      {
        text: described(
          "The tag as it is written; seen anywhere in the subject and in any case.",
          words,
        ),
        at: described(
          "Where it is put in: before the subject or after it.",
          choice(["start", "end"]),
        ),
      },
      ["text", "at"],
    ),
  ),
  noSubjectTag: described(
    "A tag that makes the mail insecure is taken out of the subject.",
    object(
      {
        text: described("The tag; seen anywhere in the subject and in any case.", words),
      },
      ["text"],
    ),
  ),
  sensitivityLabel: described(
    "A sensitivity label is set.",
    object(
      {
        id: described(
          "The label's id (`8a3f9c1e-6d4b-4c57-9f10-2b7e5d0c4a61`, in any case), not the name the " +
            "staff see.",
          labelId,
        ),
      },
      ["id"],
    ),
  ),
  recipientSuffix: described(
    "Outside addresses get an ending that leads through a gateway; covered domains and Digital Post " +
      "need none.",
    object(
      {
        suffix: described(
          "What is put behind each such address, as `.sikkermail.example`.",
          suffix,
        ),
      },
      ["suffix"],
    ),
  ),
  senderMailbox: described(
    "The mail is sent from a mailbox that sends securely.",
    object(
      {
        address: described(
          "Its whole address; the user chooses it in the From field.",
          wholeAddress,
        ),
      },
      ["address"],
    ),
  ),
  encryptedAttachment: described("The content stands in an encrypted file.", exactly(true)),
  byHand: described("Done by hand in another product, as `steps` says.", exactly(true)),
};

export const routeStep = oneField(steps);

export const secureRoute = object(
  {
    name: described("What the staff call it.", localisedText),
    mode: described(
      "`ask` stops with a one-click switch, `stop` stops and the user switches by hand, " +
        "`automatic` switches at Send (a single header only).",
      choice(["ask", "stop", "automatic"]),
    ),
    recognisedBy: described(
      "On when any of these is seen; absent: when all of `switchOn` are.",
      list(routeStep, 1),
    ),
    switchOn: described("All that must be done to switch it on.", list(routeStep, 1)),
    says: described("What it does, in the user's words.", localisedText),
    steps: described(
      "How it is done by hand; needed where the mode is `stop` or a step is for the user: `byHand`, " +
        "`senderMailbox`, `encryptedAttachment`.",
      localisedText,
    ),
  },
  ["name", "mode", "switchOn"],
);
