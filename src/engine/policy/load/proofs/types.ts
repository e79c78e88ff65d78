import type { Flattened, PolicyFile } from "../flatten";
import type { Problem } from "../problem";

export interface Proved {
  readonly policy: Flattened;
  readonly file: PolicyFile;
  readonly base: PolicyFile | undefined;
}

/** With a rule, the path counts from that rule. */
export type Tell = (
  path: string,
  says: string,
  advice: string,
  about?: { readonly rule?: string; readonly severity?: Problem["severity"] },
) => void;

export type Proof = (proved: Proved, tell: Tell) => void;

/** Tells why a rule can never speak, or an exception never apply. */
export type Never = (path: string, says: string, advice: string) => void;
