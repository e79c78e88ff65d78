import { ask } from "../../src/hosts/ask";
import { openBudget } from "../../src/hosts/budget";

type Callback = (result: Office.AsyncResult<string>) => void;

const answer = (value: string) =>
  ({ status: "succeeded", value }) as unknown as Office.AsyncResult<string>;
const refusal = (code: number) =>
  ({ status: "failed", error: { code } }) as unknown as Office.AsyncResult<string>;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test("an answer is the value", async () => {
  const asked = ask<string>((done) => setTimeout(() => done(answer("emne")), 10), { limit: 100 });
  await jest.advanceTimersByTimeAsync(10);
  expect(await asked).toEqual({ ok: true, value: "emne" });
});

test("a refusal tells its code", async () => {
  const asked = ask<string>((done) => done(refusal(9020)), { limit: 100 });
  expect(await asked).toEqual({ ok: false, why: "failed", code: 9020 });
});

test("a callback without a result counts as refused", async () => {
  const asked = ask<string>((done) => (done as (result?: unknown) => void)(), { limit: 100 });
  expect(await asked).toEqual({ ok: false, why: "failed" });
});

test("a call that throws is answered, not thrown", async () => {
  const call = () => {
    throw new Error("Elevated permission is required");
  };
  expect(await ask<string>(call, { limit: 100 })).toEqual({ ok: false, why: "threw" });
});

test("a callback that never comes is answered when the limit is over", async () => {
  const asked = ask<string>(() => undefined, { limit: 100 });
  await jest.advanceTimersByTimeAsync(100);
  expect(await asked).toEqual({ ok: false, why: "silent" });
});

test("a late answer is lost and changes nothing", async () => {
  let late: Callback = () => undefined;
  const asked = ask<string>((done) => (late = done), { limit: 100 });
  await jest.advanceTimersByTimeAsync(100);
  late(answer("for sent"));
  expect(await asked).toEqual({ ok: false, why: "silent" });
});

test("when the budget is spent everything asked and everything still queued is silent at once", async () => {
  const budget = openBudget(50);
  const asked = Array.from({ length: 8 }, () =>
    ask<string>(() => undefined, { limit: 1000, budget }),
  );
  await jest.advanceTimersByTimeAsync(50);
  expect(await Promise.all(asked)).toEqual(Array(8).fill({ ok: false, why: "silent" }));
});

test("a question on a spent budget is never put to Office", async () => {
  const budget = openBudget(50);
  budget.close();
  const call = jest.fn();
  expect(await ask<string>(call, { limit: 1000, budget })).toEqual({ ok: false, why: "silent" });
  expect(call).not.toHaveBeenCalled();
});

test("at most three calls are under way at a time, and a silent one gives its place up", async () => {
  let running = 0;
  let most = 0;
  const call = (milliseconds: number) => (done: Callback) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      done(answer(""));
    }, milliseconds);
  };
  const asked = [5, 5, 5, 5, 5, 5, 5].map((time) => ask<string>(call(time), { limit: 100 }));
  await jest.advanceTimersByTimeAsync(100);
  expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(3);

  const silent = [1, 2, 3].map(() => ask<string>(() => undefined, { limit: 100 }));
  const next = ask<string>(call(5), { limit: 100 });
  await jest.advanceTimersByTimeAsync(200);
  expect((await Promise.all(silent)).map(({ ok }) => ok)).toEqual([false, false, false]);
  expect(await next).toEqual({ ok: true, value: "" });
});
