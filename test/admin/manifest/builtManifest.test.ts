import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtManifest, developmentHost } from "../../../src/admin/manifest/builtManifest";
import { checkManifest } from "../../../src/admin/manifest/checkManifest";
import { uuidV5 } from "../../../src/admin/uuidV5";

const template = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("the project's manifest is the one for the development host", () => {
  expect(builtManifest(template, developmentHost)).toBe(template);
});

test("every address moves to the host, and the manifest has no fault", () => {
  const built = builtManifest(template, "https://guard.kommune.example/postvagt/");
  expect(built).not.toContain("localhost");
  expect(built).toContain('"https://guard.kommune.example/postvagt/launchevent.js"');
  expect(checkManifest(built)).toEqual([]);
});

test("one address is one add-in, another address another", () => {
  const id = (host: string) => /<Id>(.*)<\/Id>/.exec(builtManifest(template, host))![1];
  expect(id("https://guard.kommune.example")).toBe(id("https://GUARD.kommune.example/"));
  expect(id("https://guard.kommune.example")).not.toBe(id("https://guard.kommune.example/test"));
});

test("the Id of an address never changes", () => {
  // Checked against Python's uuid.uuid5(uuid.NAMESPACE_URL, …).
  expect(uuidV5("https://localhost:3443")).toBe("9f643d3e-3c14-5956-8297-5abb4d61b450");
});

test.each([
  "http://guard.kommune.example",
  "guard.kommune.example",
  "https://guard.kommune.example/?a=1",
  "https://guard.kommune.example/#a",
  "https://guard.kommune.example/a&b",
  "",
])("%j is no address to serve an add-in from", (host) => {
  expect(() => builtManifest(template, host)).toThrow(/is not an address Outlook will load/);
});
