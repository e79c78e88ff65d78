import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { eml } from "../../mails/attachments/write/eml";
import {
  docx,
  openDocument,
  paragraph,
  pptx,
  xlsx,
} from "../../mails/attachments/write/officeFiles";
import { zip } from "../../mails/attachments/write/zip";
import { stepsOfAsync } from "../../engine/text/stepsOf";
import { read, whyUnread } from "./reading";

const samples: ReadonlyArray<readonly [string, Uint8Array]> = [
  ["a.docx", docx(paragraph("CPR 111111-1118"))],
  ["a.xlsx", xlsx({ Ark1: '<row><c t="s"><v>0</v></c></row>' }, "<si><t>Ida</t></si>")],
  ["a.pptx", pptx(["<a:p><a:r><a:t>Ida</a:t></a:r></a:p>"])],
  ["a.odt", openDocument("text", "<text:p>Ida</text:p>")],
  ["a.zip", zip({ "b.zip": zip({ "a.txt": "Ida" }) })],
  ["a.rtf", new Uint8Array(Buffer.from("{\\rtf1 S\\'f8ren\\u230?{\\b x}}"))],
  ["a.eml", new Uint8Array(Buffer.from(eml({ subject: "Å", text: "Å" })))],
  ["a.ics", new Uint8Array(Buffer.from("BEGIN:VCALENDAR\nSUMMARY:x\nEND:VCALENDAR"))],
  ["a.vcf", new Uint8Array(Buffer.from("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:=C3=\n=A6"))],
  ["a.html", new Uint8Array(Buffer.from("<p>&aelig;<b>x"))],
];

jest.setTimeout(60_000);

/** What comes over and over, the file's name, how often, and the file with so many of it. */
type Endless = readonly [string, string, number, (times: number) => Uint8Array | string];

describe("a broken file", () => {
  it.each(samples)("%s cut off anywhere is told or read, never thrown", async (name, bytes) => {
    for (let length = 0; length < bytes.length; length += 7)
      await expect(read(name, bytes.subarray(0, length))).resolves.toHaveProperty("unread");
  });

  it("with any bytes changed is told or read, never thrown", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async ([name, bytes], changes) => {
          const changed = bytes.slice();
          for (const [at, value] of changes) changed[at % bytes.length] = value;
          const { text } = await read(name, changed);
          return typeof text === "string";
        },
      ),
      { numRuns: 500 },
    );
  });

  it("that is cut off says so", async () => {
    const [[name, bytes]] = [samples[0]!];
    expect(await whyUnread(name, bytes.subarray(0, bytes.length - 30))).toEqual([
      "it is broken (its directory is missing, as in a file that is cut off)",
    ]);
  });

  it("whose archive lies about a size says so", async () => {
    const bytes = zip({ "a.txt": "x".repeat(1000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 999, true);
    expect(await whyUnread("a.zip", bytes)).toEqual([
      "a.txt: it is broken (it is not as long as the archive says)",
    ]);
    view.setUint32(directory + 24, 0xfffffff0, true);
    expect(await whyUnread("a.zip", bytes)).toHaveLength(1);
  });
});

