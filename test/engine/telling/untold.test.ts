import { contextOf, foundIn } from "../../../src/engine/findings";
import { read } from "../../../src/engine/text/read";
import type { Found } from "../../../src/engine/text/types";
import type { Communication } from "../../../src/engine/types";
import { loadPolicy } from "../../../src/index";

const policy = loadPolicy("jammerbugt");
const asFound = (found: readonly Found[]) => found;

function mail(subject: string, body: string, to = "kontakt@firma.example"): Communication {
  return {
    channel: "mail",
    sender: { name: "Inge Vang", address: "inge.vang@jammerbugt.dk" },
    recipients: [{ field: "to", name: "", address: to }],
    parts: [
      { name: "subject", text: subject },
      { name: "body", text: body },
    ],
  };
}

/** How sure each finding of a kind is, with the whole text's say or without. */
function sureness(
  communication: Communication,
  kind: string,
  weigh?: (found: readonly Found[]) => readonly Found[],
) {
  return foundIn(contextOf(communication, policy, read(communication)), weigh)
    .filter((one) => one.kind === kind)
    .map(({ match }) => match.confidence);
}

describe("a term in a long text about work", () => {
  const work = (lead: string) =>
    mail(
      "Ny arbejdsgang for låneprodukter",
      `Kære alle\n\nFra 1. december kan I selv udlevere badebænk og gribetang. ${lead}Det skal registreres ` +
        "samme dag i systemet. Ved aflastende madras skal I stadig kontakte os, også når borgeren er " +
        "terminal. Ring, så finder vi en løsning samme dag. Spørgsmål til mig eller Birthe.\n\nInge",
    );

  it("counts little", () => {
    expect(sureness(work(""), "health", asFound)).toContain("medium");
    expect(sureness(work(""), "health")).not.toContain("medium");
  });

  it("counts in full where somebody is named before it", () => {
    const named = work("Det gælder også hos Vagn Kjærgaard Holst. ");
    expect(sureness(named, "health").filter((one) => one !== "low")).not.toEqual([]);
  });
});

it("counts a single sure term in full where its sentence names somebody", () => {
  const record =
    "Hej Brian\n\nJeg har fundet sagen i arkivet. Flemming Skårup blev i 2012 dømt for blufærdighedskrænkelse " +
    "og fratrådte som svømmelærer. Sagen skulle være slettet, men ligger stadig i den gamle mappe.\n\nCamilla";
  const communication = mail("Jeres forespørgsel om den gamle sag", record);
  expect(sureness(communication, "criminalOffence")).toEqual(["high"]);
});

describe("a number that only its form calls a person's", () => {
  const order =
    "Hej Kim\n\nVi skal bruge 15 stk. af model NB-40, den med kodehjul. Tilbuddet fra september " +
    "(260914-5508) gælder vel stadig? Skruer til mursten med, tak. Faktura til EAN 5798004213377.\n\nJane";
  const debt =
    "Hej Line\n\nHer er restancelisten til inkasso. Skyldneren bor til leje, er på kontanthjælp og " +
    "har to børn i SFO. Hun har ikke svaret på rykkerne: 0601878845. Fakturanr. følger.\n\nInge";

  it("is a thing's where the text deals with things", () => {
    expect(sureness(mail("15 nøglebokse", order), "cpr", asFound)).toEqual(["high"]);
    expect(sureness(mail("15 nøglebokse", order), "cpr")).toEqual(["low"]);
  });

  it("stays a person's where a word calls it so", () => {
    const called = order.replace("(260914-5508)", "(cpr-nr. 260914-5508)");
    expect(sureness(mail("15 nøglebokse", called), "cpr")).toEqual(["high"]);
  });

  it("is a person's where the text tells of one, though things are numbered there", () => {
    expect(sureness(mail("Til inkasso", debt), "cpr", asFound)).toEqual(["low"]);
    expect(sureness(mail("Til inkasso", debt), "cpr")).toEqual(["high"]);
  });
});

