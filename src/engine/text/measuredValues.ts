import type { Match } from "../types";
import { signed } from "./findTerms";
import type { Reading } from "./types";

/** Read in any case: of blood, breath and pulse. */
const quantities =
  "h[æe]mo?globin|haemoglobin|blodprocent(?:en)?|blodvärde|(?:langtids)?blodsukker(?:et)?|blodsocker|" +
  "saturation(?:en)?|(?:hvile)?puls(?:en)?|respirationsfrekvens|andningsfrekvens|ferritin|krea(?:tinin)?|" +
  "troponin|kalium|natrium|albumin|laktat|leukocytt?er|trombocytt?er|kolesterol|d-vitamin|crp|bmi|hba1c|e?gfr";

/** Read as written: the capitals are words otherwise. */
const capitals =
  "H[bB]|INR|TSH|PSA|LDL|LPK|TPK|SpO2|GCS|EWS|TOBS|MDI|EPDS|MMSE|MMT|M[oO]CA|ACE(?:-III)?|GDS|HAM-D|" +
  "PHQ-?9|GAD-?7|AUDIT|DUDIT|ASRS|WISC|WAIS|IQ|Barthel|TUG|DEMMI|Tinetti|MNA|NRS|VAS|Braden|ROAG|FIM|" +
  "GMFCS|DAS28|EDSS|NIHSS|mRS|GAF|PANSS|Y-?BOCS|WHO-?5|ADBB|ESS|SDQ|HADS|MADRS|Apgar|KOOS";

const figure =
  "(?:[- ]?(?:score|scoren|poäng|tal|niveau|nivå))?[:=]? ?" +
  "(?:(?:på|of|at|is|was|er|var|är|lå på|låg på) )?(?:kun |over |under |över )?[<>]?" +
  "\\d{1,3}(?:[.,]\\d)?(?![\\d/]|[-.:]\\d| ?(?:kr|stk|m2|sider|sidor|timer|timmar)(?![a-z]))";

const patterns: readonly RegExp[] = [
  new RegExp(`(?:${quantities})${figure}`, "gi"),
  new RegExp(`(?:${capitals})${figure}`, "g"),
  new RegExp(`\\d{1,2} (?:(?:point|poäng|points) )?(?:på|i|on|in) (?:${capitals})(?![a-z])`, "g"),
  /(?:blodtryk(?:ket)?|blodtryck(?:et)?|blood pressure|BT|BP|RR)(?: (?:på|of|is|var|er|är))?[:=]? ?\d{2,3} ?\/ ?\d{2,3}/gi,
  /(?:temp|tp|temperatur(?:en)?|feber)(?: (?:på|of|is|var|er|är))?[.:=]? ?(?:3[89]|4[012]|37[.,][6-9])(?:[.,]\d)?(?!\d| ?(?:%|kr))/gi,
  /(?:3[89]|4[012])[.,]\d (?:i )?(?:temperatur|temp|feber)/gi,
  /(?:urin ?stix|stix|nitrit|troponin|d-dimer|delirscreening|suicidalscreening)(?: (?:er|var|är))? (?:positiv|forhøjet|förhöjt|elevated)/gi,
];

const letter = /[a-zæøåäö\d]/;

/** What was measured of a body or a mind, with its figure: "Hb 92", "13 på EPDS", "BT 180/100". */
export function measuredValues(reading: Reading): readonly Match[] {
  const { text, lower } = reading.plain;
  const found: Match[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const one: Match = { start, end: start + match[0].length, confidence: "medium" };
      if (!letter.test(lower.charAt(start - 1)) && !signed(one, reading)) found.push(one);
    }
  }
  return found;
}
