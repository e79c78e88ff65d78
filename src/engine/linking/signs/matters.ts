import type { Reading } from "../../text/types";

/** What a whole communication deals with when it deals with nobody's case. */
const matters = {
  /** A parish register's people are long dead. */
  longAgo: (lower: string) =>
    (oldPapers.test(lower) && oldYear.test(lower)) || diedThen.test(lower),
  /** What is played in an exercise has not happened. */
  played: (lower: string) => played.test(lower),
  /** Animals have illnesses too. */
  animals: (lower: string) => animals.test(lower),
  /** Whoever a vet is asked about, even where it has a name. */
  vet: (lower: string) => vet.test(lower),
  /** An animal that lives where people are cared for or taught. */
  houseAnimal: (lower: string) => houseAnimal.test(lower),
  /** And so have trees. */
  plants: (lower: string) => plants.test(lower),
  /** What is looked at in a kitchen. */
  foodInspection: (lower: string) => foodInspection.test(lower),
  /** What somebody left behind. */
  lost: (lower: string) => lost.test(lower),
  /** What is thrown away. */
  waste: (lower: string) => waste.test(lower),
  /** What is cooked, and for whom not. */
  kitchen: (lower: string) => kitchen.test(lower),
  /** How a dish is made. */
  recipe: (lower: string) => recipe.test(lower) && dish.test(lower),
  /** What is looked for in water. */
  water: (lower: string) => water.test(lower) && !inWater.test(lower),
  /** How something is granted, told in short. */
  rules: (lower: string) => rules.test(lower),
  /** An empty form. */
  form: (lower: string) => times(blanks, lower) >= FEWEST_BLANKS,
  /** What is to be printed, shown or asked of many. */
  print: (lower: string) => print.test(lower),
  /** What is broken and shall be mended, where it stands. */
  repair: (lower: string) => repair.test(lower),
  /** What is told to a gathering. */
  lecture: (lower: string) => lecture.test(lower),
  /** What is shown, played and read. */
  culture: (lower: string) => culture.test(lower),
  /** What libraries lend is about everything. */
  lending: (lower: string) => times(lending, lower, true) >= FEWEST_LENDING && bookWord.test(lower),
  /** A list of works to be read. */
  bookList: (lower: string) =>
    books.test(lower) && times(titleLine, lower) >= (reading.test(lower) ? PAIR : FEWEST_TITLES),
  /** People who were made up. */
  fiction: (lower: string) =>
    (fiction.test(lower) && !inEarnest.test(lower)) ||
    (novel.test(lower) && inABook.test(lower) && aTitle.test(lower)),
  /** A book that is read together. */
  reading: (lower: string) => reading.test(lower),
  /** What a firm is owed. */
  invoice: (lower: string) => invoice.test(lower) && trader.test(lower),
  /** What those who lead others are told to do with whoever it is. */
  leaders: (lower: string) => leaders.test(lower),
  /** What is given notice of when nobody is: a subscription, a lease. */
  agreement: (lower: string) => agreement.test(lower) && !post.test(lower),
  /** What is ordered. */
  order: (lower: string) =>
    times(goods, lower) >= FEWEST_GOODS ||
    (ordering.test(lower) &&
      (times(counted, lower) >= FEWEST_GOODS || times(goods, lower) >= FEWEST_ORDERED)) ||
    isOrder.test(lower),
  /** What is to be bought of somebody. */
  procurement: (lower: string) => procurement.test(lower),
  /** What has to be thought of before data of anybody is used. */
  dataProtection: (lower: string) => dataProtection.test(lower),
  /** Figures that are drawn up. */
  figures: (lower: string) => figures.test(lower) && times(amounts, lower) >= FEWEST_AMOUNTS,
};

export type Matter = keyof typeof matters;

const oldPapers =
  /kirkebog|folketælling|slægtsforsk|slægtshistor|lokalarkiv|husförhörs|sanatori|provinsialläkar|fattigprotokol|for over 100 år siden|kommunarkiv|fältlasarett|krigshistori|spanska sjuk|spanske syge|regementets rulla|kyrkobok|kyrkböck|släktforsk|hembygd|parish register|genealog/;
const oldYear = /(?:^|\D)1(?:[5-8]\d|9[0-3])\d(?!\d)/;
const diedThen =
  /(?:døde?|dog|died|†) (?:(?:i|in|af|av|of) [a-zæøåäö]+ )?(?:i |in )?1[5-8]\d\d(?!\d)/;
