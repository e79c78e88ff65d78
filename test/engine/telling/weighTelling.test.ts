import { contextOf, foundIn } from "../../../src/engine/findings";
import { linkedKinds } from "../../../src/engine/linkedKinds";
import { read } from "../../../src/engine/text/read";
import type { Found } from "../../../src/engine/text/types";
import type { Communication, Part } from "../../../src/engine/types";
import { loadPolicy } from "../../../src/index";

const policy = loadPolicy("jammerbugt");

function mail(subject: string, body: string, more: readonly Part[] = []): Communication {
  return {
    channel: "mail",
    sender: { name: "Inge Vang", address: "inge.vang@jammerbugt.dk" },
    recipients: [{ field: "to", name: "", address: "kontakt@forening.example" }],
    parts: [{ name: "subject", text: subject }, { name: "body", text: body }, ...more],
  };
}

/** The sensitive findings as "confidence kind «text»", with the whole text's say or without. */
function sensitive(
  communication: Communication,
  weigh?: (found: readonly Found[]) => readonly Found[],
  by = policy,
) {
  const context = contextOf(communication, by, read(communication));
  return foundIn(context, weigh)
    .filter(({ kind }) => linkedKinds.includes(kind))
    .map(({ reading, match: { start, end, confidence }, kind }) => ({
      kind,
      confidence,
      text: reading.plain.text.slice(start, end),
    }));
}

const asFound = (found: readonly Found[]) => found;

const telling =
  "Hej Torben\n\nVi låner jer gerne bordene på lørdag. Du skal bare vide, at Vagn ikke kan være " +
  "alene mere, så hans datter bor hos ham nu. Han stod i haven i nattøj i morges, kunne ikke kende " +
  "hende og troede, at hun var hans søster.\n\nHilsen Inge";

describe("a telling without a term", () => {
  const found = sensitive(mail("Borde", telling));

  it("is found, where nothing else is", () => {
    expect(sensitive(mail("Borde", telling), asFound)).toEqual([]);
    expect(found.map(({ confidence }) => confidence)).toEqual(["high"]);
  });

  it("is the sentence that tells most", () => {
    expect(found[0]?.text).toMatch(/^(Han stod i haven|Du skal bare vide)[^\n]*\.$/);
  });

  it("is looked for where somebody is written to", () => {
    expect(sensitive({ ...mail("Borde", telling), recipients: [] })).toEqual([]);
  });

  it("is not looked for in a file", () => {
    const file = { name: "attachment:referat.txt", text: telling };
    const note =
      "Hej Torben\n\nReferatet er vedhæftet, og vi ses i salen på lørdag kl. 10.\n\nHilsen Inge";
    expect(sensitive(mail("Referat", note, [file]))).toEqual([]);
  });

  it("is found in one piece of a long mail, and there alone", () => {
    const practical = "Bordene står i salen, og nøglen hænger i skabet ved døren til køkkenet. ";
    const more = "Hans datter ringer til mig hver aften, fordi hun ikke tør lade ham være.";
    const long = `${practical.repeat(30)}\n\n${telling}\n\n${more}`;
    const [only, ...others] = sensitive(mail("Borde", long));
    expect(others).toEqual([]);
    expect(only?.text).toMatch(/Vagn|nattøj|datter/);
  });
});

describe("a sensitive word in a text that tells of nobody", () => {
  const notice = mail(
    "Kursus i førstehjælp",
    "Hej alle\n\nKurset i førstehjælp og hjertestop holdes den 3. marts kl. 9 til 15 i kantinen, og " +
      "Jonas underviser. Tilmelding senest fredag på intranettet. Prisen er 250 kr. pr. deltager, og " +
      "der er plads til 20 deltagere.\n\nMed venlig hilsen\nIT og Digitalisering",
  );

  it("counts little", () => {
    const before = sensitive(notice, asFound).filter(({ confidence }) => confidence !== "low");
    expect(before).not.toEqual([]);
    expect(sensitive(notice).map(({ confidence }) => confidence)).toEqual(
      sensitive(notice).map(() => "low"),
    );
  });

  it("counts in full beside a number of a person", () => {
    const numbered = mail("Kursus i førstehjælp", `${notice.parts[1]?.text}\n\n010180-0008`);
    expect(sensitive(numbered)).toEqual(sensitive(numbered, asFound));
  });
});

it("leaves the titles of entries to terms and names", () => {
  const entry: Communication = {
    channel: "appointment",
    sender: { name: "Inge Vang", address: "inge.vang@jammerbugt.dk" },
    recipients: [],
    parts: [{ name: "subject", text: "Vagn bange igen" }],
  };
  expect(sensitive(entry)).toEqual(sensitive(entry, asFound));
});

