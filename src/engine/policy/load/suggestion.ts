import { editDistance } from "../../text/editDistance";

const furthest = 3;
const mostShown = 12;

/** "did you mean …", or what may stand there. */
export function suggestionFor(written: unknown, known: readonly string[]): string {
  if (typeof written === "string") {
    const near = nearest(written, known);
    if (near !== undefined) return `did you mean "${near}"?`;
  }
  const shown = known.slice(0, mostShown).join(", ");
  return `use one of ${shown}${known.length > mostShown ? ", …" : ""}`;
}

/** The known word at the least distance, if that is small for the word's length. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = simplified(written);
  let best: string | undefined;
  let least = Math.min(furthest, Math.floor(plain.length / 2)) + 1;
  for (const word of known) {
    const far = editDistance(plain, simplified(word));
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
