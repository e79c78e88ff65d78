import { isSignOff } from "../../../src/engine/text/signOff";
import { read } from "../../../src/engine/text/read";

function signs(text: string, name: string): boolean {
  const [reading] = read({ channel: "mail", parts: [{ name: "body", text }] });
  const start = text.lastIndexOf(name);
  return isSignOff(reading!, { start, end: start + name.length });
}

test.each([
  ["hej, kan den gå ut fredag?\nPia", "Pia"],
  ["Se bif. Bulten sitter fel. /Ronny", "Ronny"],
  ["så kører den fra den 1. mvh Tove", "Tove"],
  ["Jeg håber stadig du vil beholde ham i praktik.\nSussi\n", "Sussi"],
  ["Hent den gerne inden jul.\nDitte, skolesekretær", "Ditte"],
  ["See you! Moa, 026-831 55", "Moa"],
  ["Kan du nå det inden mødet?\n\nLise\nBørn og unge", "Lise"],
  ["Vi ses på torsdag.\n// Kent Lundby", "Kent Lundby"],
  [
    "Ja, det er fint.\nLise\n\nFra: Bo Vang <bo@mail.example>\nSendt: 20. november 2026 10:12\nTil: Lise\nEmne: Tid\n\nHej",
    "Lise",
  ],
])("%j is signed %s", (text, name) => {
  const at = text.indexOf(name);
  const [reading] = read({ channel: "mail", parts: [{ name: "body", text }] });
  expect(isSignOff(reading!, { start: at, end: at + name.length })).toBe(true);
});

test.each([
  ["Deltagere:\nPeter Holm\nHanne Madsen", "Hanne Madsen"],
  ["Vi mangler papirer på:\nHanne Madsen", "Hanne Madsen"],
  ["Vi har talt om Hanne", "Hanne"],
  ["Det gælder Hanne Madsen, født 3. maj 1890", "Hanne Madsen"],
  ["Kan du ringe i dag?\nHanne Madsen 010180-0008", "Hanne Madsen"],
  ["Hanne Madsen", "Hanne Madsen"],
  ["Hej!\nSiv Palm kräktes i natt.\n/Lena", "Siv Palm"],
  ["Hej Eva!\n\nGustav Hult sväljer inte sin medicin.", "Gustav Hult"],
  ["Tak for sidst. Palle taber håret.", "Palle"],
  ["Ring til ham. Hanne er syg i dag og kommer først på mandag.", "Hanne"],
])("%j is not signed %s", (text, name) => {
  expect(signs(text, name)).toBe(false);
});
