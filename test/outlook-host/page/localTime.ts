/** A moment as people of the locale write it, with the day of the week: "tirs. 1.12.2026 17.00". */
export function writeTime(time: number, locale: string): string {
  return new Date(time).toLocaleString(locale, {
    weekday: "short",
    day: "numeric",
    month: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

/** The moment somebody wrote in that way; undefined where it is none. In milliseconds. */
export function readTime(text: string, locale: string): number | undefined {
  const [first = NaN, second = NaN, third = NaN, hour = NaN, minute = NaN] = (
    text.match(/\d+/g) ?? []
  ).map(Number);
  const monthFirst = locale === "en-US";
  const [year, month, day] =
    first > 31
      ? [first, second, third]
      : monthFirst
        ? [third, first, second]
        : [third, second, first];
  const date = new Date(year, month - 1, day, hour, minute);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date.getTime() : undefined;
}
