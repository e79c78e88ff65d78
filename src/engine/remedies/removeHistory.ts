import { localised } from "../localised";
import { htmlCut } from "../text/htmlCut";
import type { Reading } from "../text/types";
import type { Communication, Edit, Language } from "../types";
import { bodyOf, endOfOwnWords } from "./ownWords";
import { partNamed } from "./parts";
import type { RemedyPlan, Situation } from "./types";

/**
 * Takes the quoted thread out of a reply and puts in the municipality's approved text and a neutral
 * subject. The conversation stays the same; only a new mail would start another.
 */
export const removeHistory: RemedyPlan = {
  id: "remove-history",
  applies: ({ communication }) => (hasHistory(communication) ? [] : undefined),
  edits: (situation, language) => {
    const history = cuts(situation.communication);
    return history.length > 0 ? [...history, ...approvedReply(situation, language)] : [];
  },
};

function hasHistory(communication: Communication): boolean {
  const regions = bodyOf(communication)?.regions ?? [];
  return regions.some(({ region }) => region === "history");
}

/** One cut for each quoted piece: answers written between the quoted lines stay. */
function cuts(communication: Communication): readonly Edit[] {
  const body = bodyOf(communication);
  const part = partNamed(communication, "body");
  if (body === undefined || part?.text === undefined) return [];
  const source = part.text;
  return body.regions
    .filter(({ region }) => region === "history")
    .map((quoted): Edit => {
      const { start, end } = sourceSpan(quoted, body, source.length);
      const cut = part.format === "html" ? htmlCut(source, start, end) : { start, end, leaves: "" };
      return { do: "removeHistory", ...cut, expected: source.slice(cut.start, cut.end) };
    });
}

/** A thread that reaches the end of the text takes along what stands unseen below it. */
function sourceSpan(
  { start, end }: { readonly start: number; readonly end: number },
  { plain }: Reading,
  length: number,
): { readonly start: number; readonly end: number } {
  const isLast = end === plain.text.length;
  return { start: plain.sourceStart(start), end: isLast ? length : plain.sourceEnd(end - 1) };
}

function approvedReply({ communication, policy }: Situation, language: Language): readonly Edit[] {
  const text = localised(policy.texts.safeReply, language, policy.language);
  const subject = localised(policy.texts.neutralSubject, language, policy.language);
  const expected = partNamed(communication, "subject")?.text ?? "";
  const after = endOfOwnWords(communication);
  const insert: readonly Edit[] = text ? [{ do: "insertText", part: "body", text, after }] : [];
  return subject ? [...insert, { do: "setSubject", expected, text: subject }] : insert;
}
