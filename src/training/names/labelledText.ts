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
  /** Persons whose names were drawn from a list: their words themselves are never learned. */
  readonly drawn?: boolean;
}
