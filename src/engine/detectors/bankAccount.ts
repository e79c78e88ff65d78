import { digitGroups, type DigitGroups } from "../numbers/digitGroups";
import { groupedFrom, isAlone } from "../numbers/groupedNumber";
import { labelBefore } from "../numbers/label";
import { isAmountAfter } from "../numbers/nearWords";
import type { Match } from "../types";
import type { Detector, Reading } from "../text/types";

/** What may stand between the registration or clearing number and the account number. */
const between =
  /^[\s.,:;/|-]{0,3}(?:[\s.,:;/|-]{0,3}(?:og|och|and|konto|kontonummer|kontonumret|kontonr|kto|account|number|no|nr|nummer|är|er))*[\s.,:;/|-]{0,4}$/;
const farthest = 30;
/** "foreningskonto, 1234-…", "nemkonto (1234 …": the word stands a sign away. */
const accountWord = /konto(?:en|et|t)?[ ,(:-]{1,3}$/;

/**
 * Danish bank accounts (registration number of four digits and account number of up to ten) and
 * Swedish ones (clearing number of four or five and account number), after a word for account,
 * registration or clearing number. The finding runs from the first digit of the one to the last
 * of the other.
 *
 * Weakness: an account in a ledger looks alike when it is long; whose account it is, is not told.
 *
 * @finds Reg. «1234 konto 0001234567»
 * @finds Regnr.: «1234, kontonr.: 12345678»
 * @finds NemKonto «1234-0001234567»
 * @finds Clearingnr «8327-9, konto 123 456 789-0»
 * @finds Kontonummer «6112 123 456 789»
 * @passes Konto 2205 og budgetkonto 4711
 * @passes Bankgiro 123-4567 och reg.nr. AB 12 345
 * @passes Kontoen viser 12345678 kr.
 * @see https://www.bankgirot.se
 */
export const bankAccount: Detector = {
  id: "bankAccount",
  dataClass: "ordinary",
  find: (reading) => findAccounts(reading),
};

function findAccounts(reading: Reading): readonly Match[] {
  const groups = digitGroups(reading);
  const { text, lower } = reading.plain;
  const matches: Match[] = [];
  for (let index = 0; index < groups.count; index += 1) {
    const start = groups.starts[index] as number;
    const length = (groups.ends[index] as number) - start;
    if (length < 4 || length > 14) continue;
    const label = labelBefore(reading, start);
    if (
      label === undefined
        ? !accountWord.test(lower.slice(Math.max(0, start - 24), start))
        : label.kind !== "account"
    )
      continue;
    const isNumbered = label !== undefined && label.numbered;
    const last = accountEnd(text, lower, groups, index, isNumbered);
    if (last < 0) continue;
    const end = groups.ends[last] as number;
    if (!isAlone(text, start, end) || isAmountAfter(lower, end)) continue;
    matches.push({ start, end, confidence: last > index || isNumbered ? "high" : "medium" });
    index = last;
  }
  return matches;
}

/** The index of the group in which the account number ends, -1 where there is no account. */
function accountEnd(
  text: string,
  lower: string,
  groups: DigitGroups,
  index: number,
  isNumbered: boolean,
): number {
  const branch = branchEnd(text, groups, index);
  if (branch >= 0 && branch + 1 < groups.count) {
    const from = groups.ends[branch] as number;
    const to = groups.starts[branch + 1] as number;
    if (to - from <= farthest && between.test(lower.slice(from, to))) {
      const account = groupedFrom(text, groups, branch + 1, " -.", 10, 6);
      if (account.digits.length >= 6) return account.last;
    }
  }
  const whole = groupedFrom(text, groups, index, " -", 15, 6);
  const isLong = whole.digits.length >= (isNumbered ? 7 : 10) && whole.shape !== "6-4";
  return isLong && /konto|account/.test(lower.slice(Math.max(0, whole.start - 24), whole.start))
    ? whole.last
    : -1;
}

/** Four digits, or the Swedish four and a check digit. */
function branchEnd(text: string, groups: DigitGroups, index: number): number {
  const length = (groups.ends[index] as number) - (groups.starts[index] as number);
  if (length !== 4) return length === 5 ? index : -1;
  const next = groupedFrom(text, groups, index, "-", 5, 2);
  return next.shape === "4-1" ? next.last : index;
}
