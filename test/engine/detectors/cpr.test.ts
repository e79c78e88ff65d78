import fc from "fast-check";
import { detectors } from "../../../src/engine/detectors";
import { read } from "../../../src/engine/text/read";
import { findIn, found, seen } from "./find";

const confidence = (text: string) => seen("cpr", text).map((one) => one.confidence);

describe("written forms", () => {
  test.each([
    "010180-0008",
    "010180 0008",
    "0101800008",
    "010180.0008",
    "010180/0008",
    "010180 - 0008",
    "010180–0008",
    "010180—0008",
    "010180−0008",
    "010180\u20110008",
    "010180\u00a00008",
    "010180\u202f0008",
    "010180  0008",
    "010180-\n0008",
    "010180-\r\n0008",
    "010180\n0008",
    "01 01 80-0008",
    "01 01 80 0008",
    "01.01.80-0008",
    "01.01.80.0008",
    "01/01/80-0008",
    "01-01-80-0008",
    "0101 80 0008",
    "0101 80-0008",
    "01011980-0008",
    "01 01 1980-0008",
    "01.01.1980-0008",
    "010119800008",
    "0101\u00ad80-0008",
    "0101\u200b800008",
    "\uff10\uff11\uff10\uff11\uff18\uff10\uff0d\uff10\uff10\uff10\uff18",
    "010180_0008",
    "010180\t0008",
  ])("%j is a CPR number in a sentence", (number) => {
    expect(found("cpr", `Borgeren ${number} har søgt.`)).toHaveLength(1);
  });

  test("a number over two lines of a quoted mail is one number", () => {
    expect(found("cpr", "> borgeren 111111-\n> 1118 har søgt")).toEqual(["111111-\n> 1118"]);
  });

  test("markup inside the number does not hide it, and the source span holds it all", () => {
    const parts = [
      { name: "body", format: "html" as const, text: "<p><b>0101</b>80&#8209;0008</p>" },
    ];
    expect(findIn("cpr", { channel: "mail", parts })).toMatchObject([{ text: "010180-0008" }]);
  });

  test.each([
    "CPR1111111118",
    "cpr:111111-1118",
    "cpr=1111111118",
    "fil_1111111118.pdf",
    "(111111-1118)",
    "[111111-1118]",
    "#1111111118",
    "1111111118#",
    "111111-1118;",
    "-101080-0001",
    "+100980-0006",
    "111080-0009+",
    '"111111-1118"',
    "111111-1118's",
    "McDonald 111111-1118",
    "113 121280-0003",
    "Sag 12 111111-1118",
    "Navn, 111111-1118, 9440 By",
    "uSNChanged 131280-0019",
    "a/1111111118/b",
  ])("%s holds a CPR number", (text) => {
    expect(found("cpr", text)).toHaveLength(1);
  });

  test("numbers side by side are each found", () => {
    expect(found("cpr", "060680-0002 070680-0018")).toEqual(["060680-0002", "070680-0018"]);
    expect(found("cpr", "1111111118 2902081111")).toEqual(["1111111118", "2902081111"]);
    expect(found("cpr", "060680 0002 070680 0018")).toEqual(["060680 0002", "070680 0018"]);
  });
});

describe("dates", () => {
  test.each([
    "211062-5629",
    "220599-5008",
    "2305000003",
    "2405010006",
    "2103646750",
    "2212988823",
    "2701757168",
    "2602177311",
    "1110105130",
    "0903058471",
    "1207999772",
    "2902081111",
  ])("%s is a date in the century that its seventh digit tells", (number) => {
    expect(found("cpr", `cpr ${number}`)).toEqual([number]);
  });

  test.each(["3199780009", "9999999999", "3002111111", "2902111111", "511062-5629", "111111-0000"])(
    "%s is no date and no number",
    (number) => {
      expect(found("cpr", number)).toEqual([]);
    },
  );

  test("a number of a day to come is none, unless it is called one", () => {
    expect(found("cpr", "211052-5629")).toEqual([]);
    expect(seen("cpr", "CPR-nr. 211052-5629")).toMatchObject([{ confidence: "medium" }]);
    expect(found("cpr", "211052-5629", { at: "2060-01-01" })).toHaveLength(1);
    expect(found("cpr", "211052-5629", { at: undefined })).toHaveLength(1);
  });

  test("a replacement number is found", () => {
    expect(found("cpr", "Erstatningspersonnummer 711111-1118")).toHaveLength(1);
  });
});

