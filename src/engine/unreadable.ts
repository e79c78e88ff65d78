import type { Reading } from "./text/types";
import type { Communication, Finding, Part } from "./types";

/**
 * What could not be read, or not all of it, and what an earlier reading counted, as findings: the
 * policy decides whether it may leave, not a `catch` block.
 */
export function unreadable(
  { parts }: Communication,
  readings: readonly Reading[],
): readonly Finding[] {
  const isCut = ({ name }: Part) => readings.some((each) => each.plain.isCut && each.name === name);
  return parts.reduce<readonly Finding[]>(
    (findings, part) => findings.concat(isCut(part) ? [unread(part)] : ofPart(part)),
    [],
  );
}

function ofPart(part: Part): readonly Finding[] {
  if (part.checked) {
    const counted = part.checked.found.map((found): Finding => {
      const { kind, dataClass, confidence, count, linked, people } = found;
      const distinct = people === undefined ? {} : { people };
      return { ...whole(part), kind, dataClass, confidence, count, linked, ...distinct };
    });
    return part.checked.unread === undefined ? counted : counted.concat(unread(part));
  }
  return part.unread === undefined ? [] : [unread(part)];
}

function unread(part: Part): Finding {
  return {
    ...whole(part),
    kind: "unread",
    dataClass: "conduct",
    confidence: "high",
    count: 1,
    linked: false,
  };
}

function whole(part: Part) {
  return { part: part.name, start: 0, end: 0 };
}
