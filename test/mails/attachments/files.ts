import { compoundFile } from "./write/compoundFile";
import { eml } from "./write/eml";
import { encryptedZip } from "./write/encryptedZip";
import { inventedCpr } from "./write/inventedCpr";
import { msg } from "./write/msg";
import { docx, openDocument, paragraph, pptx, wordPart, xlsx } from "./write/officeFiles";
import { pdf } from "./write/pdf";
import { zip } from "./write/zip";

/** A published test number; every readable file below holds it. */
const cpr = "111111-1118";
const letter = docx(paragraph("Kære Ida") + paragraph("Dit CPR-nr. er ", "1111", "11-1118."), {
  "word/footer1.xml": wordPart("ftr", paragraph("Jammerbugt Kommune")),
});
const sheet = xlsx(
  {
    Borgere:
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c><v>1111111118</v></c></row>',
  },
  "<si><t>Navn</t></si><si><t>CPR-nr.</t></si><si><t>Ida Test</t></si>",
);
const slide = `<p:sp><p:txBody><a:p><a:r><a:t>CPR-nr. ${cpr}</a:t></a:r></a:p></p:txBody></p:sp>`;

const cells = ["CPR-nr.", cpr].map(
  (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
);

/** Files whose text is read, by name; those in `onDemand` need a parser the event bundle lacks. */
export const readable: { readonly [name: string]: Uint8Array } = {
  "brev.docx": letter,
  "borgere.xlsx": sheet,
  "oplaeg.pptx": pptx([slide]),
  "brev.odt": openDocument("text", `<text:p>CPR-nr. ${cpr}</text:p>`),
  "borgere.ods": openDocument(
    "spreadsheet",
    `<table:table><table:table-row>${cells.join("")}</table:table-row></table:table>`,
  ),
  "oplaeg.odp": openDocument(
    "presentation",
    `<draw:frame><draw:text-box><text:p>CPR-nr. ${cpr}</text:p></draw:text-box></draw:frame>`,
  ),
  "brev.rtf": latin("{\\rtf1\\ansi K\\'e6re Ida\\par CPR-nr. {\\b 1111}11\\_1118.\\par}"),
  "borgere.csv": new Uint8Array(Buffer.from(`\ufeffNavn;CPR-nr.\r\nIda;${cpr}\r\n`, "utf16le")),
  "note.txt": latin(`Til sagen: cpr-nr. ${cpr}, frist før påske`),
  "udtraek.xls": latin(`<html><table><tr><td>CPR-nr.</td><td>${cpr}</td></tr></table></html>`),
  "moede.ics": latin(
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:CPR-nr. ${cpr.slice(0, 4)}\r\n ${cpr.slice(4)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  ),
  "videre.eml": latin(
    eml({ subject: "Vedr. sagen", text: "Se brevet", files: [{ name: "brev.docx", bytes: letter }] }),
  ),
  "bilag.zip": zip({ "sag/brev.docx": letter, "sag/indre.zip": zip({ "borgere.xlsx": sheet }) }),
};

export const onDemand: { readonly [name: string]: Uint8Array } = {
  "brev.pdf": pdf([["Kære Ida", `CPR-nr. ${cpr}`], ["Side 2"]]),
  "besked.msg": msg({
    subject: "Vedr. sagen",
    body: "Se brevet",
    to: [{ name: "Jens Test", address: "jens@mail.example" }],
    files: [{ name: "brev.docx", bytes: letter }],
  }),
};

/** Files that cannot be read, with the reason each must be told with. */
export const unreadable: { readonly [name: string]: readonly [Uint8Array, string] } = {
  "laast.pdf": [pdf([[`CPR-nr. ${cpr}`]], "kode"), "it is encrypted"],
  "laast.docx": [
    compoundFile({ EncryptionInfo: "x", EncryptedPackage: "x".repeat(5000) }),
    "it is encrypted",
  ],
  "laast.zip": [encryptedZip("brev.txt", `CPR-nr. ${cpr}`, "kode"), "it is encrypted"],
  "scannet.pdf": [
    pdf(["picture", "picture"]),
    "it holds pictures and no text: a scan or picture",
  ],
  "halvt.pdf": [pdf([["En side med nok tekst til at være en side."], "picture"]), "page 2 is a picture"],
  "gammelt.doc": [compoundFile({ WordDocument: "x" }), "it is in an old Office format"],
  "afbrudt.docx": [
    letter.slice(0, letter.length - 40),
    "it is broken (its directory is missing, as in a file that is cut off)",
  ],
};

/** Thirty people's numbers in one document, as a clerk might attach the wrong list. */
export const thirtyPeople: Uint8Array = docx(
  paragraph("Liste over borgere med CPR-nr.") +
    Array.from({ length: 30 }, (_, index) =>
      paragraph(`${index + 1}. CPR-nr. ${inventedCpr(index)}`),
    ).join(""),
);

/** The mail it leaves with, to an outsider. */
export const thirtyPeopleMail: Uint8Array = latin(
  eml({
    subject: "Listen",
    text: "Hej Jens\nHer er listen.",
    files: [{ name: "liste.docx", bytes: thirtyPeople }],
  }),
);

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}
