import { findNames } from "../names/findNames";
import type { KnownPerson } from "../names/people";
import type { Context, Detector, Reading } from "../text/types";

/**
 * A person's name, found by a small trained tagger (`engine/names`) together with what the mail
 * knows: who takes part, who signs, which names stand elsewhere in it.
 *
 * Confidence is calibrated on news and public prose the tagger had not seen: of high findings at
 * least 97 in 100 are right, of medium ones 85.
 *
 * Weakness: a name that is also a word, written small and without anything around it ("ring bo");
 * things named after people that do not say what they are ("Frida er nede").
 *
 * @finds Sagen om «Peter Holm» er afsluttet
 * @finds Kære «Jens»
 * @finds borgeren «Aziza Rahimi» møder kl. 10
 * @finds møde med «hanne madsen» om sygedagpenge
 * @passes Vi ses på Peter Bangs Vej 14
 * @passes Jammerbugt Kommune holder lukket
 * @see docs/names.md
 */
export const personName: Detector = {
  id: "personName",
  dataClass: "ordinary",
  find(reading, context) {
    if (reading.role === "recipient") return [];
    const found = findNames(reading.plain.text, {
      people: peopleOf(context),
      named: certainNames(context)
        .filter(({ part }) => part !== reading.name)
        .map(({ name }) => name),
      signatures: reading.regions.filter(({ region }) => region === "signature"),
    });
    return found.map(({ start, end, confidence, person }) => ({ start, end, confidence, person }));
  },
};

function peopleOf({ communication, channel }: Context): KnownPerson[] {
  const { sender, recipients = [] } = communication;
  const role = channel === "meeting" || channel === "appointment" ? "attendee" : "recipient";
  const people: KnownPerson[] = recipients.map(({ name = "", address }) => ({
    name,
    address,
    role,
  }));
  return sender
    ? [{ name: sender.name ?? "", address: sender.address, role: "sender" }, ...people]
    : people;
}

interface CertainName {
  readonly part: string;
  readonly name: string;
}

const perContext = new WeakMap<Context, readonly CertainName[]>();

/** Full names found with high confidence in the short parts: a subject's name holds for the body. */
function certainNames(context: Context): readonly CertainName[] {
  let names = perContext.get(context);
  if (names === undefined) perContext.set(context, (names = readCertainNames(context)));
  return names;
}

const SHORT = 500;

function readCertainNames(context: Context): readonly CertainName[] {
  const people = peopleOf(context);
  const names: CertainName[] = [];
  for (const { name: part, role, plain } of context.readings as readonly Reading[]) {
    if (role === "recipient" || plain.text.length > SHORT) continue;
    for (const { start, end, confidence } of findNames(plain.text, { people })) {
      const name = plain.text.slice(start, end);
      if (confidence === "high" && name.indexOf(" ") > 0) names.push({ part, name });
    }
  }
  return names;
}
