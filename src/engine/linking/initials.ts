import { linkedKinds } from "../linkedKinds";
import { termsBetween } from "../text/termsBetween";
import type { Reading } from "../text/types";
import type { Span } from "./span";

const initials = /(?:^|[\s(:,;/-])([A-ZÆØÅÄÖ]{2,3}|(?:[A-ZÆØÅÄÖ]\.){2,4})(?=$|[\s):,;/-])/g;
/** Offices, bodies and papers that are called by their letters. */
const offices: ReadonlySet<string> = new Set(
  (
    "HR IT MED TR AMR LMED HMED MUS GRUK SFO PPR PPV BUF ØDC KL KMD EU DK SE NAV AF FK VAB BUP HVB " +
    "APT SKR IFO SIP SAM LSG CVR EAN GDPR DPO ESDH SBSYS KLE PDF OK JA NEJ OBS NB KIA FAQ " +
    "HLR SSP ABA ABC AI API USB TV DVD GPS LED VVS BVC MVC WHO PC CV VR SMS MMS BUN SBN " +
    "ATA APV GIS BIM BBR MDR WC RUC AMO BUM FMK MOT ESF KKR DSB SOSU PAU STU FGU AVA EGU"
  ).split(" "),
);

/**
 * Whether a title holds somebody's initials: two or three capitals that are neither an office's name
 * nor a term of their own ("LSS", "KOL").
 */
export function hasInitials(reading: Reading, { start, end }: Span): boolean {
  const text = reading.plain.text.slice(start, end);
  initials.lastIndex = 0;
  for (let found = initials.exec(text); found; found = initials.exec(text)) {
    const letters = found[1] as string;
    const at = start + found.index + found[0].length - letters.length;
    if (!offices.has(letters) && !isTerm(reading, at, at + letters.length)) return true;
  }
  return false;
}

function isTerm(reading: Reading, start: number, end: number): boolean {
  return linkedKinds.some((kind) => termsBetween(reading, kind, start, end).length > 0);
}
