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
  it("reads a meeting with its attendees, place and private flag", () => {
    const [meeting] = read(
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

  it("reads an entry without attendees as an appointment, and its free marking", () => {
    const [entry] = read(
      ...calendar(...event("SUMMARY:Ring til VVS", "X-MICROSOFT-CDO-BUSYSTATUS:FREE")),
    );
    expect(entry).toMatchObject({ channel: "appointment", traits: { showAs: "free" } });
  });

  it("does not count the organiser among the recipients", () => {
    const [meeting] = read(
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

  it("knows a cancelled meeting by its method", () => {
    const lines = calendar("METHOD:CANCEL", ...event("ATTENDEE:mailto:jens@mail.example"));
    expect(read(...lines)[0]?.traits?.cancelled).toBe(true);
  });

  it("gives one communication for each event of the file", () => {
    const lines = calendar(...event("SUMMARY:Et"), ...event("SUMMARY:To"));
    expect(read(...lines).map(({ parts }) => parts[0]?.text)).toEqual(["Et", "To"]);
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
  ])("says of %s what is wrong", (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});
