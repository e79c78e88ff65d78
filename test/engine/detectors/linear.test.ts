import { detectors } from "../../../src/engine/detectors";
import { linkToPeople } from "../../../src/engine/link";
import { read } from "../../../src/engine/text/read";
import type { Context, Found } from "../../../src/engine/text/types";

/** What makes naive patterns slow: long runs of what they almost accept. */
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ["digits", "0101800008"],
  ["pairs of digits", "01 "],
  ["six and four", "010180-0008 "],
  ["fours and sixes", "010101 0101 "],
  ["dates", "01.01.80 "],
  ["dashes", "-"],
  ["spaces", " "],
  ["line feeds", "\n"],
  ["tabs and numbers", "1111111118\t"],
  ["less-than signs", "<"],
  ["ampersands", "&"],
  ["at signs", "a@"],
  ["dotted letters", "a."],
  ["letters", "a"],
  ["capitals", "A"],
  ["capitalised words", "Karen Blixens "],
  ["streets", "Storegade 1 "],
  ["labels", "cpr nr. faktura nr. "],
  ["numbers in a list", "1111111118, "],
  ["quoted lines", "> a\nb\n"],
  ["farewells", "Mvh Bo\nHej Eva\n"],
  ["headings of threads", "Fra: a\n"],
  ["IBAN heads", "DK50 "],
  ["board registers", "KS 2026/1 "],
  ["phones", "+45 20 30 40 50 "],
  ["births", "født den 3. maj "],
  ["machine-readable signs", "A1<"],
  ["terms", "kræft og ikke alle i en "],
  ["compounds", "kræft-behandlings-"],
  ["terms in one word", "diabetes_"],
  ["beginnings of phrases", "ondt i har fået er på "],
  ["members", "medlem af Venstre og FOA "],
  ["requests", "send dit cpr-nummer "],
  ["passwords", "kode: a1 "],
  ["sections", "§ 85 "],
  ["codes", "DF32.1 "],
  ["addresses", "https://"],
  ["pronouns", "hun min søn du "],
];

function everything(text: string): number {
  const communication = {
    channel: "mail",
    at: "2026-11-21",
    parts: [{ name: "body", text }],
  } as const;
  const readings = read(communication);
  const terms = { extra: [], allowed: [], testNumbers: [] };
  const context: Context = { channel: "mail", at: "2026-11-21", communication, readings, terms };
  const found: Found[] = [];
  // Time of the processor, so that a busy machine does not count.
  const start = process.cpuUsage();
  for (const reading of readings) {
    for (const { id: kind, dataClass, find } of detectors) {
      for (const match of find(reading, context)) found.push({ reading, kind, dataClass, match });
    }
  }
  linkToPeople(found, readings, context);
  return process.cpuUsage(start).user / 1000;
}

const fastest = (text: string) => Math.min(everything(text), everything(text), everything(text));

test.each(hostile)(
  "all detectors together read 200 kB of %s in time that grows with length",
  (_, piece) => {
    const half = piece.repeat(Math.ceil(100000 / piece.length));
    expect(everything(half)).toBeLessThan(4000);
    const ratio = fastest(half + half) / Math.max(fastest(half), 20);
    expect(ratio).toBeLessThan(3.5);
  },
);