describe("a term in an entry", () => {
  const entry = (subject: string, body: string): Communication => ({
    ...mail(subject, body),
    channel: "meeting",
    recipients: [{ field: "required", name: "", address: "pernille.holt@jammerbugt.dk" }],
  });
  const planning = entry(
    "Skemalægning forår, støttetimer og vikarpulje",
    "Medbring jeres ønsker. Jeg har et udkast, hvor støttetimerne lægges i blokke i stedet for " +
      "enkeltlektioner, og hvor fredag eftermiddag er fri.",
  );

  it("counts little where work is planned", () => {
    expect(sureness(planning, "socialServices")).not.toContain("high");
  });

  it("counts in full where somebody is named in full", () => {
    const moved = entry(
      "Varsling af genhusning hos Asta Mikkelborg",
      "Vi følges ad i min bil fra rådhuset kl. 9.",
    );
    expect(sureness(moved, "socialServices")).toEqual(sureness(moved, "socialServices", asFound));
    expect(sureness(moved, "socialServices")).not.toEqual([]);
  });

  it("counts in full where somebody is met about it", () => {
    const visit = entry("Jens Peter Ryå: støttetimer", "Mor kommer med. Tag udredningen med.");
    expect(sureness(visit, "socialServices")).toContain("high");
  });
});

describe("what is done in a post", () => {
  const post = (body: string): Communication => ({
    ...mail("", body),
    channel: "social-media",
    recipients: [],
  });

  it("is done to nobody where a service is announced to everybody", () => {
    const announced = post(
      "Vores nye chatbot kan svare på spørgsmål om affald, pas, åbningstider og meget andet, også sent " +
        "om aftenen. Den kan ikke se din sag. Har du brug for at tale om den, så log ind på borger.dk.",
    );
    expect(sureness(announced, "caseHandling", asFound)).toContain("high");
    expect(sureness(announced, "caseHandling")).toEqual(["low"]);
  });

  it("is done to whoever is answered", () => {
    const answered = post(
      "Hej Lene. Vi har givet afslag på din ansøgning, fordi du skylder for sidste år, og din sag om " +
        "børnebidrag er sendt videre til Udbetaling Danmark. Du kan klage inden fire uger.",
    );
    expect(sureness(answered, "caseHandling")).toContain("high");
  });
});

describe("a term in doubt", () => {
  const offer = mail(
    "Praktik",
    "Hej Niels\n\nDu spurgte, om virksomhedspraktik er noget for jer. Det tror jeg, for I har tid til at lære " +
      "fra jer, og de unge er glade for at være hos jer, også dem, der har haft det svært. Jeg " +
      "kommer forbi på tirsdag.\n\nInge",
    "nielsouroe@gmail.com",
  );

  it("counts little where the text rather tells nothing", () => {
    expect(sureness(offer, "socialServices", asFound)).toEqual(["medium"]);
    expect(sureness(offer, "socialServices")).toEqual(["low"]);
  });
});

it("counts in full what is done to the reader, however long the reasons", () => {
  const hearing = mail(
    "Høringsbrev",
    "Kære Flemming Bisgaard\n\nJammerbugt Kommune påtænker at bortvise dig fra din stilling, idet det ved " +
      "gennemgang af brændstofkortet er konstateret, at der fra april til oktober er tanket 1.340 liter diesel " +
      "uden for arbejdstid. Du kan udtale dig senest mandag den 8. december kl. 12.\n\nHenning Storgaard",
    "flemmingbisgaard61@gmail.com",
  );
  expect(sureness(hearing, "employment")).toContain("high");
});

it("counts a matter in full that follows its name in an entry, whatever the gathering is called", () => {
  const conference: Communication = {
    ...mail("Konference: Poul Erik Vang, terminal kræft, plan for lindring", ""),
    channel: "meeting",
    recipients: [{ field: "required", name: "", address: "hanne.brogaard@jammerbugt.dk" }],
  };
  expect(sureness(conference, "health")).toContain("high");
});
