import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const configuration = path.join(root, "src/engine/tsconfig.json");

/** What the engine's own compiler settings say of a source that would lie in the engine. */
function complaintsAbout(source: string): readonly string[] {
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configuration));
  const file = path.join(root, "src/engine/planted.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the engine's own compiler settings", () => {
  it("let plain ES2016 through", () => {
    expect(complaintsAbout(`export const found = ["cpr"].includes("cpr");`)).toEqual([]);
  });

  test.each([
    ["the document", "export const title = document.title;"],
    ["the window", "export const width = window.innerWidth;"],
    ["the console", 'console.log("the mail");'],
    ["Office", "export const item = Office.context.mailbox.item;"],
    ["Node", 'import { readFileSync } from "node:fs"; export const read = readFileSync;'],
    ["the network", 'export const policy = fetch("https://guard.example/policy.json");'],
    ["Object.entries", "export const entries = Object.entries({});"],
    ["Object.values", "export const values = Object.values({});"],
    ["padStart", 'export const padded = "1".padStart(2);'],
    ["flat", "export const flat = [[1]].flat();"],
    ["matchAll", 'export const all = "a".matchAll(/a/g);'],
  ])("refuse %s", (_, source) => {
    expect(complaintsAbout(source).length).toBeGreaterThan(0);
  });
});
