import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { GuardState } from "../guard/types";
import type { PaneView } from "../view/paneView";
import { standAt } from "./standAt";

/** The places the keyboard is brought to. */
export interface Places {
  /** The ref for each reason's heading, by rule. */
  readonly reason: (rule: string) => (heading: HTMLHeadingElement | null) => void;
  readonly headline: RefObject<HTMLHeadingElement>;
}

/**
 * Brings the reader to the reason the alert spoke of, once for each alert, and to the strongest one
 * where it has gone. Never later than the reading that follows the alert, and never away from a
 * field that is being written in.
 */
export function useOpenedAt(openedAt: GuardState["openedAt"], view: PaneView): Places {
  const headings = useRef(new Map<string, HTMLHeadingElement>());
  const headline = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(0);
  useEffect(() => {
    if (!openedAt || arrived.current === openedAt.turn || view.is === "opening") return;
    arrived.current = openedAt.turn;
    const place = headingOf(openedAt.rule, view, headings.current) ?? headline.current;
    if (!place || isWriting()) return;
    if (!isInSight(place)) place.scrollIntoView({ block: "start" });
    standAt(place);
  }, [openedAt, view]);
  return {
    headline,
    reason: (rule) => (heading) => {
      if (heading) headings.current.set(rule, heading);
      else headings.current.delete(rule);
    },
  };
}

function headingOf(
  rule: string | undefined,
  view: PaneView,
  headings: ReadonlyMap<string, HTMLHeadingElement>,
): HTMLHeadingElement | undefined {
  const reasons = view.is === "checked" ? view.verdict.reasons : [];
  const open = reasons.filter(({ answer }) => answer === undefined);
  const wanted = open.find((reason) => reason.rule === rule) ?? open[0];
  return wanted && headings.get(wanted.rule);
}

function isWriting(): boolean {
  const { activeElement } = document;
  return Boolean(activeElement?.closest("textarea, input, [role=dialog]"));
}

/** Near enough to the top for what belongs to it to be seen too. */
function isInSight(heading: HTMLElement): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight / 2;
}
