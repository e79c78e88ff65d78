import { citizen, company, linkedIn } from "./linkedIn";

/** What a mail to an outside firm is still asked about: medium and high. */
function askedAbout(kind: Parameters<typeof linkedIn>[0], body: string) {
  return linkedIn(kind, { body, recipients: [company] }).filter(
    (found) => !found.includes(": low"),
  );
}

describe("what is named, ordered or open to all is nobody's matter", () => {
  test.each([
    ["health", "Udlejning\n\n9788700000025 Mit liv som bipolar\nHilsen Hanne Madsen"],
    [
      "familyMatters",
      "Hanne Madsen vil leje:\n1. Skilsmissens børn (dok., 58 min.)\n2. Tyveknægten",
    ],
    ["health", 'Fernisering søndag: "Skizofrene landskaber" af maleren Ida Vang.'],
    ["health", "Ida Vang viser 14 værker om hav, angst og tang."],
    [
      "criminalOffence",
      "Dear Fionn Ek\n\nThe children loved the trailer where the thief is arrested.",
    ],
    ["health", "To pladser mere til Line Ploug, tak. Eksempler med Marevan og morfin er fine."],
    ["employment", 'Mobbepolitik: "drilleri" og "mobning" skilles ad. Hanne Madsen skriver.'],
    ["health", "13.15 Ordblindhed: værktøjer i hverdagen, v/ Jens Ole Rask"],
    ["health", "Hanne Madsen swears it cures everything from back pain to heartbreak."],
    ["examination", "Leveringsadresse: PPR, Toftevej 43, 9440 Aabybro. Att. Karin Hvorup."],
    ["socialServices", "Vi bokar 14 platser.\n/ Linnéa Åsvik\nEnhetschef, särskilt boende"],
    [
      "socialServices",
      "Mødedatoer i rehabiliteringsteamet: 8. og 15. december. Hanne Madsen har nøglen.",
    ],
    [
      "socialServices",
      "Vi kører årsafslutning af kontanthjælp og enkeltydelser. Skriv til Hanne Madsen.",
    ],
    ["health", "Otte stole, to kørestole, afgang 9.15. Hanne Madsen synger."],
    ["health", "Är stigen framkomlig med rullstol? Hanne Madsen frågar."],
    ["employment", "Dear Harold\n\nThe case officer, Moa, is on leave until Monday."],
    ["familyMatters", "Hej Therese\n\nVid växelvis boende söker båda vårdnadshavarna."],
    ["employment", "Februari: lönesättande samtal, du som chef bokar dem. /Hanne Madsen"],
    ["examination", "Kære Ulla\n\nStandpunktskarakteren siger, hvor eleven står lige nu."],
    ["health", "Verksamhetssystemet ligger ner, patienten är stabil men sövd. /Hanne Ek"],
    ["health", "Der ligger et dødt marsvin, hun har KOL. Hilsen Hanne Madsen"],
    ["health", "Hissen på Vråen haltar, rullatorerna fastnar. Hanne Ek möter."],
    ["employment", "Avbeställning: Ottar sägs upp från årsskiftet. Hälsningar Hanne Ek"],
    ["health", "Published notice: powered wheelchairs. Hanne Madsen answers."],
    ["privateEconomy", "Hanne Madsen har skrivit igen. Blankett inkomstförfrågan finns på webben."],
    ["health", "Hanne Madsen har skrevet igen. Lampen ved indgangen til genoptræningen er mørk."],
    [
      "socialServices",
      "Hanne Madsen has written again. The lamp is for a shared room in our day centre.",
    ],
    [
      "health",
      "Hanne Madsen har skrevet igen. Du skal ikke bestille tid til at aflevere kanylebokse.",
    ],
    ["health", "Hanne Madsen har skrivit igen. Är någon sjukskriven ska det ändå erbjudas."],
    ["health", "Hanne Madsen has written again. 12 of 96 females showed thiamine deficiency."],
    [
      "socialServices",
      "Hanne Madsen har skrevet igen. Du kan søge kontanthjælp og boligstøtte digitalt.",
    ],
    ["socialServices", "Hanne Madsen has written again. We do not handle housing allowance here."],
    ["health", "Hanne Madsen har skrevet igen. Helbredsoplysninger skal altid sendes sikkert."],
    [
      "privateEconomy",
      "Hanne Madsen har skrevet igen. Du kan selv rette forskudsopgørelsen på skat.dk.",
    ],
    [
      "health",
      "Hanne Madsen har skrivit igen. Husets katt har ju diabetes och är ordinerad insulin.",
    ],
    ["health", "Hanne Madsen har skrivit igen. Fyra har almsjuka, en bör amputeras."],
    ["health", "Ad: night nurse, dementia ward. She will work with Hanne Madsen."],
    ["health", "Bo Steen has worked with fall sensors and one stubborn seal since 2014."],
    ["religion", "Hej Hanne\n\nKommer imamen også, og præsten fra Aabybro? Han gav os hånden."],
    ["health", "Guidning med Hanne Madsen: Karl XII:s gikt och andra krämpor"],
    ["health", "Hanne Madsen har fundet et høreapparat i en pose og et gebis i vasketøjet."],
    ["health", "En rullator stod i trapphuset. Hanne Ek återkommer."],
    ["privateEconomy", "Hanne Madsen\nFaktura 2026 er rykket. Se kontoudtog. CVR 29189439"],
    ["health", "Bøger:\n- Mordet i dag (8 eks)\n- Min mors depression (8)\n- Kræftens kejser (4)"],
    ["health", "Bassinet er reserveret gigtholdet om morgenen. Per Holm har nøgler."],
    ["health", "Hanne Madsen spørger.\n34 har gennemført KOL-hold, 28 hjertehold."],
    ["health", "Hanne Ek har skrivit igen. Ingen kräksjuka 48 h innan."],
    ["health", "Hanne Ek har skrivit igen. Grannens tax kräktes efter badet."],
    ["familyMatters", "Nye bøger: når far og mor skal skilles. Hanne Madsen har dem."],
    ["employment", "Kære ledere\n\nGem referatet i personalesagen. Ring til Hanne Madsen."],
    ["employment", "Hanne Madsen leder mødet.\n1) skema 2) vikarer på barsel 3) mobning 4) evt"],
    [
      "privateEconomy",
      "Kl. 18 berättar budgetrådgivare Karin Nöbbele hur man läser ett kravbrev, vad skuldsanering innebär och när Kronofogden kan hjälpa.",
    ],
  ] as const)("%s: %s", (kind, body) => {
    expect(askedAbout(kind, body)).toEqual([]);
  });
});

