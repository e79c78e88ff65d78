import { citizen, colleague, company, linkedIn } from "./linkedIn";

/** What a mail to an outside firm, or to a citizen, is still asked about: medium and high. */
function askedAbout(kind: Parameters<typeof linkedIn>[0], body: string, recipients = [company]) {
  return linkedIn(kind, { body, recipients }).filter((found) => !found.includes(": low"));
}

describe("signs that a term is about nobody", () => {
  test.each([
    ["health", "Der er desværre lus igen på grøn stue, og vi har to tilfælde af skoldkopper."],
    ["health", "Vid kräksjuka stannar barnet hemma 48 timmar efter sista gången."],
    [
      "health",
      "Barnet må komme igen, når skoldkopperne er tørret ind. Kig efter prikker på maven.",
    ],
    ["health", "Til læsekredsen: den handler om en enke, som får demens. Kh Jonna Bak"],
    [
      "health",
      "Kære læseheste, læs til og med kapitel 11, hvor Agnete bliver indlagt med psykose.",
    ],
    ["health", "Vi har tre opdigtede personaer: Bent har KOL, og Fatma har haft en blodprop."],
    ["health", "Her er casen. Den er opdigtet fra ende til anden: Borger A har let demens."],
    [
      "health",
      "En borger med skizofreni og kokainforbrug afvises ofte i psykiatrien. Hilsen Bo Vang",
    ],
    [
      "health",
      "Har du en vuxen son som dricker för mycket och mår psykiskt dåligt? Ring Håkan Ek.",
    ],
    [
      "health",
      "Ska det in hälsouppgifter eller uppgifter om missbruk? Då krävs konsekvensbedömning. /Siv Ek",
    ],
    [
      "health",
      "Høringssvar, j.nr. 2025-3381. En borger med psykose afvises ofte, til vedkommende er stoffri.",
    ],
    [
      "socialServices",
      "Efter 31 år i hjemmeplejen og visitationen stopper Inger Marie Dam fredag.",
    ],
    ["health", "Anna Holm kommer torsdag. Hun fortæller om angst og sorg. Billetter koster 50 kr."],
    ["health", "Værker af Anna Holm. Hun maler om angst og hav. Fernisering fredag kl. 15."],
    ["health", "Spørg Bo Krag. Han underviser i førstehjælp til hjertestop og epilepsi."],
    [
      "unionMembership",
      "Du får träffa Carola Ek. I slutet kommer våra fackliga företrädare in en kvart.",
    ],
    [
      "health",
      "Månedens bog er »Nøglen«. Hovedpersonen Viktor Rask er skizofren. Hans mor har kræft.",
    ],
    ["health", "Maren Krog kom fra Hune. Hun blev i 1794 lukket inde med en psykose."],
    ["health", "Ellen Krog døde af tuberkulose i 1911."],
    ["health", "Jag får hjärtinfarkt snart om jag ska skotta mer. Hälsningar Siv Ek"],
    ["health", "I må ikke spørge, om det er en depression eller et misbrug. Hilsen Anja Storm"],
    ["health", "Skolepsykolog Ebbe Kam fortæller om sorg, angst og depression hos børn."],
    ["health", "Manuset är bra. I andra akten har Doris mamma en depression."],
    ["health", "Parkera vid lastkajen. Ambulansen måste fram. Hälsningar Magnus Ek"],
    [
      "socialServices",
      "Barnbidraget och underhållsstödet delas som regel lika. Hälsningar Magnus Ek",
    ],
    ["health", "Borgeren skal have sin medicinliste klar, når visitator ringer. Hilsen Jonna Bak"],
    ["socialServices", "Bostadstillägg söker du hos Pensionsmyndigheten, Gun."],
    [
      "privateEconomy",
      "En kontanthjælpsmodtager med gæld til udlejer kan søge om begge dele. Hilsen Bo Vang",
    ],
    ["health", "Send derfor ikke oplysninger om demens på mail, skriver Hanne Madsen."],
    ["health", "Onsdag: en aften om demens, stroke og sorg. Geriatriker Hanne Madsen fortæller."],
    ["health", "Jens Peter Bak, præst, født 1832, døde i 1891 af tuberkulose."],
    ["health", "Manuskript: to figuranter, Bo Vang med astma og Ida Lund med brystsmerter."],
    ["health", "Agnes halter igen, jeg tror det er klovsyge, og Bent har diarré."],
    [
      "employment",
      "Opsigelse\n\nVi opsiger hermed serviceaftalen på kopimaskinen. Sidste advarsel.",
    ],
    [
      "health",
      "3 pk bedøvelse, 100 stk tandpasta, 10 sprøjter lak. Ikke latex, vi har allergi her.",
    ],
    [
      "socialServices",
      "Tallene: 611 underretninger, 38 anbragte børn, 412 på kontanthjælp, 574 i fjor.",
    ],
    ["socialServices", "Skriv via borger.dk, hvor du vælger »Hjemmepleje«."],
    ["employment", "14 opsigelser, 3 afskedigelser og 21 nyansatte i år."],
    ["health", "Har du astma ska du prata med sköterskan först.\n/Gunilla Ek"],
    ["health", "Hvis nogen har astma, så sig det til Gunilla Ek. Det gælder også vikarer."],
    ["health", "Gratis måling! Kom og tal om overvægt, drop-in, del gerne. Hilsen Gunilla Ek"],
    ["socialServices", "Hej Camilla\n\nDu får en case om underretninger 20 minutter før."],
    ["health", 'Vi vil gerne have 6 pladser til "Job og PTSD". Faktura, rekv. Lisbet Ørts.'],
    [
      "health",
      "Kan vi låne jeres bus til foredraget? Hun fortæller om at forebygge hjernerystelser.",
    ],
    [
      "criminalOffence",
      "Børn har brug for et sted, når mor eller far er i fængsel. Hilsen Gitte Bak",
    ],
    ["health", "Har ditt barn haft magsjuka? Stanna hemma i två dygn. Hälsningar Ingela Ek"],
    ["health", "Naturskolens kanin Musse har diarré, kan dyrlægen se på den?"],
    ["health", "Ferniseringen af 'Skizofren' er lørdag, og værket om angst hænger bagest."],
    ["politicalOpinion", "Hej Ellinor\n\nKvällen »Min pappa var nazist« är utsåld."],
    ["criminalOffence", "Hej Hassan\n\nTa med legitimation och utdrag ur belastningsregistret."],
    ["socialServices", "Hanne Madsen har bestilt kurset til 25 ansatte på botilbud."],
    ["health", "Vi tilmelder Agnete Ryå og Bo Saltum til dagen om autisme og epilepsi."],
    ["health", "ordliste: genoptræning = , barnets reform = , misbrug = . Tekst til tryk."],
    [
      "health",
      "Vi bestiller 20 rollatorer, 6 kørestole og 12 sengebremser, str. M. Ordrenummer 1004998738.",
    ],
    [
      "health",
      "Kom torsdag! Hør om en opvækst med en alkoholiseret far. Forfatteraften med kaffe.",
    ],
    ["socialServices", "Dear Priya, please bring your passport and your residence permit."],
    ["unionMembership", "Fackliga företrädare: Akademikerförbundet SSR, Camilla Rosén."],
    [
      "health",
      "Hanne Madsen fortalte, hvordan en læge hjælper en deprimeret patient med at få hund.",
    ],
    ["socialServices", "Hanne Madsen siger, at en asylansøger, der kommer hertil i dag, må vente."],
    ["ethnicity", "Tove Bak skrev i går om de knap 3.000 tamilske flygtninge, der kom dengang."],
    ["health", "Per Rohlin påpekar att antalet sjukdagar har minskat."],
    ["socialServices", "Skyldes det, at din ægtefælle er kommet på plejehjem, får du mere."],
    ["unionMembership", "Otto Vang var med til at oprette Dansk Faldskærms Union."],
    ["health", "Barnets navn: ____ CPR-nummer: ____ Særlige forhold: ____ Allergi: ____"],
    ["health", "Hej Hanne\n\nTræet har kræft i barken, og kastanjen har fået brandsår."],
    ["health", "Hej Hanne\n\nRør den ikke, for saften giver brandsår i sol."],
    ["health", "Hej Hanne\n\nDer skal være fri passage til barnevogne og kørestole."],
    ["health", "Hej Hanne\n\nEn mail om en borgers depression blev sendt til en forkert."],
    ["health", "Hej Hanne\n\nGedebukken Mogens halter og har klovbetændelse."],
    ["health", "Hej Hanne\n\nBemærkningerne nævner misbrug og psykisk sygdom som eksempler."],
    ["health", "Jag vill påminna om utbildningen i fallprevention. Anmäl till Hanne Madsen."],
    ["health", "Hanne Madsen foreslog en bænk. Vi fik tal for ventetid på genoptræning."],
    ["health", "Hej Hanne\n\nNul personer kom til skade, og vi var retur kl. 5."],
    ["socialServices", "Hej Hanne\n\nRotterne holder til bag Specialskolen, før børnene møder."],
    ["privateEconomy", "Hej Hanne\n\nAvgiften beror på hushållets inkomst och skulder."],
    ["health", "Det är ett barn som är allergiskt, så inga nötter. Hälsningar Hanne"],
    ["socialServices", "Hej Hanne\n\nBoligstøtte søges hos Udbetaling Danmark."],
    ["privateEconomy", "Hej Hanne\n\nSå hav årsopgørelsen ved hånden, når du ringer."],
    ["privateEconomy", "Hej Hanne\n\nHa gärna bouppteckningsunderlag från banken framme."],
    ["socialServices", "Hej Hanne\n\nDu søger om boligstøtte direkte hos Udbetaling Danmark."],
    ["socialServices", "Hej Hanne\n\nBoligstøtte afhænger af indkomst og bolig."],
    ["health", "Hej Hanne\n\nSkolskjuts kan också beviljas vid funktionsnedsättning."],
    ["familyMatters", "Hej Hanne\n\nReglerna i korthet:\nVäxelvis boende: båda adresserna räknas."],
    ["health", "Hej Hanne Ek\n\nVi är positiva till studien om musik vid demenssjukdom."],
    ["health", "Programmet: ensomhed, demens og sorg. Orla Bak sidder foran."],
    ["health", "Stand 14 at the rehab fair is for Hanne Madsen."],
    ["health", "Annual service of 46 hoists. Hanne Madsen has the keys."],
    ["criminalOffence", "Hej Alva\n\nDet behövs utdrag ur belastningsregistret."],
    ["privateEconomy", "Hej Alva\n\nLönen är 95 kr/timme."],
    ["health", "Provsvaren var bra, inga bakterier. Det var en vattenläcka. /Hanne Ek"],
    ["health", "A sprained ankle is at your own risk. Regards Hanne Madsen"],
    ["socialServices", "Hej Christian\n\nTrygghetslarm har en fast avgift."],
    ["socialServices", "Hej Rigmor\n\nBra att du är intresserad av uppdrag som god man."],
    ["health", 'Hej Erik\n\n"Kræftens gåde" af Siv Mukherji ligger på hylden. Biblioteket'],
    ["health", "Cylindern kärvar (förrådet för läkemedel). Camilla Ek kvitterar."],
    ["health", "Plogbil 3 har feber igen, kylaren kokar. Lasse Ek kommer med glykol."],
    ["socialServices", "Housing benefit: how to apply\nDear Sunita, see you on Tuesday."],
    ["health", "Läkarintyg från dag 8 lämnas till chefen. Hälsningar Annika Ek"],
    ["health", "Sjuk under semestern? Meddela Annika Ek direkt."],
    ["socialServices", "Hej Gun\n\nDu kan söka färdtjänst i e-tjänsten."],
    ["health", "Hej Jörgen\n\nVid spelproblem finns också Stödlinjen."],
    ["socialServices", "Hej Lars\n\nTack för att du vill bli god man."],
    ["privateEconomy", "Hej Tilde\n\nLönespecifikationen ser du i din digitala brevlåda."],
    ["health", "Hej Yngve Sund\n\nUpphittat i lokalen: en käpp med gummidobb."],
    ["health", "Köksmöte: celiaki, dysfagi och ny allergenmatris. Mona slutar."],
    ["health", "Hej Inga Strand\n\nKanyler og medicinrester må aldrig komme i spanden."],
    ["health", "Tilmelding: Autisme og skolevægring\nDitte Nørholm og Claus Bjerre deltager."],
    ["socialServices", "Virksomhedspraktik for en ledig på kontanthjælp er ulønnet. Hilsen Bo Ek"],
    ["health", "Bliver benet hævet, så ring til lægen. Hilsen Hanne Madsen"],
    ["socialServices", "Ansætter I en medarbejder i fleksjob, betaler I for timerne. Hilsen Bo Ek"],
    ["health", "Der er et hul i vejen. Jeg var lige ved at brække nakken. Gunnar Lynge"],
    ["health", "Hi Daniela\n\nIf your child has a fever, keep them at home. Regards Trine Bak"],
    ["health", "Husk at tage astmaspray med, hvis du bruger den. Hilsen Hanne Madsen"],
    ["health", "Vi gennemgår feberkramper, kvælning og astma. Meld afbud til Hanne Madsen."],
    ["health", "A midwife comes and tells about postnatal depression. Regards Hanne Ek"],
    ["socialServices", "Fullmäktige: interpellation om LSS. Hälsningar Hanne Ek"],
    ["employment", "Ledelsesmøde: skema, vikarer, mobning og trivsel. Hilsen Hanne Ek"],
    ["health", "Specialkost v 50: glutenfritt 14 port, diabeteskost 6. /Annelie Ek"],
    ["health", 'Tilmeld Marianne Ebdrup til kurset "Efterfødselsdepression og tilknytning".'],
    ["health", "Kære alle\n\nSkal jeg udfylde en helbredserklæring? Nej. Hilsen Hanne Ek"],
    ["familyMatters", "Hej Hanne\n\nAnmälan görs av dödsboförvaltaren på måndagar."],
    ["privateEconomy", "Hej Hanne\n\nGæld tæller ikke med, uanset hvad borgeren synes."],
    ["health", "Hej Hanne\n\n62 % af de besøg klares i klinikken: sårskift, øjendrypning."],
    ["health", "Hej Hanne\n\nPatienten blöder fortfarande, ca 3 l/s. Vi stänger ventilen."],
    ["health", "Hej Hanne\n\nThe harbour master is Villy, and his dog Bosun is blind."],
    ["health", "Vi beställer WISC-V svarshäften (25 st) och Ångest hos barn.\nMalin Dalvik"],
  ] as const)("%s: %s", (kind, body) => {
    expect(askedAbout(kind, body)).toEqual([]);
  });

  test("who reserves a book has not its subject", () => {
    const body = "Hej Ulrik\n\nDin bog »Et liv med demens« ligger på hylde 4 på biblioteket.";
    expect(askedAbout("health", body, [citizen])).toEqual([]);
  });

  test("colleagues may be told who is ill today, and of what they may not", () => {
    const recipients = [colleague];
    const found = (body: string) =>
      linkedIn("health", { body, recipients }).filter((one) => !one.includes(": low"));
    expect(found("Gunnel är sjuk idag.")).toEqual([]);
    expect(found("Gunnel Ek är sjuk i cancer.")).not.toEqual([]);
  });

  test("who may be ill one morning is not", () => {
    const body = "Dear Tomasz\n\nIf he is ill any morning, please report it in the app.";
    expect(askedAbout("health", body, [citizen])).toEqual([]);
  });
});

