import { openDocument, paragraph, pptx, docx } from "../../mails/attachments/write/officeFiles";
import { compoundFile } from "../../mails/attachments/write/compoundFile";
import { eml } from "../../mails/attachments/write/eml";
import { encryptedZip } from "../../mails/attachments/write/encryptedZip";
import { pdf } from "../../mails/attachments/write/pdf";
import { zip } from "../../mails/attachments/write/zip";
import { read, textOf, whyUnread } from "./reading";

describe("a presentation", () => {
  const shape = (text: string) =>
    `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

  it("gives slides, hidden ones too, notes and comments", async () => {
    const file = pptx([shape("Velkommen"), shape("Bilag")], {
      "ppt/notesSlides/notesSlide1.xml": `<p:notes>${shape("Nævn ikke Ida Test")}</p:notes>`,
      "ppt/comments/comment1.xml":
        "<p:cmLst><p:cm><p:text>Tjek 111111-1118</p:text></p:cm></p:cmLst>",
    });
    expect(await textOf("oplæg.pptx", file)).toBe(
      "Velkommen\n\nBilag\n\nNævn ikke Ida Test\n\nTjek 111111-1118\n",
    );
  });
});

describe("an OpenDocument file", () => {
  it("gives text with its spaces, and comments and notes after what they interrupt", async () => {
    const body =
      '<text:p>111111<office:annotation><dc:creator>Lone</dc:creator><dc:date>2026-11-21</dc:date><text:p>hvis?</text:p></office:annotation>-1118<text:s text:c="2"/>her<text:tab/>nu</text:p>';
    expect(await textOf("brev.odt", openDocument("text", body))).toBe(
      "111111-1118  her\tnu\nhvis?\n",
    );
  });

  it("gives a sheet row by row, with the first zero of a number back", async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const body = `<table:table><table:table-row>${cell("Ida")}${cell("101800008")}</table:table-row></table:table>`;
    expect(await textOf("liste.ods", openDocument("spreadsheet", body))).toBe(
      "Ida\t0101800008\t\n",
    );
  });

  it("says when it is encrypted", async () => {
    const file = openDocument("text", "", {
      "META-INF/manifest.xml":
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
    });
    expect((await read("brev.odt", file)).unread).toEqual([
      { inside: "", why: "it is encrypted", encrypted: true },
    ]);
  });
});

describe("rich text", () => {
  it("gives letters of Windows-1252 and Unicode, and hyphens that do not break", async () => {
    const file =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}S\\'f8ren \\u230?rlig \\uc2\\u8211--{\\b 1111}11\\_1118\\par Slut\\~her}";
    expect(await textOf("brev.rtf", file)).toBe("Søren ærlig –111111-1118\nSlut her\n");
  });

  it("gives tables, text boxes and comments, and no pictures", async () => {
    const file =
      "{\\rtf1 Navn\\cell 111111-1118\\cell\\row {\\*\\shpinst{\\sp{\\sn x}{\\sv 9}}{\\shptxt I boksen\\par}}{\\*\\annotation Note}{\\pict\\wmetafile8 1111111118}}";
    expect(await textOf("brev.rtf", file)).toBe("Navn\t111111-1118\t\nI boksen\nNote\n");
  });

  it("is read though it is called .doc", async () => {
    expect(await textOf("afgørelse.doc", "{\\rtf1 Hej}")).toBe("Hej\n");
  });
});

describe("text files", () => {
  it.each([
    ["UTF-8", Buffer.from("Søren;111111-1118")],
    ["UTF-8 with a mark", Buffer.from("\ufeffSøren;111111-1118")],
    ["Windows-1252", Buffer.from("Søren;111111-1118", "latin1")],
    ["UTF-16 with a mark", Buffer.from("\ufeffSøren;111111-1118", "utf16le")],
    ["UTF-16 without one", Buffer.from("Søren;111111-1118", "utf16le")],
    ["UTF-16 the other way round", Buffer.from("\ufeffSøren;111111-1118", "utf16le").swap16()],
  ])("are read in %s", async (_, bytes) => {
    expect(await textOf("liste.csv", new Uint8Array(bytes))).toBe("Søren;111111-1118");
  });

  it("keep their letters though one byte is damaged", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Søren Ærø "),
      Buffer.from([0xf8]),
      Buffer.from(" Åse"),
    ]);
    expect(await textOf("a.txt", new Uint8Array(bytes))).toBe("Søren Ærø \ufffd Åse");
  });

  it("that are web pages are read as their reader sees them, whatever their name", async () => {
    const page =
      "<html><head><style>p{}</style></head><body><table><tr><td>Ida</td><td>111111-1118</td></tr></table></body></html>";
    const text = await textOf("udtræk.xls", page);
    expect(text).toContain("111111-1118");
    expect(text).not.toContain("<td>");
  });

  it("without a known ending are read where they are text", async () => {
    expect(await textOf("LÆSMIG", "111111-1118")).toBe("111111-1118");
    expect(await whyUnread("kerne.bin", new Uint8Array([0, 1, 2, 3]))).toEqual([
      ".bin files are not read",
    ]);
  });

  it("of a calendar give texts and people without stamps", async () => {
    const file =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1111111118\r\nSUMMARY:Møde om\r\n  Ida\\, igen\r\nATTENDEE;CN="Bach: Lone":mailto:lone@kommune.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    expect(await textOf("møde.ics", file)).toBe(
      "Møde om Ida, igen\nBach: Lone <lone@kommune.example>",
    );
  });
});

describe("a zip file", () => {
  const letter = docx(paragraph("CPR 111111-1118"));

  it("gives the names and the texts inside, also of a zip in it", async () => {
    const file = zip({
      "sag/Ida Test.docx": letter,
      "indre.zip": zip({ "a.html": "<p>Hej &aelig;</p>" }),
    });
    const text = await textOf("bilag.zip", file);
    expect(text).toContain("sag/Ida Test.docx\nCPR 111111-1118\n");
    expect(text).toContain("a.html\nHej æ");
  });

  it("says which files inside could not be read", async () => {
    const file = zip({ "foto.jpg": "x", "indre.zip": zip({ "tom.txt": "" }), "__MACOSX/._a": "x" });
    expect(await whyUnread("bilag.zip", file)).toEqual([
      "foto.jpg: it is a picture",
      "indre.zip/tom.txt: it is empty or could not be fetched",
    ]);
  });

  it("tells an encrypted one by its names and as encrypted", async () => {
    const { text, unread } = await read(
      "sikker.zip",
      encryptedZip("Ida Test.txt", "hemmeligt", "kode"),
    );
    expect(text).toBe("Ida Test.txt\n\n");
    expect(unread).toEqual([{ inside: "Ida Test.txt", why: "it is encrypted", encrypted: true }]);
  });

  it("opens no more levels than are read", async () => {
    let file = zip({ "a.txt": "111111-1118" });
    for (let level = 0; level < 6; level++) file = zip({ "a.zip": file });
    expect(await whyUnread("dyb.zip", file)).toEqual([
      "a.zip/a.zip/a.zip/a.zip: it lies too many files deep",
    ]);
  });

  it("gives Danish names as older Windows wrote them", async () => {
    const file = Buffer.from(zip({ "S?ren.txt": "hej" }))
      .toString("latin1")
      .replace(/S\?ren/g, "S\x9bren");
    expect((await read("a.zip", new Uint8Array(Buffer.from(file, "latin1")))).text).toContain(
      "Søren.txt",
    );
  });
});

describe("a mail", () => {
  it("gives subject, people, text and what is in its files", async () => {
    const file = eml({
      subject: "Vedr. Sørens sag",
      text: "Kære Jens\nCPR 111111-1118 =",
      files: [{ name: "Åses brev.docx", bytes: docx(paragraph("Hemmelig")) }],
    });
    expect(await textOf("videre.eml", file)).toBe(
      "Vedr. Sørens sag\nLone Bach <lone.bach@kommune.example>\nJens Test <jens@mail.example>\n\nKære Jens\r\nCPR 111111-1118 =\nÅses brev.docx\nHemmelig\n",
    );
  });

  it("gives one of two forms of the same text", async () => {
    const file = [
      "Subject: A",
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "CPR 111111-1118",
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>CPR 111111-1118</p>",
      "--b--",
    ].join("\n");
    expect((await textOf("a.eml", file)).match(/111111-1118/g)).toHaveLength(1);
  });

  it("gives file names in the form of RFC 2231", async () => {
    const file = [
      "Subject: A",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "Content-Disposition: attachment;",
      " filename*0*=utf-8''S%C3%B8rens%20;",
      " filename*1=brev.txt",
      "",
      "hej",
      "--b--",
    ].join("\r\n");
    expect(await textOf("a.eml", file)).toContain("Sørens brev.txt\nhej");
  });
});

describe("what is not read", () => {
  it.each([
    [
      "an encrypted Word document",
      "brev.docx",
      compoundFile({ EncryptionInfo: "x", EncryptedPackage: "x" }),
      "it is encrypted",
    ],
    [
      "an old Word document",
      "brev.doc",
      compoundFile({ WordDocument: "x" }),
      "it is in an old Office format",
    ],
    ["a picture", "foto.JPG", "x", "it is a picture"],
    [
      "a PDF where there is no reader for it",
      "brev.pdf",
      pdf([["hej"]]),
      "this program does not read its kind",
    ],
    ["an empty file", "brev.docx", "", "it is empty or could not be fetched"],
  ])("%s is told", async (_, name, bytes, why) => {
    expect(await whyUnread(name, bytes)).toEqual([why]);
  });
});
