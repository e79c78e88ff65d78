import type { Finding } from "./finding";
import type { Remedy } from "./remedy";

/** From weakest to strongest. */
export const effects = ["allow", "inform", "prompt", "secure", "block"] as const;
export type Effect = (typeof effects)[number];

/** One rule of the policy that spoke. */
export interface Reason {
  readonly rule: string;
  /** Catalogue ids and the reason in the policy's language; `reasonText` gives other languages. */
  readonly because: string;
  readonly effect: Effect;
  /** What an acknowledgement must carry to count for this content and these recipients. */
  readonly digest: string;
  /** Indices into the verdict's findings. */
  readonly findings: readonly number[];
  /** Indices into the communication's recipients. */
  readonly recipients: readonly number[];
  readonly acknowledged?: true;
  /** The rule is measured or advised only, for now: `inForce` weakens it. */
  readonly mode?: "measure" | "advise";
  /** The rule asks for a secure route and the policy names none, so it asks a question instead. */
  readonly noSecureRoute?: true;
}

export interface Verdict {
  readonly id?: string;
  /** As the communication stands, before anything is switched on. */
  readonly effect: Effect;
  /** The effect with the secure route on; never weaker than what other rules ask. */
  readonly whenSecured: Effect;
  /**
   * Both effects with the modes of the policy's rules carried out (measured rules are silent, advised
   * ones do not stop); absent where that changes nothing. Hosts carry these out, see `inForce`.
   */
  readonly inForce?: { readonly effect: Effect; readonly whenSecured: Effect };
  /** Nothing about this communication may ever be recorded. */
  readonly unrecorded?: true;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
  /** All that was found, also what no rule minded. */
  readonly findings: readonly Finding[];
  readonly remedies: readonly Remedy[];
}