describe("the check digit is evidence", () => {
  test("with it bare digits are sure, without it they need a word", () => {
    expect(confidence("borgeren med 1111111118 ringede")).toEqual(["high"]);
    expect(confidence("tallet 1111111119 i listen")).toEqual(["low"]);
    expect(confidence("cpr 1111111119")).toEqual(["high"]);
  });

  test("the first of January needs none", () => {
    for (const year of ["60", "62", "83", "95"]) {
      expect(confidence(`borgeren 0101${year}-3066`)).toEqual(["high"]);
      expect(confidence(`tallet 0101${year}3066 i listen`)).toEqual(["medium"]);
    }
  });

  test("a hyphenated number with a real date is sure without it", () => {
    expect(confidence("Hanne (121265-1234) har søgt")).toEqual(["high"]);
  });
});

describe("words", () => {
  test.each([
    "Fakturanr. 111111-1118",
    "faktura 111111-1118",
    "Faktura nr.: 1111111118",
    "ordre 1111111118",
    "ordrenummer 111111-1118",
    "Kundenr 1111111118",
    "kunde-nr. 111111-1118",
    "sagsnr. 1111111118",
    "Sags-ID: 1111111118",
    "ref. 1111111118",
    "Vores ref.: 1111111118",
    "Bilag nr 1111111118",
    "rekvisition 1111111118",
    "varenr. 111111-1118",
    "P-nr. 1111111118",
    "P-nummer: 1111111118",
    "EAN-nr. 1111111118",
    "Møde-id: 1111111118",
    "Meeting ID: 111111 1118",
    "aftalenr. 1111111118",
    "konto 1111111118",
    "reg. 1111 konto 1111111118",
    "Reg.nr. 1111 1111111118",
    "tlf. 1111111118",
    "journalnummer 111111-1118",
    "vognnummer 1111111118",
    "Målernr. 1111111118",
    "beløb 1111111118",
    "1111111118 kr.",
    "1111111118,50",
    "serienummer\n1111111118",
    "https://eksempel.example/side/111111111901",
    "a1111111118f9c0",
  ])("%s is something else", (text) => {
    expect(found("cpr", text)).toEqual([]);
  });

  test.each([
    "Ordrenummer 4711. CPR-nr. 111111-1118",
    "Fakturaen gælder 111111-1118",
    "Faktura 4711 til borger 111111-1118",
    "pnr står ikke her, 111111-1118 gør",
    "CPR-nr. på barnets mor er 1111111119",
    "CPR (10 cifre): 1111111119",
    "cpr nr 1111111119",
    "Personnummer: 1111111119",
    "111111-1119 (cpr)",
    "1111111119, cpr-nr.",
    "David 111111-1118",
    "sagen om fakturaen. 111111-1118 er bortrejst",
    "CPR\n1111111119",
    "Civil registration number: 1111111119",
  ])("%s is a CPR number", (text) => {
    expect(found("cpr", text)).toHaveLength(1);
  });

  test("the heading of a column counts for its numbers", () => {
    expect(found("cpr", "Navn\tCPR-nr.\tBy\nA\t1111111119\tX\nB\t1212121111\tY")).toHaveLength(2);
    expect(found("cpr", "Navn\tFakturanr.\nA\t111111-1118")).toEqual([]);
  });
});

