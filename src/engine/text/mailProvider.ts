import { editDistance } from "./editDistance";

/** Providers whose names are words of their own, so that a name nearly theirs was meant to be theirs. */
const names = ["gmail", "hotmail", "outlook", "icloud", "yahoo", "googlemail", "protonmail"];
/** Too short or too common to be mistaken for, but known by the name exactly. */
const shortNames = ["live", "ymail", "gmx", "aol", "msn"];
/** From here on a wrong first letter leaves the name plain: "jotmail". */
const longName = 7;

/** Whether a domain is a consumer mail provider's, whether or not a policy lists it. */
export function isProvider(domain: string): boolean {
  const [name = "", ...ending] = domain.split(".");
  return isName(name) && ending.length > 0 && !isNoEnding(ending);
}

/**
 * Whether a domain was probably meant to be a consumer mail provider's and is not: the name a letter
 * off (`hotmial.dk`, `outlok.dk`), or an ending that no provider has (`gmail.con`, `live.dkk`).
 */
export function isMistypedProvider(domain: string): boolean {
  const [name = "", ...ending] = domain.split(".");
  if (ending.length === 0) return false;
  if (isName(name)) return isNoEnding(ending);
  if (name === "lvie" || name === "liev") return true;
  return (ending.length === 1 || isCommercial(ending)) && names.some((each) => isNear(name, each));
}

function isName(name: string): boolean {
  return names.indexOf(name) >= 0 || shortNames.indexOf(name) >= 0;
}

function isNear(name: string, provider: string): boolean {
  if (Math.abs(name.length - provider.length) > 1 || editDistance(name, provider) !== 1)
    return false;
  const isSwapped = name[0] === provider[1] && name[1] === provider[0];
  return name[0] === provider[0] || isSwapped || provider.length >= longName;
}

const endings = ["com", "net", "dk", "se"];
/** A slip of the finger from "com" or "dk", though countries have some of these. */
const slips = ["cm", "co", "om", "kd", "dl"];
const shortestSlip = 3;

function isNoEnding(ending: readonly string[]): boolean {
  const [first = "", second] = ending;
  if (second === undefined) return isSlip(first);
  if (!isCommercial(ending)) return isSlip(first) || endings.indexOf(first) >= 0;
  return ending.length > 2 || second.length >= shortestSlip || endings.indexOf(second) >= 0;
}

/** `co.uk`, `com.br`: how some countries write it. */
function isCommercial([first, second]: readonly string[]): boolean {
  return second !== undefined && (first === "com" || first === "co");
}

function isSlip(ending: string): boolean {
  if (ending.length < shortestSlip) return ending.length === 1 || slips.indexOf(ending) >= 0;
  if (endings.indexOf(ending) >= 0) return false;
  return endings.some((each) => editDistance(ending, each) === 1);
}
