import { readIcs } from "../../src/hosts/ics";

const today = "2026-11-21";

function read(...lines: readonly string[]) {
  return readIcs(new TextEncoder().encode(lines.join("\r\n")), today);
}

function event(...lines: readonly string[]) {
  return ["BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT"];
}

function calendar(...lines: readonly string[]) {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""];
}

describe("readIcs", () => {
  it("reads a meeting with its attendees, place and private flag", async () => {
    const [meeting] = await read(
      ...calendar(
        ...event(
          "SUMMARY:Møde med JJ\\, sag 24/1187",
          "DESCRIPTION:Dagsorden følger",
          "LOCATION:Rådhuset",
          "CLASS:PRIVATE",
          "ORGANIZER;CN=Lone Bach:mailto:lone.bach@kommune.example",
          "ATTENDEE;CN=Jens;ROLE=REQ-PARTICIPANT:mailto:jens@mail.example",
          "ATTENDEE;CN=Ida;ROLE=OPT-PARTICIPANT:mailto:ida@kommune.example",
          "ATTENDEE;CN=Lokale 3;CUTYPE=ROOM:mailto:lokale3@kommune.example",
        ),
      ),
    );
    expect(meeting).toEqual({
      channel: "meeting",
      direction: "outgoing",
      at: today,
      sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
      recipients: [
        { field: "required", name: "Jens", address: "jens@mail.example" },
        { field: "optional", name: "Ida", address: "ida@kommune.example" },
        { field: "resource", name: "Lokale 3", address: "lokale3@kommune.example" },
      ],
      parts: [
        { name: "subject", text: "Møde med JJ, sag 24/1187" },
        { name: "body", text: "Dagsorden følger", format: "text" },
        { name: "location", text: "Rådhuset" },
      ],
      traits: { private: true, cancelled: false, showAs: "busy" },
    });
  });

  it("reads an entry without attendees as an appointment, and its free marking", async () => {
    const [entry] = await read(
      ...calendar(...event("SUMMARY:Ring til VVS", "X-MICROSOFT-CDO-BUSYSTATUS:FREE")),
    );
    expect(entry).toMatchObject({ channel: "appointment", traits: { showAs: "free" } });
  });

  it("does not count the organiser among the recipients", async () => {
    const [meeting] = await read(
      ...calendar(
        ...event(
          "ORGANIZER:mailto:lone@kommune.example",
          "ATTENDEE:mailto:lone@kommune.example",
          "ATTENDEE:mailto:jens@mail.example",
        ),
      ),
    );
    expect(meeting?.recipients?.map(({ address }) => address)).toEqual(["jens@mail.example"]);
  });

  it("knows a cancelled meeting by its method", async () => {
    const lines = calendar("METHOD:CANCEL", ...event("ATTENDEE:mailto:jens@mail.example"));
    expect((await read(...lines))[0]?.traits?.cancelled).toBe(true);
  });

  it("gives one communication for each event of the file", async () => {
    const lines = calendar(...event("SUMMARY:Et"), ...event("SUMMARY:To"));
    expect((await read(...lines)).map(({ parts }) => parts[0]?.text)).toEqual(["Et", "To"]);
  });

  it("reads what older programs encode", async () => {
    const [entry] = await read(
      ...calendar(
        ...event(
          "SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=F8de; igen",
          "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:CPR=0D=0A111111=",
          "=2D1118, s=C3=A5",
          `LOCATION;ENCODING=BASE64:${Buffer.from("Rådhuset").toString("base64")}`,
        ),
      ),
    );
    expect(entry?.parts.map(({ text }) => text)).toEqual([
      "Møde; igen",
      "CPR\n111111-1118, så",
      "Rådhuset",
    ]);
  });

  it("reads the files whose bytes stand in it, and tells those that do not", async () => {
    const bytes = Buffer.from("CPR 111111-1118").toString("base64");
    const [entry] = await read(
      ...calendar(
        ...event(
          `ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY;FILENAME=sag.txt:${bytes}`,
          "ATTACH;FILENAME=plan.docx:https://a.example/1",
        ),
      ),
    );
    expect(entry?.parts.slice(3)).toEqual([
      { name: "attachmentName:plan.docx", text: "plan.docx" },
      { name: "attachment:plan.docx", unread: "calendar files carry only a reference to it" },
      { name: "attachmentName:sag.txt", text: "sag.txt", size: 15 },
      { name: "attachment:sag.txt", text: "CPR 111111-1118", format: "text", size: 15 },
    ]);
  });

  it("reads a file that is not UTF-8", async () => {
    const file = calendar(...event("SUMMARY:Møde")).join("\r\n");
    const [entry] = await readIcs(new Uint8Array(Buffer.from(file, "latin1")), today);
    expect(entry?.parts[0]?.text).toBe("Møde");
  });

  it.each([
    ["not a calendar", ["Hej"], /line 1: BEGIN:VCALENDAR was expected/],
    [
      "a broken line",
      calendar("BEGIN:VEVENT", "hvad", "END:VEVENT"),
      /^line 4: "NAME:value" was expected/,
    ],
    [
      "an event that is not ended",
      calendar("BEGIN:VEVENT", "SUMMARY:Et"),
      /^line 5: END:VEVENT was expected, for what begins in line 3$/,
    ],
    [
      "a calendar that breaks off",
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Et"],
      /^line 2: BEGIN:VEVENT is never ended$/,
    ],
    ["an end too many", calendar("END:VEVENT"), /^line 3: END:VCALENDAR was expected/],
    [
      "an end after the end",
      [...calendar(...event("SUMMARY:Et")), "END:VEVENT"],
      /^line \d+: END:VEVENT where nothing is begun$/,
    ],
    [
      "a quotation that is not closed, in a line that is folded",
      calendar(...event("SUMMARY:Et", 'ATTENDEE;CN="Jens', " Hansen:mailto:jens@mail.example")),
      /^line \d+: the calendar file cannot be taken apart: /,
    ],
    ["a calendar without events", calendar("PRODID:x"), /holds no event/],
  ])("says of %s what is wrong", async (_, lines, message) => {
    await expect(read(...lines)).rejects.toThrow(message);
  });
});
