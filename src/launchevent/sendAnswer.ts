import { paneControls } from "../hosts/installedNames";
import type { ItemForm } from "../hosts/draft";
import { fromAlert } from "../hosts/outlook/opening";
import type { Effect } from "../engine/types";
import type { AlertText } from "../wording/alert";

export type SendOptions = Office.SmartAlertsEventCompletedOptions;

/** The mail or meeting goes. */
export const passes: SendOptions = { allowEvent: true };

/**
 * What `event.completed` is given for an effect. Allow and inform let it go; prompt stops with Send
 * Anyway where the client can soften the manifest's soft block, and without it elsewhere, where the
 * pane's acknowledgement lets the next Send through; secure and block stop.
 *
 * `rule` is the reason the pane opens at.
 */
export function sendAnswer(
  effect: Effect,
  form: ItemForm,
  text: () => AlertText,
  rule?: string,
): SendOptions {
  if (effect === "allow" || effect === "inform") return passes;
  const { plain, markdown, button } = text();
  return {
    allowEvent: false,
    errorMessage: plain,
    ...(isSetSupported("1.15") ? { errorMessageMarkdown: markdown } : {}),
    cancelLabel: button,
    commandId: paneControls[form],
    contextData: fromAlert(rule),
    ...(effect === "prompt" ? softened() : {}),
  };
}

function softened(): SendOptions {
  const promptUser = Office.MailboxEnums?.SendModeOverride?.PromptUser;
  return promptUser === undefined ? {} : { sendModeOverride: promptUser };
}

function isSetSupported(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}
