import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

interface Package {
  readonly main: string;
  readonly types: string;
  readonly bin: { readonly postvagt: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

describe("the package for Node", () => {
  const { main, types, bin, dependencies } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8"),
  ) as Package;
  beforeAll(() => {
    execFileSync("npm", ["run", "-s", "build:package"], { cwd: root, stdio: "pipe" });
  }, 120_000);

  it("checks a communication against a preset", () => {
    const script = `
      const { check, loadPolicy } = require(${JSON.stringify(path.join(root, main))});
      const communication = {
        channel: "mail",
        sender: { address: "lone.bach@jammerbugt.dk" },
        recipients: [{ field: "to", address: "anna.test@gmail.com" }],
        parts: [{ name: "body", text: "Dit CPR-nummer er 111111-1118." }],
      };
      process.stdout.write(JSON.stringify(check(communication, loadPolicy("jammerbugt"))));`;
    const answer = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
    expect(JSON.parse(answer)).toMatchObject({ effect: "secure" });
    expect(answer).not.toMatch(/111111-?1118/);
  });

  it("comes with type declarations", () => {
    expect(existsSync(path.join(root, types))).toBe(true);
  });

  it("answers as the command postvagt", () => {
    const mail = "From: a@jammerbugt.dk\nTo: b@jammerbugt.dk\nSubject: Frokost\n\nKl. 12?\n";
    const words = [path.join(root, bin.postvagt), "check", "-", "--policy", "jammerbugt"];
    expect(execFileSync(process.execPath, words, { input: mail, encoding: "utf8" })).toMatch(
      /allow/,
    );
  });

  it("names every package its code asks for", () => {
    const code = [main, bin.postvagt].map((file) => readFileSync(path.join(root, file), "utf8"));
    const asked = code.flatMap((text) =>
      Array.from(text.matchAll(/(?:require|import)\("([^".][^"]*)"\)/g), ([, name = ""]) => name),
    );
    const packages = asked
      .filter((name) => !name.startsWith("node:"))
      .map((name) =>
        name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    expect(packages.filter((name) => !(name in dependencies))).toEqual([]);
    expect(packages.length).toBeGreaterThan(0);
  });
});
