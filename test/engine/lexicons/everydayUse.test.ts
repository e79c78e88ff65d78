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
