/** What one writing changed in a text, with enough around it to be found again. */
export interface Hunk {
  readonly before: string;
  readonly removed: string;
  readonly inserted: string;
  readonly after: string;
}

/** Characters on either side that must still stand there. */
const surroundings = 60;

/** The change from one text to another, as one piece; undefined when they are the same. */
export function hunkBetween(from: string, to: string): Hunk | undefined {
  if (from === to) return undefined;
  const start = commonStart(from, to);
  const tail = commonEnd(from, to, Math.min(from.length, to.length) - start);
  const end = to.length - tail;
  return {
    before: to.slice(Math.max(0, start - surroundings), start),
    removed: from.slice(start, from.length - tail),
    inserted: to.slice(start, end),
    after: to.slice(end, end + surroundings),
  };
}

/** The text with the change taken back; undefined unless it stands there, once, undisturbed. */
export function takenBack(text: string, { before, removed, inserted, after }: Hunk) {
  const changed = before + inserted + after;
  const place = text.indexOf(changed);
  if (place < 0 || text.indexOf(changed, place + 1) >= 0) return undefined;
  const start = place + before.length;
  return text.slice(0, start) + removed + text.slice(start + inserted.length);
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length])
    length += 1;
  return length;
}
