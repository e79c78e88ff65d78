/** Tags of the sequence model: outside, begins a person, inside a person, part of another name. */
export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const OTHER = 3;
export const TAGS = 4;

/** Scores are kept relative to OUTSIDE, whose own are zero: three numbers per feature. */
export const SCORED_TAGS = TAGS - 1;

/** A person is never continued before it has begun. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag !== INSIDE || previous === BEGIN || previous === INSIDE;
}
