import { found, seen } from "./find";

describe("health", () => {
  test("compounds are found by rule, not by list", () => {
    expect(found("health", "rygskade, knæoperation, nyresvigt, leversygdommen, kræftramt")).toEqual(
      ["rygskade", "knæoperation", "nyresvigt", "leversygdommen", "kræftramt"],
    );
    expect(found("health", "sjukskrivningsintyg, ryggskada och höftoperationen")).toEqual([
      "sjukskrivningsintyg",
      "ryggskada",
      "höftoperationen",
    ]);
  });

  test("look-alikes are left alone", () => {
    const text =
      "vandskade, sagsbehandling, bekræfte, eksempel, magtmisbrug, sikkerhedsbrud, svartsjuk, gælder";
    expect(found("health", text)).toEqual([]);
  });

  test("medicines are found by the ending their family shares", () => {
    expect(found("health", "Simvastatin, losartan, metoprolol og Ritalin i april")).toEqual([
      "Simvastatin",
      "losartan",
      "metoprolol",
      "Ritalin",
    ]);
  });

  test("a mailbox or a page called by a term is none", () => {
    expect(found("health", "skriv til demens@kommune.example")).toEqual([]);
    expect(found("health", "se https://kommune.example/kraeft-og-demens/")).toEqual([]);
  });

  test("the sender's signature holds no term", () => {
    expect(found("health", "Hej\n\nMed venlig hilsen\nLone\nTeam for epilepsi")).toEqual([]);
  });

  test("a general word gives way to a definite one in the same sentence", () => {
    expect(found("health", "Diagnosen er epilepsi.")).toEqual(["epilepsi"]);
    expect(found("health", "Hun har fået sin diagnose.")).toEqual(["diagnose"]);
  });

  test("what goes before an illness gives way to its name, and stands where it has none", () => {
    expect(found("health", "Hun har fået konstateret epilepsi.")).toEqual(["epilepsi"]);
    expect(found("health", "Hun har fået konstateret Zibbas tilstand.")).toEqual([
      "fået konstateret",
    ]);
  });

  test("a bare code of a diagnosis tells less than one that is called so, a room's code nothing", () => {
    expect(seen("health", "Hans ICD-kode: F32.1")[0]?.confidence).toBe("high");
    expect(seen("health", "Han har F32.1 og DM545").map(({ confidence }) => confidence)).toEqual([
      "medium",
      "low",
    ]);
    const text = "Vi mødes i F32.1, tegning A10.2, varenr. DF321, version V12.1, DK9440 Aabybro";
    expect(found("health", text)).toEqual([]);
  });

  test("in Denmark a sick day without its cause is ordinary", () => {
    expect(found("health", "Peter er syg i dag og melder sig syg i morgen")).toEqual([]);
  });

  test("in Sweden sickness absence is health", () => {
    expect(found("health", "Peter är sjukskriven och inte på jobbet")).toEqual(["sjukskriven"]);
  });
});

describe("the municipality's own words", () => {
  const parts = [{ name: "body", text: "Hun kommer på Kløvermarken og har epilepsi" }];
  const own = (terms: object) => {
    const { detectors } = jest.requireActual("../../../src/engine/detectors");
    const { read } = jest.requireActual("../../../src/engine/text/read");
    const communication = { channel: "mail", parts };
    const readings = read(communication);
    const context = { channel: "mail", communication, readings, terms };
    const health = detectors.find(({ id }: { id: string }) => id === "health");
    return health
      .find(readings[0], context)
      .map(({ start, end }: { start: number; end: number }) => parts[0]?.text.slice(start, end));
  };

  test("are found beside the lexicons'", () => {
    const extra = [{ term: "kløvermarken", kind: "health" }];
    expect(own({ extra, allowed: [], testNumbers: [] })).toEqual(["Kløvermarken", "epilepsi"]);
  });

  test("may take a word out", () => {
    expect(own({ extra: [], allowed: ["Epilepsi"], testNumbers: [] })).toEqual([]);
  });

  test("may take a word out of a longer name, and nowhere else", () => {
    const allowed = ["Har epilepsi-klubben"];
    expect(own({ extra: [], allowed, testNumbers: [] })).toEqual(["epilepsi"]);
    expect(own({ extra: [], allowed: ["har epilepsi"], testNumbers: [] })).toEqual([]);
    expect(own({ extra: [], allowed: ["har epilep", "lepsi"], testNumbers: [] })).toEqual([
      "epilepsi",
    ]);
  });
});

describe("parties and unions", () => {
  test("an everyday word is a party only with its capital and a word of membership before it", () => {
    expect(found("politicalOpinion", "Han er medlem af Venstre")).toEqual(["medlem af Venstre"]);
    expect(found("politicalOpinion", "Hun er medlem af venstre fløj")).toEqual([]);
    expect(found("politicalOpinion", "Venstre er en retning")).toEqual([]);
  });

  test("the same goes for unions", () => {
    expect(seen("unionMembership", "Hon är med i Vision")).toEqual([
      { text: "med i Vision", part: "body", confidence: "low" },
    ]);
    expect(found("unionMembership", "Hon har gått med i Vision")).toEqual(["gått med i Vision"]);
  });

  test("a gathering makes its guests members", () => {
    expect(found("unionMembership", "Klubmøde i FOA")).toEqual(["Klubmøde", "FOA"]);
  });
});

describe("social law", () => {
  test("a section of social law is a measure for somebody", () => {
    expect(found("socialServices", "efter servicelovens § 85")).toEqual(["§ 85"]);
    expect(seen("socialServices", "bevilget efter § 99")[0]?.confidence).toBe("medium");
  });

  test("a section of another act is none", () => {
    expect(
      found("socialServices", "planlovens § 19, forvaltningslovens § 9 og § 41 i GDPR"),
    ).toEqual([]);
  });
});

describe("links behind words", () => {
  const parts = [
    {
      name: "body",
      format: "html",
      text: '<p>Se <a href="https://k.sharepoint.com/s/liste.xlsx">listen</a> her</p>',
    },
  ] as const;

  test("are found at the words that show them", () => {
    expect(found("cloudLink", "", { parts })).toEqual(["listen"]);
  });
});

describe("passwords", () => {
  test("only the secret itself is marked", () => {
    expect(found("password", "Koden til filen er Birk-4711, hilsen Bo")).toEqual(["Birk-4711"]);
  });

  test("a guest's network is only told faintly", () => {
    expect(seen("password", "Gæste-wifi, kode: Sol2026")[0]?.confidence).toBe("low");
  });
});

describe("requests for papers", () => {
  const recipients = [{ field: "to", address: "lis@kommune.example" }] as const;
  const sender = { address: "bo@kommune.example" };

  test("colleagues may ask each other", () => {
    const text = "Send mig lige dit CPR-nummer på mail";
    expect(found("dataSolicitation", text, { sender, recipients })).toEqual([]);
    expect(found("dataSolicitation", text)).toEqual(["Send mig lige dit CPR-nummer"]);
  });
});
