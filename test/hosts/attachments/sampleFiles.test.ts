import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileText } from "../../../src/hosts/attachments/types";
import { onDemand, readable, thirtyPeople, unreadable } from "../../mails/attachments/files";
import { read } from "./reading";

const cpr = /111111-?1118/;
const allFiles = { ...readable, ...onDemand };

describe("each kind of file", () => {
  it.each(Object.keys(readable))("%s is read in every runtime", async (name) => {
    const { text, unread } = await read(name, readable[name]!);
    expect(text).toMatch(cpr);
    expect(unread).toEqual([]);
  });

  it("lies in the folder as it is made here", () => {
    const folder = path.join(__dirname, "../../mails/attachments/files");
    for (const [name, bytes] of Object.entries(allFiles))
      expect([name, readFileSync(path.join(folder, name)).equals(bytes)]).toEqual([name, true]);
    expect(existsSync(path.join(folder, "tredive-borgere.docx"))).toBe(true);
    expect(thirtyPeople.length).toBeGreaterThan(0);
  });
});

describe("with the parsers that are fetched on demand", () => {
  const script = path.join(__dirname, "readAllKinds.ts");
  let said: { readonly [name: string]: FileText };

  beforeAll(() => {
    const output = execFileSync(process.execPath, ["--import", "tsx", script], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    said = JSON.parse(output) as typeof said;
  }, 60_000);

  it.each(Object.keys(allFiles))("%s is read", (name) => {
    expect(said[name]!.text).toMatch(cpr);
    expect(said[name]!.unread).toEqual([]);
  });

  it.each(Object.entries(unreadable))("%s is told as unread", (name, [, why]) => {
    expect(said[name]!.unread.map((each) => each.why)).toEqual([why]);
    expect(said[name]!.unread.some(({ encrypted }) => encrypted)).toBe(why === "it is encrypted");
  });

  it("a PDF's links are read with it", () => {
    expect(said["link.pdf"]!.text).toMatch(
      /^Se planen her\nhttps:\/\/plan\.example\/hanne-madsen$/m,
    );
  });

  it.each(["broken.pdf", "broken.msg"])("%s is told as broken", (name) => {
    expect(said[name]!.unread.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^it is broken \(/),
    ]);
  });

  it("the small mail reader says what the large one says", async () => {
    const small = await read("videre.eml", readable["videre.eml"]!);
    const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
    expect(words(small.text)).toEqual(words(said["videre.eml"]!.text));
  });
});
