import type { AlertButton, SmartAlert } from "../../model/smartAlert";
import { element } from "../element";
import type { Outlook } from "../outlook";
import { markdown } from "./markdown";

/** The Smart Alert over the window, modal and with the buttons the send mode allows. */
export function alertDialog(outlook: Outlook): HTMLElement {
  const dialog = element("dialog", { class: "alert", "aria-labelledby": "alert-title" });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (outlook.session.alert?.buttons.includes("dontSend")) outlook.sending.press("dontSend");
  });
  let shown: SmartAlert | undefined;
  outlook.session.onChange(() => {
    const { alert } = outlook.session;
    if (alert === shown) return;
    shown = alert;
    if (alert === undefined) return dialog.close();
    dialog.replaceChildren(...content(outlook, alert));
    if (!dialog.open) dialog.showModal();
  });
  return dialog;
}

function content(outlook: Outlook, alert: SmartAlert): readonly HTMLElement[] {
  const { manifest } = outlook.session.start;
  const anyControl = Object.values(manifest.controls).flat()[0];
  const buttons = alert.buttons.map((button, index) => buttonFor(outlook, alert, button, index));
  return [
    element(
      "header",
      {},
      element("img", { src: anyControl?.icon ?? "", alt: "" }),
      element("h2", { id: "alert-title" }, manifest.name),
    ),
    element("div", { class: "alert-text" }, ...text(outlook, alert)),
    element("footer", {}, ...buttons),
  ];
}

function text(outlook: Outlook, alert: SmartAlert): readonly Node[] {
  const { manifest, strings } = outlook.session.start;
  const own = {
    handler: strings.defaultAlert,
    stillChecking: strings.stillCheckingText,
    timedOut: strings.timedOutText,
    unavailable: strings.unavailableText,
  }[alert.kind];
  if (alert.message === "") return [element("p", {}, `${manifest.name} ${own}`)];
  if (alert.isMarkdown) return markdown(alert.message);
  return [element("p", { class: "plain" }, alert.message)];
}

function buttonFor(
  outlook: Outlook,
  alert: SmartAlert,
  button: AlertButton,
  index: number,
): HTMLElement {
  const { strings } = outlook.session.start;
  const renamed = alert.renamed?.button === button ? alert.renamed.text : undefined;
  return element(
    "button",
    {
      class: index === 0 ? "primary" : "outlined",
      "data-button": button,
      onclick: () => outlook.sending.press(button),
    },
    renamed ?? strings[button],
  );
}
