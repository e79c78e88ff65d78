import { normalise } from "../../../src/engine/text/normalise";
import { regionsOf } from "../../../src/engine/text/history";
import type { TextFormat } from "../../../src/engine/types";
import { counted } from "../counted";
import { stepsOf } from "./stepsOf";

const split = (source: string, format: TextFormat = "text") => {
  const plain = normalise(source, format);
  return regionsOf(plain).map(({ start, end, region }) => [
    region,
    plain.text.slice(start, end).trim(),
  ]);
};

describe("the quoted thread", () => {
  test.each([
    ["Danish", "Fra: Bo Holm\nSendt: 3. maj 2026 10:12\nTil: Eva\nEmne: Sag"],
    ["Swedish", "Från: Bo Holm\nSkickat: den 3 maj 2026 10:12\nTill: Eva\nÄmne: Ärende"],
    ["English", "From: Bo Holm\nSent: 3 May 2026\nTo: Eva\nSubject: Case"],
    ["an address and a subject", "Fra: bo@holm.example\nEmne: Sag"],
    ["bold", "*Fra:* Bo Holm\n*Sendt:* 3. maj\n*Til:* Eva\n*Emne:* Sag"],
    ["separated", "-----Oprindelig meddelelse-----\nBo skrev"],
    ["separated in Swedish", "-----Ursprungligt meddelande-----\nBo skrev"],
    ["forwarded", "---------- Forwarded message ---------\nx"],
    ["attributed", "Den 3. maj 2026 kl. 10.12 skrev Bo Holm <bo@x.example>:\nsvar"],
    [
      "attributed over two lines",
      "Den tors 3 maj 2026 kl 10:12 skrev Bo Holm\n<bo@x.example>:\n\nsvar",
    ],
    ["attributed in English", "On 3 May 2026 at 10:12, Bo wrote:\n\n> svar\n> mere"],
  ])("begins at the heading: %s", (_, thread) => {
    expect(split(`Hej Eva\n\nTak.\n\n${thread}`)).toEqual([
      ["new", "Hej Eva\n\nTak."],
      ["history", thread],
    ]);
  });

  test("a rule above the heading belongs to it", () => {
    const thread = "________________________________\nFra: Bo\nSendt: i dag\nTil: Eva\nEmne: Sag";
    expect(split(`Hej\n${thread}`)[1]).toEqual(["history", thread]);
  });

  test("answers between quoted lines are new text", () => {
    expect(split("> spørgsmål\nsvar\n> næste\nmere").map(([region]) => region)).toEqual([
      "history",
      "new",
      "history",
      "new",
    ]);
  });

  test("an opening hour or a route is no heading", () => {
    expect(split("Fra: kl. 10\nTil: kl. 12\nSted: rådhuset")).toHaveLength(1);
    expect(split("Den 3. maj skrev vi til jer om mødet.")).toHaveLength(1);
    expect(split("Original meddelelse fra borgeren er vedlagt")).toHaveLength(1);
  });

  test.each([
    '<p>ny</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Fra:</b> Bo</div><p>gl</p>',
    '<p>ny</p><div class="gmail_quote"><div>Den skrev Bo</div><p>gl</p></div>',
    '<p>ny</p><blockquote type="cite"><p>gl</p></blockquote>',
    "<p>ny</p><p>Den 3. maj 2026 skrev Bo:</p><blockquote><p>gl</p></blockquote>",
  ])("is told by the markup %s", (source) => {
    expect(split(source, "html").map(([region]) => region)).toEqual(["new", "history"]);
  });

  test("text under a quote is new, an indented passage too", () => {
    expect(split('<blockquote type="cite">gl</blockquote><p>svar</p>', "html")).toEqual([
      ["history", "gl"],
      ["new", "svar"],
    ]);
    expect(split("<p>se</p><blockquote>et afsnit</blockquote>", "html")).toHaveLength(1);
  });
});

