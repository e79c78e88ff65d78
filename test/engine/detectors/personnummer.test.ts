import { found, seen } from "./find";

const sv = { sender: { address: "eva.test@varnamo.se" } };
const confidence = (text: string) => seen("personnummer", text, sv).map((one) => one.confidence);

describe("written forms", () => {
  test.each([
    "640823-3234",
    "640823 3234",
    "6408233234",
    "640823–3234",
    "640823−3234",
    "19640823-3234",
    "196408233234",
    "19640823 3234",
    "1964-08-23-3234",
    "64-08-23-3234",
    "640823-\n3234",
    "640823\u00a03234",
    "\uff16\uff14\uff10\uff18\uff12\uff13-3234",
    "640823.3234",
    "64 08 23-3234",
  ])("%j is a personnummer in a sentence", (number) => {
    expect(found("personnummer", `Sökanden ${number} har ansökt.`, sv)).toHaveLength(1);
  });

  test.each(["121212+1212", "400606+5827", "090527+1474", "18400606+5827"])(
    "%s is the number of somebody over a hundred",
    (number) => {
      expect(found("personnummer", `Född ${number}`, sv)).toEqual([number]);
    },
  );

  test.each(["701063-2391", "730288-9931", "210791-9967", "19701063-2391"])(
    "the samordningsnummer %s is found",
    (number) => {
      expect(found("personnummer", `Samordningsnummer ${number}.`, sv)).toEqual([number]);
      expect(found("personnummer", `Sökanden ${number}.`, sv)).toEqual([number]);
    },
  );

  test.each(["000101-T220", "000101-R220", "20000101-T220", "000101T220"])(
    "the interim number %s is found",
    (number) => {
      expect(found("personnummer", `Tillfälligt personnummer ${number}`, sv)).toEqual([number]);
    },
  );

  test.each(["640823-3234.pdf", "fil_6408233234.pdf", "pnr6408233234", "(640823-3234)"])(
    "%s holds a personnummer",
    (text) => {
      expect(found("personnummer", text, sv)).toHaveLength(1);
    },
  );
});

describe("check digit", () => {
  test.each([
    "880320-0016",
    "670919-9530",
    "811228-9874",
    "880320-0057",
    "000229-2399",
    "570428-9999",
  ])("%s is right and sure", (number) => {
    expect(confidence(`Anna ${number}`)).toEqual(["high"]);
  });

  test.each([
    "880320-0018",
    "8899200425",
    "150916-0006",
    "700428-9895",
    "420566-9899",
    "721086-9924",
  ])("%s is wrong and not found by its form", (number) => {
    expect(found("personnummer", `Anna ${number}`, sv)).toEqual([]);
  });

  test("a slip of the pen is found where the number is called a personnummer", () => {
    expect(confidence("personnummer 880320-0018")).toEqual(["medium"]);
    expect(confidence("pnr: 640823-3235")).toEqual(["medium"]);
  });

  test.each(["857209-0606", "802005-1952", "556703-7485", "212000-0142"])(
    "the organisation number %s is no personnummer, whatever it is called",
    (number) => {
      expect(found("personnummer", `personnummer ${number}`, sv)).toEqual([]);
    },
  );
});

describe("words", () => {
  test.each([
    "Fakturanummer 640823-3234",
    "fakturanr 6408233234",
    "Dnr 640823-3234",
    "diarienr: 640823-3234",
    "OCR 6408233234",
    "ärendenr 640823-3234",
    "Kundnr 640823-3234",
    "bokningsnummer 640823-3234",
    "Referens: 640823-3234",
    "bankgiro 640823-3234",
    "ring 0701740605",
    "mobil 070-1740605",
    "artikelnr 6408233234",
    "avtalsnummer 640823-3234",
    "Mötes-ID: 640823 3234",
    "konto 640823-3234",
    "scan 20260503-1430",
    "20200503_1432.jpg",
    "2026-05-03 1430",
  ])("%s is something else", (text) => {
    expect(found("personnummer", text, sv)).toEqual([]);
  });
});

describe("one number, one country", () => {
  test("the check digit decides where the digits are a date in either order", () => {
    expect(found("cpr", "640823-3234")).toEqual([]);
    expect(found("personnummer", "640823-3234")).toHaveLength(1);
    expect(found("personnummer", "111111-1118")).toEqual([]);
  });

  test("the country of the mail and the word before it decide where both would do", () => {
    const text = "nummer 121212-1238";
    expect(found("personnummer", text, sv)).toHaveLength(1);
    expect(found("cpr", text, sv)).toEqual([]);
    expect(found("cpr", "cpr-nr. 121212-1238", sv)).toHaveLength(1);
    expect(found("personnummer", "cpr-nr. 121212-1238", sv)).toEqual([]);
  });

  test("equal numbers are the same person with and without century", () => {
    const people = seen("personnummer", "640823-3234 och 196408233234", sv).map(
      (one) => one.person,
    );
    expect(people).toEqual(["6408233234", "6408233234"]);
  });
});
