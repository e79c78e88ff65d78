import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mail } from "../../src/admin/outcome";
import { policyCheck } from "../../src/admin/policyCheck";
import { policyDiff } from "../../src/admin/policyDiff";
import { policyExplain } from "../../src/admin/policyExplain";
import { policyTest } from "../../src/admin/policyTest";
import { temporaryFolder } from "../temporaryFolder";

const because = { ids: ["DK-L2"], text: { da: "Fordi." } };
const rule = {
  id: "no-numbers-outside",
  when: { channel: "mail", audience: "external", kind: "cpr" },
  then: { high: "secure", medium: "prompt" },
  because,
  examples: {
    hits: [{ to: "info@firma.example", body: "CPR-nummer 010180-0008" }],
    passes: [{ to: "kollega@own", body: "CPR-nummer 010180-0008" }],
  },
};

function policyFile(rules: readonly object[], more: object = {}): string {
  const file = join(temporaryFolder(), "policy.json");
  const policy = {
    format: 1,
    id: "sample",
    name: { da: "Prøve" },
    language: "da",
    country: "DK",
    domains: { own: ["kommune.example"] },
    secureRoute: {
      name: { da: "Sikker Mail" },
      mode: "ask",
      switchOn: [{ header: { name: "X-Sikker", value: "1" } }],
    },
    rules,
    ...more,
  };
  writeFileSync(file, JSON.stringify(policy));
  return file;
}

const mail: Mail = {
  name: "brev.eml",
  communication: {
    channel: "mail",
    at: "2026-11-21",
    sender: { address: "lone@kommune.example" },
    recipients: [{ field: "to", address: "info@firma.example" }],
    parts: [{ name: "body", text: "CPR-nummer 010180-0008" }],
  },
};

describe("policy check", () => {
  test("says that nothing is wrong", () => {
    const file = policyFile([rule]);
    expect(policyCheck(file)).toEqual({
      output: `${file}: 1 rule, nothing wrong\n`,
      complaints: "",
      status: 0,
    });
  });

  test("complains of all that is wrong, with status 2", () => {
    const file = policyFile([{ ...rule, when: { kind: "cprr" }, then: "blok" }]);
    const { output, complaints, status } = policyCheck(file);
    expect([output, status]).toEqual(["", 2]);
    expect(complaints.split("\n").filter(Boolean)).toHaveLength(2);
  });

  test("tells an example that does not hold, and why", () => {
    const { hits } = rule.examples;
    const wrong = { ...rule, examples: { hits: rule.examples.passes, passes: hits } };
    const { output, complaints, status } = policyCheck(policyFile([wrong]));
    expect([output, status]).toEqual(["", 2]);
    expect(complaints).toMatch(/rules\[0\]\.examples\.hits\[0\].*silent.*no recipient is external/);
    expect(complaints).toMatch(/rules\[0\]\.examples\.passes\[0\].*speaks.*cpr \(high\) in body/);
  });

  test("tells that a change has made an example of the base another, and leaves the policy in use", () => {
    const changed = { id: "no-password-to-outsiders", when: { channel: "mail", kind: "iban" } };
    const { complaints, status } = policyCheck(policyFile([changed], { extends: "base-da" }));
    expect(status).toBe(0);
    expect(complaints).toMatch(
      /warning: base: examples\.hits\[0\], rule "no-password-to-outsiders"/,
    );
  });

  test("tells an exception whose day is over", () => {
    const exception = { rule: rule.id, address: "vagt@kommune.example", because: "Aftalt." };
    const lists = { exceptions: [{ ...exception, until: "2026-11-20" }] };
    const file = policyFile([rule], { lists });
    expect(policyCheck(file, "2026-11-20").complaints).toBe("");
    expect(policyCheck(file, "2026-11-21").complaints).toMatch(/note: .*ended on 2026-11-20/);
  });

  test("tells an id that a guideline it knows does not have", () => {
    const ids = (...all: readonly string[]) => ({ ...rule, because: { ...because, ids: all } });
    const { complaints } = policyCheck(policyFile([ids("JK-M99", "DK-L2", "EGEN-7")]));
    expect(complaints).toMatch(/"JK-M99" is no rule of that guideline/);
    expect(complaints).not.toMatch(/DK-L2|EGEN-7/);
  });

  test("names the policies there are when there is none of that name", () => {
    expect(policyCheck("jammerbukt").complaints).toMatch(/no policy "jammerbukt".*jammerbugt/);
  });
});