describe("the signature", () => {
  test.each([
    "-- \nBo Holm",
    "Med venlig hilsen\nBo Holm",
    "Venlig hilsen Bo",
    "Mvh\nBo\n12345678",
    "Mvh Bo",
    "Med vänlig hälsning\nEva",
    "Vänliga hälsningar,\nEva",
    "Kind regards\nBo",
    "De bedste hilsner\nBo",
    "VH Bo",
    "/Hälsningar Eva".slice(1),
    "Bästa hälsningar\n/Eva",
    "Best regards,\nBo",
  ])("begins at %j", (signature) => {
    expect(split(`Hej\n\nTeksten.\n\n${signature}`)).toEqual([
      ["new", "Hej\n\nTeksten."],
      ["signature", signature],
    ]);
  });

  test("ends where the thread begins, and a postscript is new text", () => {
    const text =
      "Hej\nMvh Bo\nKommunen\nPS: husk sagen\n\nFra: Eva\nSendt: i går\nTil: Bo\nEmne: x";
    expect(split(text).map(([region]) => region)).toEqual(["new", "signature", "new", "history"]);
  });

  const contact = "Lone Bach\nSocialrådgiver, Børn og Familie\nTlf. 72 57 77 77\nlone@x.example";

  test.each([
    ["a request", "Kan du sende mig dit CPR-nummer?"],
    ["a request with an address", "Send dit CPR-nummer til lone@x.example"],
    ["news of somebody", "Karen har fået konstateret gigt."],
    ["a request in Swedish", "Mejla mig gärna ditt personnummer."],
    ["a request in English", "Please send me your passport number."],
    [
      "a long line that goes on",
      "Kan du sende mig dit CPR-nummer og en kopi af dit kørekort, så jeg\nnår det i dag",
    ],
  ])("%s below the sender's name is new text", (_, line) => {
    expect(split(`Hej\n\nVenlig hilsen\n${contact}\n\n${line}`)).toEqual([
      ["new", "Hej"],
      ["signature", `Venlig hilsen\n${contact}`],
      ["new", line],
    ]);
  });

  test("what follows such a line is the signature again", () => {
    const regions = split(`Hej\n\nMvh Lone\nHusker du at sende mig papirerne?\n\n${contact}`);
    expect(regions).toEqual([
      ["new", "Hej"],
      ["signature", "Mvh Lone"],
      ["new", "Husker du at sende mig papirerne?"],
      ["signature", contact],
    ]);
  });

  test("a request in the line of the sign-off is new text", () => {
    expect(split("Hej\n\nVenlig hilsen Lone - send mig dit CPR-nummer\nTlf. 72577777")).toEqual([
      ["new", "Hej\n\nVenlig hilsen Lone - send mig dit CPR-nummer"],
      ["signature", "Tlf. 72577777"],
    ]);
  });

  test.each([
    "Denne mail er fortrolig. Har du modtaget den ved en fejl, så giv os besked.",
    "Du kan læse mere om, hvordan vi behandler dine personoplysninger, på x.example",
    "Tænk på miljøet, før du printer denne mail",
    "Jeg træffes bedst mandag og tirsdag",
    "Ring til os på tlf. 72 57 77 77",
    "Leder af Center for Job, Sundhed og Velfærd",
    "Du kan skrive sikkert til os med Digital Post",
    "Detta meddelande är konfidentiellt och avsett för mottagaren, om du fått det av misstag",
    "This message is confidential. If you have received it by mistake, please tell us.",
  ])("%s belongs to the signature", (line) => {
    expect(split(`Hej\n\nVenlig hilsen\n${contact}\n\n${line}`).map(([region]) => region)).toEqual([
      "new",
      "signature",
    ]);
  });

  test("a sentence about greetings is no greeting", () => {
    expect(split("Venlig hilsen er vigtig i mails\nog resten")).toHaveLength(1);
    expect(
      split("Hilsen fra alle børnene kan ses på opslagstavlen, hvor der er plads\nog mere"),
    ).toHaveLength(1);
  });

  test("is told by the markup", () => {
    const source = '<p>ny</p><div id="Signature"><p>Bo</p></div><p>efter</p>';
    expect(split(source, "html")).toEqual([
      ["new", "ny"],
      ["signature", "Bo"],
      ["new", "efter"],
    ]);
  });
});

test("regions cover the text in order", () => {
  const plain = normalise("a\n> b\nMvh\nc\n> d\nPS e");
  const regions = regionsOf(plain);
  expect(regions[0]?.start).toBe(0);
  expect(regions[regions.length - 1]?.end).toBe(plain.text.length);
  regions.slice(1).forEach((region, index) => expect(region.start).toBe(regions[index]?.end));
});

test("what stands between a marked signature and a postscript is new text", () => {
  const source = '<p>Hej</p><div id="Signature">Mvh Bo</div><p>Karen er syg.</p><p>PS: husk</p>';
  expect(split(source, "html")).toEqual([
    ["new", "Hej"],
    ["signature", "Mvh Bo"],
    ["new", "Karen er syg.\nPS: husk"],
  ]);
});

/** Characters and marks that are looked at to part a text. */
function looksAt(source: string): number {
  const plain = normalise(source, "html");
  const marks = counted(plain.marks);
  const { text, lower } = plain;
  const watched = {
    ...{ text, lower, marks: marks.list },
    sourceStart: (index: number) => plain.sourceStart(index),
    sourceEnd: (index: number) => plain.sourceEnd(index),
  };
  const steps = stepsOf(() => regionsOf(watched));
  return steps + marks.looks();
}

test.each([
  "<blockquote type=cite>a</blockquote>b",
  "<span class=gmail_quote>a</span>b",
  "<div id=Signature>a</div>",
  "<div id=Signature>a</div>b",
  "<blockquote>a</blockquote><p>Mvh Bo</p><p>PS: b</p>",
])("%j, over and over, is parted in looks that grow with its length", (piece) => {
  expect(looksAt(piece.repeat(1000))).toBeLessThan(2.2 * looksAt(piece.repeat(500)));
});
