import type { Effect } from "../types";
import type { Then } from "./types";

/** Every effect a rule may have, strongest confidence first. */
export function effectsOf(then: Then): readonly Effect[] {
  if (typeof then === "string") return [then];
  return [then.high, then.medium, then.low].filter((each): each is Effect => each !== undefined);
}

const stops: readonly Effect[] = ["prompt", "secure", "block"];

/** Whether a rule may hold a communication up. */
export function isStopping(then: Then): boolean {
  return effectsOf(then).some((each) => stops.indexOf(each) >= 0);
}
