import { levels, type Level, type Lexicon, type TermLabel } from "../lexicons/lexicon";
import {
  AFTER_BODY_PART,
  BEGINS_COMPOUND,
  ENDS_COMPOUND,
  placeOf,
  stemEnd,
  stemStart,
  WHOLE,
  type WrittenTerm,
} from "./term";
import { grouped, HASHED_LETTERS, hashLetters, TermIndex, type StemGroup } from "./termIndex";
import { beginnings } from "./termNotation";

/** Terms by their first letters, or those that end compounds by their last. */
export interface TermTable {
  readonly byFirst: TermIndex;
  readonly byLast: TermIndex;
  /** Phrases that begin with any word of a label. */
  readonly byLabel: { readonly [label in TermLabel]?: StemGroup };
}

/** Builds the table once; some thousand terms are sorted, none is read yet. */
export function buildTermTable(lexicons: readonly Lexicon[]): TermTable {
  const table = new TableInMaking();
  for (const lexicon of lexicons) {
    for (const level of levels) table.addAll(lexicon.label, level, lexicon[level]);
  }
  return table.finished();
}

class TableInMaking {
  private readonly byFirst = new TermIndex();
  private readonly byLast = new TermIndex();
  private readonly byLabel: { [label in TermLabel]?: WrittenTerm[] } = {};

  addAll(label: TermLabel, level: Level, list: string | undefined): void {
    if (list === undefined) return;
    for (const written of list.split(/\s/)) {
      for (const [first, rest] of beginnings(written)) {
        if (first !== "") this.add({ label, level, first, rest });
      }
    }
  }

  finished(): TermTable {
    const byLabel: { [label in TermLabel]?: StemGroup } = {};
    for (const label of Object.keys(this.byLabel) as TermLabel[]) {
      byLabel[label] = grouped(this.byLabel[label] ?? [])[0];
    }
    return { byFirst: this.byFirst, byLast: this.byLast, byLabel };
  }

  private add(term: WrittenTerm): void {
    const { first } = term;
    if (first[0] === "@") {
      const label = first.slice(1) as TermLabel;
      (this.byLabel[label] = this.byLabel[label] ?? []).push(term);
      return;
    }
    const place = placeOf(first);
    const lower = first.toLowerCase();
    const start = stemStart(first);
    const end = stemEnd(first);
    if (place & (WHOLE | BEGINS_COMPOUND)) this.byFirst.add(hashLetters(lower, start, end), term);
    if (place & (ENDS_COMPOUND | AFTER_BODY_PART)) {
      this.byLast.add(hashLetters(lower, Math.max(start, end - HASHED_LETTERS), end), term);
    }
  }
}
