/** Outlook runs at most three asynchronous calls of an add-in at a time and refuses the fourth. */
const most = 3;

let taken = 0;
const queue: Array<() => void> = [];

/** Calls `start` as soon as a slot is free; `start` is given the function that frees it again. */
export function takeSlot(start: (free: () => void) => void): void {
  if (taken >= most) {
    queue.push(() => takeSlot(start));
    return;
  }
  taken += 1;
  let held = true;
  start(() => {
    if (!held) return;
    held = false;
    taken -= 1;
    const next = queue.shift();
    if (next !== undefined) next();
  });
}
