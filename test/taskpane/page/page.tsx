import { createRoot } from "react-dom/client";
import { weigh } from "../../../src/engine/weigh";
import { after } from "../../../src/hosts/timers";
import type { Language } from "../../../src/engine/types";
import { Pane } from "../../../src/taskpane/components/Pane";
import { openGuard } from "../../../src/taskpane/guard/openGuard";
import type { Opened } from "../../../src/taskpane/opened";
import { fakeDraft } from "../fakeDraft";
import type { FakeDraft } from "../fakeDraft";
import { samplePolicy } from "../samplePolicy";
import { samples } from "./samples";
import type { SampleName } from "./samples";

declare global {
  interface Window {
    /** The draft the pane is open in, for the test to write in and to look at. */
    draft: FakeDraft;
    /** Milliseconds from the moment the item is known to the first content of the pane. */
    firstContent: number;
  }
}

const query = new URLSearchParams(location.search);
const language = (query.get("lang") ?? "da") as Language;
const state = query.get("state") ?? "reason";

function opened(): Opened {
  if (state === "no-item") return { nothing: "noItem", policy: samplePolicy };
  if (state === "unsupported") return { nothing: "unsupported", policy: samplePolicy };
  if (state === "policy-unreadable") return { nothing: "policyUnreadable" };
  const { prepare, ...setting } = samples[state as SampleName]!;
  const draft = fakeDraft(setting);
  prepare?.(draft);
  window.draft = draft;
  const guard = openGuard({
    draft,
    policy: samplePolicy,
    language,
    weigh,
    after,
    isVisible: () => document.visibilityState === "visible",
  });
  return { guard, policy: samplePolicy, canSendNow: draft.canSendNow, turn: 1 };
}

document.documentElement.lang = language;
const root = createRoot(document.getElementById("pane")!);

// As in the add-in: the frame stands before Office is ready, and what follows fills it.
root.render(<Pane opened={{ waiting: true }} language={language} />);
requestAnimationFrame(() => setTimeout(fill));

function fill(): void {
  const start = performance.now();
  new MutationObserver((_, observer) => {
    if (!document.querySelector("h1, footer")) return;
    window.firstContent = performance.now() - start;
    observer.disconnect();
  }).observe(document.body, { subtree: true, childList: true });
  root.render(<Pane opened={opened()} language={language} />);
}
