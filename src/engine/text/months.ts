/** Months as they are written in dates, in Danish, Swedish and English, full and short. */
const names = [
  "januar januari january jan",
  "februar februari february feb",
  "marts mars march mar mrs",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "august augusti aug",
  "september sept sep",
  "oktober october okt oct",
  "november nov",
  "december dec",
];

const months = new Map<string, number>();
names.forEach((list, index) => list.split(" ").forEach((name) => months.set(name, index + 1)));

/** The number of the month of a lower-case name, undefined where it is none. */
export function monthNumber(name: string): number | undefined {
  return months.get(name);
}
