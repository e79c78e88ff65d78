import type { Language } from "../engine/types";
import { weigh } from "../engine/weigh";
import { openDraft } from "../hosts/outlookDraft";
import { after } from "../hosts/timers";
import { installedPolicy } from "../hosts/installedPolicy";
import { openGuard } from "./guard/openGuard";
import type { Opened } from "./opened";

/** The lowest requirement set the add-in runs on, as its manifest says. */
const needed = "1.14";

/** Opens the item the pane is in, and each one a pinned pane is moved to. */
export function followOpenItem(language: Language, show: (opened: Opened) => void): void {
  let opened: Opened | undefined;
  let turn = 0;

  function open(): void {
    if (opened && "guard" in opened) opened.guard.close();
    turn += 1;
    opened = openItem(language, turn);
    show(opened);
  }

  open();
  whenItemChanges(open);
  document.addEventListener("visibilitychange", () => {
    if (isVisible() && opened && "guard" in opened) void opened.guard.readNow();
  });
}

function openItem(language: Language, turn: number): Opened {
  const policy = installedPolicy();
  if (!isSupported()) return { nothing: "unsupported", policy };
  if (!policy) return { nothing: "policyUnreadable" };
  const draft = openDraft();
  if (!draft) return { nothing: "noItem", policy };
  const guard = openGuard({ draft, policy, language, weigh, after, isVisible });
  return { guard, policy, canSendNow: draft.canSendNow, turn };
}

function isVisible(): boolean {
  return document.visibilityState === "visible";
}

/** Opened outside Outlook there is no mailbox to ask. */
function isSupported(): boolean {
  try {
    return Boolean(
      Office.context.mailbox && Office.context.requirements.isSetSupported("Mailbox", needed),
    );
  } catch {
    return false;
  }
}

/** Only panes that can be pinned are told; elsewhere the handler is refused and never called. */
function whenItemChanges(changed: () => void): void {
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
  } catch {
    return;
  }
}
