/** The middle of several timings of the same work, in milliseconds; the first run is a warm-up. */
export async function medianTime(times: number, work: () => unknown): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)]!;
}
