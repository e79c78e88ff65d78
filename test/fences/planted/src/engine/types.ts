export interface Verdict {
  readonly effect: string;
}
