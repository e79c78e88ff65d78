/**
 * How streets are named in Denmark and Sweden: by the last part of the word, or by a last word of
 * its own. No list of streets is kept; the number and the postcode after it do the rest.
 */

/** Endings that alone make a capitalised word before a number a street. */
const sureEndings =
  /(?:vej|vejen|gade|gaden|vænget|stræde|strædet|allé|alle|alléen|plads|pladsen|boulevard|boulevarden|gatan|vägen|gränd|gränden|torget|torvet|stigen|allén|esplanaden|platsen|svinget|krogen|stien|stræket|kajen|brinken|skrænten|vangen|vænge|parkvej|løkken|skellet|ringen|bakken|leden|backen|liden|kroken|slingan|gången|kvarnen|promenaden)$/;
/** Endings that are also ordinary nouns: they need a postcode, a floor or a longer word. */
const doubtfulEndings =
  /(?:parken|haven|marken|engen|toften|lunden|gården|dalen|højen|høj|kær|ager|have|mark|eng|toft|lund|gård|dal|bjerg|banke|banken|led|krog|sti|torv|plan|väg|gata|park|åsen|hagen|ängen|gärdet|havn|havnen|brygge|bryggen|hus|huset|centret|center)$/;
/** Last words of names such as "Karen Blixens Plads". */
const lastWords = new Set(
  (
    "vej gade plads allé alle boulevard boul torv stræde vænge park have kaj sti ringgade ringvej gata " +
    "väg gränd torg plan plats stig backe allé led kajen plads parkvej street road"
  ).split(" "),
);
/** First words of names such as "Ny Kongensgade". */
const firstWords = new Set(
  (
    "gl gammel ny nye nørre sønder øster vester ndr sdr store lille st sankt sct skt kong dronning " +
    "prins indre ydre mellem norra södra östra västra stora lilla nya gamla sankta s:t kung"
  ).split(" "),
);

export type StreetWord = "sure" | "doubtful" | "last";

/** What a word in lower case is in the name of a street, undefined where it is nothing. */
export function streetWord(word: string): StreetWord | undefined {
  if (lastWords.has(word)) return "last";
  if (word.length < 5) return undefined;
  if (sureEndings.test(word)) return "sure";
  return doubtfulEndings.test(word) ? "doubtful" : undefined;
}

/** Whether a word in lower case leads a name that ends in a street word, "Ny", "Gl.", "Södra". */
export function leadsStreet(word: string): boolean {
  return firstWords.has(word);
}
