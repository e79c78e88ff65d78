import { isSecured } from "../../src/engine/policy/route";
import type { SecureRoute } from "../../src/engine/policy/types";
import type { Communication } from "../../src/engine/types";
import { readEml } from "../../src/hosts/eml";
import { readIcs } from "../../src/hosts/ics";
import { samplePolicy } from "../engine/policy/samplePolicy";

const today = "2026-11-21";

function read(...lines: readonly string[]) {
  return readEml(new TextEncoder().encode(lines.join("\r\n")), today, readIcs);
}

function partText(mail: Communication, name: string): string | undefined {
  return mail.parts.find((part) => part.name === name)?.text;
}

const simple = ["From: Lone Bach <lone.bach@kommune.example>", "To: jens@mail.example"];

describe("readEml", () => {
  it("reads sender, recipients of every field, subject and text", async () => {
    const mail = await read(
      ...simple,
      "Cc: Ole <ole@mail.example>, Ida <ida@mail.example>",
      "Bcc: arkiv@kommune.example",
      "Subject: Din ansøgning",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Kære Jens",
    );
    expect(mail).toMatchObject({
      channel: "mail",
      direction: "outgoing",
      at: today,
      sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
      recipients: [
        { field: "to", name: "", address: "jens@mail.example" },
        { field: "cc", name: "Ole", address: "ole@mail.example" },
        { field: "cc", name: "Ida", address: "ida@mail.example" },
        { field: "bcc", name: "", address: "arkiv@kommune.example" },
      ],
      traits: { composeType: "new" },
    });
    expect(mail.parts[1]).toEqual({ name: "body", text: "Kære Jens\n", format: "text" });
  });

  it("decodes encoded words in subject and display names", async () => {
    const mail = await read(
      "From: =?iso-8859-1?Q?S=F8ren_=C5?= <soren@kommune.example>",
      "To: =?UTF-8?B?SsOYUkdFTg==?= <joergen@mail.example>",
      "Subject: =?UTF-8?Q?Afg=C3=B8relse?=",
      "",
      "Hej",
    );
    expect(mail.sender?.name).toBe("Søren Å");
    expect(mail.recipients?.[0]?.name).toBe("JØRGEN");
    expect(mail.parts[0]?.text).toBe("Afgørelse");
  });

  it("reads a mail that has only HTML as HTML", async () => {
    const mail = await read(
      ...simple,
      "Subject: Brev",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>K&aelig;re <b>Jens</b></p>",
    );
    expect(mail.parts[1]).toMatchObject({
      format: "html",
      text: expect.stringContaining("K&aelig;re <b>Jens</b>") as string,
    });
  });

  it("names attachments, tells two of the same name apart, and leaves logos in the text alone", async () => {
    const file = (name: string, body: string) => [
      "--b",
      `Content-Type: text/plain; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(body).toString("base64"),
    ];
    const mail = await read(
      ...simple,
      "Subject: Bilag",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: multipart/related; boundary=r",
      "",
      "--r",
      "Content-Type: text/html",
      "",
      '<img src="cid:logo">Hej',
      "--r",
      "Content-Type: image/png; name=logo.png",
      "Content-ID: <logo>",
      "Content-Disposition: inline; filename=logo.png",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "--r--",
      ...file("brev.txt", "Et"),
      ...file("brev.txt", "To"),
      "--b--",
      "",
    );
    expect(mail.parts.slice(2)).toEqual([
      { name: "attachmentName:brev.txt", text: "brev.txt", size: 2 },
      { name: "attachment:brev.txt", text: "Et", format: "text", size: 2 },
      { name: "attachmentName:brev.txt#2", text: "brev.txt", size: 2 },
      { name: "attachment:brev.txt#2", text: "To", format: "text", size: 2 },
    ]);
  });

  it.each([
    ["SV: Din sag", [], "reply"],
    ["RE: Din sag", [], "reply"],
    ["VS: Din sag", [], "forward"],
    ["VB: Ditt ärende", [], "forward"],
    ["Din sag", ["In-Reply-To: <1@mail.example>"], "reply"],
    ["Svar: Din sag", [], "reply"],
    ["Videresendt: Din sag", [], "forward"],
    ["Svar på spørgsmål", [], "new"],
  ])("reads %s %j as %s", async (subject, headers, composeType) => {
    const mail = await read(...simple, ...headers, `Subject: ${subject}`, "", "Hej");
    expect(mail.traits?.composeType).toBe(composeType);
  });

  it("keeps the headers a secure route may be recognised by", async () => {
    const mail = await read(...simple, "X-Sikker-Mail: 1", "Subject: Brev", "", "Hej");
    expect(mail.traits?.headers).toEqual({ "X-Sikker-Mail": "1" });
  });

  it("keeps those that a recipe names without an X- too, and none that every mail has", async () => {
    const mail = await read(
      "Received: from pc17 (10.0.0.17) by mx.kommune.example; Sat, 21 Nov 2026 09:00:00 +0100",
      ...simple,
      "Sikker-Mail: 1",
      "Date: Sat, 21 Nov 2026 09:00:00 +0100",
      "Message-ID: <1@kommune.example>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Language: da",
      "Sensitivity: Private",
      "X-MS-Has-Attach: no",
      "Subject: Brev",
      "",
      "Hej",
    );
    const kept = { "Sikker-Mail": "1", Sensitivity: "Private", "X-MS-Has-Attach": "no" };
    expect(mail.traits?.headers).toEqual(kept);
    const secureRoute: SecureRoute = {
      name: { da: "Sikker Mail" },
      mode: "ask",
      switchOn: [{ header: { name: "Sikker-Mail", value: "1" } }],
    };
    expect(isSecured(samplePolicy({ secureRoute }), mail)).toBe(true);
  });

  it("reads a mail with a meeting request as that meeting", async () => {
    const meeting = await read(
      ...simple,
      "Subject: Møde",
      'Content-Type: text/calendar; method=REQUEST; charset="utf-8"',
      "",
      "BEGIN:VCALENDAR",
      "METHOD:REQUEST",
      "BEGIN:VEVENT",
      "UID:1",
      "SUMMARY:Opfølgning",
      "ATTENDEE;CN=Jens:mailto:jens@mail.example",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    );
    expect(meeting).toMatchObject({
      channel: "meeting",
      parts: [{ name: "subject", text: "Opfølgning" }, {}, {}],
    });
  });

  it("weighs the files beside a meeting request with it", async () => {
    const meeting = await read(
      ...simple,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/calendar; method=REQUEST",
      "",
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "SUMMARY:Opfølgning",
      "END:VEVENT",
      "END:VCALENDAR",
      "--b",
      "Content-Type: text/plain; name=dagsorden.txt",
      "Content-Disposition: attachment; filename=dagsorden.txt",
      "",
      "CPR 111111-1118",
      "--b--",
      "",
    );
    expect(meeting.parts.map(({ name }) => name)).toContain("attachment:dagsorden.txt");
  });

  it("takes a calendar that somebody attached for a file, and reads the mail", async () => {
    const mail = await read(
      ...simple,
      "Subject: Min kalender",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "CPR 111111-1118",
      "--b",
      "Content-Type: text/calendar; method=PUBLISH; name=kalender.ics",
      "Content-Disposition: attachment; filename=kalender.ics",
      "",
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "SUMMARY:Møde",
      "END:VEVENT",
      "END:VCALENDAR",
      "--b--",
      "",
    );
    expect(mail.channel).toBe("mail");
    expect(partText(mail, "body")).toContain("111111-1118");
    expect(partText(mail, "attachment:kalender.ics")).toContain("Møde");
  });

  it.each([
    ["no boundary is given", "multipart/mixed"],
    ["another boundary is given than is used", "multipart/mixed; boundary=other"],
  ])("says that the text is unread where %s", async (_, type) => {
    const mail = await read(
      ...simple,
      "Subject: Brev",
      `Content-Type: ${type}`,
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "CPR 111111-1118",
      "--b--",
      "",
    );
    expect(mail.parts).toContainEqual(
      expect.objectContaining({ name: "body", unread: expect.stringContaining("parts") }),
    );
  });

  it.each([
    ["a letter without headers", ["Kære Jens", "", "Tak for sidst."], /line 1: not a mail header/],
    [
      "a header cut in two",
      ["From: a@b.example", "Sub ject", "", "x"],
      /line 2: not a mail header/,
    ],
    ["headers that are no mail's", ["X-Log: 1", "", "x"], /no From, To or Subject/],
  ])("says of %s what is wrong and where", async (_, lines, message) => {
    await expect(read(...lines)).rejects.toThrow(message);
  });

  it("reads a file that stands in the text of a plain mail", async () => {
    const mail = await read(...simple, "Subject: Sagen", "", "begin 644 a.txt", "#2&5J", "end");
    expect(partText(mail, "attachmentName:a.txt")).toBe("a.txt");
    expect(partText(mail, "attachment:a.txt")).toBe("Hej");
    expect(partText(mail, "body")).toContain("begin 644 a.txt");
  });
});
