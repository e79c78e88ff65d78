import { inForce } from "../../../src/engine/policy/inForce";
import type { Verdict } from "../../../src/engine/types";

const reason = { because: "", digest: "", findings: [], recipients: [] };

test("what is measured is silent, what is advised does not stop, and remedies follow", () => {
  const verdict: Verdict = {
    effect: "block",
    whenSecured: "block",
    inForce: { effect: "inform", whenSecured: "inform" },
    reasons: [
      { ...reason, rule: "measured", effect: "block", mode: "measure" },
      { ...reason, rule: "advised", effect: "secure", mode: "advise" },
      { ...reason, rule: "enforced", effect: "inform" },
    ],
    findings: [],
    remedies: [
      { id: "remove-finding", reasons: [0] },
      { id: "send-securely", reasons: [0, 1] },
    ],
  };
  expect(inForce(verdict)).toMatchObject({
    effect: "inform",
    whenSecured: "inform",
    reasons: [
      { rule: "advised", effect: "inform" },
      { rule: "enforced", effect: "inform" },
    ],
    remedies: [{ id: "send-securely", reasons: [0] }],
  });
});
