import { loadPolicy } from "../../../../src/engine/policy/load/loadPolicy";
import type { RouteStep, SecureRoute } from "../../../../src/engine/policy/types";

const header = (name: string, value = "1"): RouteStep => ({ header: { name, value } });
const tagged = (text: string): RouteStep => ({ subjectTag: { text, at: "start" } });
const untagged = (text: string): RouteStep => ({ noSubjectTag: { text } });
const text = { da: "Sikker Mail" };

/** Faulty recipes stand among the policies with faults; these are as they should be. */
const sound: readonly (readonly [string, Partial<SecureRoute>])[] = [
  [
    "that another add-in may have switched on too",
    { recognisedBy: [header("X-Sikker-Mail"), header("X-Krypteret", "ja")] },
  ],
  [
    "automatic, with another sign beside its own",
    {
      mode: "automatic",
      recognisedBy: [tagged("[sikker]"), header("x-sikker-mail")],
    },
  ],
  [
    "by hand, seen by what another product writes",
    { mode: "stop", switchOn: [{ byHand: true }], recognisedBy: [header("X-Krypteret")] },
  ],
  ["of two headers", { switchOn: [header("X-Sikker-Mail"), header("X-Niveau", "3")] }],
  ["that swaps one tag for another", { switchOn: [tagged("[sikker]"), untagged("[usikker]")] }],
  [
    "seen by a part of the tag it puts in",
    { switchOn: [tagged("[Sikker]")], recognisedBy: [tagged("[sikker")] },
  ],
  [
    "of a label in capitals",
    {
      switchOn: [{ sensitivityLabel: { id: "8A3F9C1E-6D4B-4C57-9F10-2B7E5D0C4A61" } }],
      recognisedBy: [{ sensitivityLabel: { id: "8a3f9c1e-6d4b-4c57-9f10-2b7e5d0c4a61" } }],
    },
  ],
  ["by a short ending", { switchOn: [{ recipientSuffix: { suffix: ".sikker" } }] }],
  [
    "by a mailbox",
    { switchOn: [{ senderMailbox: { address: "sikker.post@bo.kommune.example" } }] },
  ],
];

test.each(sound)("nothing is wrong with a recipe %s", (_, given) => {
  const secureRoute = {
    name: text,
    says: text,
    steps: text,
    mode: "ask",
    switchOn: [header("X-Sikker-Mail")],
    ...given,
  };
  const rule = {
    id: "no-numbers-to-outsiders",
    when: { channel: "mail", audience: "external", kind: "cpr" },
    then: { high: "secure", medium: "prompt" },
    because: { ids: ["DK-L2"], text },
  };
  const loaded = loadPolicy({
    format: 1,
    id: "sample",
    name: text,
    language: "da",
    country: "DK",
    domains: { own: ["kommune.example"] },
    rules: [rule],
    secureRoute,
  });
  expect("problems" in loaded ? loaded.problems : loaded.warnings).toEqual([]);
});
