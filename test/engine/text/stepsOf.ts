/**
 * How many characters a piece of work looks at, one by one, in searches or to lower their case, and
 * how many entries of lists it searches: what a hostile text costs, on any machine.
 */
export function stepsOf(work: () => void): number {
  const steps = countSteps();
  try {
    work();
  } finally {
    steps.stop();
  }
  return steps.count();
}

/** The same of work that is waited for. */
export async function stepsOfAsync(work: () => Promise<unknown>): Promise<number> {
  const steps = countSteps();
  try {
    await work();
  } finally {
    steps.stop();
  }
  return steps.count();
}

function countSteps(): { readonly count: () => number; readonly stop: () => void } {
  const { charCodeAt, indexOf, toLowerCase } = String.prototype;
  const { indexOf: indexInList, some } = Array.prototype;
  let count = 0;
  const spies = [
    jest.spyOn(String.prototype, "charCodeAt").mockImplementation(function (this: string, at) {
      count += 1;
      return charCodeAt.call(this, at);
    }),
    jest.spyOn(String.prototype, "indexOf").mockImplementation(function (
      this: string,
      sought,
      from = 0,
    ) {
      const found = indexOf.call(this, sought, from);
      count += (found < 0 ? this.length : found) - from + 1;
      return found;
    }),
    jest.spyOn(String.prototype, "toLowerCase").mockImplementation(function (this: string) {
      count += this.length;
      return toLowerCase.call(this);
    }),
    jest.spyOn(Array.prototype, "indexOf").mockImplementation(function (
      this: unknown[],
      sought,
      from = 0,
    ) {
      const found = indexInList.call(this, sought, from);
      count += (found < 0 ? this.length : found) - from + 1;
      return found;
    }),
    jest.spyOn(Array.prototype, "some").mockImplementation(function (this: unknown[], holds) {
      return some.call(this, (value, index, list) => {
        count += 1;
        return holds(value, index, list);
      });
    }),
  ];
  return { count: () => count, stop: () => spies.forEach((spy) => spy.mockRestore()) };
}
