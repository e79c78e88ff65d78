import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { temporaryFolder } from "../temporaryFolder";

async function run(...words: readonly string[]) {
  let written = "";
  let complained = "";
  const status = await runCommand(words, {
    input: (async function* () {})(),
    write: (text) => void (written += text),
    complain: (text) => void (complained += text),
    today: "2026-11-24",
  });
  return { status, written, complained };
}

test("manifest build writes the manifest for an address and nothing else", async () => {
  const { status, written, complained } = await run(
    "manifest",
    "build",
    "--host",
    "https://guard.kommune.example",
  );
  expect([status, complained]).toEqual([0, ""]);
  expect(written).toMatch(/^<\?xml[\s\S]*https:\/\/guard\.kommune\.example\/launchevent\.js/);
});

test("manifest build refuses an address Outlook will not load from", async () => {
  const { status, written, complained } = await run(
    "manifest",
    "build",
    "--host",
    "http://a.example",
  );
  expect([status, written]).toEqual([2, ""]);
  expect(complained).toContain("http://a.example");
});

test("manifest check finds nothing wrong with the product's own", async () => {
  expect(await run("manifest", "check")).toEqual({ status: 0, written: "", complained: "" });
});

test("manifest check tells file, line, fault and rule", async () => {
  const { written: good } = await run(
    "manifest",
    "build",
    "--host",
    "https://guard.kommune.example",
  );
  const file = join(temporaryFolder(), "manifest.xml");
  writeFileSync(file, good.replace("OnMessageFromChanged", "OnMessageBodyChanged"));
  const { status, complained } = await run("manifest", "check", file);
  expect(status).toBe(2);
  expect(complained).toMatch(/manifest\.xml:\d+: .*OnMessageBodyChanged.*\(events-are-known\)/);
});

test.each([
  [["manifest"], /build --host/],
  [["manifest", "build"], /--host was expected/],
  [["manifest", "check", "nowhere.xml"], /nowhere\.xml/],
  [["manifest", "check", "--colour"], /colour/],
])("%j is told what is wrong with it", async (words, expected) => {
  const { status, complained } = await run(...words);
  expect(status).toBe(2);
  expect(complained).toMatch(expected);
});

test("manifest check says of a release that only this machine would reach it", async () => {
  const folder = temporaryFolder();
  const complaints = async (host: string) => {
    const file = join(folder, "manifest.xml");
    writeFileSync(file, (await run("manifest", "build", "--host", host)).written);
    return (await run("manifest", "check", file, "--site", folder)).complained;
  };
  expect(await complaints("https://localhost:3443")).toContain("only this machine reaches");
  expect(await complaints("https://guard.kommune.example")).not.toContain("only this machine");
});
