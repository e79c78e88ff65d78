import { normalise } from "../../src/engine/text/normalise";
import { detectEverything } from "../engine/detectors/detectEverything";
import { hostilePieces } from "../engine/detectors/hostilePieces";
import { hostileMarkup } from "../engine/text/hostileMarkup";

const length = 100_000;
/** Markup is read so fast that less could not be measured. */
const markupLength = 3_000_000;
const rounds = 3;
const told = 5;

/** How the time of all detectors grows when a hostile text becomes twice as long; 2 is linear. */
export function growth(): readonly string[] {
  return growing(hostilePieces, length, detectEverything);
}

/** The same of reading HTML that begins again and again and never ends. */
export function markupGrowth(): readonly string[] {
  const pieces = hostileMarkup.map((piece) => [JSON.stringify(piece), piece] as const);
  return growing(pieces, markupLength, (source) => normalise(source, "html"));
}

function growing(
  pieces: readonly (readonly [name: string, piece: string])[],
  size: number,
  work: (text: string) => unknown,
): readonly string[] {
  const rows = pieces.map(([name, piece]) => {
    const half = piece.repeat(Math.ceil(size / piece.length));
    return { name, ratio: fastest(work, half + half) / fastest(work, half) };
  });
  rows.sort((a, b) => b.ratio - a.ratio);
  return rows
    .slice(0, told)
    .map(({ name, ratio }) => `${ratio.toFixed(2)} × for twice the ${name}`);
}

function fastest(work: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    // Time of the processor, so that a busy machine does not count.
    const start = process.cpuUsage();
    work(text);
    best = Math.min(best, process.cpuUsage(start).user);
  }
  return best;
}
