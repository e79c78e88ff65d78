import type { Policy, Rule } from "../../../src/engine/policy/types";
import { decided, mail, to } from "./decided";
import { samplePolicy, sampleRule } from "./samplePolicy";

describe("modes", () => {
  const stops = (modes: Rule["modes"]) => sampleRule({ id: "stops", then: "block", modes });

  test("say nothing about the effect, which is what the rules say", () => {
    expect(decided([stops([{ mode: "advise" }])])).toMatchObject({
      effect: "block",
      inForce: { effect: "inform", whenSecured: "inform" },
      reasons: [{ mode: "advise" }],
    });
  });

  test("measured is silent", () => {
    expect(decided([stops([{ mode: "measure" }])]).inForce).toEqual({
      effect: "allow",
      whenSecured: "allow",
    });
  });

  test("off does not look", () => {
    expect(decided([stops([{ mode: "off" }])])).toMatchObject({ effect: "allow", reasons: [] });
  });

  test("enforced needs no mention", () => {
    const decision = decided([stops([{ mode: "enforce" }])]);
    expect(decision.effect).toBe("block");
    expect(decision).not.toHaveProperty("inForce");
  });

  test("begin on their day, and the latest that has begun counts", () => {
    const modes = [
      { mode: "measure" },
      { mode: "enforce", from: "2026-12-01" },
      { mode: "advise", from: "2026-11-01" },
    ] as const;
    const on = (at: string) => {
      const decision = decided([stops(modes)], { ...mail, at });
      return decision.inForce?.effect ?? decision.effect;
    };
    expect([on("2026-10-31"), on("2026-11-01"), on("2026-12-01")]).toEqual([
      "allow",
      "inform",
      "block",
    ]);
  });

  test("may be a department's own", () => {
    const departments = [{ id: "jobcenter", addresses: ["jobcenter@kommune.example"] }];
    const policy = { lists: { ...samplePolicy().lists, departments } };
    const modes = [{ mode: "advise" }, { mode: "enforce", department: "jobcenter" }] as const;
    const from = (address: string) =>
      decided([stops(modes)], { ...mail, sender: { address } }, { policy }).inForce?.effect;
    expect(from("lone@kommune.example")).toBe("inform");
    expect(from("jobcenter@kommune.example")).toBeUndefined();
  });

  test("of the policy hold for rules that have none", () => {
    const policy = { modes: [{ mode: "advise", channel: "mail" }] } as const;
    expect(decided([stops(undefined)], mail, { policy }).inForce?.effect).toBe("inform");
    const own = stops([{ mode: "enforce" }]);
    expect(decided([own], mail, { policy }).inForce).toBeUndefined();
  });
});

describe("exceptions", () => {
  const stops = sampleRule({ id: "stops", when: { audience: "private-webmail" }, then: "block" });
  const policy = (address: string): Partial<Policy> => ({
    lists: {
      ...samplePolicy().lists,
      exceptions: [{ rule: "stops", address, until: "2026-11-21", because: "agreed" }],
    },
  });

  test("spare a recipient through their last day", () => {
    const given = { policy: policy("jens@gmail.com") };
    expect(decided([stops], mail, given).effect).toBe("allow");
    expect(decided([stops], { ...mail, at: "2026-11-22" }, given).effect).toBe("block");
  });

  test("spare no other recipient", () => {
    const given = { policy: policy("jens@gmail.com") };
    const { effect, reasons } = decided([stops], to("jens@gmail.com", "bo@gmail.com"), given);
    expect(effect).toBe("block");
    expect(reasons[0]!.recipients).toEqual([1]);
  });

  test("spare a sender", () => {
    const given = { policy: policy("lone.bach@kommune.example") };
    expect(decided([stops], mail, given).effect).toBe("allow");
  });

  test("do not hold when the day is not known", () => {
    const undated = { ...mail, at: undefined };
    expect(decided([stops], undated, { policy: policy("jens@gmail.com") }).effect).toBe("block");
  });
});
