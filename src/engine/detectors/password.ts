import { apart, signed } from "../text/findTerms";
import { sentenceAt } from "../text/sentenceAt";
import { termsIn, type TermHit } from "../text/terms";
import type { Detector, Reading } from "../text/types";
import type { Confidence, Match } from "../types";

/**
 * A password or code in clear, also the code of an encrypted attachment.
 *
 * Form: a word for it (adgangskode, lösenord, password, kode, kod), then "er", "är", "is", "=" or a
 * colon, then one token that looks chosen: with a digit, a sign or mixed capitals, or, after a
 * colon and a word that means nothing else, any token alone on its line. The passcodes that meeting
 * services write into their footers are left alone.
 *
 * A bare token will do where the sentence tells what it opens ("brug koden Tulipan7 for at åbne").
 *
 * Without a word for it, a token that looks like nothing else ("Hestesko!44aa") where somebody is
 * told to type it or to log in with it.
 *
 * Weakness: passwords of several words, and bare words told without a word for them.
 *
 * @finds Brugeren er FJORD-DRIFT, og «Vinter!Sne26» er koden.
 * @finds Adgangskode: «Sommer2026!»
 * @finds Koden til zip-filen er «Birk-4711»
 * @finds Lösenordet är «Vinter_44»
 * @finds password = «Xk9#pl»
 * @finds bruger kantine01, adgangskode «Frikadelle!8852»
 * @finds Mitt konto: jorwah, lösenord «Snoplog-77krona»
 * @finds Midlertidigt password «Blomst-7721», skift det i dag
 * @finds Filen åbnes med koden «88kanin»
 * @finds Login: skole01 / «Kridt!55»
 * @finds bruger  lysadmin\nkodeord  «Fresnel#1954sal»
 * @finds Om pumparna larmar loggar du in som mig: rhedkvist / «Tuppen-Lax-1958»
 * @finds Användare mwikner, lösenord «Skutskar77snö». Logga ut efteråt
 * @finds Testa med svc_soc / «Gl4ss&Regn-2031»
 * @finds Du logger på som vikar, og «Sommerhus-1987-gul» er det, du skal taste
 * @finds The file opens with «Salmon-2026-Dal»
 * @finds Skriv «Blåbär&77skog» i rutan, så kommer du in
 * @finds Brug «4821» for at åbne filen
 * @finds Använd «4821» för att öppna filen
 * @finds Skriv «4821», når filen beder om en kode
 * @finds Zip-filen låses op med «482193»
 * @finds Filen öppnas med «Vag77katt»
 * @finds Lösenordet är samma som förra gången: «Kaffe123»
 * @passes Filen åbnes med Office365 eller Acrobat2020
 * @passes Brug 7zip for at åbne filen
 * @passes Tast 4821, når du bliver bedt om mødets kode
 * @passes Ring 72577000, når filen beder om en kode
 * @passes Koden er den samme som sidst
 * @passes Rabatkode: SOMMER20
 * @passes Brug skabelonen Referat-2031-kort og skriv i feltet
 * @passes The colour code is #00458c
 * @passes Adgangskoden sendes på SMS
 * @passes Møde-id: 312 045 678 901\nAdgangskode: aB3dEf
 * @passes Glemt adgangskode? Ring til Servicedesk på 72 57 70 00
 * @passes Kode: se vedhæftede vejledning
 * @passes Koden er ændret
 * @passes Vi ses i lokale 2 / Kantine!2
 */
export const password: Detector = {
  id: "password",
  dataClass: "business",
  find(reading) {
    if (reading.role === "recipient") return [];
    const found: Match[] = [];
    for (const hit of termsIn(reading).passwordWord ?? []) {
      const match = secretAfter(hit, reading);
      if (match && !signed(match, reading)) found.push(match);
    }
    const others = afterUser(reading).concat(typed(reading), calledCode(reading));
    return apart(found.concat(others.filter((match) => !signed(match, reading))));
  },
};