describe("a file made to exhaust its reader", () => {
  it("with 100 MB of spaces in it is read as far as is reasonable", async () => {
    const spaces = deflateRawSync(Buffer.alloc(100_000_000, 32));
    const { text, unread } = await read("bombe.zip", overlapping(spaces, 100_000_000, 2));
    expect(text.length).toBeLessThan(3_000_000);
    expect(unread.map(({ why }) => why)).toContain("it is longer than is read");
  });

  it("may not hand the same bytes out again and again", async () => {
    const packed = deflateRawSync(Buffer.alloc(10_000_000, 32));
    const bomb = overlapping(packed, 10_000_000, 200);
    const { text, unread } = await read("bombe.zip", bomb);
    expect(text.length).toBeLessThan(3_000_000);
    expect(unread.length).toBeGreaterThan(100);
  });

  it("may not multiply by zips in zips", async () => {
    let file = zip({ "a.txt": "x" });
    for (let level = 0; level < 3; level++)
      file = zip(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.zip`, file])));
    const { unread } = await read("bombe.zip", file);
    expect(unread.map(({ why }) => why)).toContain("it holds more files than are read");
  });

  it("defines entities in vain", async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const file = docx("", {
      "word/document.xml": `${entities}<w:document><w:body><w:p><w:r><w:t>&b;&e;&#49;</w:t></w:r></w:p></w:body></w:document>`,
    });
    expect((await read("a.docx", file)).text).toBe("&b;&e;1\n");
  });

  it.each<Endless>([
    ["elements in elements", "a.docx", 300_000, (times) => docx("<w:p><w:r>".repeat(times))],
    [
      "text boxes in text boxes",
      "a.docx",
      300_000,
      (times) => docx("<w:txbxContent>".repeat(times)),
    ],
    ["open brackets", "a.docx", 2_000_000, (times) => docx("<".repeat(times))],
    ["quotes never closed", "a.xlsx", 300_000, (times) => xlsx({ A: '<c t="'.repeat(times) })],
    [
      "ampersands",
      "a.docx",
      1_000_000,
      (times) => docx(`<w:p><w:t>${"&#".repeat(times)}</w:t></w:p>`),
    ],
    [
      "counted spaces",
      "a.odt",
      10_000,
      (times) =>
        openDocument("text", '<text:p><text:s text:c="999999999"/></text:p>'.repeat(times)),
    ],
    ["groups in groups", "a.rtf", 1_000_000, (times) => `{\\rtf1 ${"{".repeat(times)}`],
    ["backslashes", "a.rtf", 1_000_001, (times) => `{\\rtf1 ${"\\".repeat(times)}`],
    [
      "spaces before a line's end",
      "a.eml",
      2_000_000,
      (times) => `Subject: a\nContent-Transfer-Encoding: quoted-printable\n\n${" ".repeat(times)}x`,
    ],
    [
      "encoded words never closed",
      "a.eml",
      300_000,
      (times) => `Subject: ${"=?utf-8?q?".repeat(times)}\n\nx`,
    ],
    [
      "parameters without end",
      "a.eml",
      200_000,
      (times) => `Subject: a\nContent-Type: multipart/mixed${'; boundary="'.repeat(times)}\n\nx`,
    ],
    ["folded lines", "a.eml", 1_000_000, (times) => `Subject: a${"\n ".repeat(times)}\n\nx`],
    [
      "boundaries",
      "a.eml",
      50_000,
      (times) =>
        `Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\n".repeat(times)}`,
    ],
    [
      "quotes in a calendar",
      "a.ics",
      300_000,
      (times) => `BEGIN:VCALENDAR\nATTENDEE${';CN="'.repeat(times)}\n`,
    ],
    [
      "soft line breaks in a contact",
      "a.vcf",
      200_000,
      (times) => `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${"=\n=C3".repeat(times)}\n`,
    ],
    [
      "parameters in a contact",
      "a.vcf",
      300_000,
      (times) => `BEGIN:VCARD\nN${";B=".repeat(times)}`,
    ],
    ["tags in a page", "a.html", 200_000, (times) => "<div><!--".repeat(times)],
  ])(
    "with endless %s is read in steps that grow with it, to its end",
    async (_, name, most, content) => {
      const steps = (times: number) => {
        const file = content(times);
        return stepsOfAsync(() => read(name, file));
      };
      expect(await steps(2000)).toBeLessThan(2.3 * (await steps(1000)) + 1000);
      await expect(read(name, content(most))).resolves.toHaveProperty("unread");
    },
  );

  it("is left when the time is up", async () => {
    const { unread } = await read("a.zip", zip({ "a.txt": "x", "b.txt": "y" }), {
      isOutOfTime: () => true,
    });
    expect(unread.map(({ why }) => why)).toEqual(["there was no time left to read it"]);
  });
});

/** A zip whose directory names one deflated entry many times. */
function overlapping(packed: Uint8Array, size: number, times: number): Uint8Array {
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(1, 28);
  entry.write("a", 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(local.length + packed.length, 16);
  const entries = Array.from({ length: times }, () => entry);
  return new Uint8Array(Buffer.concat([local, packed, ...entries, end]));
}
