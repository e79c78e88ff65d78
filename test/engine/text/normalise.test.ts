import fc from "fast-check";
import { normalise } from "../../../src/engine/text/normalise";
import { hostileMarkup } from "./hostileMarkup";

const text = (source: string) => normalise(source).text;
const html = (source: string) => normalise(source, "html").text;

describe("plain text", () => {
  test("ordinary Danish text is its own source", () => {
    const source = "Kære Åse,\nblåbærgrød på øen – nej: -";
    const plain = normalise(source.replace("–", "-"));
    expect(plain.text).toBe(source.replace("–", "-"));
    expect(plain.sourceStart(7)).toBe(7);
    expect(plain.sourceEnd(7)).toBe(8);
  });

  test("dashes and spaces of every family become one of each", () => {
    expect(text("010180\u20130008 010180\u20110008 010180\u22120008")).toBe(
      "010180-0008 010180-0008 010180-0008",
    );
    expect(text("010180\u00a00008\u202f\u2009x")).toBe("010180 0008  x");
  });

  test("invisible characters are dropped", () => {
    expect(text("0101\u00ad80\u200b-00\u200d08\ufeff")).toBe("010180-0008");
  });

  test("full-width, Arabic and styled digits become digits", () => {
    expect(text("\uff10\uff11\uff10\uff11\uff0d8")).toBe("0101-8");
    expect(text("\u0660\u0661\u06f2")).toBe("012");
    expect(text("\u{1d7ce}\u{1d7d9}\u{1d7f8}\u{1fbf3}")).toBe("0123");
    expect(html("&#x1d7ce;&#120793;&#x1fbf3;")).toBe("013");
  });

  test("raised, lowered, circled and bracketed digits become digits", () => {
    expect(text("¹²³⁰⁴⁹ ₀₉ ①⑨⓪ ⑴⑼ ⒈⒐ ⓵⓽⓿ ❶❾ ➀➈ ➊➒")).toBe("123049 09 190 19 19 190 19 19 19");
    expect(text("①①①①①①-①①①⑧")).toBe("111111-1118");
    const plain = normalise("nr. ①②");
    expect([plain.sourceStart(4), plain.sourceEnd(4), plain.sourceEnd(5)]).toEqual([4, 5, 6]);
  });

  test("a note beside a number is no digit of it", () => {
    expect(text("111111-1118¹ og ②111111-1118 på 12 m² eller 10³")).toBe(
      "111111-1118¹ og ②111111-1118 på 12 m2 eller 10³",
    );
    expect(html("<b>1118</b><i>¹</i> 1118&sup2;")).toBe("1118¹ 1118²");
    expect(html("1118<sup><a>1</a></sup> <sup>2</sup>1118 10<sub>2</sub>0")).toBe(
      "1118^1 2^1118 10^2^0",
    );
    expect(html("12 m<sup>2</sup> d. 1<sup>st</sup> <sup>1</sup> 2")).toBe("12 m2 d. 1st 1 2");
  });

  test("what an address in the text encodes is read, and it stays one word", () => {
    expect(
      text("Se https://a.example/?q=cpr%20111111%2D1118%3F, 50%20 og www.x.example/%C3%A6%zz"),
    ).toBe("Se https://a.example/?q=cpr+111111-1118?, 50%20 og www.x.example/æ%zz");
    expect(text("%2D://a %2D a@b.example/%2D")).toBe("%2D://a %2D a@b.example/%2D");
    expect(html("<p>50%2D: <b>https://a.example/?a=1&amp;b=%2D1</b></p>")).toBe(
      "50%2D: https://a.example/?a=1&b=-1",
    );
    const plain = normalise("http://a/%2D1");
    expect([plain.sourceStart(9), plain.sourceEnd(9), plain.sourceStart(10)]).toEqual([9, 12, 12]);
  });

  test("ligatures and composed letters become letters", () => {
    expect(text("\ufb01nde o\ufb03ce")).toBe("finde office");
    expect(text("A\u030alborg fo\u0308r i\u0301 café")).toBe("Ålborg för í café");
  });

  test("a mark that makes no letter belongs to the character before it", () => {
    const plain = normalise("0\u03321\u0332");
    expect(plain.text).toBe("01");
    expect([plain.sourceStart(1), plain.sourceEnd(1)]).toEqual([2, 4]);
  });

  test("line ends of every system become line feeds", () => {
    expect(text("a\r\nb\rc\u2028d\u000be")).toBe("a\nb\nc\nd\ne");
  });

  test("lower case keeps the length where a letter would become two", () => {
    const plain = normalise("İSTANBUL ẞ");
    expect(plain.lower).toBe("istanbul ß");
  });
});

