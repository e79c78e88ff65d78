import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { InstallationPlugin } from "../../src/admin/installationPlugin";
import { temporaryFolder } from "../temporaryFolder";

interface Built {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The written bundle, where one was written. */
  readonly bundle: string | undefined;
}

/** A small bundle built for release with a policy as its first line. */
async function built(policy: object): Promise<Built> {
  const folder = temporaryFolder();
  const file = join(folder, "policy.json");
  writeFileSync(file, JSON.stringify(policy));
  writeFileSync(join(folder, "main.js"), "globalThis.loaded = true;");
  const stats = await new Promise<webpack.StatsCompilation>((resolve, reject) => {
    webpack(
      {
        mode: "production",
        entry: join(folder, "main.js"),
        output: { path: join(folder, "dist"), filename: "bundle.js" },
        plugins: [new InstallationPlugin({ policy: file, firstLineOf: "bundle.js" })],
      },
      (fault, result) => (result ? resolve(result.toJson()) : reject(fault)),
    );
  });
  const bundle = join(folder, "dist/bundle.js");
  const messages = (told: readonly webpack.StatsError[] = []) => told.map(({ message }) => message);
  return {
    errors: messages(stats.errors),
    warnings: messages(stats.warnings),
    bundle: existsSync(bundle) ? readFileSync(bundle, "utf8") : undefined,
  };
}

const own = {
  format: 1,
  id: "own",
  name: { da: "Egen" },
  language: "da",
  country: "DK",
  extends: "base-da",
  domains: { own: ["kommune.example"] },
};
const rule = {
  id: "no-numbers-to-outsiders",
  when: { channel: "mail", audience: "external", kind: "cpr" },
  then: { high: "block" },
  because: { ids: ["DK-L2"], text: { da: "Et CPR-nummer skal krypteres." } },
};
const hit = { to: "jens@firma.example", body: "CPR-nr. 010180-0008" };
const pass = { to: "jens@firma.example", body: "Vi ses på torsdag." };

test("a policy whose examples hold is the first line of the bundle", async () => {
  const rules = [{ ...rule, examples: { hits: [hit], passes: [pass] } }];
  const { errors, bundle } = await built({ ...own, rules });
  expect(errors).toEqual([]);
  expect(bundle?.split("\n")[0]).toMatch(/^var POSTVAGT_POLICY='.*no-numbers-to-outsiders.*';$/);
}, 60_000);

test("an example that does not come out as it says fails the build, and nothing is written", async () => {
  const rules = [{ ...rule, examples: { hits: [hit, pass], passes: [hit] } }];
  const { errors, bundle } = await built({ ...own, rules });
  expect(errors).toEqual([
    expect.stringMatching(
      /policy ".*policy\.json": rules\[0\]\.examples\.hits\[1\], rule "no-numbers-to-outsiders": the rule is silent here/,
    ),
    expect.stringMatching(/rules\[0\]\.examples\.passes\[0\].*: the rule speaks here/),
  ]);
  expect(bundle).toBeUndefined();
}, 60_000);

test("an example of the base that no longer holds is a warning: the change may be meant", async () => {
  const changed = { id: "no-civil-registration-number-to-outsiders", then: "inform" };
  const rules = [{ ...changed, when: { kind: "health" } }];
  const { errors, warnings, bundle } = await built({ ...own, rules });
  expect(errors).toEqual([]);
  expect(warnings.join("\n")).toMatch(/base: examples\.hits\[0\]/);
  expect(bundle).toBeDefined();
}, 60_000);
