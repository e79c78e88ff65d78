import { listNames, ruleModes } from "../types";
import { besides, conditionFields } from "./conditionShape";
import { exampleShape } from "./exampleShape";
import { lists } from "./listsShape";
import { localisedText } from "./localisedText";
import { fieldsOf, linkMeanings, textMeanings } from "./meanings";
import { routeStep, secureRoute } from "./routeShape";
import {
  choice,
  date,
  described,
  exactly,
  list,
  object,
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

const modeSteps = list(
  object(
    {
      mode: described(
        "off, measure (looks and shows nothing; `postvagt check` tells), advise (shown) or enforce.",
        choice(ruleModes),
      ),
      from: described("The day it begins, as 2027-02-01; absent: from the outset.", date),
      department: described(
        "For senders of these departments only, by id; absent: for all.",
        oneOrMore(words),
      ),
      channel: described(
        "For these channels only; absent: for all.",
        oneOrMore(choice(vocabulary.channel)),
      ),
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
    "The effect, or one for each confidence that counts: allow says nothing, inform shows, prompt " +
      "asks, secure demands the secure route, block stops.",
    plainOr(
      effect,
      object(
        {
          high: described("What a sure finding calls for; absent: the rule overlooks it.", effect),
          medium: described(
            "What a fairly sure one calls for; absent: the rule overlooks it.",
            effect,
          ),
          low: described("What a guess calls for; absent: the rule overlooks it.", effect),
        },
        [],
        1,
      ),
    ),
  ),
  because: described(
    "Why, for the user: catalogue ids and a text.",
    object({
      ids: described(
        "Rules of the guideline or the law it stands on (`JK-M3`, `DK-L2`); shown before the text. " +
          "Absent only where the rule changes one of the base.",
        list(words, 1),
      ),
      text: described(
        "The reason in a sentence or two, in the staff's language at least. " +
          "Absent only where the rule changes one of the base.",
        localisedText,
      ),
    }),
  ),
  instead: described(
    "Remedies offered to the user, best first; one that cannot help here is not shown.",
    list(choice(vocabulary.remedy), 1),
  ),
  override: described(
    "A written reason may lift its secure or block; absent: none does.",
    choice(["with-reason"]),
  ),
  unrecorded: described("Nothing about such a communication is ever recorded.", exactly(true)),
  modes: described("The rule's own modes, by day, department and channel.", modeSteps),
  examples: described(
    "Communications that must make this rule speak, and near misses that must not.",
    object({
      hits: described("Communications on which the rule must speak.", list(exampleShape, 1)),
      passes: described("Near misses on which it must be silent.", list(exampleShape, 1)),
    }),
  ),
};

const link = wordsLike(
  /^https:\/\/[^\s/]+\.[^\s/]|^mailto:[^\s@]+@[^\s@]+$/,
  "a whole address beginning with https:// or mailto:",
);

export const textFields = fieldsOf(textMeanings, localisedText);
export const linkFields = fieldsOf(linkMeanings, link);

export const policyFields: Fields = {
  $schema: described("For editors: where this description lies.", words),
  format: described("Version of this file format.", formatVersion),
  id: described("The policy's own name, as its file.", kebab),
  name: described("What people call it.", localisedText),
  extends: described("The base this policy builds on; a base builds on none.", kebab),
  language: described(
    "The staff's language: shown where a text lacks the reader's.",
    choice(vocabulary.language),
  ),
  country: described("Whose law holds: Denmark's or Sweden's.", choice(["DK", "SE"])),
  domains: described(
    "Domains, listed exactly: no subdomain is implied. Added to the base's.",
    object({
      own: described("The organisation's own: mail to them stays inside.", list(words)),
      secure: described("Covered by a secure route; whole addresses too.", list(words)),
      privateWebmail: described(
        "Consumer mail providers; `gmail.*` takes any ending.",
        list(words),
      ),
    }),
  ),
  secureRoute: described("How secure mail is recognised and switched on.", secureRoute),
  lists: described("Who and what is special here. Added to the base's.", lists),
  texts: described(
    "Approved texts; a language given here takes the place of the base's.",
    object(textFields),
  ),
  links: described(
    "Where staff are sent: addresses beginning with https:// or mailto:.",
    object(linkFields),
  ),
  modes: described("The mode of every rule that has none of its own.", modeSteps),
  reasons: described(
    "The short list of written reasons offered for an override.",
    list(localisedText),
  ),
  reasonInHeader: described("The written reason is carried in the mail's header too.", truth),
  remove: described(
    "Rules of the base that do not hold here, each with the reason.",
    list(
      object(
        {
          rule: described("Id of the base's rule.", words),
          because: described("Why it does not hold, for whoever reads the policy later.", words),
        },
        ["rule", "because"],
      ),
    ),
  ),
  unconfirmed: described(
    "What this file still assumes: `policy check` names it until it is confirmed and taken out here.",
    list(
      object(
        {
          at: described(
            "The place in the policy (`lists.addresses.hrMailboxes`, `secureRoute.switchOn[0]`, " +
              "`rules.<id>.when`); something must stand there.",
            words,
          ),
          because: described("What is only assumed there, as the note is to say it.", words),
        },
        ["at", "because"],
      ),
    ),
  ),
  rules: described(
    "The rules: all are asked, the strictest decides.",
    list(object(ruleFields, ["id"])),
  ),
  whenBroken: described(
    "What happens when something could not be checked; absent: as the base, else prompt.",
    effect,
  ),
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