const REACH = 80;
const introduction =
  /^(?: (?:til|for|på|i|till|för|to|of)(?: [\wæøåäö.'@-]{1,30}){1,4})?(?: ?\([a-zæøåäö]{1,20}\))?(?:,? (?:så |so )?(?:her|här|here) (?:er|är|it)(?: det| is)?| står her| står här| is here)?(?: ?[:=] ?\n?| (?:er|är|is|hedder|heter|reads|lyder|lyder på|bliver|blir|nu)[: ] ?)["'»“”(]?/;
/** What else is called a code: for buying, filing and finding the way. */
const otherCode =
  /(?:discount|promo|campaign|country|area|post|zip|postal|colou?r|error|bar|qr|dress|source|registration|booking|course|project|account|cost|meeting|diagnosis|teams|konto|projekt|fejl|fel|farve|färg)[ -]$/;
const forAccounts =
  /^ på var|^ (?:til|till|for|för) (?:konto|kontering|regnskab|fakturering|bogføring)/;
const opening =
  /åbn|låse|komme ind|logg?e?r? (?:på|ind|in)|logga|log on|öppn|komma in|komma åt|låsa|open|unlock|get in|bruger(?:navn)? |användarnamn|user ?name|alarm|larm/;
const bareCode = /^(?=\S*\d)[^\s.,:;()/]{4,40}/;
const changed = /^ (?:om )?(?:til|to|till) ["'»“”(]?/;
/** "Login: skole01 / Kridt!55". */
const userAndSecret =
  /(?:login|log-in|logon|inlogg|inloggning)[: ] ?[\w.@-]{2,40} ?[/|] ?(?=\S{3})(?!https?:)/g;
/** "adgangskode Frikadelle!8852": with nothing between, only what cannot be anything else. */
const bareLead = /^[ \t]{1,6}["'»“”(]?/;
const strong = /^(?=.*\d)(?=.*[a-zæøåäö])(?=.*[!#$%&*+=@_?€])/i;
/** "password Blomst-7721": behind a word that means nothing else. */
const wordAndFigures =
  /^(?:(?=\S*\d)[A-ZÆØÅÄÖ][a-zæøåäö\d]+[-_.][a-zæøåäö\d]{4,}|[a-zæøåäö]{3,20}[-_.]?\d{2,8}|[a-zæøåäö]{4,20}\d{2,4}[a-zæøåäö]{2,10}|[a-zæøåäö]{8,21}\d)$/i;
const token = /^[^\s"'»“”]{3,40}/;
const meetingId =
  /(?:møde-?id|mötes-?id|meeting id|webinar id|conference id|id for møde)[^\n]{0,40}\n?[^\n]{0,40}$/;
const staffWord = /personal|staff|intern/;
const guestWord = /gæst|gäst|guest|wifi|wi-fi|trådløs|trådlös|rabat|kampagne/;

function secretAfter(word: TermHit, reading: Reading): Match | undefined {
  const { text, lower } = reading.plain;
  const behind = lower.slice(word.end, word.end + REACH);
  const before = lower.slice(Math.max(0, word.start - REACH), word.start);
  if (otherCode.test(before) || forAccounts.test(behind)) return undefined;
  const introduced = introduction.exec(behind);
  const lead = introduced || changed.exec(behind) || bareLead.exec(behind);
  if (!lead || meetingId.test(lower.slice(Math.max(0, word.start - REACH), word.start)))
    return undefined;
  const start = word.end + lead[0].length;
  const value = withoutStop((token.exec(text.slice(start, start + REACH)) ?? [""])[0]);
  if (value.length < 3 || /^#[\da-f]{6}$/i.test(value)) return undefined;
  const isChosen = strong.test(value) || (word.level === "high" && wordAndFigures.test(value));
  if (!introduced && !isChosen && !isBare(value, word, reading)) return undefined;
  const confidence = sureness(value, word, lead[0], text[start + value.length]);
  if (!confidence) return undefined;
  const line = lower.slice(lower.lastIndexOf("\n", start) + 1, start);
  return {
    start,
    end: start + value.length,
    confidence: guestWord.test(line) && !staffWord.test(line) ? "low" : confidence,
  };
}

/** With nothing between, the word must tell what the token opens, or its sentence. */
function isBare(value: string, word: TermHit, reading: Reading): boolean {
  return bareCode.test(value) && opening.test(sentenceAt(reading, word.start));
}

function afterUser({ plain }: Reading): readonly Match[] {
  const found: Match[] = [];
  userAndSecret.lastIndex = 0;
  for (
    let match = userAndSecret.exec(plain.lower);
    match;
    match = userAndSecret.exec(plain.lower)
  ) {
    const start = match.index + match[0].length;
    const value = withoutStop((token.exec(plain.text.slice(start, start + REACH)) ?? [""])[0]);
    if (/[\d!#$%&*+=@_?]/.test(value))
      found.push({ start, end: start + value.length, confidence: "high" });
  }
  return found;
}

/** "Hestesko!44aa", "Sommerhus-1987-gul": words joined to figures as nobody else writes them. */
const joined =
  /(?:^|\s)((?=\S*\d)[a-zæøåäö]{4,20}[!#$%&+][a-zæøåäö\d]{2,20}|[a-zæøåäö]{4,20}([-_.])\d{2,4}\2[a-zæøåäö]{1,12})(?=[\s,.;:)]|$)/gi;
const told =
  /tast|skriv|brug(?!er)|prøv|prova|använd|gå ind med|logge?r? |loggar? |log(?:ga)? ind? |gäller|gælder|secret|hemmelig|type|enter|(?:^|[^a-z])use(?![a-z])/;
const atDoor =
  /log(?:ge|ga)?r? (?:på|ind|in|on)|log-?in|inlogg|(?:i|in) (?:feltet|rutan|fältet|the box|the field)|gå ind med|tast|account|mit navn|mitt? konto|mit login/;
/** "Vinter!Sne26 er koden". */
const isTheCode =
  /(?:^|\s)((?=\S*\d)[^\s"'»“”.,;:()]{4,30}) (?:er|är|is) (?:koden|kodeordet|adgangskoden|lösenordet|the (?:code|password))/gi;
/** "The file opens with Salmon-2026-Dal". */
const opensWith =
  /(?:fil|file|filen|zip|zippen|zip-filen|dokumentet|document|arkivet|archive|mappen|bilaget|bilagan) (?:åbnes|åbner|öppnas|öppnar|opens|låses op|låsas upp|unlocks) (?:du |you )?(?:with|med) ((?=\S*\d)(?=\S*[!#$%&*+=@_?-])[^\s"'»“”.,;:()]{6,30})/gi;
/** "Filen åbnes med Bolge77kat", "Zip-filen låses op med 482193": no sign in it, and no program's name. */
const opensWithPlain =
  /(?:fil|file|filen|zip|zippen|zip-filen|dokumentet|document|arkivet|archive|mappen|bilaget|bilagan) (?:åbnes|åbner|öppnas|öppnar|opens|låses op|låsas upp|unlocks) (?:du |you )?(?:with|med) (\d{4,10}|(?=[a-zæøåäö]{0,20}\d)(?=\d{0,10}[a-zæøåäö])[a-zæøåäö\d]{6,30})(?=[,.;!)\n]|$| (?:og|och|and|men) )/gi;
/** "Brug 4821 for at åbne filen", "Skriv 4821, når filen beder om en kode". */
const keyed =
  /(?:^|[\s(])(?:brug|tast|indtast|skriv|använd|knappa in|slå|ange|use|type|enter)(?: bare| blot| (?:så|i stedet))? ["'»“”]?((?=[^\s"'»“”]*\d)[\wæøåäö!#$%&*+=@?-]{4,30})["'»“”]?,? (?=(?:for at|för att|to) (?:åbne|låse|pakke|öppna|låsa|packa|open|unlock|unpack) [^.!?,\n]{0,15}(?:fil|zip|bilag|vedhæft|archive|attach|brevet|letter)|(?:når|när|when) [^.!?,\n]{0,15}(?:fil|zip|bilag|dokument|arkiv|attach|archive)[^.!?,\n]{0,30}\s(?:(?:adgangs|zip-?|pin)?kod[en]{0,2}|kodeord|password|passcode|lösenord(?:et)?|(?:the |a )?code)(?![a-zæøåäö]))/gi;
/** "Lösenordet är samma som förra gången: Kaffe123". */
const sameAsBefore =
  /(?:kode|koden|kod|kodeordet|adgangskoden|password|passwordet|lösenordet|code) (?:er|är|is) (?:(?:det|den|the) )?(?:samme|samma|same)(?: [a-zæøåäö]{1,15}){1,5}(?::|,| –| -) ?["'»“”(]?((?=[^\s"'»“”]*\d)(?=[^\s"'»“”]*[a-zæøåäö])[^\s"'»“”.,;:()]{4,30})(?=[\s,.;!)"'»“”]|$)/gi;
/** What a file is opened with, and no secret. */
const program =
  /^(?:\d?-?zip|bluebeam|tekla|sketchup|geogebra|scratch|paint|photoshop|dwg|archicad|solibri|naviswork|illustrator|indesign|office|microsoft|ms|word|excel|powerpoint|acrobat|adobe|reader|pdf|win|libre|open|auto|revit|irfan|chrome|edge|version|v\d|ios|android|mac|mit|bank|nem)/i;
/** Letters of the same line. */
const joinsMeeting = /møde|möte|meeting|konference|konferens|conference|opkald|samtal|deltag|call/;
const document =
  /(?:skabelon|fil|mappe|dokument|bilag|mall|bilaga|file|folder|template|sag)[a-zæøåäö]* $/;

function typed(reading: Reading): readonly Match[] {
  const { text, lower } = reading.plain;
  if (!atDoor.test(lower)) return [];
  const found: Match[] = [];
  joined.lastIndex = 0;
  for (let match = joined.exec(text); match; match = joined.exec(text)) {
    const value = match[1] as string;
    const start = match.index + match[0].length - value.length;
    const sentence = sentenceAt(reading, start);
    const here = match[2] ? atDoor.test(sentence) : true;
    const isDocument = document.test(lower.slice(Math.max(0, start - REACH), start));
    if (here && told.test(sentence) && !isDocument)
      found.push({ start, end: start + value.length, confidence: "medium" });
  }
  return found;
}

/** "admin / Havfrue#4417tang": who logs in and with what, with a sign and figures among its letters. */
const pair =
  /(?:^|\s)[\wæøåäö.@-]{2,30} \/ ((?=\S*[a-zæøåäö]{2})(?=\S*\d{2})(?=\S*[!#$%&*+=@_?])[^\s"'»“”/]{8,30})(?=[\s,.;)]|$)/gi;

/** "loggar du in som mig: rhedkvist / Tuppen-Lax-1958": words joined will do where somebody logs in. */
const joinedPair =
  /log(?:ge|ga)?r? (?:du |i |ni |you )?(?:på|ind|in|on)(?![a-zæøåäö])[^.!?\n]{0,60}?[ (]["'»“”]?[\wæøåäö.@-]{2,30} ?\/ ?((?=\S*\d{2})[a-zæøåäö]{3,20}(?:-[a-zæøåäö\d]{2,20}){1,3})(?=[\s,.;)]|$)/gi;

function calledCode(reading: Reading): readonly Match[] {
  const { text } = reading.plain;
  return valuesOf(isTheCode, text, "medium").concat(
    valuesOf(opensWith, text, "high"),
    valuesOf(pair, text, "high"),
    valuesOf(joinedPair, text, "high"),
    valuesOf(sameAsBefore, text, "medium"),
    valuesOf(opensWithPlain, text, "medium")
      .concat(valuesOf(keyed, text, "medium"))
      .filter(
        ({ start, end }) =>
          !program.test(text.slice(start, end)) && !joinsMeeting.test(sentenceAt(reading, start)),
      ),
  );
}

function valuesOf(pattern: RegExp, text: string, confidence: Confidence): Match[] {
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = match[1] as string;
    const start = match.index + match[0].lastIndexOf(value);
    found.push({ start, end: start + value.length, confidence });
  }
  return found;
}

/** The full stop or comma behind it is the sentence's. */
function withoutStop(value: string): string {
  let end = value.length;
  while (end > 0 && ").,:;?".indexOf(value[end - 1] as string) >= 0) end -= 1;
  return value.slice(0, end);
}

function sureness(
  value: string,
  word: TermHit,
  lead: string,
  next: string | undefined,
): Confidence | undefined {
  if (/^https?:|^www\.|^\d{1,2}[.:]\d{2}$/.test(value)) return undefined;
  const looksChosen =
    /\d/.test(value) || /[!#$%&*+=@_?]/.test(value) || /[a-zæøåäö][A-ZÆØÅÄÖ]/.test(value);
  if (looksChosen) return word.level === "high" || /[a-zæøåäö]/i.test(value) ? "high" : "medium";
  const alone = next === undefined || next === "\n";
  return alone && word.level === "high" && /[:=]/.test(lead) ? "medium" : undefined;
}
