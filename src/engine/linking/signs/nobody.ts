import type { Sign } from "./sign";
import { things } from "./things";
import { outbreaks } from "./outbreaks";
import { titles } from "./titles";
import { units } from "./units";
import { anyOf, from, letters, topic } from "./words";

/** Signs that a term is about nobody at all. */
export const nobody: readonly Sign[] = [
  ...titles,
  ...outbreaks,
  ...things,
  ...units,
  // "Send din lægeerklæring": a paper that is asked for says nothing yet.
  { isAlso: "sensitivePaper", holdsBefore: "askVerb" },
  // "Svar med en kopi af din sygemelding": a paper that is asked for.
  {
    isAlso: "sensitivePaper",
    before: from(
      "(?:copy|kopi|kopia|photo|foto|billede|bild|scan) (?:of|af|av|på) (?:your|din|dit|ditt|dine|dina) $",
    ),
  },
  // "Ta med betyg och utdrag ur …": nor does one to show.
  {
    kinds: ["criminalOffence", "examination", "privateEconomy", "employment", "socialServices"],
    before: from(
      `(?:bring|medbring|medtag|ta med|ha med|ha gärna|hav|find|husk|remember) (?:[${letters}]+,? ){0,10}$`,
    ),
    unless: ["identified"],
  },
  // "Jag får hjärtinfarkt snart om jag ska skotta mer": so one says it.
  {
    kinds: ["health"],
    sentence:
      /infarkt|hjerteanfald|hjärtattack|slagtilfælde|slaganfall|dåndimpen|sammenbrud|sammanbrott|hjerneblødning|heart attack|stroke/,
    before: from(
      "(?:jag|jeg|man|vi|i) (?:får|fik|fick|er ved at få|håller på att få|var ved at få) (?:snart |nästan |næsten |et |en )*$",
    ),
    after:
      /^[a-zæøåäö]{0,3} (?:snart|nästan|næsten|hvis|om (?:jag|vi|ni|du)|når|när|af at|av att)(?![a-zæøåäö])/,
  },
  // "så hav årsopgørelsen ved hånden".
  {
    kinds: ["criminalOffence", "examination", "privateEconomy", "employment", "socialServices"],
    after: new RegExp(
      `^[${letters}]{0,5} (?:[${letters}]+ ){0,3}(?:ved hånden|framme|till hands|at hand)(?![${letters}])`,
    ),
    unless: ["identified", "person"],
  },
  // "Skal jeg udfylde en helbredserklæring?", asked for everybody.
  {
    kinds: ["health", "privateEconomy"],
    before: from(
      "(?:skal|ska|behøver|behöver|do|must) (?:jeg|jag|i) (?:at |att |to |have to )?(?:udfylde|aflevere|indsende|fylla i|lämna in|skicka in|fill in|hand in) (?:en |et |ett |a |an )?$",
    ),
    after: /^[^.;:!]*\?/,
    unless: ["numbered", "identified", "bearer", "person"],
  },
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
  // "Patienten blöder, ca 3 l/s": said of a pipe or a budget.
  {
    kinds: ["health"],
    sentence:
      /patienten (?:överlevde|overlevede|lever|blöder|bløder)|patient(?:en)? (?:er|är) (?:printeren|skrivaren|pumpen)|the patient survived|(?:systemet|servern|serveren|nätet|netværket|printeren|skrivaren|hissen)[^.!?\n]{0,50}patienten/,
    unless: ["numbered", "inSubject"],
  },
  // "plogbil 3 har feber igen".
  {
    kinds: ["health"],
    before: from(
      "(?:[a-zæøåäö]*(?:bilen|maskinen|motorn|motoren|pumpen|traktoren|traktorn)|[a-zæøåäö]*(?:bil|maskin|maskine|pump|pumpe|traktor) \\d+|printeren|skrivaren|servern|serveren|the (?:printer|server|copier|pump|engine|tractor)) (?:(?:har|er|är|fik|fick|has|is|got) )?(?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered"],
  },
  // "A sprained ankle is at your own risk".
  {
    kinds: ["health"],
    sentence: anyOf("at your own risk|på egen risk|på eget ansvar|for egen regning og risiko"),
    unless: ["numbered", "identified", "bearer"],
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
  // "Hoists 1 to 30".
  {
    kinds: ["health"],
    after: /^ (?:nr\.? |no\.? )?\d+ ?(?:to|til|till|-|–) ?\d/,
    unless: ["numbered", "bearer", "yours"],
  },
  // "Fordeling: hjemmeplejen øst 5, vest 4".
  {
    kinds: ["health", "socialServices"],
    sentence:
      /^[^a-zæøåäö]*(?:fordeling|fördelning|fordelingen|fördelningen|bemanding|bemanning|vagtplan|pladser|platser|distribution)[^:.!?\n]{0,30}: [^\n]*\d/,
    unless: ["numbered", "person", "bearer"],
  },
  // "Sjuk under semestern? Meddela chefen": whoever is.
  {
    kinds: ["health"],
    sentence:
      /^[^a-zæøåäö]*(?:sjuk|syg|gravid|sick|ill|pregnant|skadet|skadad|kommet til skade)(?![a-zæøåäö])[^.!?\n]{0,40}\?/,
    unless: ["numbered", "identified", "yours", "person"],
  },
  // "Lönespecifikationen ser du i din digitala brevlåda": it goes the safe way.
  {
    kinds: ["privateEconomy", "employment"],
    after:
      /^[a-zæøåäö]{0,4} (?:kommer|ser du|finder du|hittar du|får du|sendes|skickas|ligger|kan du se|is sent|comes)[^.!?\n]{0,30}(?:digital|e-boks|kivra|brevlåda|mitid|borger\.dk|selvbetjening|självservice|portal|app(?![a-zæøåäö]))/,
    unless: ["numbered", "identified"],
  },
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
  // "Jeg var lige ved at brække nakken".
  {
    kinds: ["health"],
    before: from(
      "(?:(?:lige|nær) ved at|var ved at|tæt på at|nära att|nærmest ved at|nearly|almost) (?:jeg |jag )?$",
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
  // "Service of 46 hoists", "eftersyn af lifte".
  {
    kinds: ["health", "socialServices"],
    before: from(
      "(?:service|eftersyn|kontrol|besiktning|inspection|maintenance|reparation)(?: visit| besøg| besök)?(?: (?:of|af|av|på))? (?:alle |vores |alla |våra |all |our )?(?:\\d+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "yours", "person"],
  },
  // "behövs utdrag ur belastningsregistret, det beställer du själv": whoever works there.
  {
    kinds: ["criminalOffence"],
    sentence:
      /(?:behövs|krävs|kræves|skal (?:vi|der) bruge|is needed|is required|beställer du|bestiller du|du beställer|du bestiller|order (?:it|one) yourself)/,
    unless: ["numbered", "identified", "bearer", "person"],
  },
  // "Lønnen er 142 kr. i timen": what is offered to anybody.
  {
    kinds: ["privateEconomy"],
    after:
      /^(?: ?kr\.?)?(?: ?\/ ?| per | pr\.? | i | om )(?:tim|timme|timmen|timen|time|hour|hr)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer", "person", "yours"],
  },
  // "mulighedserklæring udfyldes af dig og medarbejderen".
  {
    kinds: ["health", "employment", "socialServices", "privateEconomy"],
    after:
      /^[a-zæøåäö]{0,4} (?:udfyldes|underskrives|fylls i|skrivs under|is filled in|is signed) (?:af|av|by) (?!(?:hende|ham|henne|honom|her|him)(?![a-zæøåäö]))/,
    unless: ["numbered", "identified", "bearer", "yours"],
  },
  // "his dog Bosun is blind".
  {
    kinds: ["health"],
    before: from(
      "(?:tax|taxen|labrador|terrier|puddel|schæfer|schäfer|valp|valpen|hvalp|hvalpen) (?:(?:er|är|is|har|has|was|var) )?$|(?:hunds?|hunden|kat|katten|katt|hest|hesten|häst|hästen|dog|puppy|cat|horse|pony)(?: [a-zæøåäö]+)? (?:er|är|is|har|has|was|var|fik|fick|bliver|blir) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered"],
  },
  // "Vi tager foto og fingeraftryk på stedet": how it is done with everybody.
  {
    kinds: ["biometric"],
    before: from(`(?:vi|we) (?:tager|tar|take) (?:[${letters}]+,? ){0,3}$`),
    unless: ["identified"],
  },
  // "Fackliga företrädare: …" in an advert.
  {
    kinds: ["unionMembership"],
    sentence: /(?:fackliga? (?:företrädare|kontakt(?:er)?|ombud)|faglige? kontakt(?:er)?): /,
    unless: ["numbered"],
  },
  // "helbrede kræft", "smugling af heroin": what somebody wants out of the world.
  {
    before:
      /(?:helbrede|bekæmpe|forebygge|kurere|modstand mod|kampen mod|smugling af|smugle|bota|bekämpa|förebygga|motverka|cure|prevent|combat|fight)\s(?:[a-zæøåäö]+\s)?$/,
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
  // "de knap 3.000 tamilske flygtninge".
  {
    before: from(
      `(?:(?:de|cirka|ca\\.|knap|omkring|næsten|over|mindst|drygt|nästan|minst|about|some|nearly|over) [1-9]\\d{1,3}|[1-9]\\d{0,2}[. ]\\d{3}|(?:tusind|hundred|tusen|hundra|thousand)[a-z]{0,4}(?: af| av| of)?) (?:[${letters}]+ )?$`,
    ),
    unless: ["numbered", "person"],
  },
  // "Antalet sjukdagar".
  { before: from("(?:antal|antallet|antalet|numbers? of) $"), unless: ["namedAfter", "yours"] },
  // "Nul personer kom til skade".
  {
    before: from(
      `(?:nul|ingen|inga|noll|no|zero) (?:personer|mennesker|människor|elever|børn|barn|passagerer|people|persons|children|one) (?:(?:er|är|blev|var|were|was|kom|came) )?$`,
    ),
    unless: ["numbered", "bearer"],
  },
  // "En mail om en borgers depression blev sendt forkert".
  {
    before: from(
      "(?:en|ett?|an?|någon|nogen) (?:borgers|elevs|medarbejders|kollegas|patients|medborgares|brukares|medarbetares|citizen's|employee's|pupil's|patient's) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "inSubject", "named"],
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
  // "Saften giver brandsår": what does it to anybody.
  {
    kinds: ["health"],
    before: from(
      "(?:kan give|kan ge|(?:kan )?(?:giver|ger|forårsager|forårsage|orsakar|orsaka|medfører|causes?)|can cause|may cause) (?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "person", "yours"],
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
  // "Det är ett barn som är allergiskt": somebody, and nobody knows who.
  {
    before: from(
      "(?:ett?|en|an?|one|någon|nogen) (?:(?:barn|elev|pupil|child|kid|kollega|colleague|medarbejder|medarbetare|borger|brukare|beboer|gæst|gäst|guest|deltager|deltagare) )?(?:som|der|who|that) (?:(?:er|är|is|har|has|tål|tåler) )?(?:[a-zæøåäö]+ )?$",
    ),
    unless: ["numbered", "identified", "bearer", "inSubject", "named"],
  },
  // "Bestilling: medicinskabe, 6 stk."
  {
    after: /^[a-zæøåäö]{0,6},? ?\(?\d+ ?(?:stk|st|pcs|pk|ex)(?![a-zæøåäö])/,
    unless: ["numbered", "identified"],
  },
  // "25 ks bleer": goods.
  {
    before:
      /\d ?(?:ks|kasser|stk\.?|pk|pakker|ruller|par|st|förp|kartonger|lådor|boxes|pcs|packs) (?:[a-zæøåäö]+ )?$/,
  },
  // "leder af hjemmeplejen": where somebody works, not what they get.
  {
    kinds: ["socialServices"],
    before:
      /(?:(?:leder|ledere|chef|chefen|lederen|ledare|ansatte|anställda|personale|personal|staff|koordinator|samordnare|konsulent|medarbejder|medarbetare|sygeplejerske|sjuksköterska|vikar|vikarie|manager|head|nurse|teacher|employee) (?:af|for|i|på|ved|inom|för|hos|of|at|in)|(?:arbejder|arbetar|jobbar|jobber|ansat|anställd|works|working|employed|tjänst|stilling|praktik|elev) (?:i|på|ved|inom|hos|in|at|with|for)|manages|leads|runs|driver) (?:den |det |en |et |ett |the |a |an )?(?:[a-zæøåäö]+ )?$/,
  },
  // "Der har været indbrud": it happened, and nobody is said to have done it.
  {
    kinds: ["criminalOffence"],
    before:
      /(?:der (?:har været|er (?:begået|sket|anmeldt)|blev begået)|(?:det|där) (?:har varit|var|är)|vi (?:har haft|hade|fik|fick)|there (?:was|were|has been|have been)|we (?:had|have had)) (?:(?:et|ett|en|a|an|flere|flera|several|nyt|new) )?(?:forsøg på |försök till |attempted )?$/,
  },
  // The papers write of people by name, but never to the reader and never by number.
  {
    holds: "newsContext",
    exceptSentence:
      /(?:^|[^a-zæøåäö])(?:din|dit|dina|ditt|your) [a-zæøåäö -]{0,20}(?:attest|registerutdrag|criminal record)/,
    unless: ["numberBeside", "yours"],
  },
  // "Send derfor aldrig …": what must not be done has not been.
  {
    before: anyOf(
      `(?:send|del|skriv|mail|oplys|skicka|mejla|dela|uppge) (?:[${letters}]+ ){0,2}(?:aldrig|ikke|inte)|(?:never|do not|don't) (?:send|share|e-?mail|write|include|post)`,
    ),
    unless: ["numbered"],
  },
  // "vælg »Hjemmepleje«": the name of a choice.
  {
    before: /(?:vælge?r?|väljer?|choose|select|menupunktet|knappen|under) ["»«“”'’]$/,
    unless: ["numbered"],
  },
  // "En aften om demens, stroke og kræft", whoever speaks there.
  {
    before: topic,
    sentence:
      /aften|kväll|(?:tema|info|informations|orienterings|borger|medborgar)(?:møde|möte)|dag(?:en)? om|foredrag|föredrag|föreläs|konferen|temadag|debat|café|kafé|åbent hus|öppet hus|open house|kursus|(?:^|[^r]s|[^s])kurs|utbildning|workshop|seminar|evening|talk|lecture|event|bog |bok |film|artikel|article|udstilling|utställning|teater|forestilling|podcast/,
    unless: ["numbered"],
  },
  // 'temadagen "PTSD og arbejdsliv"': a title, as long as its quotation mark is open.
  {
    before: /^(?:[^"»«“”„]*["»«“”„][^"»«“”„]*["»«“”„])*[^"»«“”„]*["»«“”„][^"»«“”„.!?]{0,50}$/,
    exceptSentence:
      /siger|sagde|skr(?:iver|ev)|fortæller|oplyser|udtaler|säg(?:er|de)|sade|berättar|uppger|says?|said|writes|wrote|told/,
    unless: ["identified"],
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
  // "34 har gennemført KOL-hold, 28 hjertehold"; "i snit".
  {
    sentence:
      /^[^a-zæøåäö\d]*\d{2,4} (?:har|have|er|är|are|gennemførte|completed) |(?:^|[^a-zæøåäö])(?:i snitt?|i gennemsnit|i genomsnitt|on average)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "person", "bearer", "spokenTo"],
  },
  // "Ingen kräksjuka 48 h innan": what is asked of whoever comes.
  {
    kinds: ["health"],
    before: from("(?:ingen|inga|intet|no) $"),
    after:
      /^[a-zæøåäö]{0,4},? \d+ (?:h|t|timer|timmar|hours|døgn|dygn|dage|dagar|days) (?:innan|inden|før|före|before)(?![a-zæøåäö])/,
    unless: ["numbered", "identified", "bearer"],
  },
  // "12 of 96 females showed thiamine deficiency".
  {
    before: from(
      `\\d+ (?:of|ud af|af|av) (?:de |the |vores |våra |our )?\\d{2,} (?:[${letters}]+ ){0,3}$`,
    ),
    unless: ["numbered", "identified", "bearer"],
  },
  // "The bathing hut still stands, though its left leg is broken".
  {
    kinds: ["health"],
    before: /(?:^|[^a-zæøåäö])(?:its|dens|dess) (?:[a-zæøåäö]+ )?$/,
    exceptSentence: /barn|baby|child|elev|pupil|patient/,
    unless: ["numbered"],
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
  // "husk dit bevis": a paper to show says nothing.
  {
    kinds: ["examination"],
    isEveryday: true,
    before: from(
      `(?:bring|medbring|tag|ta med|husk|remember|show|vis|visa|have|vedlæg|bifoga|upload) (?:[${letters}]+ ){0,3}(?:your|dit|din|dine|ditt|dina) $`,
    ),
    unless: ["identified"],
  },
  // "3 afskedigelser", "tolv anmälningar".
  {
    kinds: ["employment", "criminalOffence", "socialServices", "familyMatters", "examination"],
    before: new RegExp(
      `(?:^|[^\\d.,:/${letters}-])(?:[2-9]|(?!(?:19|20)\\d\\d)[1-9]\\d{1,3}|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|två|fyra|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:(?!(?:er|är|is|var|was|har|has|blev|år)[^${letters}])[${letters}]+ )?$`,
    ),
    unless: ["identified", "person", "spokenTo"],
  },
  // Parties that vote and propose are spoken of as parties.
  {
    kinds: ["politicalOpinion"],
    sentence:
      /stemte|stemmer for|stemmer imod|foreslog|forslag fra|mindretal|byrådet|kommunalbestyrelsen|biföll|yrka|röstade|reserverade|motion(?:en)? från|fullmäktige|voted|moved that|the council/,
    unless: ["identified", "person"],
  },
];
