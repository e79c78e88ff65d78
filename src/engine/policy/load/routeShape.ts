import { headerShape } from "./headerShape";
import { localisedText } from "./localisedText";
import { choice, described, exactly, list, object, oneField, words } from "./shape";
import type { Shape } from "./shape";

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
    object({ id: described("The label's id (`8a3f9c1e-…`), not the name the staff see.", words) }, [
      "id",
    ]),
  ),
  recipientSuffix: described(
    "Outside addresses get an ending that leads through a gateway.",
    object(
      {
        suffix: described(
          "What is put behind each address that is at no own domain, as `.sikkermail.example`.",
          words,
        ),
      },
      ["suffix"],
    ),
  ),
  senderMailbox: described(
    "The mail is sent from a mailbox that sends securely.",
    object(
      { address: described("Its whole address; the user chooses it in the From field.", words) },
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
      "How it is done by hand; needed where a step is by hand or the mode is `stop`.",
      localisedText,
    ),
  },
  ["name", "mode", "switchOn"],
);
