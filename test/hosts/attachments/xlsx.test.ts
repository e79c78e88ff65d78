import { xlsx } from "../../mails/attachments/write/officeFiles";
import { textOf } from "./reading";

const shared = (...texts: readonly string[]) =>
  texts.map((text) => `<si><t>${text}</t></si>`).join("");

describe("an Excel workbook", () => {
  it("is read row by row, with shared strings split in runs put together", async () => {
    const strings = "<si><t>Navn</t></si><si><r><t>1111</t></r><r><t>11-1118</t></r></si>";
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(await textOf("liste.xlsx", xlsx({ Ark1: rows }, strings))).toBe(
      "Ark1\nNavn\t111111-1118\t\n",
    );
  });

  it("gives numbers as typed: the first zero back where it is a date's, long ones unfolded", async () => {
    const cell = (value: string) => `<c><v>${value}</v></c>`;
    const rows = `<row>${["101800008", "1111111118", "1.91212121212E+11", "149900000", "42.5"].map(cell).join("")}</row>`;
    expect(await textOf("tal.xlsx", xlsx({ Ark1: rows }))).toBe(
      "Ark1\n0101800008\t1111111118\t191212121212\t149900000\t42.5\t\n",
    );
  });

  it("reads inline strings, results of formulas and cells of any prefix", async () => {
    const rows =
      '<x:row><x:c t="inlineStr"><x:is><x:t>Ida</x:t></x:is></x:c><x:c t="str"><x:f>A1&amp;"!"</x:f><x:v>Ida!</x:v></x:c></x:row>';
    expect(await textOf("liste.xlsx", xlsx({ Ark1: rows }))).toBe("Ark1\nIda\tIda!\t\n");
  });

  it("reads hidden sheets and the names of all", async () => {
    const file = xlsx(
      { Bilag: "", Skjult: '<row><c t="s"><v>0</v></c></row>' },
      shared("111111-1118"),
      {
        "xl/workbook.xml":
          '<workbook><sheets><sheet name="Bilag"/><sheet name="Skjult" state="veryHidden"/></sheets></workbook>',
      },
    );
    expect(await textOf("liste.xlsx", file)).toBe("Bilag\nSkjult\n111111-1118\t\n");
  });

  it("reads comments and what a pivot table remembers of its source", async () => {
    const file = xlsx({ Ark1: "" }, "", {
      "xl/comments1.xml":
        "<comments><commentList><comment><text><r><t>Ring til </t></r><r><t>Ida</t></r></text></comment></commentList></comments>",
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheField name="Cpr"><sharedItems><s v="111111-1118"/><s v="Ida Test"/></sharedItems></cacheField></pivotCacheDefinition>',
    });
    expect(await textOf("pivot.xlsx", file)).toBe("Ark1\nRing til Ida\n\n111111-1118\nIda Test");
  });

  it("stops where one long string is shown by endless cells", async () => {
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(50_000)}</row>`;
    const file = xlsx({ Ark1: rows }, shared("x".repeat(100_000)));
    const { readFile } = await import("../../../src/hosts/attachments/readFile");
    const { readersEverywhere } = await import("../../../src/hosts/attachments/readers");
    const read = await readFile(
      { name: "bombe.xlsx", mediaType: "", bytes: file },
      { readers: readersEverywhere },
    );
    expect(read.text.length).toBeLessThanOrEqual(2_000_000);
    expect(read.unread.map(({ why }) => why)).toContain("it is longer than is read");
  });
});
