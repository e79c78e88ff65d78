import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadPolicy } from "../engine/policy/load/loadPolicy";
import type { LoadResult } from "../engine/policy/load/loadPolicy";
import type { Policy } from "../engine/policy/types";
import { withSendersDomain } from "../engine/policy/withOwnDomain";
import type { Communication } from "../engine/types";
import { policiesFolder } from "./policiesFolder";

export interface ProvedPolicy {
  readonly problems?: undefined;
  readonly forDraft: (communication: Communication) => Policy;
}

/** A proved policy, or everything that is wrong with it, a line each. */
export type PolicySource = ProvedPolicy | { readonly problems: readonly string[] };

const baseNames = ["base-da", "base-sv"];

/**
 * The policy of a name or file. Without one: the Danish base, where the sender's domain is the
 * organisation's own.
 */
export async function policyFor(name: string | undefined): Promise<PolicySource> {
  const text = await policyText(name ?? "base-da");
  if ("problem" in text) return { problems: [text.problem] };
  const loaded = loadPolicy(text.json, await bases());
  if ("problems" in loaded) return { problems: problemLines(text.file, loaded) };
  return { forDraft: (communication) => withSendersDomain(loaded.policy, communication) };
}

/** The text of a policy by preset name or file, or why there is none. */
export async function policyText(
  name: string,
): Promise<{ json: string; file: string } | { problem: string }> {
  const isPreset = /^[a-z][a-z-]*$/.test(name);
  const file = isPreset ? path.join(policiesFolder, `${name}.json`) : name;
  try {
    return { json: await readFile(file, "utf8"), file };
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (isPreset) return { problem: `--policy ${name}: there is no such preset (${presets})` };
    return { problem: `--policy ${name}: ${code === "ENOENT" ? "no such file" : message}` };
  }
}

const presets = "jammerbugt, ishoj, varnamo, alvkarleby, base-da or base-sv";

/** The base policies by name, as text. */
export async function bases(): Promise<Readonly<Record<string, string>>> {
  const texts = await Promise.all(
    baseNames.map((name) => readFile(path.join(policiesFolder, `${name}.json`), "utf8")),
  );
  return Object.fromEntries(baseNames.map((name, index) => [name, texts[index]!]));
}

function problemLines(
  file: string,
  { problems }: Extract<LoadResult, { problems: unknown }>,
): readonly string[] {
  return problems.map(({ path: place, rule, says, advice, severity }) => {
    const where = [file, place, rule && `rule ${rule}`].filter(Boolean).join(": ");
    return `${where}: ${severity === "warning" ? "(warning) " : ""}${says} – ${advice}`;
  });
}
