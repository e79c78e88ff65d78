import { useEffect, useState } from "react";

/** Milliseconds between two looks. */
const pause = 200;

/**
 * True while something is wanted, and on until it has gone: so that it is closed before it is taken
 * away, however long that takes on a busy machine.
 */
export function useLingering(isWanted: boolean, hasGone: () => boolean): boolean {
  const [lingers, setLingers] = useState(false);
  useEffect(() => {
    if (isWanted) {
      setLingers(true);
      return undefined;
    }
    const timer = setInterval(() => {
      if (!hasGone()) return;
      clearInterval(timer);
      setLingers(false);
    }, pause);
    return () => clearInterval(timer);
  }, [isWanted]);
  return isWanted || lingers;
}
