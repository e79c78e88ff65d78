import { apart, signed } from "../text/findTerms";
import { isCapital } from "../text/memberships";
import { sentencesOf } from "../text/sentences";
import { termsIn, type TermHit } from "../text/terms";
import { termsBeside } from "../text/termsBetween";
import type { Detector, Reading } from "../text/types";
import type { Match } from "../types";

/**
 * An invitation to a party's own meeting: who is invited is a member.
 *
 * Form: a gathering only parties hold (vælgerforening, partigruppe), or another gathering with a
 * party's name or letter beside it ("Gruppemøde i Venstre", "V-gruppen"). Business of the council
 * (council, committee and budget meetings) is left alone.
 *
 * Weakness: a group meeting that names no party is told only faintly.
 *
 * @finds «Gruppemøde i Venstre» mandag kl. 17
 * @finds «Gruppemøde i partiet» om valgkampen
 * @finds Indkaldelse til «partigruppemøde»
 * @finds Socialdemokratiets «gruppemøde» flyttes til tirsdag
 * @finds Vi skal «plakatere for Venstre» på lørdag
 * @finds «Gruppemøde» (A) på mandag
 * @finds «Medlemskväll för Kristdemokraterna»
 * @passes Alternativet er at mødes fredag
 * @passes Byrådsmøde torsdag kl. 16
 * @passes Økonomiudvalget holder budgetmøde
 * @passes Drej til venstre ved mødelokalet
 * @see Jammerbugt guidelines for secure communication, party-political meetings (JK-P1 to P4)
 */
export const partyPoliticalInvitation: Detector = {
  id: "partyPoliticalInvitation",
  dataClass: "conduct",
  find(reading) {
    if (reading.role === "recipient" || reading.role === "attachmentName") return [];
    const gatherings = termsIn(reading).partyGathering ?? [];
    const found: Match[] = [];
    for (const gathering of gatherings) {
      const match = invitation(gathering, reading);
      if (match && !signed(match, reading)) found.push(match);
    }
    return apart(found);
  },
};

const NEAR_WORDS = 5;
const letterGroup =
  /(?:^|[\s(])(?:(?:[A-DFIKLMOSVÆØÅ]|SF|LA|DF|DD|RV|EL|KD|SD|MP)(?:[- ]|s |:s |['’]s )?(?:gruppe|grupp|group|medlem)|(?:(?:konservativ|socialdemokratisk|radikal|liberal|borgerlig)e|[Cc]onservative|[Ll]iberal|[Ss]ocialist|[Ll]abour|[Cc]entre) (?:gruppe|group)|(?:center|moderat|vänster|liberal)grupp)/;
/** "Gruppemøde (A)", "Gruppmöte KD": one letter alone may be any group's. */
const groupOfLetters =
  /[Gg]rupp(?:emøde|möte)t?(?: i)? (?:\((?:[ABCFIMOVØÅÆ]|SF|DF|LA|RV|EL|KD|SD|MP)\)\s*$|(?:SF|DF|LA|DD|RV|EL|KD|SD|MP)(?![A-Za-zÆØÅæøå]))/;
/** A birthday party, and "Alternativet er at …" at the head of a sentence. */
const noParty = /(?:birthday|summer|christmas|third|garden|launch) $/;
const sentenceHead = /^(?:er|är|is|til|till|to)(?![a-zæøåäö])/;

function invitation(gathering: TermHit, reading: Reading): Match | undefined {
  const { start, end, level } = gathering;
  if (noParty.test(reading.plain.lower.slice(Math.max(0, start - 12), start))) return undefined;
  if (level === "high") return { start, end, confidence: level };
  const party = partyBeside(gathering, reading);
  if (party && !(level === "low" && isPublic(start, reading))) {
    const from = Math.min(start, party.start);
    const to = Math.max(end, party.end);
    return party.end < start
      ? { start, end, confidence: "high" }
      : { start: from, end: to, confidence: "high" };
  }
  const written = writtenSentence(start, reading);
  if (letterGroup.test(written) || groupOfLetters.test(written))
    return { start, end, confidence: "high" };
  if (level === "low" || isPublic(start, reading)) return undefined;
  const named = (termsIn(reading).party ?? []).some((hit) => hit.level === "high");
  return { start, end, confidence: named ? "medium" : "low" };
}

function partyBeside(gathering: TermHit, reading: Reading): TermHit | undefined {
  return termsBeside(reading, "party", gathering.start).filter(
    (party) =>
      Math.abs(party.firstWord - gathering.lastWord) <= NEAR_WORDS &&
      (party.level === "high" || (isCapital(reading, party) && !isOpening(reading, party))),
  )[0];
}

function isOpening({ plain }: Reading, { end }: TermHit): boolean {
  return sentenceHead.test(plain.lower.slice(end + 1, end + 8));
}

function isPublic(position: number, reading: Reading): boolean {
  return termsBeside(reading, "publicMeeting", position).length > 0;
}

/** With its capitals. */
function writtenSentence(position: number, reading: Reading): string {
  const sentences = sentencesOf(reading);
  const index = sentences.at(position);
  return reading.plain.text.slice(sentences.startOf(index), sentences.endOf(index));
}
