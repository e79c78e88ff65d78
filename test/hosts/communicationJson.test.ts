import { readCommunication } from "../../src/hosts/communicationJson";

const today = "2026-11-21";
const parts = [{ name: "subject", text: "Hej" }];

describe("readCommunication", () => {
  it("needs only a channel and parts; the day is today and the direction outgoing", () => {
    expect(readCommunication({ channel: "mail", parts }, today)).toEqual({
      channel: "mail",
      parts,
      at: today,
      direction: "outgoing",
    });
  });

  it("keeps the day it is given", () => {
    expect(readCommunication({ channel: "mail", parts, at: "2020-02-29" }, today).at).toBe(
      "2020-02-29",
    );
  });

  it.each([
    ["a list", [], /the communication: an object was expected/],
    ["an unknown field", { channel: "mail", parts, sendr: {} }, /^sendr: unknown field$/],
    [
      "an unknown field deep down",
      { channel: "mail", parts: [{ name: "body", text: "", lang: "da" }] },
      /parts\[0\]\.lang: unknown field/,
    ],
    ["no parts", { channel: "mail" }, /parts: is missing/],
    ["an unknown channel", { channel: "fax", parts }, /channel: one of mail, .* was expected/],
    ["a day that is none", { channel: "mail", parts, at: "2026-02-30" }, /at: a date was expected/],
    [
      "a part without text",
      { channel: "mail", parts: [{ name: "body" }] },
      /parts\[0\]: exactly one of text, unread and checked/,
    ],
    [
      "a part of an unknown name",
      { channel: "mail", parts: [{ name: "title", text: "" }] },
      /parts\[0\]\.name: subject, body/,
    ],
    [
      "two parts of one name",
      { channel: "mail", parts: [...parts, ...parts] },
      /parts\[1\]\.name: a second part named subject/,
    ],
    [
      "a field named like a member of every object",
      JSON.parse('{"channel":"mail","parts":[],"__proto__":1,"constructor":1}'),
      /__proto__: unknown field; constructor: unknown field/,
    ],
  ])("refuses %s", (_, json, message) => {
    expect(() => readCommunication(json, today)).toThrow(message);
  });

  it("tells all that is wrong at once", () => {
    expect(() => readCommunication({ channel: "fax", parts: 1, x: 1 }, today)).toThrow(
      /channel: .*; parts: a list was expected; x: unknown field/,
    );
  });
});
