import type { Reading } from "../text/types";

/** What is given notice of when nobody is: an agreement, a subscription, a lease. */
const agreement =
  /(?:^|[^a-zæøåäö])(?!ansæt|fratræd|anställ|employ|overens|kollektiv)[a-zæøåäö]{0,20}(?:aftalen?|kontrakten?|avtalet?|abonnement(?:et)?|abonnemang(?:et)?|licens(?:en)?|lejemålet?|forsikringen|försäkringen|subscription|lease|contract)(?![a-zæøåäö])/;
const post =
  /din stilling|dit job|din ansættelse|din kontrakt|din tjänst|ditt jobb|din anställning|ditt kontrakt|your (?:job|post|position|employment|contract)/;
/** A parish register's people are long dead. */
const oldPapers =
  /kirkebog|folketælling|slægtsforsk|slægtshistor|lokalarkiv|husförhörs|kyrkobok|kyrkböck|släktforsk|hembygd|parish register|genealog/;
const oldYear = /(?:^|\D)1[5-8]\d\d(?!\d)/;
const diedThen =
  /(?:døde?|dog|died|†) (?:(?:i|in|af|av|of) [a-zæøåäö]+ )?(?:i |in )?1[5-8]\d\d(?!\d)/;
/** What is played in an exercise has not happened. */
const played =
  /(?:^|[^a-zæøåäö])(?:figurant(?:er|en|erne|erna)?|markør(?:er)?|beredskabsøvelsen?|brandøvelsen?|katastrofövning(?:en)?|övningsledare|øvelsesleder|drejebog(?:en)?|role-?play)(?![a-zæøåäö])/;
/** Cattle have illnesses too. */
const ofCattle = /klovsyge|klövspalt|besætningen|kælvning|kalvning|kreatur/;
/** What libraries lend is about everything. */
const lending =
  /bøger|bogen|bog |bogkasse|temakasse|roman|lånerkort|låner|hylde|reserver|bibliotek|böcker|boken|bok |hyllan|låntag|library|book|shelf/g;
const bookWord = /bog|bøger|bok|böcker|roman|book|temakasse/;
const FEWEST_LENDING = 2;
/** What is ordered, and figures that are drawn up, at least so many of them. */
const goods =
  /\d ?(?:stk|pk|ks|æsker|ruller|kasser|flasker|par|sprøjter|kg|l|liter|st|förp|askar|rullar|lådor|pcs|boxes|packs)(?![a-zæøåäö])/g;
const FEWEST_GOODS = 3;
const figures =
  /tal til|tallene|nøgletal|kapacitetstal|opgørelse|statistik|benchmark|siffror|helårsperson|hushåll|figures|statistics/;
const amounts = /(?:^|[^\d.,:/-])\d{2,7}(?![\d:/-])/g;
const FEWEST_AMOUNTS = 4;
/** What a whole communication deals with when it deals with nobody's case. */
export interface SubjectMatter {
  readonly isLongAgo: boolean;
  readonly isPlayed: boolean;
  readonly isOfCattle: boolean;
  readonly isLending: boolean;
  readonly isAgreement: boolean;
  readonly isOrder: boolean;
  readonly isFigures: boolean;
}

const known = new WeakMap<readonly Reading[], SubjectMatter>();

/** Asked once for each communication. */
export function subjectMatterOf(readings: readonly Reading[]): SubjectMatter {
  const before = known.get(readings);
  if (before) return before;
  const lower = readings.map(({ plain }) => plain.lower).join("\n");
  const matter = {
    isLongAgo: (oldPapers.test(lower) && oldYear.test(lower)) || diedThen.test(lower),
    isPlayed: played.test(lower),
    isOfCattle: ofCattle.test(lower),
    isLending: isOfLending(lower),
    isOrder: (lower.match(goods) ?? []).length >= FEWEST_GOODS,
    isFigures: figures.test(lower) && (lower.match(amounts) ?? []).length >= FEWEST_AMOUNTS,
    isAgreement: agreement.test(lower) && !post.test(lower),
  };
  known.set(readings, matter);
  return matter;
}

function isOfLending(lower: string): boolean {
  const words = new Set(lower.match(lending) ?? []);
  return words.size >= FEWEST_LENDING && bookWord.test(lower);
}
