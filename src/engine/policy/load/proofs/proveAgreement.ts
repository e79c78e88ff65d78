import type { Confidence, Effect } from "../../../types";
import { isStopping } from "../../effectsOf";
import { valuesOf } from "../../oneOf";
import { strengthOf } from "../../strength";
import type { Then, When } from "../../types";
import type { RuleInFile } from "../flatten";
import { vocabulary } from "../vocabulary";
import { asAsked, written } from "./implied";
import type { Proof } from "./types";

/** No two rules say different things of the same; nothing stops on a mere guess. */
export const proveAgreement: Proof = ({ policy: { rules } }, tell) => {
  const earlier = new Map<string, readonly RuleInFile[]>();
  for (const one of rules.filter(saysSomething)) {
    const conditions = keyOf(one);
    const alike = earlier.get(conditions) ?? [];
    const twin = one.when && alike.find((other) => other.id !== one.id);
    earlier.set(conditions, withNew(alike, one));
    if (twin && contradict(one.then, twin.then)) {
      const says = `it contradicts "${twin.id}": the same conditions, another effect`;
      tell("then", says, "keep one of the two, or tell their conditions apart", { rule: one.id });
    } else if (twin && !one.unrecorded && written(one.then) === written(twin.then)) {
      const says = `it says the same as "${twin.id}"`;
      tell("when", says, "keep one of the two", { rule: one.id, severity: "warning" });
    }
  }
  for (const one of rules) {
    guess(one);
    lessWhenSurer(one);
    if (one.override && one.then && !isStopping(one.then)) {
      const says = "there is nothing to lift: the rule does not stop anything";
      tell("override", says, "drop `override`", { rule: one.id });
    }
  }

  function guess({ id: rule, when, then }: RuleInFile): void {
    if (!when || !then || when.findings || when.people) return;
    const counts = when.kind !== undefined || when.dataClass !== undefined;
    const onLow = typeof then === "string" ? when.confidence === undefined && then : then.low;
    if (!counts || !onLow || !isStopping(onLow) || isAlwaysSure(when)) return;
    tell(
      "then",
      "it interrupts on findings of low confidence too",
      'say which confidences count: { "high": …, "medium": … }',
      { rule, severity: "warning" },
    );
  }

  function lessWhenSurer({ id: rule, then }: RuleInFile): void {
    if (!then || typeof then === "string") return;
    const strengths = vocabulary.confidence
      .filter((each) => then[each] !== undefined)
      .map((each) => strengthOf(then[each]!));
    if (!strengths.some((each, index) => index > 0 && each < strengths[index - 1]!)) return;
    const says = "it does less when it is surer";
    tell("then", says, "swap or correct the effects", { rule, severity: "warning" });
  }
};

/** One that only forbids recording says nothing that another could contradict. */
function saysSomething({ then, unrecorded }: RuleInFile): boolean {
  return !unrecorded || then !== "allow";
}

/** Rules of other days or departments may say other things of the same. */
function keyOf({ when, unless, modes = [] }: RuleInFile): string {
  const conditions = when && asAsked(when);
  return [conditions, valuesOf(unless).map(asAsked), modes].map(written).join(" ");
}

/** What could not be read is known for sure. */
function isAlwaysSure({ kind }: When): boolean {
  return valuesOf(kind).join() === "unread";
}

/** Whether a finding both speak of gets another effect from each. */
function contradict(one: Then | undefined, other: Then | undefined): boolean {
  return vocabulary.confidence.some((confidence) => {
    const effects = [effectAt(one, confidence), effectAt(other, confidence)];
    return effects.every((each) => each !== undefined) && effects[0] !== effects[1];
  });
}

function effectAt(then: Then | undefined, confidence: Confidence): Effect | undefined {
  return typeof then === "string" ? then : then?.[confidence];
}

/** Two of different names tell every later one its twin. */
function withNew(alike: readonly RuleInFile[], one: RuleInFile): readonly RuleInFile[] {
  const isNew = alike.length < 2 && alike.every(({ id }) => id !== one.id);
  return isNew ? alike.concat(one) : alike;
}