describe("HTML", () => {
  test("inline tags vanish inside a number", () => {
    const source = "<p>nr. <b>0101</b>80-0008</p>";
    const plain = normalise(source, "html");
    expect(plain.text).toBe("nr. 010180-0008");
    expect(source.slice(plain.sourceStart(4), plain.sourceEnd(14))).toBe("0101</b>80-0008");
  });

  test("entities are read, also without their semicolon where browsers do", () => {
    expect(html("R&oslash;d&nbsp;gr&#248;d &amp; fl&#xF8;de &lt;3 &eacute &unknown; &")).toBe(
      "Rød grød & fløde <3 é &unknown; &",
    );
    expect(html("010180&#8211;0008&shy;")).toBe("010180-0008");
    expect(html("A&#778;se")).toBe("Åse");
    expect(html("&#x1F600;!")).toBe("\u{1f600}!");
  });

  test("block tags and br end lines, empty lines stay one empty line", () => {
    expect(html("<div>a</div><div><br></div><div>b<br></div><p>c</p>")).toBe("a\n\nb\nc");
    expect(html("a<br><br><br><br>b")).toBe("a\n\nb");
  });

  test("white space collapses outside pre and stays inside it", () => {
    expect(html(" a \n  b <b> c</b> ")).toBe("a b c");
    expect(html("<pre>a\r\n  b</pre>")).toBe("a\n  b");
  });

  test("cells of a row are parted by tabs, rows by line feeds", () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>\n`).join("")}</tr>`;
    expect(html(`<table>${row("Navn", "CPR")}${row("A", "B")}</table>`)).toBe("Navn\tCPR\nA\tB");
    expect(html("<tr><td>a</td><td></td><td>c</td></tr>")).toBe("a\t\tc");
    expect(html("x<table><tr><td></td><td>c</td></tr></table>")).toBe("x\n\tc");
  });

  test("scripts, styles, comments, the head and hidden elements are not text", () => {
    expect(
      html(
        "<html><head><title>t</title><style>p{}</style></head><body><!-- c --><script>if (a<b) 1" +
          '</script><div style="display: none">skjult <div>dybt</div></div><p hidden>x</p>' +
          "<!--[if mso]>mso<![endif]-->ses</body></html>",
      ),
    ).toBe("ses");
  });

  test("overflow: hidden hides nothing", () => {
    expect(html('<div style="overflow: hidden ; color:red">ses</div>')).toBe("ses");
  });

  test("a head without an end is over where the body begins", () => {
    expect(html("<head><meta charset=utf-8><body>ses")).toBe("ses");
  });

  test("an unclosed hidden paragraph hides only itself", () => {
    expect(html('<p style="display:none">skjult<p>ses')).toBe("ses");
  });

  test("a sign that is no tag stays text", () => {
    expect(html("1 < 2 og 3 > 2")).toBe("1 < 2 og 3 > 2");
    expect(html("før <b uden slutning 010180-0008")).toBe("før <b uden slutning 010180-0008");
  });

  test("a greater-than sign in a quoted attribute does not end the tag", () => {
    expect(html('<a title="a > b" href=x>ses</a>')).toBe("ses");
  });

  test("an end tag that names nothing is not shown and ends no reading of tags", () => {
    expect(html("0101</>80-</ b>00<b>08</b>")).toBe("010180-0008");
  });

  test("markup tells where the thread and the signature begin", () => {
    const marks = normalise(
      '<div>a</div><div id="Signature"><div>s</div></div><div id="x_divRplyFwdMsg">b</div>',
      "html",
    ).marks;
    expect(marks.map((mark) => mark.kind)).toEqual(["signature", "signatureEnd", "history"]);
  });
});

