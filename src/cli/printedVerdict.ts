import { foundText } from "../engine/policy/foundText";
import type { Policy } from "../engine/policy/types";
import type { Communication, Finding, Language, Reason, Verdict } from "../engine/types";
import { wordingIn } from "../wording";
import type { Wording } from "../wording";
import { maskedExcerpt } from "../wording/excerpt";
import { placeOf, reasonText } from "../wording/reasonText";
import { remedyWords } from "../wording/remedyWords";

/** Lines of what was found for one reason; a register has thousands. */
const mostShown = 5;

/** The verdict as a person reads it on a terminal: effect, reasons, excerpts, remedies. */
export function printedVerdict(
  verdict: Verdict,
  communication: Communication,
  policy: Policy,
  language: Language,
  reveal: boolean,
): string {
  const wording = wordingIn(language);
  const { commandLine, effect } = wording;
  const name = communication.id ?? "";
  if (verdict.reasons.length === 0) return `${name}: ${verdict.effect} – ${commandLine.nothing}\n`;
  const lines = [`${name}: ${verdict.effect} – ${effect[verdict.effect]}`];
  if (verdict.whenSecured !== verdict.effect)
    lines.push(`  ${wording.whenSecured(effect[verdict.whenSecured])}`);
  for (const reason of verdict.reasons) {
    const text = reasonText(reason, verdict, communication, policy, wording);
    lines.push("", `  ${text.what} [${reason.effect}]`);
    lines.push(
      `    ${commandLine.because}: ${text.because} (${[...text.ids, reason.rule].join(", ")})`,
    );
    for (const line of foundLines(reason, verdict, communication, wording, reveal))
      lines.push(`    ${line}`);
  }
  const labels = verdict.remedies.map(
    ({ id }) => remedyWords(id, communication.channel, wording).label,
  );
  if (labels.length > 0) lines.push("", `  ${commandLine.remedies}: ${labels.join(" · ")}`);
  return `${lines.join("\n")}\n`;
}

function foundLines(
  { findings }: Reason,
  verdict: Verdict,
  communication: Communication,
  wording: Wording,
  reveal: boolean,
): readonly string[] {
  const shown = findings
    .slice(0, mostShown)
    .map((index) => foundLine(verdict.findings[index]!, communication, wording, reveal));
  const left = findings.length - shown.length;
  return left > 0 ? [...shown, wording.andMore(left)] : shown;
}

function foundLine(
  finding: Finding,
  communication: Communication,
  wording: Wording,
  reveal: boolean,
): string {
  const found = foundText(finding, communication);
  const shown = reveal ? found : maskedExcerpt(found);
  const place = placeOf(finding, communication, wording);
  const { found: label, sureness } = wording.commandLine;
  const where = `${place} (${sureness[finding.confidence]})`;
  return `${label}: ${shown ? `${shown} ` : ""}${where}`;
}
