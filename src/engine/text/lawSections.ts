import { socialSections } from "../lexicons/socialLaw";
import type { Match } from "../types";
import type { Reading } from "./types";

const section = /§§? ?(\d{1,3})(?!\d)(?:-[a-zæøåäö]{4,40})?/g;
const socialAct =
  /servicelov|barnets lov|aktivlov|sygedagpengelov|beskæftigelsesindsats|\bsel\b|sundhedslov/;
const anyAct =
  /fullmäktige|nämnd|kommunstyrelse|protokoll|sammanträd|lov|balken|planlov|forvaltning|gdpr|forordning|bekendtgørelse|vedtægt|overenskomst|vejledning|aftale|stk\. ?\d+ i /;
const BEFORE = 40;
const AFTER = 50;
/** Measures that are called by their section: "§ 50-undersøgelse", "§ 56-aftale". */
const measure = /-[a-zæøåäö]/;

/**
 * Sections of social law cited for somebody: "efter § 85", "§ 54-støtteperson". With another act
 * beside it a section is left alone.
 */
export function lawSections(reading: Reading): readonly Match[] {
  const { lower } = reading.plain;
  const found: Match[] = [];
  if (lower.indexOf("§") < 0) return found;
  section.lastIndex = 0;
  for (let match = section.exec(lower); match; match = section.exec(lower)) {
    if (!socialSections.has(Number(match[1]))) continue;
    const start = match.index;
    const end = start + match[0].length;
    const around = lower.slice(Math.max(0, start - BEFORE), start) + lower.slice(end, end + AFTER);
    const sure = measure.test(match[0]) || socialAct.test(around);
    if (sure || !anyAct.test(around))
      found.push({ start, end, confidence: sure ? "high" : "medium" });
  }
  return found;
}
