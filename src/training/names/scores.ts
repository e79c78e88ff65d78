import type { Span } from "./labelledText";

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly expected: number;
}

/** Exact spans: start and end both right, or wrong. */
export class Tally {
  private right = 0;
  private found = 0;
  private expected = 0;

  add(found: readonly Span[], expected: readonly Span[]): void {
    const keys = new Set(expected.map(({ start, end }) => `${start}-${end}`));
    this.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
    this.found += found.length;
    this.expected += expected.length;
  }

  scores(): Scores {
    const precision = this.found === 0 ? 0 : this.right / this.found;
    const recall = this.expected === 0 ? 0 : this.right / this.expected;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, expected: this.expected };
  }
}

export function percent(scores: Scores): string {
  const show = (share: number): string => (100 * share).toFixed(1).padStart(5);
  return `P ${show(scores.precision)}  R ${show(scores.recall)}  F1 ${show(scores.f1)}  (n=${scores.expected})`;
}