describe("a sick day", () => {
  const day =
    "Hej Henrik, Palle er desværre syg i dag, så han kan ikke være med kl. 13. Jeg tager imod jer i " +
    "stedet og har nøgle til boksen. Bilagene ligger klar. Mvh Bodil";

  it("tells no cause in Denmark", () => {
    expect(sensitive(mail("kasseeftersynet i dag", day))).toEqual([]);
  });

  it("that somebody has called in is no cause either, and what follows may be one", () => {
    const called = "Karen Brink har meldt sig syg, så hun kommer ikke ud til jer i dag.";
    expect(sensitive(mail("", called))).toEqual([]);
    const why = "Karen Brink har meldt sig syg, efter at hun brød sammen og græd på sit kontor.";
    expect(sensitive(mail("", why))).not.toEqual([]);
  });

  it("of somebody named in full is asked about in Sweden, before a firm", () => {
    const rehearsal =
      "Hej!\n\nAnders Gullvik är sjuk idag så det blir tyvärr ingen ackompanjatör till repetitionen " +
      "kl. 19. Han hoppas vara frisk till genrepet på lördag. Nycklarna till salen kan ni ändå " +
      "hämta hos mig fram till 16.30.\n\nCarina";
    const found = sensitive(
      mail("Repetitionen ikväll", rehearsal),
      undefined,
      loadPolicy("varnamo"),
    );
    expect(found).toMatchObject([{ text: "sjuk idag", confidence: "medium" }]);
  });

  it("is asked about beside bookings and numbers too", () => {
    const instead =
      "Hej!\nKarl-Johan Vass är sjuk idag och kan inte vara med på truckutbildningen. Får Mona ta " +
      "hans plats, hon är hos er kl. 9? Bokningsnr TR-2214.\n/Jonas Ek, Värnamo kommun, 0370-37 81 50";
    const found = sensitive(mail("Dagens utbildning", instead), undefined, loadPolicy("varnamo"));
    expect(found).toMatchObject([{ text: "sjuk idag", confidence: "medium" }]);
  });

  it("is one on a course too, and none among a whole staff", () => {
    const away = "Hej! Oskar Lindmark är sjuk och kan tyvärr inte komma på kursen i morgon.";
    const found = sensitive(mail("Återbud", away), undefined, loadPolicy("varnamo"));
    expect(found).toMatchObject([{ confidence: "medium" }]);
    const staff = {
      ...mail("idag", "Maja Lind är sjuk idag så Alexander öppnar."),
      sender: { name: "Siv Ek", address: "siv.ek@varnamo.se" },
      recipients: [{ field: "to", name: "", address: "personal-vaggan@varnamo.se" }],
    } as const;
    const among = sensitive(staff, undefined, loadPolicy("varnamo"));
    expect(among.filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });

  it("hides no telling beside it, though it is found itself", () => {
    const both =
      "Hej Tor\n\nLena är sjuk i dag, så jag svarar. Ni får gärna låna borden på lördag. Du ska bara " +
      "veta att Vagn inte kan vara ensam längre, så hans dotter bor hos honom nu. Han stod i " +
      "trädgården i nattskjorta i morse och trodde att hon var hans syster.\n\nHälsningar Inga";
    const found = sensitive(mail("Borden", both), undefined, loadPolicy("varnamo"));
    expect(found.map(({ confidence }) => confidence)).toEqual(["medium", "high"]);
    expect(found[0]?.text).toBe("sjuk i dag");
    expect(found[1]?.text).toMatch(/Vagn|nattskjorta/);
  });
});

describe("what is asked for or made up", () => {
  const asking =
    "Hej Susanne\n\nJeg mangler kun dine tre sidste lønsedler og årsopgørelsen, begge to. Du kan bare " +
    "maile dem til mig som svar på denne, så får du svar senest fredag.\n\nHilsen Grethe";
  const invented =
    "Hej Therese\n\nTil workshoppen har vi lavet tre opdigtede personaer, som grupperne skal indrette " +
    "en bolig til: Bent, 74, enkemand med KOL og kørestol, vil have plads til sit modeltog. Fatma, 58, " +
    "har haft en blodprop og bor med sin voksne søn. Jeg printer kortene.\n\nJannik";

  it("has not been told", () => {
    expect(sensitive(mail("Vi mangler et par ting", asking), asFound)).not.toEqual([]);
    for (const one of [mail("Vi mangler et par ting", asking), mail("Workshop", invented)])
      expect(sensitive(one).filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });
});

test("what a circle of readers reads has not been told", () => {
  const toRead =
    'Hej cirkeln!\n\nFörslag till hösten:\n1. "Utbränd i Tolvmåla" – om en präst som blir sjukskriven för ' +
    'utmattning\n2. "Fasaderna" – familj, alkohol, men ändå rolig\n3. Den tjocka om Karin Boye\n\nVi ' +
    "har 8 ex av nr 1 och 5 av nr 2. Rösta till mig före fredag.\n\nKram Kerstin";
  const found = sensitive(mail("Höstens böcker", toRead), undefined, loadPolicy("varnamo"));
  expect(found.filter(({ confidence }) => confidence !== "low")).toEqual([]);
});

describe("terms that nothing ties to anybody", () => {
  const inConfidence =
    "Hej alle\n\nInden I forlænger, bør I vide, at jeres forpagter personligt skylder 84.000 i moms og " +
    "børnebidrag, og at fogeden gjorde udlæg i køkkenudstyret i maj. Kommunen har også et " +
    "tilgodehavende for varme. Jeg ville nok bede om forudbetaling.\n\nTilskuddet til nye stole er på " +
    "vej, det er bevilget i går: 22.500 kr.\n\nKeld, kultur og fritid";

  it("make each other sure where the text rather tells", () => {
    const before = sensitive(mail("Punkt 6 på jeres møde", inConfidence), asFound);
    const after = sensitive(mail("Punkt 6 på jeres møde", inConfidence));
    expect(before.map(({ confidence }) => confidence)).not.toContain("high");
    expect(after.map(({ confidence }) => confidence)).toContain("high");
  });
});
