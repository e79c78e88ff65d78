import type { Finding } from "../types";

/**
 * Findings by their place, so that one is weighed against what stands around it and not against all:
 * a mail with a list of some thousand citizens must not hold up Send.
 */
export class PlacedFindings {
  private readonly parts = new Map<string, PlacedInPart>();
  private readonly indices = new Map<Finding, number>();

  constructor(findings: readonly Finding[]) {
    const byPart = new Map<string, Finding[]>();
    for (const finding of findings) {
      this.indices.set(finding, this.indices.size);
      const inPart = byPart.get(finding.part);
      if (inPart === undefined) byPart.set(finding.part, [finding]);
      else inPart.push(finding);
    }
    byPart.forEach((inPart, part) => this.parts.set(part, placed(inPart)));
  }

  /** Its place among the findings it was given with; -1 for a stranger. */
  indexOf(finding: Finding): number {
    return this.indices.get(finding) ?? -1;
  }

  /** Whether any that reaches within so many units of a finding, itself among them, is as asked. */
  someAround(one: Finding, distance: number, isAsked: (other: Finding) => boolean): boolean {
    const { findings, longest } = this.parts.get(one.part) ?? nothing;
    const last = one.end + distance;
    for (
      let at = firstFrom(findings, one.start - distance - longest);
      at < findings.length && findings[at]!.start <= last;
      at++
    )
      if (isAsked(findings[at]!)) return true;
    return false;
  }
}

interface PlacedInPart {
  /** By their start. */
  readonly findings: readonly Finding[];
  /** Units of the longest: none that starts earlier than this can reach a place. */
  readonly longest: number;
}

const nothing: PlacedInPart = { findings: [], longest: 0 };

function placed(findings: Finding[]): PlacedInPart {
  const longest = findings.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return { findings: findings.sort((one, other) => one.start - other.start), longest };
}

/** Place of the first that starts there or later. */
function firstFrom(findings: readonly Finding[], start: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
