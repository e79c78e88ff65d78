import { docx, paragraph as p, wordPart, xlsx } from "../../mails/attachments/write/officeFiles";
import { textOf, whyUnread } from "./reading";

describe("a Word document", () => {
  it("is read a line per paragraph, with runs joined as Word split them", async () => {
    const file = docx(p("Borgeren har CPR-nr. 1111", "11-", "1118") + p("Æblevej 5 &amp; 7"));
    expect(await textOf("brev.docx", file)).toBe(
      "Borgeren har CPR-nr. 111111-1118\nÆblevej 5 & 7\n",
    );
  });

  it("keeps tabs, line breaks and the hyphen that does not break", async () => {
    const run =
      "<w:r><w:t>111111</w:t><w:noBreakHyphen/><w:t>1118</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>";
    expect(await textOf("brev.docx", docx(`<w:p>${run}</w:p>`))).toBe("111111-1118\ta\nb\n");
  });

  it("reads a table a line per row", async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const table = `<w:tbl>${row("Navn", "CPR")}${row("Ida Test", "111111-1118")}</w:tbl>`;
    expect(await textOf("liste.docx", docx(table))).toBe("Navn\tCPR\t\nIda Test\t111111-1118\t\n");
  });

  it("reads headers, footers, notes and comments", async () => {
    const file = docx(p("Brødtekst"), {
      "word/header1.xml": wordPart("hdr", p("Hoved")),
      "word/footer2.xml": wordPart("ftr", p("Fod")),
      "word/footnotes.xml": wordPart("footnotes", p("Note")),
      "word/comments.xml": wordPart("comments", `<w:comment>${p("Husk 111111-1118")}</w:comment>`),
    });
    expect(await textOf("brev.docx", file)).toBe(
      "Brødtekst\n\nHoved\n\nFod\n\nNote\n\nHusk 111111-1118\n",
    );
  });

  it("tells what tracked changes still hold, apart from the text that replaced it", async () => {
    const deleted = "<w:del><w:r><w:delText>111111-1118</w:delText></w:r></w:del>";
    const inserted = "<w:ins><w:r><w:t>nummeret</w:t></w:r></w:ins>";
    const file = docx(`<w:p><w:r><w:t>Se </w:t></w:r>${deleted}${inserted}</w:p>`);
    expect(await textOf("brev.docx", file)).toBe("Se nummeret\n111111-1118");
  });

  it("says a moved text and a text box once", async () => {
    const moved = `<w:p><w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>flyttet</w:t></w:r></w:moveTo></w:p>`;
    const box = `<w:txbxContent>${p("i boksen")}</w:txbxContent>`;
    const drawn = `<w:p><w:r><w:t>før</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>efter</w:t></w:r></w:p>`;
    expect(await textOf("brev.docx", docx(moved + drawn))).toBe("flyttet\nførefter\ni boksen\n");
  });

  it("leaves out measures and field codes, which stand as text in the markup", async () => {
    const noise =
      "<w:r><wp:posOffset>1111111118</wp:posOffset><w:instrText> PAGE </w:instrText></w:r>";
    expect(await textOf("brev.docx", docx(`<w:p>${noise}<w:r><w:t>Hej</w:t></w:r></w:p>`))).toBe(
      "Hej\n",
    );
  });

  it("reads whatever prefix its writer gave the elements", async () => {
    const usual = docx(p("Hej"));
    const own = docx("", {
      "word/document.xml":
        "<x:document><x:body><x:p><x:r><x:t>Hej</x:t></x:r></x:p></x:body></x:document>",
    });
    expect(await textOf("a.docx", own)).toBe(await textOf("b.docx", usual));
  });

  it("reads the whole workbook behind a chart", async () => {
    const workbook = xlsx({ Data: '<row><c t="str"><v>111111-1118</v></c></row>' });
    const file = docx(p("Se figuren"), { "word/embeddings/Microsoft_Excel_Sheet.xlsx": workbook });
    expect(await textOf("notat.docx", file)).toContain("111111-1118");
  });

  it("reads the properties a case system wrote, and not who the author is", async () => {
    const file = docx(p("Brev"), {
      "docProps/core.xml":
        "<cp:coreProperties><dc:title>Vedr. Ida Test</dc:title><dc:creator>Lone Bach</dc:creator></cp:coreProperties>",
      "docProps/custom.xml":
        '<Properties><property name="PartCpr"><vt:lpwstr>111111-1118</vt:lpwstr></property></Properties>',
    });
    const text = await textOf("brev.docx", file);
    expect(text).toContain("Vedr. Ida Test\n");
    expect(text).toContain("111111-1118\n");
    expect(text).not.toContain("Lone Bach");
  });

  it("is unread when it holds pictures only, and fine when it is merely empty", async () => {
    const scan = docx("<w:p/>", { "word/media/image1.png": "x" });
    expect(await whyUnread("scan.docx", scan)).toEqual([
      "it holds pictures and no text: a scan or picture",
    ]);
    expect(await whyUnread("tom.docx", docx("<w:p/>"))).toEqual([]);
  });
});
