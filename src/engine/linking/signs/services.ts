import type { Sign } from "./sign";
import { anyOf, from } from "./words";

/** Signs that a term names a service, its price, its work or its place. */
export const services: readonly Sign[] = [
  // "Gæld tæller ikke med", "skulder räknas inte".
  {
    kinds: ["privateEconomy", "socialServices", "familyMatters"],
    after:
      /^[a-zæøåäö]{0,4} (?:tæller|medregnes|räknas|medräknas|indgår|ingår|counts?|does not count|do not count)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "hanteras av dödsboförvaltaren": who sees to it.
  {
    kinds: ["socialServices", "familyMatters"],
    before: from(
      "(?:görs|hanteras|handläggs|sköts|udføres|foretages|behandles|håndteres|handled|done) (?:av|af|hos|via|by) $",
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "Trygghetslarm har en fast avgift", "hemtjänst kostar".
  {
    kinds: ["socialServices", "health"],
    after:
      /^[a-zæøåäö]{0,4} (?:koster|kostar|costs?|er gratis|är gratis|is free|har en fast (?:avgift|pris)|har et fast gebyr)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "uppdrag som god man", "vill bli god man": what one may become for somebody.
  {
    kinds: ["socialServices"],
    before: from(
      "(?:(?:uppdrag(?:et)?|hvervet?|opgaven|rollen|vikariat(?:et)?) som|(?:vill|vil|kan|att|at|gerne|to) (?:bli|blive|vara|være|become|be)) (?:en |a )?$",
    ),
    unless: ["numbered", "identified", "bearer"],
  },
  // "Service of 46 hoists", "eftersyn af lifte".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:service|eftersyn|kontrol|besiktning|inspection|maintenance|reparation)(?: visit| besøg| besök)?(?: (?:of|af|av|på))? (?:alle |vores |alla |våra |all |our )?(?:\\d+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "Lønnen er 142 kr. i timen": what is offered to anybody.
  {
    kinds: ["privateEconomy"],
    after:
      /^(?: ?kr\.?)?(?: ?\/ ?| per | pr\.? | i | om )(?:tim|timme|timmen|timen|time|hour|hr)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "person", "yours"],
  },
  // "Ventetid på genoptræning".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:ventetid(?:en)?|venteliste[nr]?|väntetid(?:en)?|kötid(?:en)?|waiting (?:time|list)) (?:på|till?|for) $",
    ),
    unless: ["numbered", "identified", "yours"],
  },
  // "pris trygghetslarm": what anybody pays.
  {
    kinds: ["socialServices", "health"],
    before: from(
      "(?:pris(?:en|et)?(?: på)?|taxa|takst|avgift|avgiften|price of|fee for) (?:for |för |på )?$",
    ),
    unless: ["numbered", "identified", "bearer"],
  },
  // "Fri passage til barnevogne og kørestole".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:passage|strøm|ström|power|förråd|förrådet|lager|lageret|lagret|skab|skabet|skåp|skåpet|storage|farbart?|fremkommeligt?|framkomligt?|adgang|plads|rampe|toilet|toiletter|parkering|adgangsforhold|tilgængelighed|framkomlighet|tillgänglighet|plats|ramp|toalett|access|room|space|parking) (?:til|for|för|till) (?:[a-zæøåäö]+ (?:og|och|and) )?(?:en |et |ett |a |an |to |tre |två |two |three )?$",
    ),
    unless: ["numbered", "yours"],
  },
  // "bag Specialskolen": a place to find.
  {
    kinds: ["socialServices", "health"],
    before: from(
      "(?:bag|bagved|foran|over for|ved siden af|bakom|framför|mittemot|bredvid|behind|opposite|next to|samma hus som|samme hus som|same building as) (?:den |det |the )?$",
    ),
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "leder af hjemmeplejen": where somebody works, not what they get.
  {
    kinds: ["socialServices"],
    before:
      /(?:(?:leder|ledere|chef|chefen|lederen|ledare|ansatte|anställda|personale|personal|staff|koordinator|samordnare|konsulent|medarbejder|medarbetare|sygeplejerske|sjuksköterska|vikar|vikarie|manager|head|nurse|teacher|employee) (?:af|for|i|på|ved|inom|för|hos|of|at|in)|(?:arbejder|arbetar|jobbar|jobber|ansat|anställd|works|working|employed|tjänst|stilling|praktik|elev) (?:i|på|ved|inom|hos|in|at|with|for)|manages|leads|runs|driver) (?:den |det |en |et |ett |the |a |an )?(?:[a-zæøåäö]+ )?$/,
  },
  // "Efter 31 år i hjemmeplejen og visitationen stopper Inger": where somebody worked.
  {
    kinds: ["socialServices"],
    sentence:
      /(?:^|\D)[2-4]\d år (?:i|på|inom|ved|hos) (?:[a-zæøåäö]+ (?:og|och) )?(?:hjemmeplejen|sygeplejen|ældreplejen|visitationen|jobcent|familieafdelingen|socialforvaltningen|hemtjänsten|äldreomsorgen|socialtjänsten|biståndsenheten|myndighetsenheten)/,
    exceptSentence: anyOf("med hemtjänst|med hjemmehjælp|plads|plats|lvu"),
    unless: ["numbered", "yours"],
  },
];