describe("the same words are about somebody", () => {
  test.each([
    ["health", "Hanne Madsen har demens og kan ikke sende noget."],
    ["health", "Hanne Madsen har lånt bøger på biblioteket, men har nu fået demens."],
    ["health", "Slægtsforskeren Hanne Madsen, 010180-0008, har tuberkulose."],
    ["health", 'Svar fra PTSD-teamet: "Hanne Madsen har fået PTSD igen", siger hun selv.'],
    ["health", 'Hanne Madsen flyttede ind. Hun bor på "Solgården" og har fået demens.'],
    ["health", "Hej Mona. Hun har depression og kan ikke selv udfylde det lange spørgeskema."],
    ["health", "Borgeren sagde: »Min mor har fået demens« og gik."],
    [
      "health",
      "Det gælder Hanne Madsen. En borger med skizofreni afvises ofte, og det er sket for hende.",
    ],
    [
      "health",
      "Det gäller Hanne Madsen. Konsekvensbedömning är gjord. Ska hennes psykos in i systemet?",
    ],
    [
      "health",
      "Vi bestiller samtaler til pædagog Bo Lund Ek, der siden den 6. maj har været fraværende med panikangst.",
    ],
    ["health", "Hanne Madsen har epilepsi, hvilket er sjældent hos voksne."],
    [
      "health",
      'Hej cirkeln! Böcker:\n1. "Utbränd" – om en präst\n2. "Väggarna" – roman\nSiv Ek är sjukskriven för utmattning.',
    ],
    ["socialServices", "Efter 3 år i plejefamilie stopper anbringelsen af Hanne Madsen."],
    ["health", "Oskar Lind är sjuk i cancer och kan inte komma på kursen i april."],
    ["health", "Hanne Madsen går til samtaler om PTSD om tirsdagen, så øveaften torsdag er fin."],
    ["health", "Hanne Madsen vil med i koret. Hun er i gruppe om angst, så øveaften er god."],
    ["health", "Anna Holm ringede. Hun er med på temadagen om KOL, for hun har det slemt."],
    ["health", "Anna Holm ringede. Hun har samtaler om misbrug hver onsdag aften."],
    ["health", "Anna Holm har ringet. Hun fortæller om angst og selvmordstanker."],
    ["health", "Hovedpersonen til mødet er Viktor Rask. Hans mor har kræft."],
    ["health", "Hanne Madsen fik skizofreni i unge år og er i behandling hos voksne."],
    ["criminalOffence", "Jens Toft er dømt for vold. Hovedpersonen i sagen er forfatter."],
    ["health", "Hanne Madsen taler om sin skizofreni. Hun mangler billetter til bussen."],
    ["health", "Hanne Madsen har arbejdet med gigt i mange år."],
    ["socialServices", "Efter 3 år i hemtjänsten slutar Erik Holm med hemtjänst och får plats."],
    ["health", "Hanne Madsen underviser i yoga og angst er hendes problem."],
    ["health", "Ellen Krog er født i 1936 og har svær demens."],
    ["health", "Bo Lund Ek, pædagog, er fraværende med panikangst, og vi overvejer opsigelse."],
    ["health", "Hanne Madsen kommer på biblioteket til læsehjælp efter en blodprop."],
    ["health", "Hanne Madsen skriver: Jag får ångest när jag ska gå ut."],
    ["health", "Casen om Hanne Madsen: hun blev fundet på gulvet med en blodprop."],
    ["health", "Jeg vedlægger casen om Hanne Madsen, som ikke er opdigtet: hun har KOL."],
    ["health", "Museets Hanne Madsen er syg af stress efter udstillingen."],
    ["employment", "Hanne Madsen har fået sin sidste advarsel."],
    ["health", "Hanne Madsen har fået kemo. Brandøvelsen er rykket til kl. 13."],
    ["health", "Hanne Madsen skal til service på sin kørestol, og hun har demens."],
    ["health", "Hanne Madsen har magsjuka efter badet vid badplatsen."],
    ["health", "Hanne Madsen er sygemeldt med stress, og affald og genbrug venter."],
    ["health", "Er Hanne Madsen syg igen? Hun har jo diabetes."],
    [
      "criminalOffence",
      "Hej Bo\n\nHanne Madsen: der er en dom fra 2019 for blufærdighedskrænkelse.",
    ],
    [
      "employment",
      "Hej Börje\n\nSonja Ek: hon har fått skriftlig varning för hur hon talat till brukare.",
    ],
    ["health", "Specialkost v 49\n\nGerda Hall – dysfagi, puré\nOve Tegel – njursvikt"],
    ["health", "Hanne Madsen er blind, og hendes hund må komme med."],
    ["health", "Agneta Ek är sjuk i cancer, så ring Börje när ni kommer med varorna."],
    ["health", "Du har jo astma, så hvis nogen spørger, siger vi det ikke. Hilsen Hanne Madsen"],
    ["employment", "Kære Hanne Madsen\n\nDu får hermed opsigelse fra din stilling som pedel."],
  ] as const)("%s: %s", (kind, body) => {
    expect(askedAbout(kind, body)).not.toEqual([]);
  });
});

