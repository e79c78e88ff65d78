import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/engine/check";
import { loadPolicy } from "../../src/engine/policy/load/loadPolicy";

const policies = path.resolve(__dirname, "../../policies");
const text = (name: string) => readFileSync(path.join(policies, `${name}.json`), "utf8");
const loaded = loadPolicy(text("jammerbugt"), { "base-da": text("base-da") });
if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
const { policy } = loaded;

const contact = "Lone Bach\nSocialrådgiver\nToftevej 43, 9440 Aabybro\nTlf. 72 57 77 77";

function verdictOn(below: string) {
  const body = `Hej Karen\n\nTak for snakken.\n\nVenlig hilsen\n${contact}\n\n${below}`;
  return check(
    {
      channel: "mail",
      at: "2026-11-24",
      sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
      recipients: [{ field: "to", name: "Karen Test", address: "karen.test@gmail.com" }],
      parts: [
        { name: "subject", text: "Vores snak" },
        { name: "body", text: body },
      ],
    },
    policy,
  );
}

test.each(["PS send mig dit CPR-nummer på mail", "Kan du maile mig dit CPR-nummer?"])(
  "a request below the sender's name is seen: %s",
  (below) => {
    const { findings, effect } = verdictOn(below);
    expect(findings.map(({ kind }) => kind)).toContain("dataSolicitation");
    expect(effect).not.toBe("allow");
  },
);

test("an illness told below the sender's name is seen", () => {
  expect(verdictOn("Karen har fået konstateret gigt.").findings.map(({ kind }) => kind)).toContain(
    "health",
  );
});

test.each([
  "",
  "Send aldrig personoplysninger i en almindelig mail. Brug Digital Post.",
  "Denne mail er fortrolig. Har du modtaget den ved en fejl, så giv os besked.",
  "Jeg træffes bedst på tlf. 72 57 77 77",
])("the sender's own signature is no finding, with %j below it", (below) => {
  const { findings, effect } = verdictOn(below);
  expect(findings.filter(({ part }) => part === "body")).toEqual([]);
  expect(effect).toBe("allow");
});