const played =
  /(?:^|[^a-zæøåäö])(?:figurant(?:er|en|erne|erna)?|(?:opdigtede|påhittade|fiktive|fiktiva|fictional) (?:cases?|fall|sager)|markør(?:er)?|beredskabsøvelsen?|katastrofövning(?:en)?|övningsledare|øvelsesleder|drejebog(?:en)?|role-?play|rollspel(?:et)?|rollespil(?:let)?|(?:spelat|spillet|lekt|leget) (?:rättegång|retssag|teater|doktor|læge))(?![a-zæøåäö])/;
const animals =
  /klovsyge|klövspalt|besætningen|kælvning|kalvning|kreatur|dyrlæge|dyreklinik|dyrehospital|veterinær|veterinär|kanin(?:en|er)?(?![a-zæøåäö])|marsvin|hønsene|hönsen|besøgshund|besökshund|terapihund|vårdhund|hvalp|kattunge|smolt|laxyngel|mortality in fry|hatchery|fiskodling|dambrug|laxar|döda fiskar|døde fisk|poultry|livestock/;
const vet =
  /labrador|schæfer|schäfer|retriever|terrier|gravhund|tax(?:en|valp)|hundeskov|hundegård|hundrastgård|gedebuk|(?:dødt?|døde|död|döda|dead|strandet|strandad|stranded) (?:marsvin|sæl|hval|ræv|svane|rådyr|grævling|säl|val|räv|älg|svan|seal|whale|porpoise)(?:en|et)?(?![a-zæøåäö])|klovbet|klovsyge|hovbet|dyrlæge|dyreklinik|veterinär|veterinarian/;
