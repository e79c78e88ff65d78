/** Words for a national number of either country. */
const idWord =
  /cpr(?![- ](?:manikin|dumm|dukke|docka|training|course|kursus|mask|feedback))|pers[a-zåäö]{0,6} ?(?:nr|n(?:u|o)m+(?:er|re))|personal ?(?:id|number)|pers\. ?nr|samordningsn|civil regist/;
/** "010180-0008 (cpr)", "010180-0008 er hendes cpr-nummer". */
const idWordNext =
  /^[ ,:=-]{0,3}[([]? ?(?:er |som |is |as )?(?:hans |hendes |dit |mit |my |his |her )?(?:cpr|personn|pers\.? ?nr|person ?id|civil reg)/;
/** "0101800008 kr.", "0101800008,50": the number counts something. */
const amountNext =
  /^(?:,\d|,-|\.\d{1,2}(?!\d)| ?(?:kr|dkk|sek|eur|usd|stk|st|kg|km|kwh|mwh|m2|m3|pct|%|mio|mb|gb|kb|bytes?)(?![a-zæøåäö]))/;

/** "Cpr til låneaftalen: 010180-0008": the words between say what the number is for, not what it is. */
const idWordFor =
  /(?:dit|hans|hendes|ditt|hennes|your|his|her) n(?:umme)?r (?:i|på|in|on) [a-zæøåäöé]{3,20} (?:som|til|as|er|är) $|(?:cpr|personnumm?er|personnr|pnr)(?:[ -]?(?:nr|nummer(?:et)?))?\.? (?:til|på|for|i|om|ved|vedr\.|till|för) [a-zæøåäöé -]{1,36}[:=]? ?$/;

/** "En borger mangler sin udbetaling. Det er 0101800008": who was spoken of is now numbered. */
const personSpokenOf =
  /(?:^|[^a-zæøåäö])(?:borger|borgeren|patient|patienten|klient|klienten|elev|eleven|beboer|beboeren|ansøger|ansøgeren|medborgare|brukare|brukaren|sökanden|citizen|client|applicant)(?![a-zæøåäö])[^.!?]{0,70}[.!?] (?:det|han|hun|hon|den|it|he|she) (?:er|är|is|hedder|heter) $/;

const wordsBefore = 60;
const sentencesBefore = 100;
const wordsAfter = 40;
const unitAfter = 8;

/** A word for a national number, or whose it is, stands close before a number at `start`. */
export function isNearIdWord(lower: string, start: number): boolean {
  const before = lower.slice(Math.max(0, start - sentencesBefore), start);
  return idWord.test(before.slice(-wordsBefore)) || personSpokenOf.test(before);
}

/** A word for a national number and what it is for stand directly before a number at `start`. */
export function isIdWordFor(lower: string, start: number): boolean {
  return idWordFor.test(lower.slice(Math.max(0, start - wordsBefore), start));
}

/** A word for a national number follows a number that ends at `end`. */
export function isIdWordAfter(lower: string, end: number): boolean {
  return idWordNext.test(lower.slice(end, end + wordsAfter));
}

/** A unit or decimals follow a number that ends at `end`. */
export function isAmountAfter(lower: string, end: number): boolean {
  return amountNext.test(lower.slice(end, end + unitAfter));
}
