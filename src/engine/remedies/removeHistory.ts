import { localised } from "../localised";
import { read } from "../text/read";
import type { Edit, Language } from "../types";
import { partNamed } from "./parts";
import type { RemedyPlan, Situation } from "./types";

/**
 * Takes the quoted thread out of a reply and puts in the municipality's approved text and a neutral
 * subject. The conversation stays the same; only a new mail would start another.
 */
export const removeHistory: RemedyPlan = {
  id: "remove-history",
  applies: (situation) => (historyOf(situation) ? [] : undefined),
  edits: (situation, language) => {
    const history = historyOf(situation);
    return history ? [history, ...approvedReply(situation, language)] : [];
  },
};

function historyOf({ communication }: Situation): Edit | undefined {
  const body = read(communication).filter(({ role }) => role === "body")[0];
  const region = body?.regions.filter((each) => each.region === "history")[0];
  if (!body || !region) return undefined;
  const source = partNamed(communication, "body")?.text ?? "";
  const start = body.plain.sourceStart(region.start);
  return { do: "removeHistory", start, end: source.length, expected: source.slice(start) };
}

function approvedReply({ communication, policy }: Situation, language: Language): readonly Edit[] {
  const text = localised(policy.texts.safeReply, language, policy.language);
  const subject = localised(policy.texts.neutralSubject, language, policy.language);
  const expected = partNamed(communication, "subject")?.text ?? "";
  const insert: readonly Edit[] = text ? [{ do: "insertText", part: "body", text }] : [];
  return subject ? [...insert, { do: "setSubject", expected, text: subject }] : insert;
}
