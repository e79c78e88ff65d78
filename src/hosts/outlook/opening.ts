import type { Opening } from "../draft";

interface Context {
  readonly reason?: string;
  /** When Send was stopped, in milliseconds: tells an open pane that it was pressed once more. */
  readonly stopped?: number;
}

/** What an alert hands the pane it opens: the rule of the reason to stand at. */
export function fromAlert(rule: string | undefined): string {
  return contextText({ reason: rule, stopped: Date.now() });
}

/** The same for the notification above an item. */
export function fromNotification(rule: string | undefined): string {
  return contextText({ reason: rule });
}

/** What the pane was handed: JSON text from alerts, perhaps an object from elsewhere, or nothing. */
export function openingOf(handed: unknown): Opening | undefined {
  if (!handed) return undefined;
  try {
    const context: unknown = typeof handed === "string" ? JSON.parse(handed) : handed;
    const { reason, stopped } = context as { readonly [name in keyof Context]?: unknown };
    return {
      ...(typeof reason === "string" ? { rule: reason } : {}),
      isAtSend: stopped !== undefined,
      mark: JSON.stringify(context),
    };
  } catch {
    return undefined;
  }
}

function contextText(context: Context): string {
  return JSON.stringify(context);
}
