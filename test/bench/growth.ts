import { detectEverything } from "../engine/detectors/detectEverything";
import { hostilePieces } from "../engine/detectors/hostilePieces";

const length = 100000;
const rounds = 3;

/** How the time of all detectors grows when a hostile text becomes twice as long; 2 is linear. */
export function growth(): readonly string[] {
  const rows = hostilePieces.map(([name, piece]) => {
    const half = piece.repeat(Math.ceil(length / piece.length));
    return { name, ratio: fastest(half + half) / fastest(half) };
  });
  rows.sort((a, b) => b.ratio - a.ratio);
  return rows.slice(0, 5).map(({ name, ratio }) => `${ratio.toFixed(2)} × for twice the ${name}`);
}

function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    // Time of the processor, so that a busy machine does not count.
    const start = process.cpuUsage();
    detectEverything(text);
    best = Math.min(best, process.cpuUsage(start).user);
  }
  return best;
}
