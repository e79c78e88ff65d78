import type { Finding } from "../../engine/types";
import { maskedExcerpt } from "../../wording/excerpt";
import { shownName } from "../../wording/shownName";
import type { PlainSpan } from "../../engine/text/plainSpan";
import type { Viewing } from "./viewing";

/**
 * What stands at a finding, as it may be shown. Data is masked; what a mail does (a request, an
 * address it may be wrong to send to) is shown as it was written, but for the data in it.
 */
export function shownExcerpt(finding: Finding, span: PlainSpan, viewing: Viewing): string {
  const { text, start, end } = span;
  if (finding.dataClass !== "conduct") return maskedExcerpt(text.slice(start, end));
  const inside = dataBeside(finding, viewing).filter(({ dataClass }) => dataClass !== "ordinary");
  return shownName(masked(text, start, end, inside));
}

/** A piece of a text in which what was found gives way; one found in part stays masked in the piece. */
export function maskedPiece(
  finding: Finding,
  { text }: PlainSpan,
  from: number,
  to: number,
  viewing: Viewing,
): string {
  return masked(text, from, to, dataBeside(finding, viewing));
}

type FoundSpan = Finding & PlainSpan;

function dataBeside(finding: Finding, { verdict, spanOf }: Viewing): readonly FoundSpan[] {
  return verdict.findings
    .filter((each) => each !== finding && each.part === finding.part)
    .filter(({ dataClass }) => dataClass !== "conduct")
    .flatMap((each) => {
      const span = spanOf(each);
      return span ? [{ ...each, ...span }] : [];
    });
}

function masked(text: string, from: number, to: number, found: readonly FoundSpan[]): string {
  let shown = "";
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    const isFound = found.some(({ start, end }) => start <= at && at < end);
    shown += isFound && /[0-9A-Za-zÀ-ÖØ-öø-ÿ]/.test(sign) ? "•" : sign;
  }
  return shown;
}
