import { useEffect, useRef } from "react";
import type { FocusEvent, RefObject } from "react";
import { standAt } from "./standAt";

/**
 * A repair takes away the very button that was pressed. Whoever uses the keyboard then stands at
 * the news of what was done, or at the headline, instead of at the top of the page.
 */
export function useKeptFocus(headline: RefObject<HTMLHeadingElement>): {
  readonly remember: (event: FocusEvent) => void;
  readonly news: RefObject<HTMLDivElement>;
} {
  const last = useRef<Element | null>(null);
  const news = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected;
    if (!isLost || document.activeElement !== document.body) return;
    last.current = null;
    const place = news.current ?? headline.current;
    if (place) standAt(place);
    window.scrollTo({ top: 0 });
  });
  return { remember: ({ target }) => (last.current = target), news };
}
