import type { Policy } from "../engine/policy/types";
import type { Communication, Finding, Language, Verdict } from "../engine/types";
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
      ...(reveal ? { text: foundIn(communication, finding) } : {}),
    })),
  };
}

/** What stands at a finding, in a part's given text or in a recipient's `name <address>`. */
export function foundIn(communication: Communication, { part, start, end }: Finding): string {
  const text = part.startsWith("recipient:")
    ? recipientText(communication, Number(part.slice("recipient:".length)))
    : communication.parts.find(({ name }) => name === part)?.text;
  return (text ?? "").slice(start, end);
}

function recipientText(communication: Communication, index: number): string {
  const recipient = communication.recipients?.[index];
  if (!recipient) return "";
  return recipient.name ? `${recipient.name} <${recipient.address}>` : recipient.address;
}
