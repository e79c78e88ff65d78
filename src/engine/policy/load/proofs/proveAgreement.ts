import type { Confidence, Effect } from "../../../types";
import { effectsOf } from "../../effectsOf";
import { valuesOf } from "../../oneOf";
import { strengthOf } from "../../strength";
import type { Then } from "../../types";
import type { RuleInFile } from "../flatten";
import { vocabulary } from "../vocabulary";
import { written } from "./implied";
import type { Proof } from "./types";

/** No two rules say different things of the same; nothing stops on a mere guess. */
export const proveAgreement: Proof = ({ policy: { rules } }, tell) => {
  const earlier = new Map<string, readonly RuleInFile[]>();
  for (const one of rules) {
    const conditions = `${written(one.when)} ${written(valuesOf(one.unless))}`;
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
    guess(one);
    lessWhenSurer(one);
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

const stops: readonly string[] = ["prompt", "secure", "block"];

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
