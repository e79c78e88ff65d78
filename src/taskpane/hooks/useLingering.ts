import { useEffect, useState } from "react";

/** Milliseconds: longer than a dialog takes to close. */
const moment = 400;

/** True while something is wanted and a moment longer, so that it is closed before it is taken away. */
export function useLingering(isWanted: boolean): boolean {
  const [lingers, setLingers] = useState(false);
  useEffect(() => {
    if (isWanted) {
      setLingers(true);
      return undefined;
    }
    const timer = setTimeout(() => setLingers(false), moment);
    return () => clearTimeout(timer);
  }, [isWanted]);
  return isWanted || lingers;
}
