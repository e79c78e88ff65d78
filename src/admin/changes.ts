import { isObject } from "../engine/policy/load/shape";

/** What differs between two values, by place, a line each: `domains.own: +kommune.example`. */
export function changesIn(before: unknown, after: unknown, place = ""): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return [listLine(before, after, place)];
  if (isObject(before) && isObject(after)) {
    const names = Object.keys({ ...before, ...after });
    return names.flatMap((name) =>
      changesIn(before[name], after[name], place === "" ? name : `${place}.${name}`),
    );
  }
  if (before === undefined) return [`${place}: new, ${shown(after)}`];
  if (after === undefined) return [`${place}: gone`];
  return [`${place}: ${shown(before)} → ${shown(after)}`];
}

function listLine(before: readonly unknown[], after: readonly unknown[], place: string): string {
  const old = before.map(shown);
  const fresh = after.map(shown);
  const more = fresh.filter((each) => !old.includes(each)).map((each) => `+${each}`);
  const fewer = old.filter((each) => !fresh.includes(each)).map((each) => `-${each}`);
  const told = [...more, ...fewer];
  return `${place}: ${told.length > 0 ? told.join(" ") : "another order"}`;
}

const longest = 80;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
