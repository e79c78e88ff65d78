import type { Sign } from "./sign";
import { anyOf, from } from "./words";

/** Signs that people at large are spoken of: whoever is named beside is faintly meant at most. */
export const anybody: readonly Sign[] = [
  // "borgere med", "mange har".
  { holds: "manyPeople" },
  // "Man søger på borger.dk". Swedish "man" is a husband too and needs its verb.
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:(?:hvordan|når|hvis|hvor|vart vänder|hvor henvender|at|att|that|kan|skal|må|bør|hur|när|om|ska|får|bör|innan|inden|före|har) man|man (?:søger|kan|skal|får|må|har|bør|er|ansöker|söker|ska|bör|ringer))(?![a-zæøåäö])/,
  },
  // "Sådan søger du om førtidspension": a guide.
  {
    sentence:
      /^(?:[^a-zæøåäö]*|[^\n]* [-–:] )(?:(?:sådan|så) [a-zæøåäö]+ (?:du|man|i|ni)(?![a-zæøåäö])|how to |how do you |guide (?:til|till|to) |(?:svar: )?(?:hvordan|hur) (?:virker|fungerer|fungerar|søger|ansöker) )/,
  },
  // "Ved stærke smerter ringer man til …": whoever has them.
  {
    sentence:
      /^[^a-zæøåäö]*(?:ved|vid|i tilfælde af|in case of) [^.!?\n]{0,80}(?:(?:ringer|kontakter|går|henvender|kontaktar) (?:man|du|i|ni)|ring|kontakt|kontakta|finns|findes|call|contact|there is)(?![a-zæøåäö])/,
  },
  // "Avgiften beror på inkomsten": how it is reckoned with everybody.
  {
    kinds: ["privateEconomy", "socialServices", "familyMatters", "employment"],
    before: from(
      "(?:afhænger (?:også )?af|afhængigt? af|beror (?:också )?på|beroende på|depends? (?:also )?on|depending on|beregnes (?:ud fra|efter)|beräknas (?:på|efter)|calculated from) [^.;:!?]{0,50}$",
    ),
  },
  // "Boligstøtte søges hos Udbetaling Danmark".
  {
    after:
      /^[a-zæøåäö]{0,6}(?: (?:från|fra|efter|from) [^.,;:!?]{1,20})? (?:søges|ansøges|udbetales|ansöks|söks|betalas ut|görs (?:av|hos|via)|indgives|foretages|lämnas|skickas in|anmäls|registreras|afleveres|indsendes|anmeldes|registreres|opkræves|is applied for|is paid|is handed in|is registered)(?![a-zæøåäö])/,
  },
  // "Bostadstillägg söker du hos Pensionsmyndigheten".
  {
    kinds: ["privateEconomy", "socialServices", "familyMatters", "health"],
    sentence:
      /(?:^|[^a-zæøåäö])(?:ansöker|söker|ansøger|søger|får|finder|hittar) (?:du|man|i|ni|borgeren) (?:om )?(?:hos|via|gennem|genom|på borger|i e-tjänst)/,
    unless: ["numbered", "identified", "named", "person", "yours"],
  },
  // "Kan den som barnet bor hos söka underhållsstöd", "barnbidraget delas som regel lika".
  {
    kinds: ["privateEconomy", "socialServices", "familyMatters"],
    sentence:
      /(?:^|[^a-zæøåäö])(?:kan|ska|skal|må|får|har) (?:den,? (?:som|der)|de,? (?:som|der)) |(?:som|i) regel(?![a-zæøåäö])|(?:erbjuds|tilbydes) (?:samtal|man|alla|alle)/,
    unless: ["numbered", "identified", "named", "person", "yours"],
  },
  // "Borgeren skal have sin medicinliste klar, når visitator ringer", "Har en volontär skyddade uppgifter, …".
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:borgeren|ansøgeren|brukaren|den sökande|den enskilde) (?:skal|ska|bør|bör) (?:selv |själv )?(?:have|ha) [^.!?\n]{0,80} (?:klar|klart|ved hånden|redo|till hands)(?![a-zæøåäö])|^[^a-zæøåäö]*(?:har|er|är|får|bliver|blir) (?:en|et|ett) [^.!?\n]{3,80}(?:,| ska| skal| må) /,
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Kommunen har bara bostadsanpassningsbidrag": what there is for anybody.
  {
    kinds: ["privateEconomy", "socialServices", "health"],
    sentence:
      /^[^a-zæøåäö]*(?:kommunen|vi|regionen) (?:har|ger|giver|tilbyder|erbjuder|lämnar|står for|ansvarar för|sköter) (?:bara|kun|endast|alene) /,
    unless: ["numbered", "identified", "named", "person", "yours"],
  },
  // "En kontanthjælpsmodtager med gæld kan søge om begge dele": whoever is one.
  {
    sentence: from(
      "(?:en|et|ett) [a-zæøåäö]*(?:modtager|mottagare|tagare|borger|pensionist|pensionär|lejer|hyresgäst|studerende|student|ansøger|sökande) (?:[^.,;:!?]{0,50} )?(?:kan|skal|ska|har ret|har rätt|får|må) ",
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "En borger med paranoid skizofreni afvises ofte": so it is with such people.
  {
    sentence: from(
      "(?:en|et|ett) (?:borger|bruger|person|medborgare|brukare|patient|elev|beboer|boende) (?:med|der|som|på) [^.!?\\n]{3,160}(?:ofte|typisk|som regel|vedkommende|oftast|vanligtvis|typiskt|vederbörande)",
    ),
    // "Vi har en borger med skizofreni, der ofte ringer".
    exceptSentence: from("(?:har|er|fået|kender|besøger|är|fått|känner|besöker) (?:en|et|ett) "),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "I må ikke spørge, om det er en depression": what employers may ask.
  {
    sentence: anyOf(
      "(?:må|får) (?:i |ni |man )?(?:ikke|aldrig|gerne|inte|gärna) (?:spørge|fråga)|(?:not|may) ask",
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Har du en vuxen son som dricker för mycket?": asks who reads it.
  {
    sentence:
      /^[^a-zæøåäö]*(?:har|kender|känner|mangler|savner|saknar|have|do) (?:du|i|ni|you)(?: have| know)? (?:selv |själv )?(?:en|et|ett|nogen|någon|an?|someone|somebody) [^.!\n]{5,160}\?/,
    unless: ["numbered", "identified", "bearer", "named", "yours", "atHome"],
  },
  // "Hjælp ved restance, hvis en borger er ved at blive sat ud".
  {
    sentence: anyOf(
      "(?:hvis|når|om|när) (?:en|et|ett) (?:borger|lejer|familie|hyresgäst|invånare|familj)",
    ),
    unless: ["numbered", "identified", "bearer", "named", "yours"],
  },
  // "Bemærkningerne nævner …", "barnet eller den unge": so laws speak.
  {
    sentence: anyOf(
      "bemærkningerne|forarbejderne|ordlyden|förarbetena|propositionen|barnet eller den unge|barnet eller ungdommen|den enskilde har rätt",
    ),
  },
  // "Bostøtte er for dig, der har …", "adressebeskyttelse betyder, at andre …": what a thing is.
  {
    sentence:
      /(?:er|är) (?:for|til|för|till) dig,? (?:der|som)|(?:betyder|indebærer|innebär|medfører|means),? (?:at|att|that) (?:andre|andra|man|others)(?![a-zæøåäö])/,
  },
  // "Rutin för sekretessmarkering", "oplæg om stress": a paper or a talk on the matter.
  {
    before:
      /(?:^|[^a-zæøåäö])(?:lov|loven|lag|lagen|regler|reglerne|reglerna|regel|act|rules|rutin|rutinen|rutiner|rutinerna|vejledning|vejledningen|vägledning|vägledningen|retningslinjer|retningslinjerne|riktlinjer|riktlinjerna|proceduren|skabelon|mall|mallen|blanket|blanketten|information|informationsmøde|oplæg|temadag|temamøde|kursus|kurset|kurs|kursen|utbildning|utbildningen|uddannelsen|föreläsningen|foredrag|föreläsning|case|casen|caset|opgave|opgaven|uppgift|spørgsmål|fråga|frågor|question|questions|guidelines|guidance|policy|procedure|training|an? talk|the talk|talks|speaks|lectures) (?:om|for|för|i|til|till|on|about|in) (?!(?:din|dit|dine|ditt|dina|hans|hendes|hennes|your|his|her|barnets) )/,
  },
  // "mer om LVU".
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:mere|mer|more|lidt|lite|a little) (?:om|about|on) (?!(?:din|dit|dine|ditt|dina|sin|sit|sine|sitt|sina|hans|hendes|hennes|deres|deras|your|his|her|their|barnets) )/,
  },
  // "når mor eller far er syg", "mange er ramt": whoever it is.
  {
    sentence: anyOf(
      "(?:mor|moren|mamma|mamman|mum) (?:eller|og|och|or) (?:far|faren|pappa|pappan|dad)|(?:mange|flere|många|flera|many|most) (?:er|är|are)",
    ),
  },
  // "The employee must", "en medarbejder kan": nobody yet.
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:(?:any|each|every) (?:employee|manager|citizen|parent|pupil|tenant|applicant|colleague|worker|member of staff)|(?:the|an?) (?:employee|manager|employer|colleague|worker|member of staff) (?:must|may|shall|should|can|is entitled|is required|has the right)|(?:en|ett?) (?:medarbejder|medarbetare|ansat|anställd|borger|invånare|elev|leder|chef|lejer|hyresgäst|ansøger|sökande) (?:kan|skal|ska|har ret|har rätt|må|får|bør|bör))(?![a-zæøåäö])/,
  },
  // "62 % af de besøg".
  {
    sentence:
      /\d ?(?:%|pct\.?|procent|percent|per cent) (?:af|av|of) (?:de |alle |vores |våra |alla |our |all |the )?(?:besøg|besök|visits|borger|medborgar|citizens|elev|pupils|patient|børn|barnen|children|brukar|sager|ärenden|cases|medarbej|medarbet|employees|ansatte|anställda|kvind|kvinnor|women|mænd|män|men|svar|unge|unga|ældre|äldre)/,
  },
  // "Du søger om boligstøtte direkte hos Udbetaling Danmark".
  {
    before: from(
      "(?:du|man|i|ni|you) (?:kan |skal |ska |must |can )?(?:søger|søge|ansøger|ansøge|söker|söka|ansöker|ansöka|apply)(?: (?:om|for))?(?: [a-zæøåäö]+)? $",
    ),
    after:
      /^[a-zæøåäö]{0,4}(?: direkte| direkt| directly)? (?:hos|på|via|i|through|with|at|in|online)(?![a-zæøåäö])/,
  },
  // "Ansætter I en medarbejder i fleksjob, betaler I …".
  {
    sentence:
      /^[^a-zæøåäö]*[a-zæøåäö]{3,14}(?:er|ar) (?:i|man|du|ni) [^.!?]{3,70}, (?:betaler|får|skal|kan|betalar|ska|må|bør|bör) (?:i|man|du|ni)(?![a-zæøåäö])/,
    unless: ["yours", "atHome"],
  },
  // "Housing benefit: how to apply".
  {
    sentence:
      /how (?:to|do (?:i|you)) apply|hur (?:söker|ansöker) man|hvordan (?:søger|ansøger) (?:man|jeg)/,
    unless: ["yours"],
  },
  // "Skolskjuts kan också beviljas vid funktionsnedsättning".
  {
    sentence:
      /(?:^|[^a-zæøåäö])(?:kan|may|can) (?:også |också |also )?(?:beviljas|bevilges|ydes|gives|ges|be granted)(?![a-zæøåäö])/,
  },
  // "studien om musik vid demenssjukdom".
  {
    before: from(
      "(?:studien?|studiet|studie|study|forskningsprojekt(?:et)?|forskningsprojektet|undersøgelsen|undersökningen|enkäten|uppsatsen|specialet|afhandlingen|avhandlingen|thesis) (?:om|av|af|on|of|about|i) [^.;:!?]{0,50}$",
    ),
    unless: ["yours"],
  },
  // "Boligstøtte afhænger af indkomst".
  {
    kinds: ["privateEconomy", "socialServices", "familyMatters"],
    after:
      /^[a-zæøåäö]{0,4} (?:afhænger|beror|depends?|beregnes|beräknas|bestäms|fastsættes|is calculated)(?![a-zæøåäö])/,
    unless: ["yours"],
  },
  // "Du kan søge kontanthjælp, boligstøtte og enkeltydelser digitalt med MitID".
  {
    kinds: ["socialServices", "privateEconomy", "familyMatters"],
    before: from(
      "(?:du|man|i|ni|you) (?:kan|can) (?:også |också |also )?(?:søge|ansøge|söka|ansöka|apply)(?: (?:om|for))? (?:[a-zæøåäö]+(?: [a-zæøåäö]+){0,2}(?:, | og | och | and | eller | or )){0,6}(?:[a-zæøåäö]+ )?$",
    ),
    sentence:
      /digitalt|digitally|online|borger\.dk|hjemmeside|hemsida|website|mitid|bankid|e-tjänst|selvbetjening|(?:søge|söka|apply for)(?: om)? [^.,!?\n]{3,30}, [^.,!?\n]{3,30}(?:,| og | och | and | eller | or )/,
    unless: ["yours", "numbered"],
  },
  // "The municipality does not handle housing allowance; you apply at …".
  {
    kinds: ["socialServices", "privateEconomy", "familyMatters"],
    before: from(
      "(?:(?:does not|do not|doesn't|don't) (?:handle|administer)|(?:administrerer|handlägger|hanterar) (?:vi )?(?:ikke|inte)) (?:[a-zæøåäö]+ (?:og|och|eller|and|or) )?$",
    ),
    unless: ["yours", "numbered", "identified"],
  },
  // "Vid växelvis boende söker båda vårdnadshavarna".
  {
    kinds: ["socialServices", "privateEconomy", "familyMatters", "employment"],
    before: /^[^a-zæøåäö]*(?:ved|vid|i tilfælde af|in case of) (?:[a-zæøåäö]+ )?$/,
    after:
      /^[a-zæøåäö ]{0,20} (?:søger|ansøger|söker|ansöker|skal|ska|betaler|betalar|får|kan|must|should) (?:man|båda|begge|hver af|vardera|both)(?![a-zæøåäö])/,
    unless: ["yours", "numbered", "identified"],
  },
  // "lönesättande samtal, du som chef bokar dem".
  {
    kinds: ["employment", "privateEconomy"],
    sentence: anyOf(
      "(?:du|i|ni) som (?:chef|chefer|leder|ledere|ledare|arbejdsgiver|arbetsgivare) (?:bokar|kallar|håller|ansvarar|indkalder|holder|sørger|gør|gör|ska|skal|kan|må|bør|bör)",
    ),
    unless: ["numbered", "identified", "yours"],
  },
  // "Helbredsoplysninger skal altid sendes sikkert".
  {
    sentence:
      /(?:skal|ska|must|må|får|may) (?:altid|alltid|always|aldrig|never) (?:be )?(?:sendes|skickas|sent|mailes|mejlas|deles|delas|skrives|skrivas|ligge|ligga)(?![a-zæøåäö])/,
    unless: ["yours", "numbered", "identified", "person", "bearer"],
  },
  // "Standpunktskarakteren siger, hvor eleven står": what a mark is.
  {
    kinds: ["examination"],
    after:
      /^[a-zæøåäö]{0,6} (?:siger|viser|fortæller|udtrykker|visar|säger|shows|tells|says),? (?:hvor|hvad|hvordan|var|vad|hur|how|where|what) (?:godt |långt |far |well )?(?:eleven|barnet|en elev|ett barn|the pupil|a pupil)(?![a-zæøåäö])/,
    unless: ["yours", "numbered", "identified", "inSubject"],
  },
  // "når far og mor skal skilles", whoever they are.
  {
    sentence: anyOf(
      "(?:når|när|when) (?:far|faren|pappa|pappan|dad) (?:eller|og|och|or|and) (?:mor|moren|mamma|mamman|mum)",
    ),
    unless: ["numbered", "identified", "yours"],
  },
  // "Kære ledere … gem referatet i personalesagen".
  {
    matter: "leaders",
    kinds: ["employment"],
    unless: ["numbered", "identified", "person", "bearer", "yours"],
  },
  // "1) skema 2) barsel 3) mobning 4) evt": an agenda in one line.
  {
    kinds: ["employment", "health", "socialServices"],
    sentence: /(?:^|\D)1[.)] [^\n]{2,80}\D2[.)] [^\n]{2,80}\D3[.)] /,
    unless: ["numbered", "identified", "person", "bearer", "yours"],
  },
  // "Du kan selv rette forskudsopgørelsen på skat.dk".
  {
    kinds: ["privateEconomy", "socialServices", "employment", "familyMatters"],
    before: from(
      "(?:du|man|ni|you) (?:kan|can) (?:selv |själv |altid |alltid |også |också )?(?:rette|ændre|finde|hente|ändra|rätta|hitta|hämta|find|change|correct) (?:[a-zæøåäö]+ )?$",
    ),
    after: /^[a-zæøåäö]{0,4} (?:på|via|on|at) (?:[a-zæøåäö-]+\.(?:dk|se)|min side|mina sidor)/,
    unless: ["yours", "numbered", "identified"],
  },
  // "Jeg er lidt hæs, så jeg skriver i stedet": a cold of one's own that changes the work by no more than that.
  {
    kinds: ["health"],
    before: from(
      "(?:jeg|jag|i|i'm) (?:er |är |har |am |have )?(?:lidt |lite |stadig |fortfarande |so |så |a bit )?(?:(?:snottet|hæs|forkølet|snuet|hostig|hes|snorig|hostar|hoster|snörvlar|nyser|hoarse) (?:og|och|and) )?$",
    ),
    sentence:
      /(?:snottet|hæs|forkølet|snuet|hostig|hes|snorig|hostar|hoster|snörvlar|nyser|hoarse|snotty)(?![a-zæøåäö])[^.!?]{1,60}(?:så |so |och låter|og lyder|and sound)/,
    unless: ["numbered", "identified"],
  },
  // "Ingen i gruppen är allergisk".
  {
    kinds: ["health"],
    before: from(
      "(?:ingen|no one|nobody|none) (?:i|af|av|in|of) (?:the )?[a-zæøåäö]+ (?:er|är|har|is|are|has|have) $",
    ),
  },
  // "Mannen på bilden ser ut som en missbrukare".
  {
    before: from(
      "(?:ligner|lyder som|låter som|ser (?:ud|ut) som|drikker som|dricker [a-z]+ som|looks? like|sounds? like) (?:en |et |ett |an? )?$",
    ),
    unless: ["numbered", "identified", "bearer"],
  },
  { matter: "rules", unless: ["yours"] },
];