const houseAnimal =
  /(?:husets|afdelingens|avdelningens|förskolans|skolans|klassens|hjemmets|centrets|boendets|plejehjemmets|børnehavens|(?:home|school|nursery|ward)['’]s) (?:[a-zæøåäö]+ )?(?:katt?|hund|fisk|guldfisk|kanin|marsvin|hamster|undulat|papegøje|papegoja|skildpadde|sköldpadda|cat|dog|fish|rabbit|parrot)(?:en|et|ten)?(?![a-zæøåäö])|akvarie|guldfisk|goldfish/;
const plants =
  /i barken|almsjuk|elmesyge|træfældning|trädfällning|fällning och bortforsling|æbletræ|planteskole|plantskola|askskott|fridlyst|fredet plante|fæld (?:den|det|træet)|beskærer|beskærin/;
const foodInspection =
  /fødevarekontrol|kontrolrapport|smileyrapport|livsmedelsinspekt|livsmedelskontroll|fritös|food inspection/;
const lost = /upphitta|hittegods|glemte sager|kvarglöm|lost property|lost and found/;
const waste =
  /affald og genbrug|genbrugsplads|genbrugsstation|återvinningscentral|sophämtning|renhållning|skraldespand|sopkärl|medicinrester|läkemedelsrester|recycling centre/;
const kitchen =
  /köksmöte|køkkenmøde|allergenmatris|allergenskema|allergenliste|egenkontroll|egenkontrol|matsedel|menuplan|kostmøde|specialkost v|specialkost uge|portioner|\d port(?![a-zæøåäö])/;
const recipe = /opskrift|recept/;
const dish =
  /(?:^|[^a-zæøåäö])(?:[a-zæøåäö]*(?:soppan?|suppen?|kakan?|kagen?|bröd|brød|bullar|boller|grytan?|gryden?|pajen?|tærten?)(?![a-zæøåäö])|(?:\d|½) ?(?:dl|msk|tsk|spsk|krm) [a-zæøåäö])/;
const water =
  /vandværk|vattenverk|waterworks|ledningsnet|svømmehal|simhall|badevand|badvatten|dricksvatten|drikkevand|vandprøve|vattenprov|vattentryck|vattenläcka|va-jouren|kimtal|legionella(?:prøve|prov)|blågröna alger|blågrønalger|algblom|algeopblom|gränsvärde|grænseværdi|brusere|kloak|avlopp|badeanstalt|badplats/;
/** Who trains in water is somebody. */
const inWater = /vattenträning|vattengymnastik|vandtræning|vandgymnastik|varmtvand/;
const rules =
  /regler(?:na|ne)? (?:i kort|kort)|reglerna är|reglerne er (?:disse|som følger)|(?:vad|hvad) (?:gäller|gælder) (?:för|vid|om|for|ved)|det generelle svar|generelt svar|rent generellt|i allmänhet|helt generelt|in general terms|the rules (?:in short|are as follows)/;
/** What is to be filled in stands behind its label; a line of its own parts quoted mails. */
const blanks = /[a-zæøåäö)?:] ?(?:_{3,}|\.{5,}|…{2,})/g;
const FEWEST_BLANKS = 3;
const print =
  /spørgeskema|enkät|questionnaire|ordliste|ordlista|oversættelse af|oversætter|translation|affisch|plakat|tekst til|text till|text for your|til tryk|till tryck|trykkeri|tryckeri|hjemmesiden|undersiden|webbplatsen|hemsidan|website|pjece|broschyr|brochure|krönika|annonce|annons|til bladet/;
const repair =
  /serienr|serienummer|serial n|felanmälan|felkod|fejlkode|arbetsorder|trasig|reparation|reparatør|reparatör|er defekt|virker ikke|er gået i stykker|is broken|needs repair|montør|montör|felmeddelande|fejlmeddelelse|error message|reservkraft|nødstrøm|nödbelysning|nødbelysning|strömavbrott|strømafbrydelse|transformator|låscylinder|nyckelserie|låsesmed|låssmed|kylaren|køleren|kopplingen|koblingen|lånebil|växellåda|gearkasse|dragkrok|anhængertræk|maskinrum|(?:hissen|elevatoren) (?:[a-zæøåäö]+ ){0,3}(?:haltar|krånglar|fastnar|driller|sidder fast)/;
const lecture =
  /foredrag|föredrag|föreläs|oplæg|informationstr|informationsmøde|orienteringsmøde|infomöte|informationsmöte|open house|åbent hus|öppet hus|temadag|temakväll|temaaften|kursus|kursdag|utbildning|seminar|konferen|conference|lecture|workshop|fri entré|fritt inträde|billetter(?:ne)? (?:koster|købes|sælges)|biljetter(?:na)? (?:kostar|köps|säljs)/;
const culture =
  /udstilling|utställning|exhibition|forfatteraften|forfatterbesøg|författarkväll|författarbesök|author talk|fernisering|vernissage|forestilling|föreställning|pjäs|teater|theatre|gästspel|gæstespil|bogcirkel|bokcirkel|læsekreds|läsecirkel|deckare|krimi(?![a-zæøåäö])|romanen|museet|museum/;
const lending =
  /bøger|bogen|bog |bogkasse|temakasse|roman|lånerkort|låner|hylde|reserver|bibliotek|böcker|boken|bok |hyllan|låntag|library|book|shelf/g;
const bookWord =
  /bog|bøger|bok|böcker|roman|book|temakasse|reservationshylde|hämthyll|hjemlån|hemlån|lånetid/;
const FEWEST_LENDING = 2;
/** "- Min mors depression (8)", '- "Vargpappan" (skilsmässa)'. */
const titleLine =
  /(?:^|\n)[^a-zæøåäö\n]{0,4}(?:["»“][^"»«”\n]{2,50}["«”](?: \([^()\n]{1,40}\)| ?[-–] [^\n]{3,80}|(?=\n|$))|[a-zæøåäö ]{4,40} \(\d{1,2}(?: ?eks| ?ex|,|\)))/g;
const books = /bøger|boglister?|bogkasse|böcker|boktips|boklist[ao]r?|books/;
const fiction =
  /(?:case|cases|casen|caserne|fallet|fallen|exempel|eksempler|eksemplet|scenari[a-z]*)[^?a-zæøåäö][^?]{0,60}(?:opdigte[td]e?|påhitta(?:d|t|de)|fiktiv[eta]?|made up|invented)(?![a-zæøåäö])|(?:opdigtede|fiktive|påhittade|fiktiva|fictional|made-up|invented) (?:person|borger|beboer|case|brukar|klient|people|citizen|resident|character|famil)|personaer|(?:manuset|manuskriptet|pjäsen|teaterstykket|stykket|the play)[\s\S]{0,300}(?:akten|akt |scenen|replik|rollen|scene|act )/;
/** "Hovedpersonen er dømt for drab", "en roman, alltså". */
const novel =
  /(?:^|[^a-zæøåäö])(?:(?:hovedperson|huvudperson)(?:en|er|erne|erna)? |main character|(?:en|ett) (?:roman|krimi|deckare)[,.])/;
const inABook =
  /månedens bog|månadens bok|bogklub|bokklubb|læsekreds|læseklub|bokcirkel|läsecirkel|boken|bogen/;
const aTitle = /["»“][^"»«”\n]{2,50}["«”]/;
/** "… som ikke er opdigtet". */
const inEarnest =
  /(?:ikke|inte|aldrig|not|never) (?:er |är |is |been )?(?:opdigt|påhitt|fiktiv|made up|invented)/;
const reading =
  /(?:hej|kære|kära) cirkeln|bokcirkel|bokcirkl|läsecirkel|läsecirkl|läsekreds|læsekreds|læseklub|bogklub|bokklubb|læseheste|book club|reading (?:group|circle)|ett ex(?:emplar)? av|et eksemplar af|a copy of|romanen|novellen/;
const FEWEST_TITLES = 3;
/** Where they are read together two are a list. */
const PAIR = 2;
const invoice = /faktura(?:nr|nummer)?[ ;:.]|invoice/;
const trader =
  /cvr|org\.?nr|organisationsnummer|ean|[a-zæøåäö] (?:a\/s|aps)(?![a-z])|ordren(?:r|ummer)|ordernummer|bogholderi|leverantör|leverandør/;
const leaders =
  /(?:kære|hej) (?:alle )?(?:ledere|chefer|afdelingsledere)|(?:hej|bästa) (?:alla )?(?:chefer|enhetschefer)|dear (?:all )?(?:managers|leaders)/;
const agreement =
  /(?:^|[^a-zæøåäö])(?!ansæt|fratræd|anställ|employ|overens|kollektiv)[a-zæøåäö]{0,20}(?:aftalen?|kontrakten?|avtalet?|abonnement(?:et)?|abonnemang(?:et)?|prenumeration(?:en|er)?|avbeställning|afbestilling|licens(?:en)?|lejemålet?|forsikringen|försäkringen|subscription|lease|contract)(?![a-zæøåäö])/;
const post =
  /din stilling|dit job|din ansættelse|din kontrakt|din tjänst|ditt jobb|din anställning|ditt kontrakt|your (?:job|post|position|employment|contract)/;
const goods =
  /\d ?(?:stk|ex|eks|pk|ks|æsker|ruller|kasser|flasker|par|sprøjter|kg|l|liter|st|förp|askar|rullar|lådor|pcs|boxes|packs|doser|doses|kompresser|kompresses)(?![a-zæøåäö])/g;
const FEWEST_GOODS = 3;
const FEWEST_ORDERED = 2;
const ordering =
  /(?:^|[^a-zæøåäö])(?:bestiller|bestilling|ordre|ordrenr|ordrenummer|beställer|beställning|order|levering|leverans|delivery)(?![a-zæøåäö])/;
/** "Vi beställer WISC-V svarshäften (25 st)". */
const isOrder =
  /(?:vi bestiller|vi vil gerne bestille|vi beställer|vi vill beställa|we order|we would like to order)(?![a-zæøåäö])[^.!?\n]{0,60}\d+ ?(?:stk|st|ex|eks|pk|förp|pcs)(?![a-zæøåäö])/;
/** "20 rollatorer, 6 kørestole og". */
const counted = /(?:^|[ \n])\d{1,4} [a-zæøåäö-]{4,30}(?=[,.\n]| og | och | and )/g;
const procurement =
  /kravspec|datablad|varelinje|produktblad|sortiment|prisliste|prislista|upphandling|rammeaftale|ramavtal|(?:invitation|call) (?:to|for) tenders?|procurement|data sheet|published notice|may a bidder|kan tilbudsgiver(?:en)? tilbyde|får anbudsgivare/;
const dataProtection =
  /konsekvensbedömning|konsekvensanalyse|registerförteckning|pub-avtal|personuppgiftsbiträd|databehandleraftale|databehandlingsaftale|behandlingsfortegnelse|processing agreement|impact assessment/;
const figures =
  /tal til|tallene|nøgletal|kapacitetstal|opgørelse|statistik|benchmark|siffror|helårsperson|hushåll|figures|statistics/;
const amounts = /(?:^|[^\d.,:/-])(?:\d{2,7}|\d{1,3},\d)(?![\d:/-])/g;
const FEWEST_AMOUNTS = 4;

/** How often a pattern is met; `areDistinct`: how many different words meet it. */
function times(pattern: RegExp, lower: string, areDistinct = false): number {
  const met = lower.match(pattern) ?? [];
  return areDistinct ? new Set(met).size : met.length;
}

const known = new WeakMap<readonly Reading[], { [matter in Matter]?: boolean }>();

/** Whether a communication deals with it; asked once of each. */
export function dealsWith(readings: readonly Reading[], matter: Matter): boolean {
  const before = known.get(readings) ?? {};
  known.set(readings, before);
  const told = before[matter] ?? matters[matter](lowerOf(readings));
  before[matter] = told;
  return told;
}

function lowerOf(readings: readonly Reading[]): string {
  return readings.map(({ plain }) => plain.lower).join("\n");
}
