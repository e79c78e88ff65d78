import type { Finding, Language } from "../types";
import { isWritable } from "./parts";
import { replaceFindings } from "./replaceFindings";
import type { RemedyPlan, Situation } from "./types";

const leftOut: { readonly [language in Language]: string } = {
  da: "[udeladt]",
  sv: "[utelämnat]",
  en: "[left out]",
};

/** Digits give way to X so that the form stays; words give way to a note that something stood there. */
export function masked(found: string, language: Language): string {
  return /\d/.test(found) ? found.replace(/[0-9A-Za-z]/g, "X") : leftOut[language];
}

/** Hides what was found in the text and leaves the rest of the sentence. */
export const maskFinding: RemedyPlan = {
  id: "mask-finding",
  applies: (situation) => orNothing(maskable(situation)),
  edits: (situation, language) =>
    replaceFindings(situation.communication, maskable(situation), (found) =>
      masked(found, language),
    ),
};

function maskable({ findings }: Situation): readonly Finding[] {
  return findings.filter((finding) => isWritable(finding.part) && finding.end > finding.start);
}

function orNothing(findings: readonly Finding[]): readonly Finding[] | undefined {
  return findings.length > 0 ? findings : undefined;
}
