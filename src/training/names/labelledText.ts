/** Half-open position in a text, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text with its persons marked; `others` are names of places, organisations and things. */
export interface LabelledText {
  readonly text: string;
  readonly persons: readonly Span[];
  readonly others: readonly Span[];
  /** Where names were drawn from a list: words there are never learned as such, only their letters. */
  readonly drawn?: readonly Span[];
  /** How much it counts in training; 1 when left out. */
  readonly weight?: number;
}
