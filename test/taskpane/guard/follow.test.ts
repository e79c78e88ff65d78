import { follow } from "../../../src/taskpane/guard/follow";
import type { After } from "../../../src/taskpane/guard/follow";

const interval = 1500;

/** Readings that end when the test says so, under a clock that runs when the test says so. */
function setUp() {
  let visible = true;
  const endings: Array<() => void> = [];
  let running = 0;
  let most = 0;
  let started = 0;
  const after: After = (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  };
  const follower = follow({
    read: async () => {
      started += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((done) => endings.push(done));
      running -= 1;
    },
    interval,
    isVisible: () => visible,
    after,
  });
  return {
    follower,
    started: () => started,
    most: () => most,
    hide: () => (visible = false),
    show: () => (visible = true),
    async end() {
      endings.shift()!();
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("the draft is read again a while after the last reading has ended, not after it began", async () => {
  const { follower, started, end } = setUp();
  void follower.now();
  jest.advanceTimersByTime(10 * interval);
  expect(started()).toBe(1);
  await end();
  jest.advanceTimersByTime(interval - 1);
  expect(started()).toBe(1);
  jest.advanceTimersByTime(1);
  expect(started()).toBe(2);
});

test("however often something changes, one reading runs and one more follows", async () => {
  const { follower, started, most, end } = setUp();
  void follower.now();
  for (let change = 0; change < 5; change++) void follower.now();
  await end();
  expect(started()).toBe(2);
  await end();
  expect(started()).toBe(2);
  expect(most()).toBe(1);
});

test("a hidden pane does not read by the clock", async () => {
  const { started, hide, show } = setUp();
  hide();
  jest.advanceTimersByTime(10 * interval);
  expect(started()).toBe(0);
  show();
  jest.advanceTimersByTime(interval);
  expect(started()).toBe(1);
});

test("while something is being written nothing is read, and what was asked for comes after", async () => {
  const { follower, started, end } = setUp();
  void follower.now();
  let finish = (): void => undefined;
  let begun = false;
  const held = follower.hold(async () => {
    begun = true;
    await new Promise<void>((done) => (finish = done));
  });
  await settled();
  expect(begun).toBe(false);
  await end();
  expect(begun).toBe(true);
  void follower.now();
  jest.advanceTimersByTime(5 * interval);
  await settled();
  expect(started()).toBe(1);
  finish();
  await held;
  await settled();
  expect(started()).toBe(2);
});

test("after stopping there are no more readings and no timer is left", async () => {
  const { follower, started, end } = setUp();
  void follower.now();
  follower.stop();
  await end();
  await follower.now();
  expect(started()).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
});