const pieces = fc.constantFrom(
  "a",
  "Å",
  "A\u030a",
  "o\u0308",
  "İ",
  " ",
  "\u00a0",
  "\u2013",
  "-",
  "0",
  "1",
  "\uff11",
  "\u{1d7ce}",
  "\u{1f600}",
  "\u00ad",
  "\u200b",
  "\n",
  "\r\n",
  "\t",
  ".",
  "ord",
);
const markup = fc.constantFrom(
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "<br>",
  "<div class=x>",
  "</div>",
  "<td>",
  "</td>",
  "<tr>",
  "&amp;",
  "&nbsp;",
  "&#229;",
  "&shy;",
  "&#8211;",
  "<!-- x -->",
  "<o:p>",
  '<a href="x>y">',
  "<",
  "&",
  "  ",
);

/** Units between which a cut does not part a character from what belongs to it. */
const isWhole = (plain: { text: string }, at: number) =>
  !/[\s\ud800-\udfff]/.test(plain.text.charAt(at)) &&
  !/[<&\udc00-\udfff]/.test(plain.text.charAt(at));

describe("the way back to the source", () => {
  const checkSource = (source: string, format: "text" | "html", from: number, to: number) => {
    const plain = normalise(source, format);
    const length = plain.text.length;
    const start = length === 0 ? 0 : from % length;
    const end = start + (to % (length - start + 1));
    if (end <= start || !isWhole(plain, start) || !isWhole(plain, end - 1)) return;
    const marked = source.slice(plain.sourceStart(start), plain.sourceEnd(end - 1));
    expect(normalise(marked, format).text).toBe(plain.text.slice(start, end));
  };

  test("the marked text, normalised, is the found text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, from, to) =>
        checkSource(parts.join(""), "text", from, to),
      ),
      { numRuns: 1000 },
    );
  });

  test("the same holds in HTML", () => {
    const parts = fc.array(fc.oneof(pieces, markup), { maxLength: 40 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (list, from, to) => {
        if (/<[^<>]*$/.test(list.join("").replace(/"[^"]*"/g, ""))) return;
        checkSource(list.join(""), "html", from, to);
      }),
      { numRuns: 2000 },
    );
  });

  test("positions never go back", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, markup), { maxLength: 60 }), (parts) => {
        const source = parts.join("");
        const plain = normalise(source, "html");
        expect(plain.lower.length).toBe(plain.text.length);
        for (let at = 0; at < plain.text.length; at += 1) {
          expect(plain.sourceStart(at)).toBeLessThan(plain.sourceEnd(at));
          expect(plain.sourceEnd(at)).toBeLessThanOrEqual(source.length);
          if (at === 0 || plain.sourceStart(at) === plain.sourceStart(at - 1)) continue;
          expect(plain.sourceEnd(at - 1)).toBeLessThanOrEqual(plain.sourceStart(at));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Far beyond what a pass takes on a busy machine; `npm run bench` prints how the time grows. */
const patience = 60_000;

test.each(hostileMarkup)(
  "comes to the end of a hundred thousand times %j, as text and as HTML",
  (piece) => {
    const source = piece.repeat(100_000);
    expect(normalise(source, "text").text.length).toBeLessThanOrEqual(source.length);
    expect(normalise(source, "html").text.length).toBeLessThanOrEqual(source.length);
  },
  patience,
);
