import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./terminal";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const letter = [
  "From: Lone Bach <lone.bach@jammerbugt.dk>",
  "To: Jens Oerum <jens.oerum@gmail.com>",
  "Subject: Din sag",
  "",
  "Dit CPR-nummer er 010180-0008.",
  "",
].join("\r\n");
writeFileSync(join(folder, "brev.eml"), letter);
writeFileSync(join(folder, "brev.verdict.txt"), "brev.eml: secure – skal sendes sikkert\n");
writeFileSync(join(folder, "laes-mig.txt"), "not a mail");

test("policy check says that a preset is in order", async () => {
  expect(await run(["policy", "check", "jammerbugt"])).toMatchObject({ status: 0 });
});

test("policy explain tells which rule spoke on a mail", async () => {
  const { status, output } = await run([
    "policy",
    "explain",
    "jammerbugt",
    "--for",
    join(folder, "brev.eml"),
  ]);
  expect(status).toBe(0);
  expect(output).toMatch(/spoke\n {2}no-civil-registration-number-to-outsiders: secure/);
});

test("policy test tries a folder of mails against the verdicts beside them", async () => {
  const { output } = await run(["policy", "test", "jammerbugt", "--mails", folder]);
  expect(output).toMatch(/brev\.eml: secure\n/);
  expect(output).toMatch(/1 of 1 mails as wished/);
});

test("policy diff tells which verdicts another policy would change", async () => {
  const { status, output } = await run([
    "policy",
    "diff",
    "jammerbugt",
    "varnamo",
    "--mails",
    folder,
  ]);
  expect(status).toBe(1);
  expect(output).toMatch(/brev\.eml: secure\/allow → /);
});

test("a communication as JSON is taken too", async () => {
  const file = join(temporaryFolder(), "draft.json");
  writeFileSync(file, JSON.stringify({ channel: "sms", parts: [{ name: "body", text: "Hej" }] }));
  const { output } = await run(["policy", "explain", "jammerbugt", "--for", file]);
  expect(output).toMatch(/draft\.json: allow/);
});

test.each([
  ["an unknown task", ["policy", "prove", "jammerbugt"]],
  ["no policy", ["policy", "check"]],
  ["no mail to explain", ["policy", "explain", "jammerbugt"]],
  ["one policy to compare", ["policy", "diff", "jammerbugt", "--mails", folder]],
  ["an option that is none", ["policy", "test", "jammerbugt", "--mail", folder]],
])("%s is told how it is meant", async (_, words) => {
  const { status, complaints } = await run(words);
  expect(status).toBe(2);
  expect(complaints).toMatch(/expected/);
});

test("a mail that cannot be read is named", async () => {
  const { status, complaints } = await run([
    "policy",
    "explain",
    "jammerbugt",
    "--for",
    join(folder, "none.eml"),
  ]);
  expect(status).toBe(2);
  expect(complaints).toMatch(/none\.eml: no such file/);
});

describe("policy install", () => {
  function builtSite() {
    const site = temporaryFolder();
    writeFileSync(join(site, "launchevent.js"), "var POSTVAGT_POLICY='{}';\n(()=>{})();\n");
    writeFileSync(join(site, "policy.js"), "var POSTVAGT_POLICY='{}';\n");
    const file = (name: string) => readFileSync(join(site, name), "utf8");
    return { site, file };
  }

  test("gives a built site another policy and leaves its code alone", async () => {
    const { site, file } = builtSite();
    expect(await run(["policy", "install", "ishoj", "--site", site])).toMatchObject({ status: 0 });
    const [line, ...code] = file("launchevent.js").split("\n");
    expect(line).toContain("ishoj.dk");
    expect(code.join("\n")).toBe("(()=>{})();\n");
    expect(file("policy.js")).toBe(`${line}\n`);
    expect(readdirSync(site)).toHaveLength(2);
  });

  test("leaves the site as it was where the policy is wrong", async () => {
    const { site, file } = builtSite();
    const wrong = join(temporaryFolder(), "wrong.json");
    writeFileSync(wrong, '{ "format": 1 }');
    expect(await run(["policy", "install", wrong, "--site", site])).toMatchObject({ status: 2 });
    expect(file("policy.js")).toBe("var POSTVAGT_POLICY='{}';\n");
  });

  test("says what is missing in a folder that is no built site", async () => {
    const { status, complaints } = await run(["policy", "install", "ishoj", "--site", folder]);
    expect(status).toBe(2);
    expect(complaints).toContain("launchevent.js and policy.js missing");
  });

  test("wants to know which site", async () => {
    expect(await run(["policy", "install", "ishoj"])).toMatchObject({ status: 2 });
  });
});
