import type { Communication, Finding, Part } from "./types";

/**
 * What could not be read, and what an earlier reading counted, as findings: the policy decides
 * whether it may leave, not a `catch` block.
 */
export function unreadable(communication: Communication): readonly Finding[] {
  return communication.parts.reduce<readonly Finding[]>(
    (findings, part) => findings.concat(ofPart(part)),
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
