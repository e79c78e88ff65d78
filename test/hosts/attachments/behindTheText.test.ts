import {
  docx,
  openDocument,
  paragraph,
  pptx,
  wordPart,
  xlsx,
} from "../../mails/attachments/write/officeFiles";
import { textOf, whyUnread } from "./reading";

const number = "111111-1118";
const link = `https://a.example/?cpr=${number.replace("-", "%2D")}`;
const linkRead = `https://a.example/?cpr=${number}`;

const hyperlink = (target: string) =>
  `<Relationships><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`;
const picture = (attributes: string) =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="Billede 1" ${attributes}/></wp:inline></w:drawing>`;
const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;

describe("behind the text of a Word document is read", () => {
  it.each([
    ["a picture's words", docx(run(picture(`descr="CPR ${number}"`)))],
    ["a picture's title", docx(run(picture(`title="CPR ${number}"`)))],
    ["a watermark", docx(run(`<v:shape><v:textpath string="CPR ${number}"/></v:shape>`))],
    ["an old picture's words", docx(run(`<v:shape alt="CPR ${number}"/>`))],
    [
      "a table's words",
      docx(`<w:tbl><w:tblPr><w:tblCaption w:val="CPR ${number}"/></w:tblPr></w:tbl>`),
    ],
    ["hidden text", docx(run(`<w:rPr><w:vanish/></w:rPr><w:t>CPR ${number}</w:t>`))],
    [
      "an endnote",
      docx(paragraph("Brev"), {
        "word/endnotes.xml": wordPart("endnotes", paragraph(`CPR ${number}`)),
      }),
    ],
    [
      "a building block",
      docx(paragraph("Brev"), {
        "word/glossary/document.xml": wordPart("glossaryDocument", paragraph(`CPR ${number}`)),
      }),
    ],
    [
      "a variable",
      docx(paragraph("Brev"), {
        "word/settings.xml": wordPart(
          "settings",
          `<w:docVars><w:docVar w:name="x" w:val="CPR ${number}"/></w:docVars>`,
        ),
      }),
    ],
    [
      "a choice not taken",
      docx(
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="CPR ${number}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>`,
      ),
    ],
    [
      "an attribute of bound data",
      docx(paragraph("Brev"), {
        "customXml/item1.xml": `<sag xmlns="urn:11111111"><borger cpr='${number}'/></sag>`,
      }),
    ],
  ])("%s", async (_, file) => {
    expect(await textOf("brev.docx", file)).toContain(number);
  });

  it.each([
    [
      "a link's target",
      docx(paragraph("her"), { "word/_rels/document.xml.rels": hyperlink(link) }),
    ],
    [
      "a link's target in a footer",
      docx(paragraph("her"), { "word/_rels/footer1.xml.rels": hyperlink(link) }),
    ],
    [
      "a field's target, however it is cut",
      docx(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${link.slice(0, 30)}</w:instrText></w:r><w:r><w:instrText>${link.slice(30)}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>`,
      ),
    ],
    ["a simple field's target", docx(`<w:fldSimple w:instr="HYPERLINK &quot;${link}&quot;"/>`)],
  ])("%s", async (_, file) => {
    expect(await textOf("brev.docx", file)).toContain(linkRead);
  });

  it("only what people may have written: no measures, no template, no numbering of fields", async () => {
    const rels = hyperlink("file:///C:/skabelon11111111.dotx").replace(
      "/hyperlink",
      "/attachedTemplate",
    );
    const fields = run(
      "<w:fldChar/><w:instrText> PAGEREF _Toc1111111118 \\h </w:instrText><w:fldChar/>",
    );
    const file = docx(fields + paragraph("Brev"), {
      "word/_rels/settings.xml.rels": rels,
      "word/_rels/document.xml.rels": hyperlink("https://kommune.example/2026"),
    });
    expect((await textOf("brev.docx", file)).trim()).toBe("Brev");
  });

  it("and a scan stays a scan, whatever its picture is called", async () => {
    const scan = docx(run(picture('descr="Et billede, der indeholder tekst"')), {
      "word/media/image1.png": "x",
      "docProps/core.xml": "<cp:coreProperties><dc:title>Scan</dc:title></cp:coreProperties>",
    });
    expect(await whyUnread("scan.docx", scan)).toEqual([
      "it holds pictures and no text: a scan or picture",
    ]);
  });
});

describe("behind the text of a workbook is read", () => {
  const sheet = (after: string) => xlsx({ Ark1: `</sheetData>${after}<sheetData>` });

  it.each([
    [
      "the words of a picture",
      xlsx({ Ark1: "" }, "", {
        "xl/drawings/drawing1.xml": `<xdr:wsDr><xdr:pic><xdr:cNvPr id="2" name="Billede 1" descr="CPR ${number}"/></xdr:pic></xdr:wsDr>`,
      }),
    ],
    [
      "a link's tip",
      sheet(`<hyperlinks><hyperlink ref="A1" tooltip="CPR ${number}"/></hyperlinks>`),
    ],
    [
      "a cell rule's words",
      sheet(`<dataValidations><dataValidation prompt="CPR ${number}"/></dataValidations>`),
    ],
    [
      "a cell rule's choices",
      sheet(`<dataValidation><formula1>"Ida ${number},Bo"</formula1></dataValidation>`),
    ],
    [
      "a formula's words",
      xlsx({ Ark1: `<row><c t="str"><f>HYPERLINK("${link}";"her")</f><v>her</v></c></row>` }),
    ],
    [
      "the head of first pages",
      sheet(`<headerFooter><firstHeader>&amp;CCPR ${number}</firstHeader></headerFooter>`),
    ],
    [
      "the foot of even pages",
      sheet(`<headerFooter><evenFooter>&amp;CCPR ${number}</evenFooter></headerFooter>`),
    ],
    [
      "a picture in a cell",
      xlsx({ Ark1: "" }, "", {
        "xl/richData/rdrichvalue.xml": `<rvData><rv s="0"><v>0</v><v>CPR ${number}</v></rv></rvData>`,
      }),
    ],
    [
      "a link's target",
      xlsx({ Ark1: "" }, "", { "xl/worksheets/_rels/sheet1.xml.rels": hyperlink(link) }),
    ],
  ])("%s", async (_, file) => {
    expect(await textOf("liste.xlsx", file)).toContain(number);
  });
});

describe("behind the text of a presentation is read", () => {
  const text = `<a:p><a:r><a:t>CPR ${number}</a:t></a:r></a:p>`;

  it.each([
    [
      "the words of a picture",
      pptx([`<p:pic><p:cNvPr id="4" name="Billede 3" descr="CPR ${number}"/></p:pic>`]),
    ],
    ["a link's tip", pptx([`<a:hlinkClick r:id="rId2" tooltip="CPR ${number}"/>`])],
    ["a link's target", pptx(["<p:sp/>"], { "ppt/slides/_rels/slide1.xml.rels": hyperlink(link) })],
    ["the head of handouts", pptx(["<p:sp/>"], { "ppt/handoutMasters/handoutMaster1.xml": text })],
    ["a layout", pptx(["<p:sp/>"], { "ppt/slideLayouts/slideLayout1.xml": text })],
    [
      "a comment of today's form",
      pptx(["<p:sp/>"], {
        "ppt/comments/modernComment_101_0.xml": `<p188:cm><p188:txBody>${text}</p188:txBody></p188:cm>`,
      }),
    ],
    [
      "a section's name",
      pptx(["<p:sp/>"], {
        "ppt/presentation.xml": `<p:presentation><p14:section name="CPR ${number}"/></p:presentation>`,
      }),
    ],
  ])("%s", async (_, file) => {
    expect(await textOf("oplæg.pptx", file)).toContain(number);
  });
});

describe("behind the text of an OpenDocument file is read", () => {
  it.each([
    [
      "the words of a picture",
      `<draw:frame><draw:image/><svg:title>Billede</svg:title><svg:desc>CPR ${number}</svg:desc></draw:frame>`,
    ],
    ["a link's target", `<text:p><text:a xlink:href="${link}">her</text:a></text:p>`],
    ["hidden text", `<text:p><text:hidden-text text:string-value="CPR ${number}"/></text:p>`],
    [
      "a hidden section",
      `<text:section text:display="none"><text:p>CPR ${number}</text:p></text:section>`,
    ],
    ["a form's field", `<form:text form:current-value="CPR ${number}"/>`],
    [
      "a variable",
      `<text:user-field-decls><text:user-field-decl office:string-value="CPR ${number}"/></text:user-field-decls>`,
    ],
  ])("%s", async (_, body) => {
    expect(await textOf("brev.odt", openDocument("text", body))).toContain(number);
  });
});

describe("behind the text of a rich text is read", () => {
  it.each([
    [
      "a picture's words",
      `{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv CPR 111111\\_1118}}}ffd8}`,
      `CPR ${number}`,
    ],
    ["its title", `{\\info{\\title CPR ${number}}{\\author Ib Holm}}`, `CPR ${number}`],
    ["a link's target", `{\\field{\\*\\fldinst {HYPERLINK "${link}"}}{\\fldrslt her}}`, linkRead],
  ])("%s", async (_, inside, said) => {
    const text = await textOf("brev.rtf", `{\\rtf1 Brev ${inside}}`);
    expect(text).toMatch(/^Brev (?:her)?\n/);
    expect(text).toContain(said);
    expect(text).not.toMatch(/Holm|ffd8/);
  });

  it("only words: no measures of drawings, no numbering of fields", async () => {
    const drawing = "{\\sp{\\sn pib}{\\sv 1111111118}}";
    const field = "{\\field{\\*\\fldinst PAGEREF _Toc1111111118}{\\fldrslt 4}}";
    expect(await textOf("brev.rtf", `{\\rtf1 Brev ${drawing}${field}}`)).toBe("Brev 4\n");
  });
});
