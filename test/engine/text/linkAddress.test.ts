import fc from "fast-check";
import { normalise } from "../../../src/engine/text/normalise";
import { check } from "../../../src/engine/check";
import type { Communication } from "../../../src/engine/types";
import { samplePolicy, sampleRule } from "../policy/samplePolicy";

const link = (address: string, quote = '"') =>
  `<p>Se <a href=${quote}${address}${quote}>her</a></p>`;
const unseen = (html: string) => normalise(html, "html").unseen?.text;

const policy = samplePolicy({
  rules: [sampleRule({ id: "r", when: { kind: "cpr" }, then: "block" })],
});

/** The CPR numbers found in a body of HTML, as they stand in its source. */
function numbersIn(html: string): readonly string[] {
  const communication: Communication = {
    channel: "mail",
    recipients: [{ field: "to", address: "a@mail.example" }],
    parts: [{ name: "body", text: html, format: "html" }],
  };
  const { findings } = check(communication, policy);
  return findings
    .filter(({ kind }) => kind === "cpr")
    .map(({ start, end }) => html.slice(start, end));
}

describe("a number in the address of a link", () => {
  test.each([
    ["as it is", "https://sag.example/find?cpr=111111-1118", "111111-1118"],
    ["among others", "https://sag.example/?a=1&amp;cpr=111111-1118&amp;b=2", "111111-1118"],
    ["in a path", "https://sag.example/cpr/1111111118/sager", "1111111118"],
    ["its hyphen encoded", "https://sag.example/?cpr=111111%2D1118", "111111%2D1118"],
    ["behind an encoded space", "mailto:a@b.example?subject=CPR%20111111-1118", "111111-1118"],
    ["behind a plus", "https://sag.example/?q=cpr+111111-1118", "111111-1118"],
    [
      "every digit encoded",
      "https://sag.example/?cpr=%31%31%31%31%31%31%31%31%31%38",
      "%31%31%31%31%31%31%31%31%31%38",
    ],
    [
      "in a link a filter has wrapped",
      "https://filter.example/?url=https%3A%2F%2Fsag.example%2F%3Fcpr%3D111111%252D1118&amp;x=1",
      "111111%252D1118",
    ],
    ["as references", "https://sag.example/?cpr=&#49;11111-1118", "&#49;11111-1118"],
    ["in a file's name", "file:///C:/sager/111111-1118%20Holm.docx", "111111-1118"],
  ])("is found where it stands: %s", (_, address, found) => {
    expect(numbersIn(link(address))).toEqual([found]);
    expect(numbersIn(link(address, "'"))).toEqual([found]);
  });

  test.each([
    ["without quotes", "<a href=https://sag.example/?cpr=111111-1118>her</a>"],
    ["of a map", '<map><area href="https://sag.example/?cpr=111111-1118"></map>'],
    ["of a picture", '<img src="https://foto.example/cpr/111111-1118.jpg">'],
    ["of a form", '<form action="https://sag.example/?cpr=111111-1118"></form>'],
    ["as it was before a filter", '<a originalsrc="https://a.example/?cpr=111111-1118">her</a>'],
    ["in a hidden element", '<p hidden><a href="https://a.example/?cpr=111111-1118">her</a></p>'],
    ["in what Outlook shows", '<!--[if mso]><a href="x://a/?cpr=111111-1118"></a><![endif]-->'],
  ])("is found wherever addresses stand: %s", (_, html) => {
    expect(numbersIn(`<p>Hej</p>${html}`)).toEqual(["111111-1118"]);
  });

  test("is found in both places where the link shows it too", () => {
    const address = "https://sag.example/?cpr=111111-1118";
    expect(numbersIn(`<a href="${address}">${address}</a>`)).toEqual([
      "111111-1118",
      "111111-1118",
    ]);
  });
});

describe("an address that is left alone", () => {
  test.each([
    ["with few digits", link("https://kommune.example/nyt/2026")],
    ["a telephone number to call", link("tel:+4511111111")],
    ["a picture in the mail", '<img src="cid:image001.png@01DC1111.11111111">'],
    ["a picture in the source", '<img src="data:image/png;base64,11111111">'],
    ["for a program", '<link rel=stylesheet href="https://a.example/11111111.css">'],
    ["a mail address that is shown", '<a href="mailto:bo@a.example">bo@a.example</a>'],
  ])("is one %s", (_, html) => {
    expect(unseen(`<p>Hej</p>${html}`)).toBeUndefined();
  });
});

test("a mail address behind other words is read", () => {
  expect(unseen('<a href="mailto:bo@a.example?subject=Hej">Skriv til os</a>')).toBe(
    "mailto:bo@a.example?subject=Hej",
  );
});

test("an address is read as it was before it was encoded", () => {
  expect(
    unseen(link("https://a.example/s%C3%B8g?q=bl%C3%A5b%C3%A6r+%26+%E2%82%AC&amp;n=12345678")),
  ).toBe("https://a.example/søg?q=blåbær & €&n=12345678");
  expect(unseen(link("https://a.example/%E6%zz%?a=1&copy=2&n=12345678"))).toBe(
    "https://a.example/æ%zz%?a=1&copy=2&n=12345678",
  );
});

const pieces = fc.constantFrom(
  "a",
  "1",
  "%31",
  "%2D",
  "%C3%A6",
  "%E6",
  "%25",
  "&amp;",
  "+",
  "?",
  "ø",
  "%",
);

test("every unit of a read address tells the piece of the source it came from", () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 20 }), (address) => {
      const source = link(`https://12345678/${address.join("")}`);
      const text = normalise(source, "html").unseen!;
      let end = source.indexOf("https");
      for (let at = 0; at < text.text.length; at += 1) {
        expect(text.sourceStart(at)).toBe(end);
        end = text.sourceEnd(at);
      }
      expect(source.slice(end)).toBe('">her</a></p>');
    }),
  );
});
