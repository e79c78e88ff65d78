import { approvedTexts, linkNames, listNames, ruleModes } from "../types";
import { besides, conditionFields } from "./conditionShape";
import { exampleShape } from "./exampleShape";
import { headerShape } from "./headerShape";
import {
  choice,
  date,
  described,
  exactly,
  list,
  object,
  oneField,
  oneOrMore,
  plainOr,
  truth,
  words,
  wordsLike,
} from "./shape";
import type { Fields, Shape } from "./shape";
import { vocabulary } from "./vocabulary";

const kebab = wordsLike(
  /^[a-zæøåäö0-9]+(-[a-zæøåäö0-9]+)*$/,
  "lower-case words joined by hyphens",
  (written) =>
    written
      .toLowerCase()
      .replace(/[^a-zæøåäö0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
);
const effect = choice(vocabulary.effect);

const formatVersion: Shape = {
  check: (value, path, report) => {
    if (value === 1) return;
    const says = `version ${JSON.stringify(value)} of the file format is not known here`;
    report(path, says, "write 1, or use a newer Postvagt");
  },
  schema: exactly(1).schema,
};

export const localisedText = object({ da: words, sv: words, en: words }, [], 1);

const steps: { readonly [kind: string]: Shape } = {
  header: described(
    "An internet header is set. The one step that can be taken automatically at Send.",
    headerShape,
  ),
  subjectTag: described(
    "A tag is put into the subject.",
    object({ text: words, at: choice(["start", "end"]) }, ["text", "at"]),
  ),
  noSubjectTag: described(
    "A tag that makes the mail insecure is taken out of the subject.",
    object({ text: words }, ["text"]),
  ),
  sensitivityLabel: described("A sensitivity label is set.", object({ id: words }, ["id"])),
  recipientSuffix: described(
    "Outside addresses get an ending that leads through a gateway.",
    object({ suffix: words }, ["suffix"]),
  ),
  senderMailbox: described(
    "The mail is sent from a mailbox that sends securely.",
    object({ address: words }, ["address"]),
  ),
  encryptedAttachment: described("The content stands in an encrypted file.", exactly(true)),
  byHand: described("Done by hand in another product, as `steps` says.", exactly(true)),
};

const routeStep = oneField(steps);

const secureRoute = object(
  {
    name: described("What the staff call it.", localisedText),
    mode: described(
      "`ask` stops with a one-click switch, `stop` stops and the user switches by hand, " +
        "`automatic` switches at Send (a single header only).",
      choice(["ask", "stop", "automatic"]),
    ),
    recognisedBy: described("On when any of these is seen.", list(routeStep, 1)),
    switchOn: described("All that must be done to switch it on.", list(routeStep, 1)),
    says: described("What it does, in the user's words.", localisedText),
    steps: described("How it is done by hand.", localisedText),
  },
  ["name", "mode", "switchOn"],
);

const modeSteps = list(
  object(
    {
      mode: described(
        "off, measure (counted, not shown), advise (shown) or enforce.",
        choice(ruleModes),
      ),
      from: described("The day it begins.", date),
      department: described("For these departments only.", oneOrMore(words)),
      channel: described("For these channels only.", oneOrMore(choice(vocabulary.channel))),
    },
    ["mode"],
  ),
);

export const when = object(conditionFields);

export const ruleFields: Fields = {
  id: described(
    "A sentence in kebab-case; a rule with the id of one in the base changes that one.",
    kebab,
  ),
  when: described("All given conditions must hold; what is absent may be anything.", when),
  unless: described("What the rule leaves alone though `when` fits.", oneOrMore(when)),
  then: described(
    "The effect, or one for each confidence that counts.",
    plainOr(effect, object({ high: effect, medium: effect, low: effect }, [], 1)),
  ),
  because: described(
    "Why, for the user: catalogue ids and a text.",
    object({ ids: list(words, 1), text: localisedText }),
  ),
  instead: described("Remedies, best first.", list(choice(vocabulary.remedy), 1)),
  override: described("A written reason may lift it.", choice(["with-reason"])),
  unrecorded: described("Nothing about such a communication is ever recorded.", exactly(true)),
  modes: described("The rule's own modes, by day, department and channel.", modeSteps),
  examples: described(
    "Communications that must make this rule speak, and near misses that must not.",
    object({ hits: list(exampleShape, 1), passes: list(exampleShape, 1) }),
  ),
};

const lists = object({
  addresses: described(
    "Mailboxes and names by list: whole addresses, domains, `*` for any characters, `name:` for a display name.",
    object(listNames.reduce((all, name) => ({ ...all, [name]: list(words) }), {})),
  ),
  exceptions: described(
    "Senders or recipients a rule leaves alone until a day.",
    list(
      object({ rule: words, address: words, until: date, because: words }, [
        "rule",
        "address",
        "until",
        "because",
      ]),
    ),
  ),
  extraTerms: described(
    "The municipality's own words for a kind.",
    list(object({ term: words, kind: choice(vocabulary.kind) }, ["term", "kind"])),
  ),
  allowedTerms: described(
    "Words that are never a finding here, and names of units that hold such a word; a genitive s may follow.",
    list(words),
  ),
  testNumbers: described("Numbers that are nobody's.", list(wordsLike(/^[\d -]+$/, "digits"))),
  departments: described(
    "Departments by the addresses their staff send from.",
    list(object({ id: words, addresses: list(words, 1) }, ["id", "addresses"])),
  ),
});

const link = wordsLike(/^https:\/\/|^mailto:/, "an address beginning with https:// or mailto:");

export const policyFields: Fields = {
  $schema: described("For editors: where this description lies.", words),
  format: described("Version of this file format.", formatVersion),
  id: described("The policy's own name, as its file.", kebab),
  name: described("What people call it.", localisedText),
  extends: described("The base this policy builds on; a base builds on none.", kebab),
  language: described("The staff's language.", choice(vocabulary.language)),
  country: described("Whose law holds.", choice(["DK", "SE"])),
  domains: described(
    "Domains, listed exactly: no subdomain is implied. Added to the base's.",
    object({
      own: described("The organisation's own.", list(words)),
      secure: described("Covered by a secure route; whole addresses too.", list(words)),
      privateWebmail: described(
        "Consumer mail providers; `gmail.*` takes any ending.",
        list(words),
      ),
    }),
  ),
  secureRoute: described("How secure mail is recognised and switched on.", secureRoute),
  lists: described("Added to the base's.", lists),
  texts: described(
    "Approved texts.",
    object(approvedTexts.reduce((all, name) => ({ ...all, [name]: localisedText }), {})),
  ),
  links: described(
    "Where staff are sent.",
    object(linkNames.reduce((all, name) => ({ ...all, [name]: link }), {})),
  ),
  modes: described("The mode of every rule that has none of its own.", modeSteps),
  reasons: described(
    "The short list of written reasons offered for an override.",
    list(localisedText),
  ),
  reasonInHeader: described("The written reason is carried in the mail's header too.", truth),
  remove: described(
    "Rules of the base that do not hold here, each with the reason.",
    list(object({ rule: words, because: words }, ["rule", "because"])),
  ),
  unconfirmed: described(
    "What this file still assumes: `policy check` names it until it is confirmed and taken out here.",
    list(object({ at: words, because: words }, ["at", "because"])),
  ),
  rules: described(
    "The rules: all are asked, the strictest decides.",
    list(object(ruleFields, ["id"])),
  ),
  whenBroken: described("What happens when something could not be checked.", effect),
};

/** The file a municipality edits. */
export const policyShape: Shape = object(policyFields, [
  "format",
  "id",
  "name",
  "language",
  "country",
]);

/** What comes up in several places; the published schema says it once. */
export const definitions: { readonly [name: string]: Shape } = {
  localisedText,
  when,
  besides,
  example: exampleShape,
  modeSteps,
  routeStep,
  kind: choice(vocabulary.kind),
  channel: choice(vocabulary.channel),
  audience: choice(vocabulary.audience),
  dataClass: choice(vocabulary.dataClass),
  list: choice(listNames),
  effect,
  words,
};