describe("policy explain", () => {
  test("says which rules spoke, which looked in vain, and which were not about this", () => {
    const meeting = {
      ...rule,
      id: "no-numbers-in-meetings",
      when: { channel: "meeting", kind: "cpr" },
      then: { high: "block" },
    };
    const inside = { ...rule, id: "inside", when: { ...rule.when, audience: "internal" } };
    const health = { ...rule, id: "health", when: { ...rule.when, kind: "health" } };
    const { output } = policyExplain(policyFile([rule, meeting, inside, health]), [mail]);
    expect(output).toBe(
      [
        "brev.eml: secure, allow once sent securely",
        "people",
        "  info@firma.example: external",
        "found",
        "  cpr, high, in body",
        "spoke",
        "  no-numbers-outside: secure",
        "    DK-L2 Fordi.",
        "    found cpr",
        "    to info@firma.example",
        "looked and had nothing to say",
        "  no recipient is internal:",
        "    inside",
        "  nothing was found that is health:",
        "    health",
        "not about this",
        "  it asks for channel meeting:",
        "    no-numbers-in-meetings",
        "",
      ].join("\n"),
    );
  });
});

test("policy explain says in words what a rule spares", () => {
  const spared = { kind: ["cpr", "iban"], besides: { kind: "health", confidence: "medium" } };
  const sparing = {
    ...rule,
    unless: [{ secureRoute: true }, { kind: "cpr", part: "body" }, spared],
  };
  const { output } = policyExplain(policyFile([sparing]), [mail]);
  expect(output).toMatch("  it spares cpr, in the body:\n    no-numbers-outside");
  expect(output).not.toMatch(/[{}[\]"]/);
});

test("policy explain says that a mail goes the secure way where that alone keeps a rule silent", () => {
  const secured = { ...mail.communication, traits: { secureRoute: true } };
  const sparing = { ...rule, unless: { kind: "health" } };
  const { output } = policyExplain(policyFile([sparing]), [{ ...mail, communication: secured }]);
  expect(output).toMatch("  the mail goes the secure way:\n    no-numbers-outside");
  expect(output).not.toMatch("it spares");
});

describe("policy test", () => {
  test("tries the examples", () => {
    expect(policyTest(policyFile([rule]))).toMatchObject({
      output: "2 of 2 examples hold\n",
      status: 0,
    });
  });

  test("tells which example does not hold, and what was found", () => {
    const { hits } = rule.examples;
    const wrong = { ...rule, examples: { hits, passes: hits } };
    const { output, status } = policyTest(policyFile([wrong]));
    expect(status).toBe(1);
    expect(output).toMatch(
      /no-numbers-outside should be silent and speaks \(pass 1\): it found cpr \(high\) in body/,
    );
  });

  test("tries mails against what is wished of them", () => {
    const mails = [
      { ...mail, expected: "secure" },
      { ...mail, name: "andet.eml", expected: "allow" },
    ] as const;
    const { output, status } = policyTest(policyFile([rule]), mails);
    expect(status).toBe(1);
    expect(output).toMatch(/andet\.eml: secure, but allow was wished[\s\S]*1 of 2 mails as wished/);
  });
});

describe("policy diff", () => {
  const before = policyFile([rule]);

  test("tells which rules and which verdicts would change", () => {
    const after = policyFile([
      { ...rule, then: { high: "prompt" } },
      { ...rule, id: "another", when: { kind: "cpr" }, then: { high: "inform" } },
    ]);
    expect(policyDiff(before, after, [mail])).toEqual({
      output: [
        "rule no-numbers-outside: high secure, medium prompt → high prompt",
        "rule another: new, high inform",
        "brev.eml: secure/allow → prompt (+another)",
        "1 of 1 verdicts would change",
        "",
      ].join("\n"),
      complaints: "",
      status: 1,
    });
  });

  test("tells what else differs, where there is no mail to try", () => {
    const after = policyFile([rule], {
      domains: { own: ["kommune.example"], secure: ["region.example"] },
      lists: { allowedTerms: ["venstre"] },
      whenBroken: "block",
    });
    expect(policyDiff(before, after)).toEqual({
      output: [
        "domains.secure: +region.example",
        "lists.allowedTerms: +venstre",
        "whenBroken: prompt → block",
        "",
      ].join("\n"),
      complaints: "",
      status: 1,
    });
    const reworded = policyFile([{ ...rule, because: { ...because, text: { da: "Derfor." } } }]);
    expect(policyDiff(before, reworded).output).toBe(`another reason only: ${rule.id}\n`);
    expect(policyDiff(before, before)).toMatchObject({ output: "nothing differs\n", status: 0 });
  });

  test("says that nothing would change", () => {
    expect(policyDiff(before, before, [mail])).toMatchObject({
      output: "0 of 1 verdicts would change\n",
      status: 0,
    });
  });
});
