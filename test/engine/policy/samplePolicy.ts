import type { Policy, Rule } from "../../../src/engine/policy/types";

/** A policy of one's own making for a test: what is not given is empty. */
export function samplePolicy(given: Partial<Policy> = {}): Policy {
  return {
    format: 1,
    id: "sample",
    name: { en: "Sample" },
    language: "en",
    country: "DK",
    domains: { own: ["kommune.example"], secure: [], privateWebmail: ["gmail.*"] },
    lists: {
      addresses: {},
      exceptions: [],
      extraTerms: [],
      allowedTerms: [],
      testNumbers: [],
      departments: [],
    },
    texts: {},
    links: {},
    modes: [],
    reasons: [],
    reasonInHeader: false,
    rules: [],
    whenBroken: "prompt",
    secureRoute: {
      name: { en: "Secure" },
      mode: "ask",
      switchOn: [{ header: { name: "X-Secure", value: "1" } }],
    },
    ...given,
  };
}

export function sampleRule(given: Partial<Rule> = {}): Rule {
  return {
    id: "sample-rule",
    when: {},
    then: "prompt",
    because: { ids: ["DK-L2"], text: { en: "because" } },
    ...given,
  };
}
