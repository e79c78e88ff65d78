import { check } from "../../../src/engine/check";
import { loadPolicy } from "../../../src/engine/policy/load/loadPolicy";
import type { Loaded, LoadResult } from "../../../src/engine/policy/load/loadPolicy";
import { kindsOn } from "../../../src/engine/policy/load/proofs/channels";
import { vocabulary } from "../../../src/engine/policy/load/vocabulary";
import type { Channel, Communication, Kind } from "../../../src/engine/types";

const texts = ["Møde med Jens Jensen om kvartalsbrum", "kvartalsbrum på fredag"];

function load(kind: Kind): LoadResult {
  return loadPolicy({
    format: 1,
    id: "own-words",
    name: { da: "Egne ord" },
    language: "da",
    country: "DK",
    domains: { own: ["kommune.example"] },
    lists: { extraTerms: [{ term: "kvartalsbrum", kind }] },
    rules: [
      {
        id: "any",
        when: { channel: "mail", kind: "cpr" },
        then: { high: "prompt" },
        because: { ids: ["DK-L2"], text: { da: "Fordi." } },
      },
    ],
  });
}

function channelsOf(kind: Kind, { policy }: Loaded): readonly Channel[] {
  return vocabulary.channel.filter((channel) =>
    texts.some((text) => {
      const parts = ["subject", "body", "location"].map((name) => ({ name, text }));
      const communication: Communication = { channel, parts, at: "2026-11-21" };
      return check(communication, policy).findings.some(
        (each) => each.kind === kind && text.slice(each.start, each.end) === "kvartalsbrum",
      );
    }),
  );
}

test.each(vocabulary.kind.map((kind) => [kind]))(
  "a word of one's own for %s is found, or its author is told that it never will be",
  (kind) => {
    const loaded = load(kind);
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    const told = loaded.warnings.some(({ path }) => path === "lists.extraTerms[0].kind");
    expect(told).toBe(channelsOf(kind, loaded).length === 0);
  },
);

test.each(Object.keys(kindsOn).map((kind) => [kind as Kind]))(
  "%s is found on no other channel than a rule may ask for it on",
  (kind) => {
    const loaded = load(kind);
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    const elsewhere = channelsOf(kind, loaded).filter((each) => !kindsOn[kind]!.includes(each));
    expect(elsewhere).toEqual([]);
  },
);
