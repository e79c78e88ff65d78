import type { Sign } from "./sign";
import { anyOf, from, letters, listed } from "./words";

const quote = "\"»«“”„'’";

/** Signs that a term names a work, a course, a paper, an example or the past, and so nobody. */
export const titles: readonly Sign[] = [
  // "9788700000025 Mit liv som bipolar".
  { before: /(?:^|\D)97[89][ -]?\d[\d -]{7,14}\d [^.\n]{0,60}$/ },
  // "Att huvudpersonen har depression är starkt".
  {
    sentence: anyOf(
      "huvudpersonen|hovedpersonen|hovedrollen|huvudrollen|main character|romanfigur[a-zæøåäö]*|rollfigur[a-zæøåäö]*",
    ),
    unless: ["numbered", "yours"],
  },
  // "Tre opdigtede personaer: Bent, KOL og kørestol", "Manuset är jättebra. I andra akten …".
  { matter: "fiction", unless: ["numbered", "yours"] },
  // "Den handlar om en änka som får Alzheimers": a book's story.
  {
    matter: "reading",
    sentence: anyOf(
      "(?:den|bogen|boken|romanen|novellen|filmen|stykket|pjäsen|historien|berättelsen|it|the (?:book|novel|film|play)) (?:handler|handlar|is) (?:også |också |bl\\. ?a\\. )?(?:om|about) (?:en|et|ett|a|an|to|två|two)",
    ),
    unless: ["numbered", "yours"],
  },
  // "Læs til og med kapitel 11, hvor Agnete bliver indlagt".
  {
    matter: "reading",
    sentence: from(
      "(?:til og med|till och med|frem til|fram till|until|up to) (?:kapitel|side|sida|s\\.|chapter|page) \\d",
    ),
    unless: ["numbered", "yours"],
  },
  // "Bibliografin över svensk cancerlitteratur".
  {
    sentence: from("[a-zæøåäö]{4,}litteratur|bibliografi"),
    unless: ["numbered", "yours"],
  },
  // "* När mamma fick cancer (isbn 978-91-…)".
  { after: /^[^\n]{0,50}\(?isbn/, unless: ["numbered", "yours"] },
  // "Oplæg om skolevægring og angst".
  {
    before: from(
      "(?:oplæg|oplægget|foredrag|foredraget|temaaften|workshop|föreläsning|föreläsningen|temakväll|lecture|a talk) (?:om|about|on) (?:[a-zæøåäö]+,? (?:og |och |and )?){0,3}$",
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Netværksmøde KB, sag 26/20418": initials and a case number are what a calendar may hold.
  {
    kinds: ["socialServices", "meetingPurpose"],
    before: /^[^a-zæøåäö]*$/,
    after:
      /^[a-zæøåäö]{0,3},?(?: [a-zæøåäö]{2,3})?,? (?:sag|sagsnr\.?|ärende|dnr|diarienr)\.? [a-z ]{0,5}\d{2,4}[-/]\d+$/,
    unless: ["numbered", "identified"],
  },
  // "Skilsmissens børn (dok., 58 min.)", "(2 eks.)".
  {
    after: /^[^\n()]{0,50}\((?:dok|\d+ ?(?:min|eks|ex|copies)(?![a-zæøåäö]))/,
    unless: ["numbered", "identified"],
  },
  // "- Min mors depression (8)", in a list of books.
  {
    matter: "bookList",
    sentence: /^(?: ?\d{1,2}\. )?[^.!?\n]*[("»“]/,
    unless: ["numbered", "spokenTo", "yours"],
  },
  // '"Skizofrene landskaber" af maleren Ida Vang', where pictures are shown.
  {
    matter: "culture",
    before: new RegExp(`(?:^|[^${letters}])[${quote}](?:[${letters}-]+ ){0,6}$`),
    after: new RegExp(`^[^${quote}\n]{0,50}[${quote}],? (?:af|av|by|med|with) `),
    unless: ["numbered", "yours"],
  },
  // "14 værker om hav, angst og tang".
  {
    kinds: ["health", "religion", "sexuality", "criminalOffence", "familyMatters"],
    before: from(
      `(?:værker|malerier|billeder|fotografier|digte|sange|noveller|verk|tavlor|målningar|dikter|sånger|noveller|works|paintings|poems|songs|photographs) (?:om|af|av|on|about|of) ${listed}`,
    ),
    unless: ["numbered"],
  },
  // "the trailer where the thief is arrested".
  {
    before: from(
      `(?:trailer(?:en)?|scenen?|film(?:en)?|stykket|pjäsen|kapitel \\d+|kapitlet|afsnittet|avsnittet|chapter \\d+|(?:the|a) (?:scene|film|episode|play|story)) (?:where|hvor|där|in which|when) (?:[^.;:!?]{0,50} )?$`,
    ),
    unless: ["numbered", "identified"],
  },
  // "Medicinhåndtering, hold 3": a course, not a group that somebody trains in.
  {
    kinds: ["health", "socialServices"],
    after: /^[a-zæøåäö]{0,6},? (?:hold|modul|module|trin|steg|niveau|nivå|level) \d/,
    exceptSentence: /genoptræn|rehab|træning|träning|behandl|terapi|therap|training/,
    unless: ["numbered", "identified", "yours", "spokenTo", "person", "atHome"],
  },
  // "Eksempler med Marevan og morfin er fine", "exemplet om alkohol på jobbet".
  {
    before: from(
      `(?:eksempl(?:er|et|erne)|exempl(?:et|en)|examples|casen|caset|øvelserne|övningen) (?:med|om|with|about) ${listed}`,
    ),
    unless: ["numbered", "namedAfter", "bearer", "yours"],
  },
  // 'Mobbepolitik: "drilleri" og "mobning" skilles ad'.
  {
    kinds: ["employment", "health", "criminalOffence", "sexuality"],
    before: from(`[${letters}]{3,}(?:politik|policy|strategi)(?:en|ken|n)?: [^.!?\\n]{0,60}$`),
    unless: ["numbered", "person", "bearer", "yours"],
  },
  // "13.15 Ordblindhed: værktøjer i hverdagen, v/ Jens Ole Rask".
  {
    kinds: ["health", "socialServices", "familyMatters", "privateEconomy", "criminalOffence"],
    before: new RegExp(`^[^${letters}]*(?:[${letters}-]+ (?:og|om|i|ved|med) )?$`),
    after: new RegExp(`^[${letters}]{0,4}[^.!?\n]{0,70}[ ,]v\\/ ?[${letters}]`),
    unless: ["numbered", "yours", "person"],
  },
  // "berättar budgetrådgivare Karin Ek hur man …, vad skuldsanering innebär", on an evening for all.
  {
    kinds: ["health", "socialServices", "familyMatters", "privateEconomy"],
    before: from(
      `(?:berättar|fortæller|föreläser|forklarer|förklarar|explains|tells) (?:[${letters}]+ ){0,5}(?:hur|hvordan|vad|hvad|how|what) [^.;!?]{0,110}$`,
    ),
    sentence: /kl\.? ?\d|(?:fri|gratis) (?:entré|adgang)|free (?:entry|admission)/,
    unless: ["numbered", "person", "yours", "spokenTo"],
  },
  // "Blankett inkomstförfrågan", by its name.
  {
    kinds: ["privateEconomy", "socialServices", "health", "familyMatters"],
    before: from(`(?:blanket(?:ten)?|blankett(?:en)?|formulär(?:et)?|formularen) ["»“]?$`),
    unless: ["numbered", "identified", "yours", "person"],
  },
  // "it cures everything from back pain to heartbreak".
  {
    kinds: ["health"],
    before: from(
      `(?:cures?|helps|good for|against|kurerer|hjælper (?:på|mod)|botar|hjälper mot|mod|mot) (?:everything|anything|alt|allt) (?:from|fra|från) (?:[^.;:!?]{0,40} (?:to|til|till) )?$`,
    ),
    unless: ["numbered"],
  },
  // "Ad: night nurse, dementia ward".
  {
    kinds: ["health", "socialServices", "employment"],
    sentence:
      /^[^a-zæøåäö]*(?:job ?ad|ad|vacancy|annonce|annons|platsannons|stillingsopslag|jobopslag|stillingsannonce)(?: [^:.!?\n]{0,20})?:/,
    unless: ["numbered", "yours", "person", "bearer"],
  },
  // "has worked with fall sensors since 2014": a career.
  {
    kinds: ["health", "socialServices"],
    before: from(
      `(?:has worked|har arbejdet|har arbetat|har jobbat|har forsket|har forskat) (?:with|on|in|med|i|inom|om|på) (?:(?!sin |sit |sine |sitt |sina |his |her |at |att )[${letters}-]+,? ){0,6}$`,
    ),
    sentence: /(?:since|siden|sedan) (?:19|20)\d\d|(?:for|i) \d+ (?:år|years)/,
    unless: ["numbered", "yours"],
  },
  // "Kommer imamen också, och prästen?": whom a house invites.
  {
    kinds: ["religion"],
    before: from(
      "(?:kommer|inviter(?:er|e)?|inbjuder|bjuder in|møder|mødes med|invite|invites|meets) (?:også |också )?$",
    ),
    after:
      /^[a-zæøåäö]{0,3}(?: også| också| too)?,? (?:og|och|and) (?:the )?(?:præst|präst|biskop|rabbin|provst|priest|vicar|bishop|rabbi)/,
    unless: ["numbered", "identified", "yours"],
  },
  // "Karl XII:s gikt": a king's.
  {
    kinds: ["health"],
    before: from(`[${letters}]+ (?:i{2,3}|iv|vi{1,3}|ix|x[ivx]{0,4})[:’'.]s [^.;:!?]{0,40}$`),
    unless: ["numbered"],
  },
  // "Will you present the genetic part?"
  {
    kinds: ["genetic"],
    after:
      /^ (?:part|section|chapter|delen|afsnittet|kapitlet|markers?|study|studies)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "yours", "person"],
  },
];
