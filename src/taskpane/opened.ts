import type { Policy } from "../engine/policy/types";
import type { Guard } from "./guard/types";

/** Why there is nothing to read. */
export type Nothing = "noItem" | "unsupported" | "policyUnreadable";

/** What the pane is open in: not known yet, an item, or a reason why there is none. */
export type Opened =
  | { readonly waiting: true; readonly policy?: Policy }
  | {
      readonly guard: Guard;
      readonly policy: Policy;
      readonly canSendNow: boolean;
      /** Tells one opening from the next. */
      readonly turn: number;
    }
  | { readonly nothing: Nothing; readonly policy?: Policy };
