import { readFileSync } from "node:fs";
import { join } from "node:path";
import { detectors } from "../engine/detectors";
import type { Detector } from "../engine/text/types";

const folder = join(__dirname, "../engine/detectors");

/** What every detector finds, where it is weak and what it leaves alone, as Markdown. */
export function detectorDocs(): string {
  return [...head, ...detectors.flatMap(section)].join("\n");
}

const head = [
  "# What is found",
  "",
  "Generated from the docstrings in `src/engine/detectors` by `npm run docs`; do not edit. Every line",
  "under *Finds* and *Leaves alone* is run as a test: the marked words are found, and no others.",
  "",
];

function section({ id, dataClass }: Detector): readonly string[] {
  const { paragraphs, finds, passes, sees } = docstringOf(id);
  return [
    `## ${id}`,
    "",
    `Class: ${dataClass}`,
    "",
    ...paragraphs.flatMap((paragraph) => [paragraph, ""]),
    "Finds",
    "",
    ...finds.map((line) => `- ${inMarkdown(line)}`),
    "",
    "Leaves alone",
    "",
    ...passes.map((line) => `- ${inMarkdown(line)}`),
    "",
    ...sees.map((line) => `See ${line}`),
    "",
  ];
}

/** The marked words in bold; signs that Markdown or HTML would take for their own are escaped. */
function inMarkdown(line: string): string {
  const escaped = line.replace(/[\\<>*_[\]#|]/g, "\\$&");
  return escaped.replace(/[«»]/g, "**");
}

interface Docstring {
  readonly paragraphs: readonly string[];
  readonly finds: readonly string[];
  readonly passes: readonly string[];
  readonly sees: readonly string[];
}

/** The docstring directly above a detector; throws where a detector has none. */
function docstringOf(id: string): Docstring {
  const source = readFileSync(join(folder, `${id}.ts`), "utf8");
  const declared = source.indexOf(`export const ${id}`);
  const from = source.lastIndexOf("/**", declared);
  if (declared < 0 || from < 0) throw new Error(`src/engine/detectors/${id}.ts has no docstring`);
  const lines = source
    .slice(from, source.indexOf("*/", from))
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^ \*? ?/, "").trimEnd());
  const tagged = (tag: string) =>
    lines.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2));
  const text = lines.filter((line) => !line.startsWith("@")).join("\n");
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\n/g, " ").trim());
  return {
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ""),
    finds: tagged("finds"),
    passes: tagged("passes"),
    sees: tagged("see"),
  };
}
