import type { Communication } from "../../src/engine/types";
import { after } from "../../src/hosts/timers";
import { weigh } from "../../src/engine/weigh";
import { openGuard } from "../../src/taskpane/guard/openGuard";
import type { Guard } from "../../src/taskpane/guard/types";
import { fakeDraft } from "./fakeDraft";
import type { FakeDraft, FakeDraftSetting } from "./fakeDraft";
import { samplePolicy } from "./samplePolicy";

/** A guard over a draft in memory, read once. */
export async function openSample(
  communication: Communication,
  setting: Partial<FakeDraftSetting> = {},
): Promise<{ guard: Guard; draft: FakeDraft }> {
  const draft = fakeDraft({ communication, ...setting });
  const guard = openGuard({
    draft,
    policy: samplePolicy,
    language: "da",
    weigh,
    after,
    isVisible: () => true,
  });
  await guard.readNow();
  return { guard, draft };
}

/** The rules that speak and have not been answered. */
export function speaking(guard: Guard): readonly string[] {
  const reasons = guard.state().verdict?.reasons ?? [];
  return reasons.filter(({ acknowledged }) => !acknowledged).map(({ rule }) => rule);
}
