import { truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./terminal";
import { temporaryFolder } from "../temporaryFolder";

const toCitizen = mail("anna.test@gmail.com");
const toColleague = mail("ole.dam@jammerbugt.dk");

function mail(to: string): string {
  return [
    "From: Lone Bach <lone.bach@jammerbugt.dk>",
    `To: ${to}`,
    "Subject: Din sag",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Hej",
    "CPR-nummeret er 111111-1118.",
  ].join("\r\n");
}

describe("postvagt check", () => {
  const folder = temporaryFolder();

  function file(name: string, content: string): string {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  }

  it("asks for the secure route when a CPR number goes to a citizen", async () => {
    const { status, output } = await run(["check", "-", "--policy", "jammerbugt"], toCitizen);
    expect(status).toBe(1);
    expect(output).toContain("secure");
    expect(output).toContain("CPR-nummer");
    expect(output).toContain("Send sikkert");
    expect(output).not.toContain("111111-1118");
  });

  it.each([
    ["da", "i teksten (helt sikkert)"],
    ["sv", "i texten (helt säkert)"],
    ["en", "in the text (certain)"],
  ])("says how sure it is in the reader's words: %s", async (language, words) => {
    const args = ["check", "-", "--policy", "jammerbugt", "--lang", language];
    expect((await run(args, toCitizen)).output).toContain(words);
  });

  it("lets the same mail pass to a colleague", async () => {
    const { status } = await run(["check", "-", "--policy", "jammerbugt"], toColleague);
    expect(status).toBe(0);
  });

  it("is content with what is merely told", async () => {
    const told = toColleague.replace("Din sag", "CPR-nummer 111111-1118");
    const { status, output } = await run(["check", "-", "--policy", "jammerbugt", "--json"], told);
    expect(JSON.parse(output)).toMatchObject({ effect: "inform" });
    expect(status).toBe(0);
  });

  it("takes the sender's domain as own without a policy", async () => {
    expect((await run(["check", "-"], toColleague)).status).toBe(0);
    expect((await run(["check", "-"], toCitizen)).status).toBe(1);
  });

  it("reckons with the secure route on demand", async () => {
    const { output } = await run(
      ["check", "-", "--policy", "jammerbugt", "--json", "--secure"],
      toCitizen,
    );
    expect(JSON.parse(output)).toMatchObject({
      effect: expect.stringMatching(/allow|inform/) as string,
    });
  });

  it("adds the found text only when asked", async () => {
    const quiet = await run(["check", "-", "--policy", "jammerbugt", "--json"], toCitizen);
    expect(quiet.output).not.toMatch(/111111-?1118/);
    const open = await run(
      ["check", "-", "--policy", "jammerbugt", "--json", "--reveal"],
      toCitizen,
    );
    const { findings } = JSON.parse(open.output) as { findings: { kind: string; text: string }[] };
    expect(findings.find(({ kind }) => kind === "cpr")?.text).toBe("111111-1118");
  });

  it.each([
    ["da", "Mailen indeholder et CPR-nummer"],
    ["sv", "Mejlet innehåller ett danskt CPR-nummer"],
    ["en", "The mail contains a Danish CPR number"],
  ])("speaks %s", async (language, sentence) => {
    const { output } = await run(
      ["check", "-", "--policy", "jammerbugt", "--lang", language],
      toCitizen,
    );
    expect(output).toContain(sentence);
  });

  it.each([
    ["da", "og 25 flere"],
    ["sv", "och 25 till"],
    ["en", "and 25 more"],
  ])("shows some of a long list and says how many are left: %s", async (language, left) => {
    const numbers = Array.from({ length: 30 }, (_, index) => `CPR-nummer 0101${31 + index}-4000`);
    const list = [toCitizen, ...numbers.slice(1)].join("\r\n");
    const args = ["check", "-", "--policy", "jammerbugt", "--lang", language];
    const { output } = await run(args, list);
    const [reason = ""] = output.split("\n\n").filter((block) => block.includes(left));
    const lines = reason.split("\n").map((line) => line.trim());
    expect(lines.filter((line) => line.includes("••••-••••"))).toHaveLength(5);
    expect(lines[lines.length - 1]).toBe(left);
    const json = await run([...args, "--json"], list);
    const { reasons } = JSON.parse(json.output) as { reasons: { findings: number[] }[] };
    expect(Math.max(...reasons.map(({ findings }) => findings.length))).toBe(30);
  });

  it("tells each file it cannot read by name, place and fault, and still checks the others", async () => {
    const large = file("stor.eml", "From: a@b.example\n\n");
    truncateSync(large, 50 * 1024 * 1024);
    const { status, output, complaints } = await run([
      "check",
      "--policy",
      "jammerbugt",
      file("tom.eml", ""),
      file("brev.eml", "Kære Anna\n\nTak for sidst."),
      large,
      path.join(folder, "findes-ikke.eml"),
      folder,
      file("god.eml", toCitizen),
    ]);
    expect(status).toBe(2);
    expect(complaints).toMatch(/tom\.eml: is empty/);
    expect(complaints).toMatch(/brev\.eml: line 1: not a mail header/);
    expect(complaints).toMatch(
      /stor\.eml: is 50 MB or more; mails and calendar files are read up to 40 MB/,
    );
    expect(complaints).toMatch(/findes-ikke\.eml: no such file/);
    expect(complaints).toMatch(/is a folder/);
    expect(output).toMatch(/god\.eml: secure/);
  });

  it("shows a sender's control signs instead of obeying them", async () => {
    const escape = "\u001b[2J\u009b31m\u202e";
    const line = JSON.stringify({
      id: escape,
      channel: "mail",
      recipients: [{ field: "to", address: "anna.test@gmail.com" }],
      parts: [{ name: `attachment:${escape}.txt`, text: "CPR-nummer 111111-1118" }],
    });
    const json = await run(["check", "--jsonl", "-", "--policy", "jammerbugt"], line);
    const wrong = await run(["check", "--jsonl", "-"], `${escape} is no JSON`);
    const named = await run(["check", `${escape}.eml`]);
    const [answer] = json.output.split("\n");
    expect((JSON.parse(answer!) as { id: string }).id).toBe(escape);
    for (const text of [json.output, wrong.complaints, wrong.output, named.complaints])
      // eslint-disable-next-line no-control-regex -- these are what is looked for
      expect(text).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  it("names the second event of a calendar file by its number", async () => {
    const event = ["BEGIN:VEVENT", "SUMMARY:Kaffe", "DTSTART:20261123T100000Z", "END:VEVENT"];
    const calendar = ["BEGIN:VCALENDAR", ...event, ...event, "END:VCALENDAR"].join("\r\n");
    const { output } = await run(["check", "-", "--json"], calendar);
    const ids = output.split("\n").filter(Boolean);
    expect(ids.map((each) => (JSON.parse(each) as { id: string }).id)).toEqual(["-", "-#2"]);
  });

  it("says which presets there are when a policy is unknown", async () => {
    const { status, complaints, output } = await run(
      ["check", "-", "--policy", "aalborg"],
      toCitizen,
    );
    expect(status).toBe(2);
    expect(complaints).toMatch(/there is no policy "aalborg": give a file, or one of .*jammerbugt/);
    expect(output).toBe("");
  });

  it("tells every fault of a policy at once, with its place", async () => {
    const policy = file(
      "policy.json",
      JSON.stringify({
        format: 1,
        id: "test",
        name: { da: "Test" },
        language: "dk",
        country: "DK",
        extends: "base-da",
        domains: { own: ["kommune"], secure: [], privateWebmail: [] },
        colour: "red",
        rules: [
          {
            id: "a-rule",
            when: { kind: "cpp" },
            then: "stop",
            because: { ids: ["JK-M3"], text: { da: "x" } },
          },
        ],
      }),
    );
    const { status, complaints } = await run(["check", "-", "--policy", policy], toCitizen);
    expect(status).toBe(2);
    for (const place of [
      "language",
      "domains.own",
      "colour",
      "rules[0].when.kind",
      "rules[0].then",
    ])
      expect(complaints).toContain(place);
    expect(complaints).toContain("a-rule");
  });

  it("answers JSON lines in order, a wrong one in its place", async () => {
    const parts = [{ name: "body", text: "Hej" }];
    const lines = [
      JSON.stringify({ id: "1", channel: "mail", parts }),
      "not json",
      JSON.stringify({ id: "3", channel: "mail", parts, colour: "red" }),
      "",
      JSON.stringify({ id: "4", channel: "mail", parts }),
    ].join("\n");
    const { status, output } = await run(["check", "--jsonl", "-"], lines);
    const answers = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string | null; error?: string });
    expect(status).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual(["1", null, "3", "4"]);
    expect(answers[1]?.error).toMatch(/line 2: not JSON/);
    expect(answers[2]?.error).toMatch(/line 3: colour: unknown field/);
  });

  it.each([
    [[], /a command was expected/],
    [["chek"], /unknown command chek/],
    [["check"], /a file was expected/],
    [["check", "-", "--lang", "de"], /--lang: da, sv or en was expected, not de/],
    [["check", "-", "--polcy", "x"], /polcy/],
    [["toString"], /unknown command toString/],
  ])("refuses %j with its usage", async (words, message) => {
    const { status, output, complaints } = await run(words);
    expect(status).toBe(2);
    expect(output).toBe("");
    expect(complaints).toMatch(message);
    expect(complaints).toMatch(/postvagt check <file/);
  });
});
