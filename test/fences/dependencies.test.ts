import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const configuration = path.join(root, ".dependency-cruiser.cjs");

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function violationsIn(folder: string): readonly Violation[] {
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const words = [cruiser, "src", "--config", configuration, "--output-type", "json"];
  const cruised = run(words, folder);
  return (JSON.parse(cruised) as { summary: { violations: Violation[] } }).summary.violations;
}

function run(words: readonly string[], folder: string): string {
  try {
    return execFileSync(process.execPath, words, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (fault) {
    const { stdout } = fault as { stdout?: string };
    if (!stdout?.startsWith("{")) throw fault;
    return stdout;
  }
}

describe("the fence between the parts", () => {
  const planted = violationsIn(path.join(__dirname, "planted"));

  test.each([
    ["engine-knows-nothing", "src/engine/check.ts"],
    ["detectors-stand-alone", "src/engine/detectors/cpr.ts"],
    ["text-knows-no-policy", "src/engine/text/read.ts"],
    ["hosts-stand-alone", "src/hosts/eml.ts"],
    ["wording-speaks-only", "src/wording/da.ts"],
    ["event-bundle-without-dom", "src/launchevent/index.ts"],
    ["pages-know-no-handlers", "src/taskpane/guard.ts"],
    ["validator-stays-out", "src/taskpane/pane.ts"],
    ["no-code-imports-a-policy", "src/taskpane/pane.ts"],
    ["product-knows-no-tools", "src/hosts/outlookMessage.ts"],
    ["no-cycles", "src/cli/cycle.ts"],
  ])("%s stops the planted %s", (rule, file) => {
    const tripped = planted.filter(({ from }) => from === file).map((each) => each.rule.name);
    expect(tripped).toContain(rule);
  });

  it("has a planted violation for every rule", async () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { forbidden } = require(configuration) as { forbidden: { name: string }[] };
    const tripped = new Set(planted.map(({ rule }) => rule.name));
    expect(forbidden.map(({ name }) => name).filter((name) => !tripped.has(name))).toEqual([]);
  });

  it("stands unbroken in the program itself", () => {
    const broken = violationsIn(root).map(({ from, rule }) => `${rule.name}: ${from}`);
    expect(broken).toEqual([]);
  });
});
