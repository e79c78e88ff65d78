import { readFileSync } from "node:fs";
import type { KnownPerson } from "../../../src/engine/names/people";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One field of a judged mail: its text without marks, and where names and near misses stand. */
export interface JudgedPart {
  readonly field: string;
  readonly text: string;
  readonly names: readonly Span[];
  readonly nearMisses: readonly Span[];
}

export interface JudgedRecord {
  readonly id: string;
  readonly channel: string;
  readonly people: readonly KnownPerson[];
  readonly parts: readonly JudgedPart[];
}

const judgedFields = ["subject", "location", "attachment"];
const peopleFields = ["from", "to", "cc", "bcc", "required", "optional"];

/** Reads the record format described in test/corpus/names/README.md. */
export function readJudgedRecords(file: string): JudgedRecord[] {
  const blocks = readFileSync(file, "utf8").split(/^=== /m).slice(1);
  return blocks.map(readRecord);
}

function readRecord(block: string): JudgedRecord {
  const [head = "", ...bodyLines] = block.split(/\n\s*\n/);
  const [id = "", ...fields] = head.split("\n");
  const people: KnownPerson[] = [];
  const parts: JudgedPart[] = [];
  let channel = "mail";
  for (const line of fields) {
    const colon = line.indexOf(":");
    const field = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (field === "channel") channel = value;
    if (judgedFields.includes(field)) parts.push(readPart(field, value));
    if (peopleFields.includes(field)) people.push(readPerson(field, value));
  }
  parts.push(readPart("body", bodyLines.join("\n\n").trimEnd()));
  return { id: id.trim(), channel, people, parts };
}

function readPerson(field: string, value: string): KnownPerson {
  const [, name = "", address = ""] = /^([^<]*)<([^>]*)>/.exec(value) ?? [value, "", value];
  const role = field === "from" ? "sender" : /to|cc/.test(field) ? "recipient" : "attendee";
  return { name: name.trim(), address, role };
}

function readPart(field: string, marked: string): JudgedPart {
  const names: Span[] = [];
  const nearMisses: Span[] = [];
  let text = "";
  for (const piece of marked.split(/(⟦!?[a-zA-Z]+:[^⟧]*⟧)/)) {
    const mark = /^⟦(!?)([a-zA-Z]+):([^⟧]*)⟧$/.exec(piece);
    const start = text.length;
    text += mark ? mark[3] : piece;
    if (mark?.[2] === "personName")
      (mark[1] ? nearMisses : names).push({ start, end: text.length });
  }
  return { field, text, names, nearMisses };
}
