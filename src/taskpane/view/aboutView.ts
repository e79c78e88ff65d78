import { localised } from "../../engine/localised";
import type { Policy } from "../../engine/policy/types";
import type { Language } from "../../engine/types";
import { paneWordingIn } from "../../wording/pane";
import { safeLink } from "./safeLink";

export interface AboutView {
  readonly sections: readonly {
    readonly title: string;
    readonly text: string;
    readonly items: readonly string[];
  }[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
}

/** What the add-in reads, keeps and sends under this policy; without one, what always holds. */
export function aboutView(policy: Policy | undefined, language: Language): AboutView {
  const pane = paneWordingIn(language);
  const { purpose, reads, keeps, sends, never, rules, reasonSent, reasonStays } = pane.about;
  const reason = policy?.reasonInHeader ? reasonSent : reasonStays;
  const name = policy ? localised(policy.name, language, policy.language) : "";
  return {
    sections: [
      { title: purpose.title, text: purpose.text, items: [] },
      { title: reads.title, text: "", items: reads.items },
      { title: keeps.title, text: "", items: keeps.items },
      { title: sends.title, text: "", items: [...sends.items, reason] },
      { title: never.title, text: "", items: never.items },
      ...(name ? [{ title: rules.title, text: rules.text(name), items: [] }] : []),
    ],
    links: [
      { label: pane.guideline, address: safeLink(policy?.links.guideline) },
      {
        label: pane.reportBreach,
        address: safeLink(policy?.links.reportBreach ?? policy?.links.incident),
      },
    ].flatMap(({ label, address }) => (address ? [{ label, address }] : [])),
  };
}
