import fc from "fast-check";
import { check } from "../../../src/engine/check";
import { htmlTags } from "../../../src/engine/text/htmlTags";
import { editsOf } from "../../../src/engine/remedies";
import { editedBody } from "../../../src/hosts/outlook/edits/editedBody";
import type { BodyEdit } from "../../../src/hosts/outlook/edits/editedBody";
import type { Communication, RemedyId, TextFormat } from "../../../src/engine/types";
import { samplePolicy, sampleRule } from "../policy/samplePolicy";

const policy = samplePolicy({
  rules: [
    sampleRule({
      when: { kind: ["cpr", "health"] },
      then: "block",
      instead: ["mask-finding", "remove-finding"],
    }),
  ],
});

const mail = (text: string, format: TextFormat): Communication => ({
  channel: "mail",
  recipients: [{ field: "to", address: "a@mail.example" }],
  parts: [{ name: "body", text, format }],
});

const foundIn = (html: string) =>
  check(mail(html, "html"), policy).findings.filter(({ kind }) => kind === "cpr");

/** The body after a remedy. */
function after(id: RemedyId, text: string, format: TextFormat = "html"): string {
  const communication = mail(text, format);
  const verdict = check(communication, policy);
  const remedy = verdict.remedies.filter((each) => each.id === id)[0]!;
  const edits = editsOf(remedy, verdict, communication, policy, "en");
  return (editedBody(text, format, edits as readonly BodyEdit[]) as { text: string }).text;
}

describe("a number that is masked", () => {
  test.each([
    ["leaves its markup", "<p>CPR <b>1111</b>11-1118</p>", "<p>CPR <b>XXXXXX-XXXX</b></p>"],
    ["is written without references", "<p>CPR &#49;11111&ndash;1118</p>", "<p>CPR XXXXXX-XXXX</p>"],
    ["ends no line twice", "<p>CPR 111111<br>1118</p>", "<p>CPR XXXXXX XXXX<br></p>"],
    [
      "in a link leaves a link",
      '<a href="https://a.example/?cpr=111111%2D1118&amp;x=1">her</a>',
      '<a href="https://a.example/?cpr=XXXXXX-XXXX&amp;x=1">her</a>',
    ],
    [
      "in a link without quotes leaves a link",
      "<a href=https://a.example/?cpr=%31%31%31%31%31%31%201118>her</a>",
      "<a href=https://a.example/?cpr=XXXXXX%20XXXX>her</a>",
    ],
    [
      "behind a picture leaves the picture",
      '<img src="cid:1" alt="CPR 111111-1118">',
      '<img src="cid:1" alt="CPR XXXXXX-XXXX">',
    ],
  ])("%s", (_, before, wanted) => {
    expect(after("mask-finding", before)).toBe(wanted);
  });

  test("is masked whatever digits it is written with", () => {
    expect(after("mask-finding", "CPR １１１１１１-1118", "text")).toBe("CPR XXXXXX-XXXX");
  });
});

test("a word in a link gives way to a note that any browser can read", () => {
  const html =
    '<a href="mailto:a@b.example?body=Ib%20Holm,%20CPR%20111111-1118,%20har%20diabetes">x</a>';
  const left = after("mask-finding", html);
  expect(left).toBe(
    '<a href="mailto:a@b.example?body=Ib%20Holm,%20CPR%20XXXXXX-XXXX,%20har%20%5Bleft%20out%5D">x</a>',
  );
});

test("a number that is taken out of a link leaves the link", () => {
  const html = "<a href='https://a.example/?cpr=111111-1118&amp;x=1'>her</a>";
  expect(after("remove-finding", html)).toBe("<a href='https://a.example/?cpr=&amp;x=1'>her</a>");
});

const number = fc.constantFrom(
  "111111-1118",
  "1111111118",
  "&#49;11111&ndash;1118",
  "111111&nbsp;1118",
  "１１１１１１-1118",
  "①①①①①①-①①①⑧",
);
const encoded = fc.constantFrom("111111%2D1118", "%31%31%31%31%31%31-1118", "111111%C2%A01118");
const inText = fc.constantFrom(
  (cpr: string) => `<p>CPR ${cpr}</p>`,
  (cpr: string) => `<p>CPR <b></b><i>${cpr}</i><sup>1</sup></p>`,
  (cpr: string) => `<img src="cid:1" alt="CPR ${cpr}" title='x > y'>`,
  (cpr: string) => `<div style="display:none">CPR ${cpr}<i></i></div>`,
  (cpr: string) => `<!--[if mso]><p title="a">CPR ${cpr}</p><![endif]-->`,
);
const inAddress = fc.constantFrom(
  (cpr: string) => `<a href="https://a.example/?cpr=${cpr}&amp;x=1">her</a>`,
  (cpr: string) => `<a href='mailto:a@b.example?subject=CPR%20${cpr}'>skriv</a>`,
  (cpr: string) => `<a href=https://a.example/cpr/${cpr}>her</a>`,
  (cpr: string) => `<p>https://a.example/?cpr=${cpr}</p>`,
);
const piece = fc.oneof(
  fc.tuple(inText, number).map(([place, cpr]) => place(cpr)),
  fc.tuple(inAddress, fc.oneof(number, encoded)).map(([place, cpr]) => place(cpr)),
);

test("whatever holds a number holds none after it is masked, and the same tags", () => {
  const tagsOf = (html: string) =>
    Array.from(htmlTags(html), ({ name, closing }) => [name, closing]);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const html = `<div>${pieces.join("<p>og</p>")}</div>`;
      expect(foundIn(html).length).toBe(pieces.length);
      const masked = after("mask-finding", html);
      expect(foundIn(masked)).toEqual([]);
      expect(tagsOf(masked)).toEqual(tagsOf(html));
    }),
  );
});
