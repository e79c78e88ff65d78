import { normalise } from "../../../src/engine/text/normalise";
import { read } from "../../../src/engine/text/read";
import { check } from "../../../src/engine/check";
import type { Communication } from "../../../src/engine/types";
import { hostileMarkup } from "./hostileMarkup";
import { stepsOf } from "./stepsOf";
import { samplePolicy, sampleRule } from "../policy/samplePolicy";

const number = "111111-1118";
const seen = (html: string) => normalise(html, "html").text;
const unseen = (html: string) => normalise(html, "html").unseen?.text;

describe("what a mail holds without showing it", () => {
  test.each([
    ["a hidden element", `<p>Hej</p><div style="display:none">CPR <b>${number}</b></div>`],
    ["one whose end is forgotten", `<p>Hej</p><div style="display:none"><p>CPR ${number}`],
    ["what Word hides", `<p>Hej <span style='mso-hide:all'>CPR ${number}</span></p>`],
    ["a title", `<html><head><title>CPR ${number}</title></head><body>Hej</body></html>`],
    ["what only Outlook shows", `<p>Hej</p><!--[if mso]><p>CPR ${number}</p><![endif]-->`],
    ["a comment", `<p>Hej</p><!-- CPR ${number} -->`],
    ["a comment without an end", `<p>Hej</p><!-- CPR ${number}`],
    ["the words behind a picture", `<p>Hej</p><img alt="CPR ${number}" src="cid:1">`],
    ["a filled-in field", `<p>Hej</p><input name=cpr value='CPR ${number}'>`],
    ["a template", `<p>Hej</p><template>CPR ${number}</template>`],
  ])("is read where it holds a long number: %s", (_, html) => {
    expect(seen(html)).toBe("Hej");
    expect(unseen(html)?.trim()).toBe(`CPR ${number}`);
  });

  test.each([
    '<div style="display:none">Se ugens tilbud, 50 % på alt</div><p>Hej</p>',
    '<img alt="Et billede, der indeholder logo" width=100 height=200><p>Hej</p>',
    "<!--[if gte mso 9]><xml><w:Count>12345678</w:Count></xml><![endif]--><p>Hej</p>",
    '<img src="data:image/png;base64,1234567890ABCD"><p>Hej</p>',
    "<style>p { margin: 12345678px }</style><script>var a = 12345678</script><p>Hej</p>",
  ])("is left alone where it does not: %s", (html) => {
    expect(seen(html)).toBe("Hej");
    expect(unseen(html)).toBeUndefined();
  });

  test("does not cut a number that is seen in two", () => {
    expect(seen(`111111-<span style="display:none">12345678</span>1118`)).toBe(number);
  });

  test("is a finding at its place in the source, in the part's own name", () => {
    const html = `<p>Hej</p><p style="display:none">CPR ${number}</p>`;
    const communication: Communication = {
      channel: "mail",
      recipients: [{ field: "to", address: "a@mail.example" }],
      parts: [{ name: "body", text: html, format: "html" }],
    };
    const policy = samplePolicy({
      rules: [sampleRule({ id: "r", when: { kind: "cpr" }, then: "block" })],
    });
    const { effect, findings } = check(communication, policy);
    const [finding] = findings.filter(({ kind }) => kind === "cpr");
    expect(effect).toBe("block");
    expect(finding).toMatchObject({ part: "body" });
    expect(html.slice(finding!.start, finding!.end)).toBe(number);
    expect(read(communication).map(({ role }) => role)).toEqual(["body", "unseen", "recipient"]);
  });
});

describe("what is not shown", () => {
  test("ends where it ends, whatever it leaves open", () => {
    const pictures = '<img alt="12345678<!--"><p>a</p><img alt="23456789<style>"><p>b</p>';
    expect(seen(pictures)).toBe("a\nb");
    expect(unseen(pictures)).toBe("12345678\n\n23456789");
  });

  test("leaves the markup of what comes after it readable", () => {
    const pictures = `<img alt="12345678<a b='"><img alt="<b>23456789</b>">`;
    expect(unseen(pictures)).toBe("12345678<a b='\n\n23456789");
  });

  test.each(hostileMarkup)("is read once, however often %j comes", (piece) => {
    const cost = (times: number) => stepsOf(() => normalise(piece.repeat(times), "html"));
    expect(cost(1000)).toBeLessThan(2.2 * cost(500) + 100);
  });
});

describe("what a browser shows although it was meant to be hidden", () => {
  test.each([
    ["behind a span whose paragraph ends", "<p><span style='display:none'>x</p><p>Kræft</p>"],
    [
      "behind a box whose cell ends",
      "<table><tr><td><div hidden>x</td><td>Kræft</td></tr></table>",
    ],
    ["behind a head that a paragraph ends", "<html><head><meta charset=utf-8><p>Kræft</p>"],
    ["behind the shortest comment", "<!--->Kræft<!-- x -->"],
    ["behind a comment that ends in a hurry", "<!-- x --!>Kræft<!-- x -->"],
    ["between old tags", "<xmp>Kræft</xmp>"],
  ])("is read: %s", (_, html) => {
    expect(seen(html)).toContain("Kræft");
  });

  test("and what stays hidden is not", () => {
    expect(seen("<div hidden><p>x<p>y<table><tr><td>z</table></p>q</div>ses")).toBe("ses");
    expect(seen("<div hidden><div>x</div><br></br>y</div>ses")).toBe("ses");
  });
});

describe("signs nobody sees between digits", () => {
  test.each([
    ["tags of plane 14", "\u{e0020}"],
    ["keycaps", "\ufe0f\u20e3"],
    ["fillers", "\u3164"],
  ])("are dropped: %s", (_, sign) => {
    expect(normalise(`CPR ${Array.from("1111111118").join(sign)}${sign}`).text).toBe(
      "CPR 1111111118",
    );
  });

  test("a reference with leading zeros is the sign it names", () => {
    expect(seen("&#0000000000049;&#x000000000031;")).toBe("11");
  });
});
