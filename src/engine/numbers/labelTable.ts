/**
 * What the word before a number says the number is. `business` is any numbering of things: orders,
 * invoices, customers, goods, meetings without people; `thing` is a thing itself, which often stands
 * before its number and now and then before somebody's. Compiled from everyday office language.
 */
export type LabelKind =
  | "cpr"
  | "personnummer"
  | "pnr"
  | "identity"
  | "birth"
  | "phone"
  | "call"
  | "account"
  | "bankgiro"
  | "card"
  | "iban"
  | "passport"
  | "licence"
  | "case"
  | "business"
  | "thing"
  | "time"
  | "amount";

const stems: { readonly [kind in LabelKind]: string } = {
  cpr: "cpr erstatning erstatnings erstatningsperson",
  personnummer: "samordning",
  pnr: "pnr",
  identity:
    "person personal personid identifikation identifikations identification identity " +
    "identitet identitets national ssn nationalid sygesikring sygesikrings sygesikringsbevis " +
    "sygesikringskort sundhedskort patient borger folkbokföring security barn " +
    "ansøger klient elev sökande kone mand hustru mor moder moster far søn datter bror søster " +
    "fru maka make dotter son brukare wife husband child mother father daughter applicant " +
    "citizen borgeren patienten ansøgeren klienten eleven barnet sökanden brukaren modern " +
    "fadern sonen dottern moderen faderen sønnen datteren afdøde afdød avliden avlidne avlidna " +
    "deceased beboer beboeren",
  birth: "født fødselsdato fødselsdag fødsels född födelsedatum födelsedag födelse born birth dob",
  phone:
    "tlf telefon telefonen tel tele mobil mobilen mobiltelefon mob phone telephone cell " +
    "mobile fax telefax direkte lokal omstilling växel direkt sms hovednummer",
  call: "ring ringe ringer ringa ringt call",
  account: "konto kontot kto reg registreringsnr clearing bank account sort",
  bankgiro: "bankgiro plusgiro postgiro bg pg giro autogiro",
  card: "kort visa mastercard eurocard card debit credit maestro amex",
  iban: "iban bic swift",
  passport: "pas passet pass passport",
  licence: "kørekort kørekortet körkort körkortet körkorts driver drivers licence license driving",
  case:
    "sag sags sagen sagens journal j jnr dnr diarie ärende ärendet akt case esdh acadre sbsys " +
    "sagsid løbenr kle beslut dossier mål klagesag underretnings byggesag personalesag " +
    "børnesag familiesag socialsag miljøsag",
  business:
    "application seddel sedel faktura fakt fak kreditnota kreditnotaen kreditfaktura følgeseddel følgesedlen fragtbrev " +
    "fragtbrevet plukseddel pakkeseddel leveringsseddel följesedel fraktsedel fraktsedeln rma regning rykker rykkeren påminnelse invoice ordre order ordern conf confirmation " +
    "bestilling beställning kundes kundens debitor kreditor leverandør " +
    "leverantör leverantörs lev aftale avtal kontrakt rekvisition rekv req bilag bilaget " +
    "bilags verifikation verifikat ver vare vares vnr artikel artikeln item produkt product " +
    "fejlmelding fejlmeldingen felanmälan serie serial sn model modell licens pakke paket kolli forsendelse forsendelses " +
    "försändelse sändning sändningen försändelsen tracking track trace spor sporing reference ref referens referensen tilbud " +
    "tilbuds tilbuddet offert kvittering kvitto betalings betalning kid ocr løbe dokument " +
    "dokumentet dok doc document police forsikring forsikrings försäkring försäkrings booking " +
    "bokning boknings billet biljett medlems medlemskab abonnement abonnements måler målerens " +
    "mätare mätar installations anläggnings anlægs anlæg gsrn matrikel ejendom ejendoms " +
    "fastighet fastighets bfe esr bbr stel registrerings vin chassis imei isbn issn doi " +
    "version build batch lot parti udbud udbuds upphandling upphandlings projekt projektet " +
    "project cvr ean gln moms vat org organisation organisations virksomhed virksomheds " +
    "produktionsenhed lokation lokations ticket incident inc chg support stilling " +
    "stillings annonce annons vogn nøgle nyckel lokale rum rapport rapportid analyse analys prøveid provid vandprøve vattenprov boring arkiv tjänste anställnings " +
    "medarbejder tjeneste løn konference konferens conference telefonkonference webinar webex " +
    "zoom teams pin pinkode passcode kode kod koden mødeid kundeid ordreid " +
    "adgangskode code hs tullstatistisk protokoll transaktion transaktions transaction " +
    "overførsel udstyr inventar asset tag enhed enheds skade skades skadan brugs customer " +
    "supplier vendor purchase po delivery shipment contract subscription member " +
    "membership employee staff registrering sted omkostningssted aktivitet ansvar verksamhet " +
    "kst psp opdatering update release uppdatering firmware dhl gls ups postnord bring dao " +
    "fedex sr bun sbn mbn mhn kfn gvn registration händelse hændelse event ritning tegning plantegning situationsplan drawing inventarie inv handling handlings uuid guid",
  thing:
    "kund chip chippen chipen kärna kerne prov tavla tavle dosa dåse tomt grund kamera kameran kameraet enhet " +
    "karta alarm alarmet larm larmet stelnumre stelnumrene spand beholder mærket märkt " +
    "stregkode streckkod automat automaten type typ tæller tællerstand mätarställning spejl træ skurvogn maskinid transponder " +
    "cylindre port porten regn serien billedserien mærke støberimærke streng art article articles quote quotation sender gps turkod tur rute ruteplan spårning sim puk iccid session element objekt tegn ritn anl plan " +
    "lokalplan detaljplan brik brikke bricka tagg lås låscylinder cylinder skab skåp container " +
    "motor pumpe pump hiss elevator brønd brunn stolpe lampe lampa sensor føler givare brandlarm " +
    "log logg hash checksum backup kørsel körning batchjob batchjobb jobb job fik bon sku " +
    "kostnadsställe anläggning installation anbud momsreg fordon chassi maskine maskin traktor " +
    "koordinat koordinater lora deveui mac gateway router switch server printer skrivare skærm " +
    "skärm tablet ipad hylde hylla box karta träd ted fejl inst kvit",
  time: "unix epoch timestamp tidsstempel tidsstämpel kl klokken klockan tid tidspunkt dato datoen date datum uge vecka periode perioden",
  amount: "beløb beløbet kr dkk sek eur pris prisen priset saldo total sum summa belopp antal",
};

