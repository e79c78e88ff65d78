import type { Sign } from "./sign";
import { from, letters } from "./words";

/** Signs that a term names a place, an office or its work, and not whoever comes there. */
export const units: readonly Sign[] = [
  // "Lampen ved indgangen til genoptræningen".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:(?:hoved)?indgang(?:en)?|ingång(?:en)?|entré(?:en|n)?|dør(?:en)?|dörr(?:en)?|port(?:en)?|trappen?|trappan|elevator(?:en)?|hissen|korridor(?:en)?|venteværelset|väntrum(?:met)?|p-pladsen|parkeringspladsen|parkeringen|taget|lampen|lyset|entrance|door|corridor|car park|roof) (?:til|ved|på|hos|till|vid|to|of|at|outside) (?:den |det |the )?$|(?:uden for|udenfor|utanför|outside) (?:den |det |the )?$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "PPR har telefontid mandag".
  {
    kinds: ["health", "socialServices", "examination", "familyMatters"],
    after: new RegExp(
      `^[${letters}]{0,8}(?: (?:i|på|in) [${letters}]+)? (?:har|holder|håller|has|have|is|er|är) (?:[${letters}]+ )?(?:telefontid|åbningstid|åbent|öppettid|öppet|öppen|opening|open|lukket|stängt|closed)`,
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Leveringsadresse: PPR, Toftevej 43".
  {
    kinds: ["health", "socialServices", "examination"],
    before:
      /(?:leverings|leverans|faktura|fakturerings|delivery|invoice)[ -]?(?:adresse|adress|address): $/,
    unless: ["numbered"],
  },
  // "for a room in our day centre".
  {
    kinds: ["socialServices"],
    before: from(`(?:our|vores|vår|vårt|våra) (?:[${letters}]+ )?$`),
    sentence:
      /(?:our|vores|vår|vårt|våra) (?:[a-zæøåäö]+ )?(?:day centre|daghjem|dagcent|plejehjem|plejecent|bosted|botilbud|aktivitetscent|værested|dagliga? verksamhet|boende|gruppbo|äldrebo|särskilda boende|care home|nursing home|group home)/,
    unless: ["numbered", "identified", "person", "atHome"],
  },
  // "Enhetschef, särskilt boende", below a mail.
  {
    kinds: ["socialServices"],
    before: from(
      `(?:[${letters}]*(?:chef|leder|ledare|samordnare|koordinator|konsulent|rådgiver|sekretær|sekreterare|handläggare)|manager|head|coordinator)(?:,| -| –| \\|) $`,
    ),
    after: new RegExp(`^[${letters} ]{0,30}(?:[,|\n]|$)`),
    unless: ["numbered", "yours"],
  },
  // "Mødedatoer i rehabiliteringsteamet".
  {
    kinds: ["socialServices", "health", "employment"],
    before: from(
      "(?:møde(?:datoer|dage|tider|plan)|mötes(?:tider|datum|dagar|plan)|meeting dates) (?:i|for|för|til|till|in|of) (?:the )?$",
    ),
    unless: ["numbered", "identified", "yours"],
  },
  // "Varmtvandsbassinet er reserveret gigtholdet indtil 17".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:er|är|is) (?:reserveret|reserverat|reserverad|reserved|booket|bokad|bokat|booked|optaget) (?:til |af |for |för |av |by |the )*$",
    ),
    unless: ["numbered", "identified", "yours", "person"],
  },
  // "Vi kører årsafslutning af kontanthjælp og enkeltydelser".
  {
    kinds: ["socialServices", "privateEconomy"],
    before: from(
      `(?:årsafslutning|månedsafslutning|afstemning|årsbokslut|bokslut|avstämning|year-end closing|reconciliation) (?:af|av|of|for|för) (?:[${letters}-]+(?:, | og | och | and )){0,4}$`,
    ),
    unless: ["numbered", "identified", "person", "yours"],
  },
  // "Otte stole, to kørestole, afgang 9.15".
  {
    kinds: ["health"],
    before:
      /(?:^|[^\d.,:/a-zæøåäö-])(?:[2-9]|[1-9]\d|to|tre|fire|fem|seks|syv|otte|två|fyra|sex|sju|åtta|two|three|four|five|six|seven|eight) $/,
    sentence:
      /^(?=.*(?:kørestole|rullstolar|wheelchairs|rollatorer|rullatorer)).*(?:afgang|avgång|departure|chauffør|chaufför|minibus|liftbus|siddepladser|sittplatser|seats)/,
    unless: ["numbered", "identified", "person", "yours", "spokenTo"],
  },
  // "Är stigen framkomlig med rullstol hela vägen?"
  {
    kinds: ["health"],
    before: from(
      "(?:framkomlig|tilgængelig|fremkommelig|farbar|accessible|passable)t? (?:med|by|with) (?:en |a )?$",
    ),
    unless: ["numbered", "identified", "yours"],
  },
  // "Du skal ikke bestille tid til at aflevere kanylebokse".
  {
    kinds: ["health"],
    before: from(
      `(?:aflevere|indlevere|lämna(?: in)?|returnere|hand in|return) (?:[${letters}]+ )?$`,
    ),
    exceptSentence: /prøve|prov|sample|test/,
    sentence: /kanyle|kanyl|sprøjte|sprut|needle|medicinrest|læg|beholder|boks|box/,
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "The case officer, Moa, is on leave until Monday".
  {
    kinds: ["employment"],
    before: from(
      "(?:(?:the|your) (?:case ?(?:officer|worker|handler)|adviser)|handläggaren|din handläggare|(?:din )?sagsbehandleren?)(?:, [^.,;:!?\\n]{1,40},)? (?:is|er|är) $",
    ),
    sentence: /on leave|orlov|ledig|ferie|semester|holiday/,
    exceptSentence:
      /uppsa|avsked|opsagt|fyret|dismiss|suspend|warning|varning|advarsel|syg|sjuk|sick/,
    unless: ["numbered"],
  },
];
