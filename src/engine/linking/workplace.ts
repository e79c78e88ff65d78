import type { Reading } from "../text/types";
import type { Span } from "./span";

const workplace =
  /(?:(?:leder|chef|chefen|lederen|ledare|koordinator|samordnare|konsulent|medarbejder|medarbetare|sygeplejerske|sjuksköterska|vikar|vikarie|manager|head|nurse|teacher|employee) (?:af|for|i|på|ved|inom|för|hos|of|at|in)|(?:arbejder|arbetar|jobbar|jobber|ansat|anställd|works|working|employed|tjänst|stilling|praktik|elev) (?:i|på|ved|inom|hos|in|at|with|for)|manages|leads|runs|driver) (?:den |det |en |et |ett |the |a |an )?(?:[a-zæøåäö]+ )?$/;
const LONGEST_WORKPLACE = 50;

/** "leder af hjemmeplejen", "arbetar på ett boende": where somebody works, not what they get. */
export function isWorkplace({ plain }: Reading, { start }: Span): boolean {
  return workplace.test(plain.lower.slice(Math.max(0, start - LONGEST_WORKPLACE), start));
}
