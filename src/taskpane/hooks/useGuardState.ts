import { useSyncExternalStore } from "react";
import type { Guard, GuardState } from "../guard/types";

export function useGuardState(guard: Guard): GuardState {
  return useSyncExternalStore(guard.subscribe, guard.state, guard.state);
}
