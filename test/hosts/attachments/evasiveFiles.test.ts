import { checkFile } from "../../../src/hosts/attachments/checkFile";
import { readersEverywhere } from "../../../src/hosts/attachments/readers";
import { docx, paragraph, xlsx } from "../../mails/attachments/write/officeFiles";
import { zip } from "../../mails/attachments/write/zip";
import { samplePolicy } from "../../engine/policy/samplePolicy";
import { read, textOf, whyUnread } from "./reading";

const number = "111111-1118";

describe("a number in a file, where nobody looks for it", () => {
  test.each([
    ["the title of a saved page", "sag.html", `<html><head><title>Sag ${number}</title></head>Hej`],
    ["a field of a saved form", "sag.html", `<p>CPR</p><input name="cpr" value="${number}">`],
    ["a hidden element", "sag.html", `<p>Hej</p><div style="display:none">${number}</div>`],
    [
      "the description of a meeting, told as a page only",
      "moede.ics",
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Møde\r\nX-ALT-DESC;FMTTYPE=text/html:<p>CPR\r\n  ${number}</p>\r\nEND:VEVENT\r\nEND:VCALENDAR`,
    ],
    [
      "the fields a case system fills in",
      "brev.docx",
      docx(paragraph("Hej"), { "customXml/item1.xml": `<sag><borger>${number}</borger></sag>` }),
    ],
    [
      "a sheet's columns in the library",
      "liste.xlsx",
      xlsx({ A: "" }, "", { "customXml/item2.xml": `<p><CPR>${number}</CPR></p>` }),
    ],
    [
      "a document whose own part has another name",
      "brev.docx",
      zip({
        "[Content_Types].xml": "<Types/>",
        "word/brev.xml": `<w:p><w:r><w:t>1111</w:t></w:r><w:r><w:t>11-1118</w:t></w:r></w:p>`,
      }),
    ],
  ])("is read: %s", async (_, name, content) => {
    expect(await textOf(name, content)).toContain(number);
  });

  it("is not lost behind a folder that is named as Word names its own", async () => {
    const archive = zip({ "word/noter.xml": "<a/>", "liste.txt": number });
    expect((await read("arkiv.zip", archive)).text).toContain(number);
  });
});

describe("a mail in a mail whose parts cannot be told apart", () => {
  const head = "From: a@b.example\r\nSubject: x\r\n";
  const inside = `--b\r\nContent-Transfer-Encoding: base64\r\n\r\nQ1BSIDExMTExMS0xMTE4\r\n--b--\r\n`;

  test.each([
    ["no boundary", "multipart/mixed"],
    ["another boundary", "multipart/mixed; boundary=c"],
  ])("says so: %s", async (_, type) => {
    const why = await whyUnread("a.eml", `${head}Content-Type: ${type}\r\n\r\n${inside}`);
    expect(why).toEqual(["it is broken (it does not say where its parts begin)"]);
  });

  it("says so where they are nested deeper than anybody nests them", async () => {
    const nested = Array.from({ length: 100 }, (_, at) => at).reduce(
      (rest, at) =>
        `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n${rest}\r\n--b${at}--\r\n`,
      `Content-Transfer-Encoding: base64\r\n\r\nQ1BSIDExMTExMS0xMTE4\r\n`,
    );
    expect(await whyUnread("a.eml", `${head}${nested}`)).toEqual(["it lies too many files deep"]);
  });
});

describe("a line longer than is looked through at a time", () => {
  it.each([
    ["words", "navn navn "],
    ["cells", "navn;navn;"],
    ["minified data", '{"a":1},'],
  ])("is never parted within a number: %s", async (_, filling) => {
    const policy = samplePolicy();
    const one = `CPR ${number}, ${filling}`;
    for (const shift of [3, 7, 12]) {
      const before = filling.repeat(Math.ceil(20_000 / filling.length));
      const text = `${before.slice(0, 20_000 - shift)} ${one}${filling.repeat(30)}`;
      const file = { name: "a.txt", mediaType: "", bytes: new Uint8Array(Buffer.from(text)) };
      const { checked } = await checkFile(file, "1", {
        policy,
        about: { channel: "mail" },
        readers: readersEverywhere,
        isOutOfTime: () => false,
      });
      expect(checked.found.filter(({ kind }) => kind === "cpr")).toHaveLength(1);
    }
  });
});
