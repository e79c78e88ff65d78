import type { Mailbox } from "./communication";
import type { LocalisedText } from "./language";

/** One change a host can make to the draft. */
export type Edit =
  | { readonly do: "setSubject"; readonly text: string; readonly expected: string }
  | {
      readonly do: "replaceText";
      readonly part: "subject" | "body" | "location";
      /** Half-open, in the part's given text; `expected` is what must still stand there. */
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
    }
  | {
      readonly do: "insertText";
      readonly part: "body";
      /** Paragraphs of their own. */
      readonly text: string;
      /** Where the writer's own words end, in the body's given text; absent where there are none. */
      readonly after?: { readonly at: number; readonly expected: string };
    }
  | {
      /** Cuts a quoted piece out of the body, markup and all. */
      readonly do: "removeHistory";
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      /** The tags of it that stay, so that the rest of the HTML is whole. */
      readonly leaves: string;
    }
  | { readonly do: "setHeader"; readonly name: string; readonly value: string }
  | { readonly do: "removeHeader"; readonly name: string }
  | { readonly do: "setPrivate"; readonly private: boolean }
  | { readonly do: "moveToBcc"; readonly addresses: readonly string[] }
  | { readonly do: "removeRecipient"; readonly address: string }
  | { readonly do: "setSensitivityLabel"; readonly label: string }
  | { readonly do: "rewriteRecipient"; readonly address: string; readonly to: string }
  | { readonly do: "delayDelivery"; readonly minutes: number }
  | {
      readonly do: "openDraft";
      readonly to: readonly Mailbox[];
      readonly subject: string;
      readonly text: string;
    }
  | { readonly do: "acknowledge"; readonly rule: string; readonly digest: string }
  | { readonly do: "showSteps"; readonly steps: LocalisedText };
