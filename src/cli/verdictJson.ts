import { foundText } from "../engine/policy/foundText";
import type { Policy } from "../engine/policy/types";
import type { Communication, Language, Verdict } from "../engine/types";
import { wordingIn } from "../wording";
import { reasonText } from "../wording/reasonText";

/** The verdict as other programs read it: each reason in words, found text only on demand. */
export function verdictJson(
  verdict: Verdict,
  communication: Communication,
  policy: Policy,
  language: Language,
  reveal: boolean,
): object {
  const wording = wordingIn(language);
  return {
    ...verdict,
    reasons: verdict.reasons.map((reason) => {
      const { ids, because } = reasonText(reason, verdict, communication, policy, wording);
      return { ...reason, because: [ids.join(", "), because].filter(Boolean).join(" ") };
    }),
    findings: verdict.findings.map((finding) => ({
      ...finding,
      // The engine's key for a person means nothing beyond one verdict.
      person: undefined,
      ...(reveal ? { text: foundText(finding, communication) } : {}),
    })),
  };
}
