import * as fc from "fast-check";
import { check } from "../../../src/engine/check";
import { foundText } from "../../../src/engine/policy/foundText";
import { normalise } from "../../../src/engine/text/normalise";
import { read } from "../../../src/engine/text/read";
import { regionAt } from "../../../src/engine/text/regionAt";
import { readWithin } from "../../../src/engine/text/readWithin";
import type { Communication, ReadingLimits, TextFormat } from "../../../src/engine/types";
import { loadPolicy } from "../../../src/index";
import { detectEverything } from "../detectors/detectEverything";
import { hostilePieces } from "../detectors/hostilePieces";
import { hostileMarkup } from "./hostileMarkup";

const limits: ReadingLimits = { source: 40_000, first: 4_000, last: 1_000 };
const separator = "\n\n…\n\n".length;
const long = 200_000;

function mail(text: string, format?: TextFormat): Communication {
  return {
    channel: "mail",
    at: "2026-11-21",
    recipients: [{ field: "to", address: "anna.test@gmail.com" }],
    parts: [{ name: "body", text, format, limits }],
  };
}

function charactersRead(communication: Communication): number {
  const bodies = read(communication).filter(({ name }) => name === "body");
  return Math.max(...bodies.map(({ plain }) => plain.text.length));
}

describe("of a text that is longer than its limits", () => {
  test.each(hostilePieces)("no more is read than they allow: %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(long / piece.length));
    expect(charactersRead(mail(text))).toBeLessThanOrEqual(5_000 + separator);
  });

  test.each(hostileMarkup)("no more is read than they allow: %j", (piece) => {
    const text = `a${piece}`.repeat(Math.ceil(long / piece.length));
    expect(charactersRead(mail(text, "html"))).toBeLessThanOrEqual(5_000 + separator);
  });

  test.each(hostilePieces)(
    "nothing is found that reaches over what was left out: %s",
    (_, piece) => {
      const { text } = readWithin(piece.repeat(Math.ceil(long / piece.length)), "text", limits);
      const gap = text.indexOf("…");
      const reaching = detectEverything(text)
        .map(({ match }) => match)
        .filter(({ start, end }) => start < gap && end > gap);
      expect(reaching).toEqual([]);
    },
  );

  test("each sign still knows its place in the source", () => {
    const small: ReadingLimits = { source: 1_000, first: 20, last: 10 };
    const piece = fc.constantFrom("a", "ﬁ", " ", "\r\n", "0", "<b>", "<p>", "&amp;", "\u00ad", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const source = pieces.join("");
        const whole = normalise(source, "html");
        const cut = readWithin(source, "html", small);
        const places = (text: typeof whole) =>
          Array.from(
            text.text,
            (sign, at) => `${sign} ${text.sourceStart(at)}-${text.sourceEnd(at)}`,
          );
        const known = new Set(places(whole));
        const own = places(cut).filter((_, at) => !isInGap(cut.text, at));
        expect(own.filter((each) => !known.has(each))).toEqual([]);
        expect(cut.lower).toHaveLength(cut.text.length);
        expect(cut.isCut ?? false).toBe(whole.text.length > 30);
      }),
    );
  });

  test("no word and no number is cut in two", () => {
    const { text } = readWithin("010158-5010 ".repeat(2_000), "text", limits);
    const words = text.split(/\s+/).filter((word) => word !== "" && word !== "…");
    expect(new Set(words)).toEqual(new Set(["010158-5010"]));
  });

  test("a picture written into it is not counted", () => {
    const picture = `<img src="data:image/png;base64,${"iVBORw0KGgo".repeat(9_000)}">`;
    expect(readWithin(`<p>Før</p>${picture}<p>efter</p>`, "html", limits).text).toBe("Før\nefter");
    const none = `<p>Før</p>${"<p></p>".repeat(9_000)}<p>efter</p>`;
    expect(readWithin(none, "html", limits)).toMatchObject({ text: "Før", isCut: true });
  });

  test("a quotation that begins in what was left out still quotes what comes after", () => {
    const own = "<p>Tak for mailen. </p>".repeat(400);
    const quoted = `<div id="divRplyFwdMsg">Fra: Bo</div>${"<p>Mit nummer er nyt.</p>".repeat(400)}`;
    const [body] = read(mail(own + quoted, "html"));
    expect(body!.plain.isCut).toBe(true);
    expect(regionAt(body!, 0)).toBe("new");
    expect(regionAt(body!, body!.plain.text.length - 1)).toBe("history");
  });

  test("what it holds unseen is limited too", () => {
    const hidden = `<p>Hej</p><div hidden>${"Nr. 1234567890 ".repeat(2_000)}</div>`;
    const { unseen, isCut } = readWithin(hidden, "html", limits);
    expect(unseen!.text.length).toBeLessThanOrEqual(5_000 + separator);
    expect(isCut).toBe(true);
  });
});

describe("the verdict on a text that is longer than its limits", () => {
  const policy = loadPolicy("jammerbugt");
  const number = "CPR-nummer 070758-5120.";
  const filling = (length: number) => "Vi ses på rådhuset. ".repeat(Math.ceil(length / 20));

  test.each([
    ["beginning", `${number} ${filling(9_000)}`],
    ["end", `${filling(9_000)} ${number}`],
  ])("a number at its %s is found where it stands, and the rest told as unread", (_, text) => {
    const communication = mail(text);
    const { effect, findings } = check(communication, policy);
    expect(effect).toBe("secure");
    const [cpr] = findings.filter(({ kind }) => kind === "cpr");
    expect(foundText(cpr!, communication)).toBe("070758-5120");
    expect(findings).toContainEqual(expect.objectContaining({ kind: "unread", part: "body" }));
  });

  test("a number in its middle is not found, and that is said", () => {
    const { effect, findings } = check(mail(filling(6_000) + number + filling(6_000)), policy);
    expect(effect).toBe("inform");
    expect(findings.map(({ kind }) => kind)).toEqual(["unread"]);
  });

  test("a text within them is read whole, and nothing is said", () => {
    expect(check(mail(filling(4_900)), policy)).toMatchObject({ effect: "allow", findings: [] });
  });
});

function isInGap(text: string, at: number): boolean {
  const gap = text.indexOf("…");
  return gap >= 0 && at >= gap - 2 && at <= gap + 2;
}
