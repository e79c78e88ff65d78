/**
 * Words that stand before a person's name in letters and calendars, by what they are. The tagger
 * learns how much each class is worth; the evidence layer uses them as titles.
 */
export const roleWords: ReadonlyMap<string, number> = new Map(
  [
    // people a municipality writes about
    "borger borgeren borgerens borgers klient klienten patient patienten elev eleven barnet barn " +
      "ansøger ansøgeren beboer beboeren pårørende datteren sønnen kandidaten medarbejderen " +
      "medborgaren klienten eleven barnet sökanden brukaren boende anhörig anhöriga dottern sonen " +
      "kandidaten medarbetaren citizen resident client patient pupil student applicant",
    // family
    "mor moren far faren mormor morfar farmor farfar søster bror datter søn hustru kone mand " +
      "ægtefælle ægtefællen samlever kæreste onkel tante moster faster kusine fætter nevø niece " +
      "mamma pappa syster dotter son fru man make maka sambo kusin husband wife mother father " +
      "sister brother daughter plejemor plejefar forældrene",
    // titles
    "hr hr. fr fr. fru frk frk. frøken herr fröken mr mr. mrs mrs. ms ms. miss dr dr. doktor " +
      "læge lægen overlæge prof. professor docent docenten ing. advokat adv. sagsbehandler " +
      "sagsbehandleren socialrådgiver rådgiver lærer læreren pædagog formand formanden formand " +
      "direktør direktøren chef chefen leder lederen borgmester borgmesteren minister ministeren " +
      "statsminister præsident præsidenten forfatter forfatteren forfatteren skuespiller " +
      "instruktør trener træner kommunaldirektør rektor skoleleder sekretær konsulent handläggare " +
      "handläggaren läkare läkaren ordförande ordföranden chefen direktör direktören rektorn " +
      "lärare läraren kurator skolsköterska sjuksköterska sygeplejerske fysioterapeut",
    // small words of a letter
    "kære hej hejsa hi dear goddag godmorgen kära hejsan tjena mvh hilsen hälsning hälsningar vh kh " +
      "regards fra från from til till to cc att att. kontakt kontaktperson v/ vedr vedr. ang ang. om",
  ].reduce<[string, number][]>((pairs, words, index) => {
    for (const word of words.split(" ")) pairs.push([word, index + 1]);
    return pairs;
  }, []),
);

const roleEndings =
  /(?:minister|chef|chefen|leder|lederen|formand|formanden|mester|mesteren|direktør|direktøren|konsulent|konsulenten|læge|lægen|rådgiver|rådgiveren|ordfører|ordføreren|ordförande|direktör|direktören|läkare|läkaren|ledaren|lærer|læreren|lærerinde|medarbejder|assistent|assistenten|inspektør|inspektøren|spiller|spilleren|professor|forsker|forskeren|sekreterare|sekretær|sekretæren|ministern|sköterska|plejerske)$/;

export const ROLE_CLASSES = 6;

/** 0 for an ordinary word; a compound counts as its last part ("kontorchefen" as a title). */
export function roleClass(lower: string): number {
  const role = roleWords.get(lower);
  if (role !== undefined) return role;
  return lower.length > 6 && roleEndings.test(lower) ? 5 : 0;
}

const placeEndings =
  /(?:vej|vejen|gade|gaden|plads|pladsen|stræde|strædet|allé|alle|vænge|vænget|parken|toften|bakken|torv|torvet|boulevard|vägen|gatan|gränd|gränden|torg|torget|plan|allén|stigen|backen|skole|skolen|skolan|kirke|kyrka|hospital|sygehus|sjukhus|centret|kollegium|minde|gård|gården|hus|huset|hallen|fonden|stiftelsen|prisen|priset)s?$/;
const placeWords = new Set(
  (
    "street road square avenue avenue lane park station sogn kommune amt universitet bibliotek " +
    "museum teater arena stadion a/s aps as ab i/s k/s & sønner søn co legat prisen sygdom syndrom"
  ).split(" "),
);

/** A street, a school, a firm: what a person's name before it belongs to. */
export function isPlaceWord(lower: string): boolean {
  return placeWords.has(lower) || (lower.length > 2 && placeEndings.test(lower));
}
