import { useEffect, useRef } from "react";
import type { GuardState } from "../guard/types";
import type { ReasonView } from "../view/types";
import { standAt } from "./standAt";

/**
 * Brings the reader to the reason the alert spoke of, once per asking, as soon as it is there.
 * Returns the ref for each reason's heading, by rule.
 */
export function useOpenedAt(
  openedAt: GuardState["openedAt"],
  reasons: readonly ReasonView[],
): (rule: string) => (heading: HTMLHeadingElement | null) => void {
  const headings = useRef(new Map<string, HTMLHeadingElement>());
  const arrived = useRef(0);
  useEffect(() => {
    if (!openedAt || arrived.current === openedAt.turn) return;
    const heading = headings.current.get(openedAt.rule);
    if (!heading) return;
    arrived.current = openedAt.turn;
    if (!isInSight(heading)) heading.scrollIntoView({ block: "start" });
    standAt(heading);
  }, [openedAt, reasons]);
  return (rule) => (heading) => {
    if (heading) headings.current.set(rule, heading);
    else headings.current.delete(rule);
  };
}

/** Near enough to the top for what belongs to it to be seen too. */
function isInSight(heading: HTMLElement): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight / 2;
}
