import { check } from "../../src/engine/check";
import type { Communication } from "../../src/engine/types";
import { bodyLimits } from "../../src/hosts/outlook/bodyLimits";
import { loadPolicy } from "../../src/index";
import { readCorpus } from "../corpus/read";
import { medianTime } from "./median";

const runs = 7;
const about = {
  channel: "mail",
  at: "2026-11-21",
  sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
} as const;

/** What a long thread, a long list of recipients and a register cost, against an ordinary letter. */
export async function unusualMails(): Promise<readonly string[]> {
  const policy = loadPolicy("jammerbugt");
  const time = (mail: Communication, times = runs) => medianTime(times, () => check(mail, policy));
  const all = letters();
  const letter = all[0]!;
  // Until the engine runs as it does in a bundle that has been open for a while.
  for (let round = 0; round < 3; round++) all.forEach((text) => check(mailOf(text), policy));
  const one = await time(mailOf(letter), 20 * runs);
  const told = async (what: string, mail: Communication, size: number) => {
    const ratio = (await time(mail)) / one;
    const each = (ratio / size).toFixed(2);
    return `${what.padEnd(40)}${ratio.toFixed(1).padStart(7)} times as long, ${each} for each`;
  };
  const thread = threadOf(60_000);
  const megabyte = threadOf(1_000_000);
  return [
    `${"a letter to one citizen".padEnd(40)}${"1.0".padStart(7)} (${one.toFixed(2)} ms)`,
    await told("a thread of 60 kB, in letters", mailOf(thread), thread.length / letter.length),
    await told(
      "a thread of 1 MB in Outlook, in letters",
      limited(megabyte),
      megabyte.length / letter.length,
    ),
    await told("the letter to 50 recipients", mailOf(letter, 50), 50),
    await told("the letter to 500 recipients", mailOf(letter, 500), 500),
    await told("a register of 500 citizens, in citizens", mailOf(register(500)), 500),
    await told("a register of 5,000 citizens, in citizens", mailOf(register(5_000)), 5_000),
  ];
}

function mailOf(body: string, recipients = 1): Communication {
  return {
    ...about,
    recipients: Array.from({ length: recipients }, (_, index) => ({
      field: "to" as const,
      name: `Borger ${index}`,
      address: `borger.${index}@mail${index % 7}.example`,
    })),
    parts: [
      { name: "subject", text: "Din sag" },
      { name: "body", text: body },
    ],
  };
}

/** As far as Outlook has it read. */
function limited(body: string): Communication {
  const mail = mailOf(body);
  const parts = mail.parts.map((part) => ({ ...part, limits: bodyLimits }));
  return { ...mail, parts };
}

function letters(): readonly string[] {
  return readCorpus("blind-da")
    .filter(({ communication }) => communication.channel === "mail")
    .map(({ communication }) => communication.parts.find(({ name }) => name === "body")?.text ?? "")
    .filter((text) => text.length > 150);
}

/** Letters of the corpus, each answering the next. */
function threadOf(length: number): string {
  const all = letters();
  let thread = "";
  for (let index = 0; thread.length < length; index++) {
    thread += `${all[index % all.length]!}\n\nFra: Lone Bach <lone.bach@jammerbugt.dk>\nSendt: 20. november 2026 10:12\nTil: Borger <borger@mail.example>\nEmne: SV: Din sag\n\n`;
  }
  return thread.slice(0, length);
}

/** Invented numbers of 2031, each its own. */
function register(citizens: number): string {
  const lines = Array.from({ length: citizens }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, "0");
    return `${index + 1}\tCPR-nr. ${day}${month}31-${4000 + (index % 5000)}\tGenoptræning`;
  });
  return lines.join("\n");
}
