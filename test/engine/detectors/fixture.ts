import { readFileSync } from "node:fs";
import type { Communication, Language } from "../../../src/engine/types";

/** A line of a fixture: what somebody writes, and what of it must be found. */
export interface Fixture {
  readonly written: string;
  readonly communication: Communication;
  /** Half-open, in the part of that name; empty where nothing of the kind may be found. */
  readonly marks: readonly {
    readonly part: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const frames: { readonly [language in Language]: readonly [before: string, after: string] } = {
  da: ["Kære Bo\n\n", "\n\nMed venlig hilsen\nInge"],
  sv: ["Hej Bo\n\n", "\n\nMed vänlig hälsning\nInge"],
  en: ["Dear Bo\n\n", "\n\nKind regards\nInge"],
};
const sender = { name: "Inge Vang", address: "iva@kommune.example" };
const bo = { field: "to" as const, name: "", address: "bo@firma.example" };

/**
 * The lines of a fixture file: `+` must be found where «…» stands, `-` must not; anything else is a
 * remark. A line is the body of a mail from one office to another, greeting and close around it,
 * unless it begins with a channel (`[sms] …`, `[meeting] …` is a title) or with a recipient
 * (`[to Anne Lund <anne@firma.example>] …`, which stands without a frame, as does
 * `[reply to …]`); a mark may stand in it too. "\n" is a line end.
 */
export function fixturesOf(file: string, language: Language): readonly Fixture[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => /^[+-] /.test(line)).map((line) => fixture(line, language));
}

function fixture(line: string, language: Language): Fixture {
  const [, channelName, reply, marked, rest = ""] =
    /^. (?:\[([a-z-]+)\] )?(?:\[(reply )?to (.+?)\] )?(.+)$/.exec(line) ?? [];
  const to = marked?.replace(/[«»]/g, "");
  const channel = (channelName ?? "mail") as Communication["channel"];
  const isTitle = channel === "meeting" || channel === "appointment";
  const isFramed = channelName === undefined && to === undefined;
  const [before, after] = isFramed ? frames[language] : ["", ""];
  const part = isTitle ? "subject" : "body";
  const pieces = rest.replace(/\\n/g, "\n").split(/[«»]/);
  const marks: { part: string; start: number; end: number }[] = [];
  const [lead = "", inside] = (marked ?? "").split(/[«»]/);
  if (inside !== undefined) {
    marks.push({ part: "recipient:0", start: lead.length, end: lead.length + inside.length });
  }
  let text = before;
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) marks.push({ part, start: text.length, end: text.length + piece.length });
    text += piece;
  });
  const [, name, address] = /^(.*) <(.*)>$/.exec(to ?? "") ?? [];
  const recipient = to === undefined ? bo : { field: "to" as const, name, address: address ?? to };
  const recipients = channel === "appointment" || channel === "social-media" ? [] : [recipient];
  const parts = [{ name: part, text: text + after }];
  const traits = reply === undefined ? {} : ({ composeType: "reply" } as const);
  const communication = { channel, at: "2026-11-21", sender, recipients, parts, traits };
  return { written: line, communication, marks };
}