test.each([
  [
    "examination",
    "Kære Jens\n\nPPR har telefontid kl. 9-11 på 7257 7000. Vil du tale med os, så ring.",
  ],
  ["health", "Hej skat\n\nGider du købe mælk og bleer på vej hjem?"],
  ["health", "Dear Jens\n\nYour card came. The bathing hut stands, though its left leg is broken."],
] as const)("nor is what a citizen is told of: %s: %s", (kind, body) => {
  const recipients = [{ ...citizen, address: "jens.test@gmail.com" }];
  const tied = linkedIn(kind, { body, recipients }).filter((found) => !found.endsWith("?"));
  expect(tied).toEqual([]);
});

describe("the same words about somebody are found", () => {
  test.each([
    ["health", "Din bog er her: 9788700000025. Hanne Madsen er bipolar."],
    ["health", "Hanne Madsen har fået en depression (2 eks. af attesten vedlagt)."],
    ["health", 'Fernisering på søndag. Hanne Madsen har skizofreni, skriver "Tante" af Bo.'],
    ["criminalOffence", "Hanne Madsen var med i scenen, og hun blev anholdt for vold."],
    ["health", "Hanne Madsen har epilepsi, eksempler med anfald vedlagt."],
    ["employment", "Mobbepolitik: Hanne Madsen har selv anmeldt mobning, hun er ked af det."],
    ["health", "Hanne Madsen har demens, møde v/ Bo Rask."],
    ["privateEconomy", "Karin Nöbbele har fått skuldsanering, möte kl. 18."],
    ["health", "Hanne Madsen med demens faldt ved indgangen til centret."],
    ["socialServices", "Hanne Madsen skal på vores plejehjem, hun er visiteret til plejehjem."],
    ["employment", "Hanne Madsen is on leave until Monday after the warning."],
    ["health", "Hanne Madsen er langtidssygemeldt, og er der nogen der ved mere?"],
    ["health", "2 of 3 sisters: Hanne Madsen has diabetes."],
    ["health", "Barnet er fundet, dets venstre ben er brækket. Hanne Madsen"],
    ["health", "Hanne Madsen tåler ikke husets kat, hun har astma."],
    ["health", "Elev i 3B: Hanne Madsen har cøliaki, send opskrift på boller."],
    ["health", "Ad: Hanne Madsen is on the dementia ward, and she has dementia."],
    ["health", "Hanne Madsen har arbejdet med sin angst siden 2014."],
    ["religion", "Hanne Madsen er imam, og hun er muslim."],
    ["health", "Guidning: Hanne Madsens gikt och andra krämpor"],
    ["health", "De har fundet en blodprop hos Hanne Madsen, som bruger rollator."],
    ["health", "Hanne Madsens rullator stod i trapphuset."],
    [
      "privateEconomy",
      "Her er Hanne Madsens kontoudtog, og hun har gæld for en faktura. CVR 29189439",
    ],
    ["health", "Hanne Madsen har depression, og bogen er hendes (8 sider)."],
    ["health", "Hanne Madsen er optaget af sin depression."],
    ["health", "Hanne Madsen har ingen kræfter og har haft kræft i 48 dage."],
    ["familyMatters", "Hanne Madsens far og mor skal skilles."],
    ["employment", "Kære ledere\n\nHanne Madsen er opsagt, og hun har fået en advarsel."],
    ["employment", "1) skema 2) Hanne Madsen har fået en skriftlig advarsel 3) evt"],
    ["health", "Hanne Madsen fejler alt fra gigt til KOL."],
    ["health", "Hanne Madsen er glad. På den vis har hun gigt og sukkersyge."],
    [
      "health",
      "Bokad tid:\nanna ek (8, diabetes)\nbo lind (9, diabetes)\nove ek (7, KOL) Hanne Ek",
    ],
    ["employment", "The case officer, Moa Ek, is dismissed."],
    ["health", "Chaufføren, Bo Madsen, har haft to blodpropper."],
    ["health", "Familien Holm: Hanne Madsen ringede. 2 af 3 søskende har ADHD."],
    ["health", "Hanne Madsen sidder i rullstol och hissen haltar."],
  ] as const)("%s: %s", (kind, body) => {
    expect(askedAbout(kind, body)).not.toEqual([]);
  });
});
