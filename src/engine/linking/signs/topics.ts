import type { Sign } from "./sign";
import { from, topic } from "./words";

/** Signs that a term is what a course, an evening or a motion deals with. */
export const topics: readonly Sign[] = [
  // "Tilmelding: Autisme og skolevægring, 14. januar".
  {
    kinds: ["health", "socialServices", "religion", "sexuality", "criminalOffence"],
    before: from(
      "(?:tilmelding(?: til)?|anmälan(?: till)?|registration(?: for)?|sign-up(?: for)?): [^.!?\\n]{0,60}$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // 'til kurset "Efterfødselsdepression og tidlig tilknytning"', whoever goes there.
  {
    kinds: ["health", "socialServices", "familyMatters", "criminalOffence"],
    before: from(
      '(?:kurset|kursen|kursus|the course|dagen|temadagen|konferencen|konferensen|föreläsningen|foredraget|bogen|boken) ["»«“”„\'’][^"»«“”„]{0,60}$',
    ),
    unless: ["numbered"],
  },
  // "a midwife comes and tells about postnatal depression".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:kommer|comes|besøger os|besöker oss) (?:og|och|and) (?:fortæller|berättar|snakker|pratar|tells(?: us)?|talks) (?:om|about) [^.;:!?]{0,40}$",
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "interpellation om LSS".
  {
    before: from(
      "(?:interpellation(?:en)?|motion(?:en|er)?|medborgarförslag|borgerforslag|forespørgsel|høring|remiss(?:en)?|yttrande) (?:om|angående|vedrørende) (?:[a-zæøåäö]+ (?:og|och) )?$",
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Vi gennemgår feberkramper, kvælning og astma", at a course.
  {
    kinds: ["health"],
    before: from(
      "(?:(?:vi|i|we) (?:gennemgår|øver|træner|går igenom|övar|tränar|cover|practise|go through)|vi går igennem) [^.!?\\n]{0,80}$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "Programmet: ensomhed, demens, og hvad ældreloven betyder".
  {
    kinds: ["health", "socialServices", "religion", "sexuality", "criminalOffence", "employment"],
    before: from(
      "(?:programmet|programme|program|emner|emnerne|emnet|temaer|temaerne|teman|temana|ämnen|ämnena|topics|chefsdag|lederdag|ledardag|heldag|halvdag|halvdagskurs|temadag|fagdag|studiedag|kursusdag|kursus|kurs|utbildning|workshop|seminarium|seminar|course|ledelsesmøde|ledermøde|personalemøde|teammøde|afdelingsmøde|fællesmøde|arbetsplatsträff|apt|ledningsmöte|ledarmöte|personalmöte|staff meeting|management meeting)(?: (?:er|är|is|are|bliver|blir))?: [^.!?\\n]{0,80}$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "rehab fair", "plejemesse".
  {
    after:
      /^[a-zæøåäö-]{0,6} (?:fair|messe|messen|mässa|mässan|expo|conference|konference|konferens|kongres|kongress)(?![a-zæøåäö])/,
    unless: ["numbered", "bearer", "yours"],
  },
  // 'temadagen "PTSD og arbejdsliv"': a title, as long as its quotation mark is open.
  {
    before: /^(?:[^"»«“”„]*["»«“”„][^"»«“”„]*["»«“”„])*[^"»«“”„]*["»«“”„][^"»«“”„.!?]{0,50}$/,
    exceptSentence:
      /siger|sagde|skr(?:iver|ev)|fortæller|oplyser|udtaler|säg(?:er|de)|sade|berättar|uppger|says?|said|writes|wrote|told/,
    unless: ["identified"],
  },
];

/** The same of an evening, but for whoever the sentence before names: "Hun er i gruppe om angst". */
export const evenings: readonly Sign[] = [
  // "En aften om demens, stroke og kræft", whoever speaks there.
  {
    before: topic,
    // "Samtaler om PTSD", that somebody goes to, on an evening.
    exceptBefore: /(?:^|[^a-zæøåäö])(?:samtaler?|samtal|forløb|behandling|talks?) (?:om|about) $/,
    sentence:
      /aften|kväll|(?:tema|info|informations|orienterings|borger|medborgar)(?:møde|möte)|dag(?:en)? om|foredrag|föredrag|föreläs|konferen|temadag|debat|café|kafé|åbent hus|öppet hus|open house|kursus|(?:^|[^r]s|[^s])kurs|utbildning|workshop|seminar|evening|talk|lecture|event|bog |bok |film|artikel|article|udstilling|utställning|teater|forestilling|podcast/,
    unless: ["numbered"],
  },
];
