import { readTime, writeTime } from "./page/localTime";

const time = new Date(2026, 11, 1, 17, 5).getTime();

test.each(["da-DK", "sv-SE", "en-US"])("what is written in %s is read back", (locale) => {
  expect(readTime(writeTime(time, locale), locale)).toBe(time);
});

test("a Danish date has the day first, an American one the month", () => {
  expect(readTime("1.12.2026 17.05", "da-DK")).toBe(time);
  expect(readTime("12/1/2026, 17:05", "en-US")).toBe(time);
});

test("a day that no month has is no moment", () => {
  expect(readTime("31.2.2026 10.00", "da-DK")).toBeUndefined();
  expect(readTime("i morgen", "da-DK")).toBeUndefined();
});
