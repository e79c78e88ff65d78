import type { Sign } from "./sign";
import { from, letters } from "./words";

/** Signs that a term is of whoever it may be: supposed, asked about or left unnamed. */
export const whoever: readonly Sign[] = [
  // "Sjuk under semestern? Meddela chefen": whoever is.
  {
    kinds: ["health"],
    sentence:
      /^[^a-zæøåäö]*(?:sjuk|syg|gravid|sick|ill|pregnant|skadet|skadad|kommet til skade)(?![a-zæøåäö])[^.!?\n]{0,40}\?/,
    unless: ["numbered", "identified", "yours", "person"],
  },
  // "en ledig på kontanthjælp": whoever it is.
  {
    kinds: ["socialServices", "health"],
    before: from(
      "(?:en|ett?) (?:ledig|arbejdsløs|arbetslös|borger|medborgare|medarbejder|medarbetare|person|ansat|anställd|elev) (?:på|i|med|hos) (?:en |ett? )?$",
    ),
    unless: ["numbered", "identified", "bearer", "person", "inSubject"],
  },
  // "If your child has a fever, keep them at home".
  {
    kinds: ["health"],
    before: from(
      "(?:hvis|såfremt|når|om|när|if|when) (?:dit|jeres|ditt|ert|your|the) (?:barn|child) (?:[^.,;:!?]{0,30} )?$",
    ),
    unless: ["numbered", "identified"],
  },
  // "Husk at tage astmaspray med, hvis du bruger den": whoever does.
  {
    kinds: ["health"],
    after:
      /^[a-zæøåäö]{0,4}(?: [a-zæøåäö]+){0,3},? (?:hvis|om|if) (?:du|i|ni|you|man|nogen|någon)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "yours", "person", "atHome"],
  },
  // "Bliver benet hævet og varmt, så ring": in case it should be.
  {
    kinds: ["health"],
    sentence:
      /^[^a-zæøåäö]*(?:bliver|blir|får|opstår|uppstår|kommer)(?![a-zæøåäö])[^.!?]{3,70},? (?:så )?(?:ring|kontakt|kontakta|skriv|sig til|hör av|søg|sök)(?![a-zæøåäö])/,
    unless: ["numbered", "identified"],
  },
  // "Skyldes det, at din …, får du …": in case it be so.
  {
    sentence: /^[^a-zæøåäö]*(?:skyldes|beror det|anger svaret)(?![a-zæøåäö])/,
    exceptSentence: /\?/,
    unless: ["identified", "atHome"],
  },
  // "Er der problemer med helbredet, så …".
  {
    sentence:
      /^[^a-zæøåäö]*(?:er der|är det|finns det|får (?:du|man|ni)|bliver (?:du|man)|blir (?:du|man|ni))(?![a-zæøåäö])/,
    exceptSentence: /\?/,
    unless: ["identified", "atHome", "person", "yours", "bearer"],
  },
  // "Psykiateren hjælper en deprimeret patient", "en asylansøger, der …": somebody, whoever is named
  // beside. Not "Ove, en dement borger" nor "hun er en deprimeret pige".
  {
    kinds: ["health", "ethnicity", "socialServices", "criminalOffence", "religion"],
    before: from("(?:en|et|ett|an?) $"),
    exceptBefore:
      /(?:[,(–-]|(?:^|[^a-zæøåäö])(?:er|är|var|være|vara|is|was|be|som|as|har|have|has|had|haft|blevet|blivit|become)) (?:en|et|ett|an?) $/,
    after:
      /^[a-zæøåäö]{0,6} (?:patient|borger|medborgare|brukare|forretnings|affärs|businessm|mand|man|kvinde|kvinna|woman|dreng|pojke|boy|pige|flicka|girl|elev|pupil|student|barn|child|person|familie|familj|family|kollega|colleague|medarbej|medarbet|employee|gæst|gäst|guest)|^, (?:der|som|who) /,
    unless: ["namedAfter", "numbered", "person", "inSubject"],
  },
  // "En mail om en borgers depression blev sendt forkert".
  {
    before: from(
      "(?:en|ett?|an?|någon|nogen) (?:borgers|elevs|medarbejders|kollegas|patients|medborgares|brukares|medarbetares|citizen's|employee's|pupil's|patient's) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "inSubject", "named"],
  },
  // "Det är ett barn som är allergiskt": somebody, and nobody knows who.
  {
    before: from(
      "(?:ett?|en|an?|one|någon|nogen) (?:(?:barn|elev|pupil|child|kid|kollega|colleague|medarbejder|medarbetare|borger|brukare|beboer|gæst|gäst|guest|deltager|deltagare) )?(?:som|der|who|that) (?:(?:er|är|is|har|has|tål|tåler) )?(?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "inSubject", "named"],
  },
  // "Har du astma, så …".
  {
    before: new RegExp(
      `^[^${letters}]*(?:er|har|lider|føler|är|känner|are|have|has|is|do|does) (?:du|you|i|ni|dit barn|jeres barn|ditt barn|ert barn|your child) (?:[${letters}]+,? ){0,3}$`,
    ),
    unless: ["numbered", "atHome"],
  },
  // "Är någon långtidssjukskriven ska samtalet ändå erbjudas".
  {
    before: new RegExp(
      `^[^${letters}]*(?:er|är|is|are) (?:der )?(?:nogen|någon|nån|anyone|anybody) [^,.;:!?]{0,60}$`,
    ),
    exceptSentence: /\?/,
    unless: ["numbered", "identified"],
  },
  // "Hvis nogen har …".
  {
    before: from(
      `(?:hvis|såfremt|om|if|whether) (?:man|nogen|nån|någon|anyone|anybody)(?![${letters}])[^,.;:!?]{0,60}$`,
    ),
    unless: ["numbered"],
  },
  // "Hvis han er syg en morgen": supposed of somebody, with an everyday word.
  {
    isEveryday: true,
    before: from(
      `(?:hvis|såfremt|skulle|if|should|om (?:han|hon|hen|barnet|ert barn|eleven|ni|någon|det)) [^,.;:!?]{0,40}$`,
    ),
    unless: ["identified"],
  },
];
