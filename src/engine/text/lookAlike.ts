import { editDistance } from "./editDistance";

const shortest = 8;

/**
 * Whether a domain is so near a known one that it was probably meant: one letter more, fewer, other
 * or swapped; letters that look alike; the known one at its head (`kommune.dk.example`), or with
 * another ending. Two domains that differ by a number or a single letter of their own
 * (`skole1`, `skole2`) are neighbours, no likenesses.
 */
export function lookAlike(domain: string, known: string): boolean {
  if (domain === known || known.length < shortest || isBelow(domain, known)) return false;
  if (domain.indexOf(`${known}.`) === 0 || domain.indexOf(`${dashed(known)}.`) === 0) return true;
  if (drawn(domain) === drawn(known)) return true;
  return editDistance(domain, known) === 1 && !isNeighbour(domain, known);
}

/** Whether only the ending is another: `kommune.com` for `kommune.dk`. */
export function hasOtherEnding(domain: string, known: string): boolean {
  const [name, ...rest] = known.split(".");
  const [other, ...ending] = domain.split(".");
  return name === other && name!.length > 4 && rest.join(".") !== ending.join(".");
}

function isBelow(domain: string, known: string): boolean {
  const end = `.${known}`;
  const start = `.${domain}`;
  return domain.slice(-end.length) === end || known.slice(-start.length) === start;
}

function dashed(domain: string): string {
  return domain.replace(/\./g, "-");
}

/** How the letters look at a glance. */
function drawn(domain: string): string {
  return domain
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/[1il|]/g, "l")
    .replace(/0/g, "o")
    .replace(/[åäáà]/g, "a")
    .replace(/[øöó]/g, "o")
    .replace(/[éè]/g, "e");
}

function isNeighbour(one: string, other: string): boolean {
  const segments = one.split(/[.-]/);
  const others = other.split(/[.-]/);
  if (segments.length !== others.length) return false;
  return segments.every((segment, index) => {
    const beside = others[index]!;
    const short = segment.length === 1 && beside.length === 1;
    return segment === beside || short || segment.replace(/\d/g, "") === beside.replace(/\d/g, "");
  });
}
