import type { Communication } from "../../../src/engine/types";
import { postvagt } from "../../bench/readers";

/** Said beside a name or of the municipality's own trade, and yet about nobody's private matters. */
test.each([
  ["businessSecret", "Enhedsprisen på kopipapir er steget til 32 kr. pr. pakke."],
  ["businessSecret", "Peter Holm har lagt tilbudslisten på udbud.dk."],
  ["businessSecret", "Å-priset? Nej, à-priset på pennor är 8 kronor."],
  ["businessSecret", "Svar på ansökan kommer innan tilldelning av plats."],
  ["examination", "Peter Holm: FP9 og FP10 ligger i uge 20 og 21."],
  ["examination", "Peter Holm fik 3 i gave af kollegerne."],
  ["examination", "Hej Anna. Du är välkommen till informationen om gymnasiet."],
  ["unionMembership", "Peter Holm skriver, at printeren strejkede igen."],
  ["unionMembership", "Peter Holm meddelar att bilen strejkade i morse."],
  ["unionMembership", "Peter Holm er tillidsrepræsentant og deltager i mødet."],
  ["politicalOpinion", "Peter Holm deltog i demonstration af det nye system."],
  ["politicalOpinion", "Partiföreningen Framåt har bokat lokalen."],
  ["employment", "Opgavevaretagelsen i teamet gennemgås af Peter Holm."],
  ["employment", "Peter Holm er på barselsorlov til 1. marts."],
  ["employment", "Peter Holm är föräldraledig till mars."],
  ["familyMatters", "Peter Holm har flyttet stolene fra hinanden."],
  ["familyMatters", "Peter Holm gik fra sin kontorplads kl. 14."],
  ["familyMatters", "Peter Holm moved out of office 3."],
  ["sexuality", "Peter Holm er sprunget ud af bussen."],
  ["sexuality", "Peter Holm came out of the meeting at noon."],
  ["privateEconomy", "Der er ingen penge i budgettet, siger Peter Holm."],
  ["criminalOffence", "Peter Holm skal aflevere straffeattest og børneattest."],
  ["ethnicity", "Peter Holm looked at the hazard map."],
  ["health", "Peter Holm er langt nede på listen."],
  ["health", "Peter Holm har ondt af at forstyrre."],
  ["health", "Peter Holm henter pakken, der vejer 12 kg."],
  ["health", "Peter Holm sender bilagene til scanning."],
  ["health", "Peter Holm spiser ikke med i kantinen i dag."],
  ["health", "Peter Holm er døv for kritik."],
  ["health", "Peter Holm har feber efter nye projekter."],
  ["health", "Peter Holm har det svært med den nye skabelon."],
  ["health", "Peter Holm ser dobbelt så mange sager i år."],
  ["health", "Peter Holm er ny læge på sundhedscentret."],
  ["health", "Peter Holm er stresset over deadline i dag."],
  ["health", "Peter Holm har termin på lånet den 1. juni."],
  ["health", "Peter Holm har hovedfejlen med i rapporten."],
  ["health", "Peter Holm kan ikke huske koden."],
  ["health", "Peter Holm er smittet af begejstring."],
  ["health", "Peter Holm slår sig ned på det nye kontor."],
  ["health", "Peter Holm väger in synpunkterna i kväll."],
  ["health", "Peter Holm hämtar paketet som väger 12 kg."],
  ["health", "Peter Holm är helt slut på kaffe."],
  ["health", "Peter Holm ser dubbelt så många ärenden."],
  ["health", "Peter Holm har ont om tid."],
  ["health", "Peter Holm är yr i mössan av glädje."],
  ["health", "Peter Holm känner inte igen sig i beskrivningen."],
  ["health", "Peter Holm ska på röntgenmötet."],
  ["health", "Peter Holm är i kris med skrivaren."],
  ["health", "Peter Holm skrev ut protokollet i två exemplar."],
  ["health", "Peter Holm äter inte i matsalen i dag."],
  ["health", "Peter Holm ansvarar för rullstolsförrådet."],
  ["health", "Peter Holm picks up the parcel, which weighs 12 kg."],
  ["health", "Peter Holm is low on paper."],
  ["health", "Peter Holm is expecting your call."],
  ["health", "Peter Holm is deaf to criticism."],
  ["health", "Peter Holm was tested for speed on the new system."],
  ["health", "Peter Holm fell off the call."],
  ["health", "Peter Holm cut herself a slice of cake."],
  ["health", "Peter Holm has a fever for new projects."],
  ["health", "Peter Holm sits in room F32.1."],
  ["health", "Peter Holm is addicted to coffee."],
  ["health", "Peter Holm is stressed about the deadline."],
  ["health", "Peter Holm is dying to know."],
])("%s is not found in: %s", (kind, text) => {
  const sure = postvagt
    .claims(mail(text))
    .filter((found) => found.kind === kind && found.confidence !== "low");
  expect(sure).toEqual([]);
});

function mail(text: string): Communication {
  return {
    channel: "mail",
    at: "2026-11-21",
    sender: { name: "Bo", address: "bo@kommune.example" },
    recipients: [{ field: "to", address: "lena@leverance.example" }],
    parts: [{ name: "body", text }],
  };
}
