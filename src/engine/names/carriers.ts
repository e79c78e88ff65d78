import { isUpper } from "./letters";
import type { Token } from "./tokens";

/** Things that are called by a person's name: the word stands before it ("stormen Bodil"). */
const carriersBefore: ReadonlySet<string> = new Set(
  (
    "storm stormen orkanen lavtrykket lokale lokalet lokale: mødelokale mødelokalet møderum møderummet sal salen rum café cafe " +
    "caféen restaurant restauranten hotel hotellet kro kroen pizzeria salon system systemet programmet platformen appen robotten " +
    "chatbotten assistenten projekt projektet kampagnen færgen skibet fregatten skonnerten kutteren båden m/s m/f firmaet firma " +
    "virksomheden selskabet advokatfirmaet revisionsfirmaet entreprenørfirmaet leverandøren kæden butikken plejehjemmet plejecenter " +
    "plejecentret bostedet børnehaven vuggestuen dagtilbuddet institutionen specialskolen efterskolen højskolen gymnasiet kollegiet " +
    "sommerhuset villa villaen ejendommen gården hesten hunden katten filmen bogen romanen sangen musicalen stykket operaen albummet " +
    "modellen stolen sofaen lampen maskinen bilen prisen fonden legatet stiftelsen foreningen klubben holdet afdeling afsnit stue " +
    "orkan lågtrycket lokal lokalen mötesrum mötesrummet sammanträdesrum rummet kafé restaurang restaurangen hotell hotellet salong " +
    "roboten chattboten projektet färjan fartyget båten firman företaget bolaget advokatfirman byrån leverantören kedjan butiken " +
    "äldreboendet boendet förskolan skolan friskolan folkhögskolan kollektivet hästen filmen boken låten pjäsen stolen hyllan " +
    "priset stiftelsen föreningen laget avdelning avdelningen " +
    "hurricane room ship ferry restaurant hotel café company firm foundation project system chatbot robot"
  ).split(" "),
);

/** What follows a person's name that a firm, a house or a road carries. */
const carriersAfter: ReadonlySet<string> = new Set(
  (
    "a/s aps i/s k/s p/s ab hb kb ltd inc gmbh byg vvs auto biler bilar transport entreprise entreprenad maskinstation " +
    "ejendomme fastigheter advokater revision rengøring blomster bageri åkeri måleri turistfart rejser begravelsesforretning " +
    "fonden fond legat mindelegat mindefond stiftelse stiftelsen foundation institute prisen priset museum museet hallen gymnasium " +
    "højskole efterskole friskole skole skola plejehjem plejecenter vej allé alle plads stræde boulevard torv bro gata väg torg gränd " +
    "street road avenue sygdom sjukdom syndrom disease kirke kyrka sogn strand havn station kommune kommun sommerhusforening " +
    "idrætsforening idrottsförening grundejerforening kollegiet"
  ).split(" "),
);

const LONGEST = 4;

/** Log odds against a person, where the text itself says what the name belongs to. */
export function carrierEvidence(
  tokens: readonly Token[],
  against: number,
  into: Float32Array,
): void {
  tokens.forEach((token, index) => {
    if (carriersBefore.has(token.lower)) discount(tokens, index + 1, 1, against, into);
    if (carriersAfter.has(token.lower)) discount(tokens, index - 1, -1, against, into);
  });
}

function discount(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  against: number,
  into: Float32Array,
): void {
  for (let count = 0; count < LONGEST; count += 1) {
    const index = from + step * count;
    const token = tokens[index];
    if (token === undefined || !isUpper(token.text[0] as string)) return;
    into[index] = (into[index] as number) - against;
  }
}
