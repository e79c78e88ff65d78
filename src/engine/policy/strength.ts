import { effects } from "../types";
import type { Confidence, Effect, Finding, Reason } from "../types";

/** Effects from weakest to strongest, as numbers to compare. */
export function strengthOf(effect: Effect): number {
  return effects.indexOf(effect);
}

export function strongest(all: readonly Effect[]): Effect {
  return all.reduce((most, each) => (strengthOf(each) > strengthOf(most) ? each : most), "allow");
}

const confidences: readonly Confidence[] = ["low", "medium", "high"];

export function sureness(confidence: Confidence): number {
  return confidences.indexOf(confidence);
}

/** -1 where there are none. No list of arguments: a mail may hold more findings than one may have. */
function surest(all: readonly Confidence[]): number {
  return all.reduce((most, each) => Math.max(most, sureness(each)), -1);
}

/** What is answered already comes last; among equals the surest finding, then the policy's order. */
export function strongestFirst(
  reasons: readonly Reason[],
  findings: readonly Finding[],
): readonly Reason[] {
  const ranked = reasons.map((reason, order) => ({
    reason,
    rank: [
      reason.acknowledged ? 1 : 0,
      -strengthOf(reason.effect),
      -surest(reason.findings.map((index) => findings[index]!.confidence)),
      order,
    ],
  }));
  return ranked.sort((one, other) => compare(one.rank, other.rank)).map(({ reason }) => reason);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.map((value, index) => value - other[index]!).filter((value) => value !== 0);
  return differing[0] ?? 0;
}