/** Ordinary words that announce a number only together with a word for number: "se-nr", "p-nr". */
const onlyNumbered: { readonly [word: string]: LabelKind } = {
  p: "pnr",
  se: "business",
  fi: "business",
  ansøgning: "case",
  ansökan: "case",
  art: "business",
  change: "business",
  part: "business",
  prov: "business",
  prøve: "business",
  prøven: "business",
  sample: "business",
  replacement: "cpr",
  opgave: "business",
  ændring: "business",
  ændringen: "business",
  ändring: "business",
  request: "business",
  best: "business",
  bil: "business",
  kunde: "business",
  kunden: "business",
  medlem: "business",
  møde: "business",
  mødet: "business",
  möte: "business",
  mötes: "business",
  meeting: "business",
  post: "business",
  side: "business",
  sida: "business",
  test: "business",
  pers: "identity",
  hun: "identity",
  han: "identity",
  hon: "identity",
  he: "identity",
  she: "identity",
  din: "identity",
  dit: "identity",
  ditt: "identity",
  mit: "identity",
  mitt: "identity",
  hans: "identity",
  hendes: "identity",
  hennes: "identity",
  his: "identity",
  her: "identity",
  my: "identity",
  your: "identity",
};

const kinds = new Map<string, LabelKind>();
for (const kind of Object.keys(stems) as LabelKind[]) {
  for (const stem of stems[kind].split(" ")) kinds.set(stem, kind);
}

/** "sagsnummer", "kunde-nr", "møde-id": the last part says that the word numbers something. */
const numbering =
  /^(.{2,}?)(?:nummeret|nummer|numrene|numren|numre|numret|numbers?|nr|reference|referens|ref|kod(?:en?)?|code)$/;
/** Compounds and inflections that need no word for number: "samlefakturaerne", "driftskonto". */
const compound =
  /(faktura|ordre|order|måler|mätare|konto|regning|kvittering|rekvisition|kvitto|nyckel|nøgle|kode|tilladelse|tillstånd|reservation|bevilling|vogn|seddel|sedel|kontrakt|aftale|avtal|beställning|bestilling|booking|pakke|kort|ticket|ärende)(?:en|et|erne|erna|er|ene|orna|or|ne|na|ns?|s)?$/;
/** "Fejl på lønseddel 231161-7462": a payslip has the number of whom it pays. */
const payslip = /^(?:løn(?:nings)?|löne?)(?:sed|besked)/;
/** "Udstykningssagen har nr.": any matter that is numbered. */
const caseOf = /[a-zæøå]{3}sag(?:en)?$/;
/** First parts of compounds that number things whatever follows: "ordrebekræftelse", "licensnøgle". */
const leading =
  /^(?:ordre|faktura|licens|betalings|rekvisition|booking|bokning|beställnings|leverings|leverans|forsendelse|forsikrings|försäkrings|måler|mätar|fastighets|anläggnings|parkerings|abonnements|transaktions)[a-zæøåäö]{4,}$/;
const numberWords = new Set(
  "nr nummer nummeret numret numre numren numrene number numbers no num id idnr idnummer".split(
    " ",
  ),
);

/** Whether a word only says that a number follows. */
export function isNumberWord(word: string): boolean {
  return numberWords.has(word);
}

/**
 * The kind of number that a lower-case word announces: listed words, and any compound that ends in
 * a word for number, where an unknown first part numbers some thing or other. `numbered` says that
 * a word for number stands between the word and the number.
 */
export function labelKind(word: string, numbered: boolean): LabelKind | undefined {
  const kind = kinds.get(word) || (numbered ? stemKind(word) : undefined);
  if (kind !== undefined) return kind;
  if (word.indexOf("cpr") >= 0) return "cpr";
  const stem = numbering.exec(word);
  if (stem !== null) return stemKind(stem[1] as string) || "business";
  if (numbered && caseOf.test(word)) return "case";
  const last = payslip.test(word) ? null : compound.exec(word);
  if (last !== null) return kinds.get(last[1] as string);
  return leading.test(word) ? "business" : undefined;
}

function stemKind(stem: string): LabelKind | undefined {
  const kind = kinds.get(stem) || onlyNumbered[stem];
  if (kind !== undefined) return kind;
  if (/person$/.test(stem)) return "identity";
  const last = stem.charAt(stem.length - 1);
  return last === "s" || last === "e" ? kinds.get(stem.slice(0, -1)) : undefined;
}