describe("places", () => {
  test("an address and a display name are read", () => {
    const recipients = [
      { field: "to" as const, address: "0101801234@post.example" },
      { field: "to" as const, name: "Hanne 111111-1118", address: "h@post.example" },
    ];
    expect(findIn("cpr", { channel: "mail", parts: [], recipients })).toMatchObject([
      { part: "recipient:0", confidence: "high" },
      { part: "recipient:1", confidence: "high" },
    ]);
  });

  test("names of attachments, the subject and the signature are read", () => {
    const parts = [
      { name: "subject", text: "Vedr. 111111-1118" },
      { name: "attachmentName:x", text: "1111111118_afgørelse.pdf" },
      { name: "body", text: "Hej\n\nMed venlig hilsen\nBo\n111111-1118" },
    ];
    expect(findIn("cpr", { channel: "mail", parts }).map((one) => one.part)).toEqual(
      parts.map((part) => part.name),
    );
  });

  test("equal numbers are the same person however they are written", () => {
    const people = seen("cpr", "cpr 111111-1118, 1111111118 og 11111911-1118").map(
      (one) => one.person,
    );
    expect(new Set(people)).toEqual(new Set(["1111111118"]));
  });
});

describe("markup", () => {
  const inline = [
    "<b>",
    "</b>",
    "<span style='x'>",
    "</span>",
    "&#8203;",
    "&shy;",
    "<!-- x -->",
    "<o:p>",
  ];

  test("whatever inline tags and invisible signs a number holds, it is found whole", () => {
    const pieces = fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...inline)), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (insertions) => {
        const signs = Array.from("111111-1118");
        for (const [at, piece] of insertions) signs.splice(at, 0, piece);
        const text = `<p>CPR ${signs.join("")} er hendes</p>`;
        const [match, ...others] = findIn("cpr", {
          channel: "mail",
          parts: [{ name: "body", format: "html", text }],
        });
        expect(match?.text).toBe("111111-1118");
        expect(others).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("a number that the source breaks over lines is one number", () => {
    const text = "<p>CPR 111111-\r\n  1118</p>";
    const found = findIn("cpr", {
      channel: "mail",
      parts: [{ name: "body", format: "html", text }],
    });
    expect(found).toMatchObject([{ text: "111111- 1118", confidence: "high" }]);
  });
});

test("the municipality's own test numbers are nobody's", () => {
  const detector = detectors.find((each) => each.id === "cpr");
  const communication = {
    channel: "mail" as const,
    parts: [{ name: "body", text: "cpr 1111111118" }],
  };
  const readings = read(communication);
  const terms = { extra: [], allowed: [], testNumbers: ["111111-1118"] };
  const context = { channel: "mail" as const, communication, readings, terms };
  expect(readings.flatMap((reading) => detector?.find(reading, context))).toEqual([]);
});

describe("a series of numbers of one day", () => {
  test.each([
    "Prøve nr. 160562-7719 er fin. Den fra boring 2 (160562-7720) venter vi på.",
    "050668-5512 varmtvandsbassin\n050668-5513 børnebassin\n050668-5514 brusere",
    "The twelve invoices are 120268-5511 to 120268-5522.",
  ])("numbers things: %s", (text) => {
    expect(found("cpr", text)).toEqual([]);
  });

  test("numbers people where it is said so", () => {
    const text = "Tvillingerne: cpr 050668-5512 og cpr 050668-5513";
    expect(found("cpr", text)).toEqual(["050668-5512", "050668-5513"]);
  });
});

test("the time of an entry before a number is none of its digits", () => {
  expect(found("cpr", "13.15 0101800008 pas og navneændring")).toEqual(["0101800008"]);
});

test("a sample may bear the number of whom it was taken from, its own number is nobody's", () => {
  expect(found("cpr", "Prøven 010180-0008 er klar")).toEqual(["010180-0008"]);
  expect(found("cpr", "Prøve nr. 010180-0008 er klar")).toEqual([]);
  expect(found("cpr", "your replacement number 670379-5012")).toEqual(["670379-5012"]);
});

test("a client is a person", () => {
  expect(found("cpr", "Client 010180-0008 needs an interpreter")).toEqual(["010180-0008"]);
});