test("what is called by capitals in a meeting's title is not somebody's initials", () => {
  const about = {
    channel: "meeting",
    subject: "Budget 2027: LSS, HR og missbruk",
    body: "",
  } as const;
  expect(linkedIn("health", about).filter((found) => !found.includes(": low"))).toEqual([]);
});

test.each([
  "Hanne Madsen, kasserer i hembygdsföreningen, har demens.",
  "Hanne Madsen er dog indlagt med demens, og regningen er på 1650 kr.",
  "Landmanden Hanne Madsen har depression, og besætningen lider.",
  "Bibliotekarien Lena har diskbråck, så böckerna på hyllan får vänta.",
  "Udstillingen på museet flyttes, for Mette har fået en blodprop.",
])("what a mail deals with hides nobody who is named: %s", (body) => {
  expect(askedAbout("health", body)).not.toEqual([]);
});

test.each([
  ["health", "Hej Jens\n\nVi beskærer hækken, fordi du har fået astma af den."],
  ["health", "er der nyt om hendes depression\nmvh Lone"],
  [
    "health",
    `Hej Jens\n\nDu har fået diabetes.\n${"_".repeat(32)}\nFra: a\n${"_".repeat(32)}\nFra: b\n${"_".repeat(32)}`,
  ],
] as const)("nor does it hide who is spoken to or of: %s: %s", (kind, body) => {
  expect(askedAbout(kind, body, [citizen])).not.toEqual([]);
});

