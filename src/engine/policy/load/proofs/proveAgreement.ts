import type { RuleInFile } from "../flatten";
import { effectsOf } from "../../effectsOf";
import type { Proof } from "./types";

/** No two rules say different things of the same; nothing stops on a mere guess. */
export const proveAgreement: Proof = ({ policy: { rules } }, tell) => {
  const earlier = new Map<string, readonly RuleInFile[]>();
  for (const one of rules) {
    const conditions = conditionsOf(one);
    const alike = earlier.get(conditions) ?? [];
    const twin = one.when && alike.find((other) => other.id !== one.id);
    earlier.set(conditions, withNew(alike, one));
    if (twin && JSON.stringify(one.then) !== JSON.stringify(twin.then)) {
      const says = `it contradicts "${twin.id}": the same conditions, another effect`;
      tell("then", says, "keep one of the two, or tell their conditions apart", { rule: one.id });
    } else if (twin && !one.unrecorded) {
      const says = `it says the same as "${twin.id}"`;
      tell("when", says, "keep one of the two", { rule: one.id, severity: "warning" });
    }
    guess(one);
    if (one.override && one.then && !effectsOf(one.then).some((each) => stops.indexOf(each) >= 0)) {
      const says = "there is nothing to lift: the rule does not stop anything";
      tell("override", says, "drop `override`", { rule: one.id });
    }
  }

  function guess({ id: rule, when, then }: RuleInFile): void {
    if (!when || !then || when.findings || when.people) return;
    const counts = when.kind !== undefined || when.dataClass !== undefined;
    const onLow = typeof then === "string" ? when.confidence === undefined && then : then.low;
    if (!counts || !onLow || stops.indexOf(onLow) < 0) return;
    tell(
      "then",
      "it interrupts on findings of low confidence too",
      'say which confidences count: { "high": …, "medium": … }',
      { rule, severity: "warning" },
    );
  }
};

const stops: readonly string[] = ["prompt", "secure", "block"];

/** The same for the same conditions, in whatever order they are written. */
function conditionsOf({ when, unless }: RuleInFile): string {
  return `${ordered(when)} ${ordered(unless)}`;
}

/** Two of different names tell every later one its twin. */
function withNew(alike: readonly RuleInFile[], one: RuleInFile): readonly RuleInFile[] {
  const isNew = alike.length < 2 && alike.every(({ id }) => id !== one.id);
  return isNew ? alike.concat(one) : alike;
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    const fields = each as { readonly [name: string]: unknown };
    return Object.keys(fields)
      .sort()
      .reduce((all, name) => ({ ...all, [name]: fields[name] }), {});
  });
}
