import { loadNamedPolicy } from "../../src/admin/presets";
import type { Policy } from "../../src/engine/policy/types";
import type { FakeOffice } from "../hosts/fakeOffice";

/** A handler as Office starts it. */
type Handler = (event: { completed(options?: unknown): void }) => void;

export interface Handled {
  /** What `event.completed` was given, in order; more than one is a fault. */
  readonly completions: readonly (Office.SmartAlertsEventCompletedOptions | undefined)[];
  /** Milliseconds until the first completion. */
  readonly milliseconds: number;
  /** Timers left running after it. */
  readonly leftOver: number;
}

/** Longer than any handler may take, and than any late answer of the tests. */
const longest = 20_000;

/**
 * Runs a handler against a fake Office under jest's fake timers, until long after it has completed.
 * `policy` is the text of the policy line's value; absent means there is no line.
 */
export async function handled(
  office: FakeOffice,
  handler: Handler,
  policy: string | undefined,
): Promise<Handled> {
  const completions: Handled["completions"][number][] = [];
  let milliseconds = NaN;
  let leftOver = NaN;
  (globalThis as Record<string, unknown>).POSTVAGT_POLICY = policy;
  office.install();
  jest.useFakeTimers({ now: new Date(2026, 10, 24) });
  const started = Date.now();
  const completed = (options?: Office.SmartAlertsEventCompletedOptions) => {
    completions.push(options);
    if (completions.length > 1) return;
    milliseconds = Date.now() - started;
    leftOver = jest.getTimerCount() - office.unanswered();
  };
  handler({ completed });
  await jest.advanceTimersByTimeAsync(longest);
  jest.useRealTimers();
  return { completions, milliseconds, leftOver };
}

/** A preset as the policy line carries it, with some of it changed. */
export function policyText(
  name: string,
  change: (policy: Policy) => Policy = (same) => same,
): string {
  const loaded = loadNamedPolicy(name);
  if ("problems" in loaded) throw new Error(`${name} has problems`);
  return JSON.stringify(change(loaded.policy));
}

/** The secure route switched on by Send itself. */
export function automatic(policy: Policy): Policy {
  const { secureRoute } = policy;
  return secureRoute ? { ...policy, secureRoute: { ...secureRoute, mode: "automatic" } } : policy;
}
