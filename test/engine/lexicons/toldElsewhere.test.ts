import type { Communication } from "../../../src/engine/types";
import { linkedKinds } from "../../../src/engine/linkedKinds";
import { postvagt } from "../../bench/readers";

/** Close to what is told of a private life, beside a name, and about nobody's. */
test.each([
  "Peter Holm kan ikke sige, hvor mange der kommer på fredag.",
  "Receptionen kan ikke svare på, hvornår Peter Holm er tilbage.",
  "Systemet genkender ikke Peter Holms login.",
  "Peter Holm husker nattøj til lejrturen.",
  "Tallene taler for sig selv, skriver Peter Holm.",
  "Peter Holm filmer hele byrådsmødet på tirsdag.",
  "Naboen optager en podcast, skriver Peter Holm.",
  "Skærmen vil ikke vågne igen, siger Peter Holm.",
  "Papirerne lå på gulvet i gangen, skriver Peter Holm.",
  "Peter Holm tager mad ned fra hylden.",
  "Peter Holm skal finde noget at spise inden mødet.",
  "Peter Holm har skiftet låsen i kælderen.",
  "Vagten Peter Holm er alene hele dagen.",
  "Peter Holm sidder inde på kontoret.",
  "Peter Holm har sat ringbindene på reolen.",
  "Peter Holm skal aflevere nøglerne til hallen.",
  "Peter Holm skal ikke komme mere kaffe på kanden.",
  "Projektet ligger to år efter tidsplanen, skriver Peter Holm.",
  "Peter Holm gennemgår listen bogstav for bogstav.",
  "Peter Holm har aldrig hørt om hende fra leverandøren.",
  "Peter Holm hedder noget andet i telefonbogen.",
  "Børnene leger under bordet, siger Peter Holm.",
  "Adressen på siden må ikke ændres, skriver Peter Holm.",
  "Peter Holm var inne hela dagen.",
  "Peter Holm har suttit inne på kontoret.",
  "Peter Holm skickade mejlet till någon som inte finns i registret.",
  "Peter Holm slår en signal i morgon.",
  "Peter Holm kan inte säga hur många som kommer.",
  "Skärmen vill inte vakna igen, säger Peter Holm.",
  "Peter Holm tar ner maten från hyllan.",
  "Peter Holm har bytt lås i källaren.",
  "Projektet ligger två år efter tidsplanen, skriver Peter Holm.",
  "Peter Holm lämnar nycklarna till hallen.",
  "Peter Holm går igenom listan bokstav för bokstav.",
  "Peter Holm filmar hela mötet på tisdag.",
  "Peter Holm spelar in en podd i studion.",
  "Peter Holm stannar inne på lunchen.",
  "Peter Holm cannot say how many are coming on Friday.",
  "Peter Holm regrets having to cancel the meeting.",
  "Peter Holm did not say where the keys are.",
  "The screen will not wake up again, says Peter Holm.",
  "The crew is filming her speech, says Peter Holm.",
  "Peter Holm has never heard of the supplier.",
  "The project is two years behind the plan, writes Peter Holm.",
  "Peter Holm went through the list letter by letter.",
  "Peter Holm put the chairs on the street.",
  "Peter Holm packed lunch for the trip.",
  "Peter Holm is hungry for news of the budget.",
])("nothing private is told: %s", (text) => {
  const claims = postvagt.claims(mail(text)).filter(({ kind, confidence }) => {
    return linkedKinds.indexOf(kind) >= 0 && confidence !== "low";
  });
  expect(claims).toEqual([]);
});

function mail(text: string): Communication {
  return {
    channel: "mail",
    at: "2026-11-22",
    sender: { name: "Bo", address: "bo@kommune.example" },
    recipients: [{ field: "to", address: "lena@gmail.com" }],
    parts: [{ name: "body", text }],
  };
}
