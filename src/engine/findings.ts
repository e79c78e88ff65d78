import { detectors } from "./detectors";
import { linkToPeople } from "./link";
import { namesApart } from "./namesApart";
import type { PersonKeys } from "./personKeys";
import { knownAddresses } from "./policy/knownAddresses";
import type { Policy } from "./policy/types";
import { weighTelling } from "./telling/weighTelling";
import { regionAt } from "./text/regionAt";
import type { Context, Found, Reading } from "./text/types";
import type { Communication, Finding } from "./types";

/**
 * All that stands in the text of a communication, with positions in each part's given text. `weigh`
 * is left out only where its own model is trained.
 */
export function findingsIn(
  communication: Communication,
  policy: Pick<Policy, "domains" | "language" | "lists">,
  readings: readonly Reading[],
  people: PersonKeys,
  weigh: typeof weighTelling = weighTelling,
): readonly Finding[] {
  const found = foundIn(contextOf(communication, policy, readings), weigh);
  return found.map((one) => inSource(one, people));
}

/** What is found in the readings of a communication, still in plain positions. */
export function foundIn(context: Context, weigh = weighTelling): readonly Found[] {
  const all = findAll(context);
  const linked = linkToPeople(namesApart(all), context);
  const names = all.filter(({ kind }) => kind === "personName");
  return weigh(linked, names, context);
}

/** What detectors may know of a communication under a policy. */
export function contextOf(
  communication: Communication,
  policy: Pick<Policy, "domains" | "language" | "lists">,
  readings: readonly Reading[],
): Context {
  const { extraTerms, allowedTerms, testNumbers } = policy.lists;
  return {
    channel: communication.channel,
    at: communication.at,
    language: policy.language,
    communication,
    readings,
    terms: { extra: extraTerms, allowed: allowedTerms, testNumbers },
    addresses: knownAddresses(policy),
  };
}

function findAll(context: Context): readonly Found[] {
  const found: Found[] = [];
  for (const reading of context.readings) {
    for (const { id: kind, dataClass, find } of detectors) {
      for (const match of find(reading, context)) found.push({ reading, kind, dataClass, match });
    }
  }
  return found;
}

function inSource({ reading, kind, dataClass, match }: Found, people: PersonKeys): Finding {
  const { start, end, confidence, linked, person } = match;
  const region = reading.role === "body" ? regionAt(reading, start) : undefined;
  return {
    confidence,
    ...(linked === undefined ? {} : { linked }),
    kind,
    dataClass,
    part: reading.name,
    ...(region === undefined ? {} : { region }),
    ...(person === undefined ? {} : { person: people.of(person) }),
    start: reading.plain.sourceStart(start),
    end: reading.plain.sourceEnd(end - 1),
  };
}
