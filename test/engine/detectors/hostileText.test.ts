import { detectEverything } from "./detectEverything";
import { hostilePieces } from "./hostilePieces";

const length = 100000;
/** Far beyond what a pass takes on a busy machine, far below what anything quadratic takes. */
const patience = 60000;

test.each(hostilePieces)(
  "all detectors together come to the end of 100 kB of %s",
  (_, piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const found = detectEverything(text);
    expect(found.every(({ match }) => match.end > match.start)).toBe(true);
  },
  patience,
);
