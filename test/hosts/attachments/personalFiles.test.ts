import { read, textOf } from "./reading";

const number = "111111-1118";
const lines = (...all: readonly string[]) => all.join("\r\n");
const base64 = (text: string) => Buffer.from(text).toString("base64");

const contact = (...properties: readonly string[]) =>
  lines("BEGIN:VCARD", "VERSION:2.1", ...properties, "END:VCARD");
const entry = (...properties: readonly string[]) =>
  lines("BEGIN:VCALENDAR", "BEGIN:VEVENT", ...properties, "END:VEVENT", "END:VCALENDAR");

describe("a contact", () => {
  it("tells every property with its name, and no picture", async () => {
    const file = contact(
      "N:Holm;Ib;;;",
      "item1.ADR;TYPE=home:;;Å-vej 1\\; 2.;By;;9440;",
      "PHOTO;ENCODING=BASE64;TYPE=JPEG:",
      " MTExMTExMTExODExMTExMTExMTg=",
      `NOTE:CPR ${number.slice(0, 4)}`,
      ` ${number.slice(4)}\\, ring`,
    );
    expect(await textOf("ib.vcf", file)).toBe(
      `N: Holm Ib   \nADR:   Å-vej 1; 2. By  9440 \nNOTE: CPR ${number}, ring`,
    );
  });

  it.each([
    ["quoted-printable", "NOTE;ENCODING=QUOTED-PRINTABLE:CPR =31=31=31=31=31=31-1118"],
    [
      "quoted-printable over lines",
      "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:CPR=20111111=",
      "-1118",
    ],
    ["quoted-printable as vCard 2.1 writes it", "NOTE;QUOTED-PRINTABLE:CPR 111111=2D1118"],
    ["base64", `NOTE;ENCODING=B:${base64(`CPR ${number}`)}`],
    ["base64 as vCard 2.1 writes it", `NOTE;BASE64:${base64(`CPR ${number}`)}`, ""],
  ])("is read through %s", async (_, ...properties) => {
    expect((await textOf("ib.vcf", contact(...properties))).trim()).toBe(`NOTE: CPR ${number}`);
  });

  it("is known by its first line, and read in the character set it names", async () => {
    const file = contact("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:S=F8ren =C5");
    expect(await textOf("kontakt", file)).toBe("FN: Søren Å");
  });
});

describe("a calendar file", () => {
  it.each([
    ["quoted-printable", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:CPR=0D=0A111111=", "=2D1118"],
    ["base64", `DESCRIPTION;ENCODING=BASE64:${base64(`CPR\r\n${number}`)}`],
  ])("is read through %s", async (_, ...properties) => {
    expect(await textOf("møde.vcs", entry(...properties))).toBe(`CPR\r\n${number}`);
  });

  it("gives the files whose bytes stand in it, and tells those nobody reads", async () => {
    const file = entry(
      "SUMMARY:Møde",
      `ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY;FILENAME=sag.txt:${base64(number)}`,
      'ATTACH;ENCODING=BASE64;X-FILENAME="kerne.bin":AAEC',
      "ATTACH:https://a.example/fil",
    );
    expect(await read("møde.ics", file)).toEqual({
      text: `Møde\nsag.txt\n${number}\nkerne.bin\n`,
      unread: [{ inside: "kerne.bin", why: ".bin files are not read" }],
    });
  });
});
