import type { Reading } from "../text/types";
import type { Match } from "../types";
import { isPlaceWord, roleClass } from "./roleWords";

/** Letters on either side of a name that are looked at. */
const REACH = 40;
/** Among the classes of words before a name: who is written about, "borgeren", "eleven". */
const CITIZEN = 1;
/** "Familien Raun", "fru Mosekær", "Hembesök Abrahamssons": a surname is no colleague's. */
const bearsSurname = /^(?:famil\S+|fr|fru|frøken|fröken|frk|hr|herr|mr|mrs|ms)\.?$/;
const surname = /(?:sen|sson)s*$/;
/** "Gerda, Kærvej 22": somebody who is visited at home. */
const address = /^[,:]? (?:[a-zæøåäö]+ )?([a-zæøåäö]+) \d/;

/**
 * Whether a person's name is a first name alone that nothing says to be a citizen's: "Ring til Kurt",
 * "bytter med Gitte". In an entry of a calendar citizens stand by their whole names.
 */
export function isLoneName({ plain: { lower } }: Reading, { start, end }: Match): boolean {
  const name = lower.slice(start, end);
  if (/\s/.test(name) || surname.test(name)) return false;
  const word =
    lower
      .slice(Math.max(0, start - REACH), start)
      .trim()
      .split(/\s/)
      .slice(-1)[0] ?? "";
  if (roleClass(word) === CITIZEN || bearsSurname.test(word)) return false;
  const beside = address.exec(lower.slice(end, end + REACH));
  return beside === null || !isPlaceWord(beside[1] as string);
}