test.each([
  [
    "socialServices",
    "Det gælder Hanne Madsen. Vi har også bevilget hjemmepleje to gange om dagen.",
  ],
  ["socialServices", "Det gælder Hanne Madsen. Borgeren skal have hjemmehjælp fra mandag."],
  ["health", "Det gælder Hanne Madsen. Har en svær depression og spiser ikke."],
  ["health", "Det gælder Emil Bak. Barnet kan komme i behandling for sin angst i uge 9."],
  ["socialServices", "Det gælder Hanne Madsen. Hun får som regel hjemmehjælp om aftenen."],
] as const)("guidance in form hides nobody who is named before: %s: %s", (kind, body) => {
  expect(askedAbout(kind, body)).not.toEqual([]);
});

test("who is spoken to is somebody, however much is counted", () => {
  const body =
    "Kære Jens\n\nDu har diabetes og har tabt 10 kg. Du skal drikke 2 l vand og gå 5 km i 2 par sko.";
  expect(askedAbout("health", body, [citizen])).not.toEqual([]);
});

test("what is done with everybody who comes says nothing of who does", () => {
  const body = "Hej Jens\nDu har tid torsdag. Vi tager foto og fingeraftryk på stedet.";
  expect(askedAbout("biometric", body, [citizen])).toEqual([]);
});
