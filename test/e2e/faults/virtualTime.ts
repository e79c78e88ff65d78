/** Milliseconds of a step, within which timers still run in their order, and of the longest run. */
const step = 10_000;
const longest = 600_000;

/**
 * Runs something under jest's fake timers until it settles: what takes minutes by the clock is over
 * at once, and takes the same time in every run.
 */
export async function inVirtualTime<T>(run: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({
    now: new Date("2026-11-24T09:00:00+01:00"),
    doNotFake: ["nextTick", "queueMicrotask", "setImmediate"],
  });
  try {
    let isOver = false;
    const result = run().finally(() => (isOver = true));
    for (let passed = 0; !isOver && passed < longest; passed += step) {
      await jest.advanceTimersByTimeAsync(step);
    }
    return await result;
  } finally {
    jest.useRealTimers();
  }
}
