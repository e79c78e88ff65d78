import { check } from "../../src/engine/check";
import { detectors } from "../../src/engine/detectors";
import { read } from "../../src/engine/text/read";
import type { Communication } from "../../src/engine/types";
import { loadPolicy } from "../../src/index";
import { readCorpus } from "../corpus/read";
import { medianTime } from "./median";
import { nameTaggingSpeed } from "./nameTaggingSpeed";

const runs = 7;
const pattern = /\b\d{6}[ -]?\d{4}\b/g;

/** `check` over the mails of the corpus, against a bare six-four digit pattern over the same text. */
export async function engineSpeed(): Promise<readonly string[]> {
  const policy = loadPolicy("jammerbugt");
  const mails = readCorpus("blind-da", "blind-sv").map(({ communication }) => communication);
  const texts = mails.map(textOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bare = await medianTime(runs * 3, () => texts.map((text) => text.match(pattern)));
  const reading = await medianTime(runs, () => mails.map((mail) => read(mail)));
  const whole = await medianTime(runs, () => mails.map((mail) => check(mail, policy)));
  const tagging = await nameTaggingSpeed();
  const rate = (time: number) => `${(characters / 1000 / time).toFixed(1)} MB/s`;
  return [
    `text                     ${mails.length} mails, ${(characters / 1000).toFixed(0)} kB`,
    `six-four digit pattern   1.0 (${rate(bare)})`,
    `reading alone            ${(reading / bare).toFixed(1)} times as long (${rate(reading)})`,
    `check, ${detectors.length} detectors     ${(whole / bare).toFixed(0)} times as long (${rate(whole)}, ${((1000 * whole) / mails.length).toFixed(0)} µs a mail)`,
    `names alone, long text   ${(characters / 1000 / bare / tagging).toFixed(0)} times as long (${tagging.toFixed(1)} MB/s)`,
  ];
}

function textOf({ parts }: Communication): string {
  return parts.map(({ text = "" }) => text).join("\n");
}
