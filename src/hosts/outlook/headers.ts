import type { Policy, RouteStep } from "../../engine/policy/types";
import { stampHeader } from "../stamp";

export interface Headers {
  readonly [name: string]: string;
}

/** The headers the policy's secure route speaks of, and our own stamp. */
export function headerNames(policy: Policy): readonly string[] {
  const { switchOn = [], recognisedBy = [] } = policy.secureRoute ?? {};
  const steps: readonly RouteStep[] = switchOn.concat(recognisedBy);
  const names = steps.reduce<readonly string[]>(
    (found, step) => ("header" in step ? found.concat(step.header.name) : found),
    [stampHeader],
  );
  return Array.from(new Set(names));
}

/** A header's value by its name in any case, as mail servers compare names. */
export function headerValue(headers: Headers, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(headers).filter((each) => each.toLowerCase() === wanted)[0];
  return key === undefined ? undefined : headers[key];
}
