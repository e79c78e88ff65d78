import { element } from "../element";
import type { Outlook } from "../outlook";

/** Shown while the add-in's pages do not answer, mostly because of the certificate. */
export function silentBanner(outlook: Outlook): HTMLElement {
  const { strings, addinOrigin } = outlook.session.start;
  const address = `${addinOrigin}/accepted.html`;
  const banner = element(
    "div",
    { class: "silent", role: "status", hidden: true },
    element("b", {}, strings.silentTitle),
    ` ${strings.silentText} `,
    element("a", { href: address, target: "_blank" }, address),
    element("button", { class: "link", onclick: () => location.reload() }, strings.reload),
  );
  outlook.session.onChange(() => {
    banner.hidden = !outlook.session.addinIsSilent;
  });
  return banner;
}
