import { localised } from "../localised";
import type { Edit, Finding } from "../types";
import { neutralSubjectOf } from "./neutralSubject";
import { partNamed } from "./parts";
import type { RemedyPlan, Situation } from "./types";

/**
 * Takes what was found out of the subject. What is left stands as it is, trimmed; where nothing
 * that says anything is left, the policy's neutral subject takes its place.
 */
export const cleanSubject: RemedyPlan = {
  id: "clean-subject",
  applies: (situation) => {
    const inSubject = subjectFindings(situation);
    return inSubject.length > 0 ? inSubject : undefined;
  },
  edits: (situation, language): readonly Edit[] => {
    const subject = partNamed(situation.communication, "subject")?.text ?? "";
    const left = tidy(without(subject, subjectFindings(situation)));
    const text = saysSomething(left)
      ? left
      : localised(neutralSubjectOf(situation), language, situation.policy.language);
    return [{ do: "setSubject", expected: subject, text }];
  },
};

function subjectFindings({ findings }: Situation): readonly Finding[] {
  return findings.filter((finding) => finding.part === "subject" && finding.end > finding.start);
}

function without(text: string, findings: readonly Finding[]): string {
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const gone = findings.some((finding) => finding.start <= i && i < finding.end);
    if (!gone) kept += text.charAt(i);
  }
  return kept;
}

const numberLabels = /\b(?:cpr|person|p)?-?(?:nummer|nr)\b[.:]*|\b(?:cpr|pnr)\b[.:]*/gi;
const looseSigns = " ,;:–-";

/** No empty brackets, no doubled spaces, no label without its number, no loose sign at the ends. */
function tidy(text: string): string {
  const joined = text
    .replace(numberLabels, "")
    .replace(/\(\s?\)|\[\s?\]/g, "")
    .replace(/\s+/g, " ");
  let start = 0;
  let end = joined.length;
  while (start < end && looseSigns.indexOf(joined.charAt(start)) >= 0) start++;
  while (end > start && looseSigns.indexOf(joined.charAt(end - 1)) >= 0) end--;
  return joined.slice(start, end);
}

const glue = /^(?:vedr|vedrørende|ang|angående|om|re|sv|vs|fw|fwd|for|til|på|och|og)$/i;

function saysSomething(text: string): boolean {
  const words = text.split(/[^0-9A-Za-zÀ-ÿ]+/).filter((word) => word.length > 1);
  return words.some((word) => !glue.test(word));
}
