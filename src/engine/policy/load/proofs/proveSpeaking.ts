import { effectsOf, isStopping } from "../../effectsOf";
import { asksForFindings } from "../../findingFits";
import { valuesOf } from "../../oneOf";
import { asksForRecipients } from "../../recipientFits";
import { sureness } from "../../strength";
import type { AtLeastAtMost, FindingConditions, Then, When } from "../../types";
import { classOf } from "../vocabulary";
import type { Kind } from "../../../types";
import { channels } from "./channels";
import { coveredBy, isImplied, oppositeIn } from "./implied";
import type { Never, Proof } from "./types";

/** A rule that can never speak, or that would say nothing, was meant otherwise. */
export const proveSpeaking: Proof = ({ policy }, tell) => {
  for (const { id: rule, when, unless, then, unrecorded } of policy.rules) {
    if (!when || !then) continue;
    const never = (path: string, says: string, advice: string): void =>
      tell(path, `the rule can never speak: ${says}`, advice, { rule });
    impossible(when, "when", never);
    thenNever(then, when, never);
    const all = valuesOf(unless);
    exceptions(all, when, never);
    for (const spared of all) {
      const vain = (path: string, says: string, advice: string): void =>
        tell(path, `the exception can never apply: ${says}`, advice, { rule });
      impossible(spared, "unless", vain);
      unasked(spared, when, (path, says, advice) =>
        tell(path, `the exception changes nothing: ${says}`, advice, { rule, severity: "warning" }),
      );
    }
    if (when.direction === "incoming" && isStopping(then)) {
      const says = "what has been received can be told of and not stopped";
      tell("then", says, 'use "inform"', { rule, severity: "warning" });
    }
    if (effectsOf(then).every((effect) => effect === "allow") && !unrecorded) {
      const advice = "rules only add; to spare something, write `unless` in the rule that minds it";
      tell("then", "a rule that allows says nothing", advice, { rule });
    }
  }
};

function impossible(when: When, path: string, never: Never): void {
  limits(when.recipients, `${path}.recipients`, never);
  limits(when.findings, `${path}.findings`, never);
  limits(when.people, `${path}.people`, never);
  kinds(when, path, never);
  for (const name of ["besides", "without", "near"] as const) {
    if (when[name]) kinds(when[name], `${path}.${name}`, never);
  }
  channels(when, path, never);
  opposites(when, path, never);
  const counts = when.findings !== undefined || when.people !== undefined;
  if (counts && !asksForFindings(when)) {
    never(`${path}.findings`, "it counts findings and looks at none", "add `kind` or `dataClass`");
  }
  const parts = valuesOf(when.part);
  const isOld = when.region !== undefined && valuesOf(when.region).indexOf("new") < 0;
  if (isOld && parts.length > 0 && parts.indexOf("body") < 0) {
    never(`${path}.region`, "only the body has regions", 'add "body" to `part`, or drop `region`');
  }
  unfit(when, path, never);
  const audiences = valuesOf(when.audience);
  const outside = audiences.some((each) => each === "external" || each === "private-webmail");
  const isPrivate = when.privatePerson ?? when.ownPrivateAddress ?? false;
  if (audiences.length > 0 && !outside && isPrivate) {
    never(
      `${path}.audience`,
      "a private person is outside",
      'add "private-webmail" and "external"',
    );
  }
}

function limits(amount: AtLeastAtMost | undefined, path: string, never: Never): void {
  const { atLeast = 0, atMost = Infinity } = amount ?? {};
  if (atLeast <= atMost) return;
  never(path, `nothing is at least ${atLeast} and at most ${atMost}`, "swap or correct them");
}

/** What is on a list is not off it; what is looked for is not to be missing. */
function opposites(when: When, path: string, never: Never): void {
  const { recipients, findings } = when;
  const on = [
    ["recipientNotOn", when.recipientOn ?? when.everyRecipientOn],
    ["senderNotOn", when.senderOn],
    ["foundNotOn", when.foundOn],
  ] as const;
  for (const [name, list] of on) {
    if (list === undefined || when[name] !== list) continue;
    never(`${path}.${name}`, `nobody and nothing is both on "${list}" and off it`, "drop one");
  }
  if (findings?.atMost === 0 && asksForFindings(when)) {
    const advice = "write what must not be found as `without`";
    never(`${path}.findings`, "it looks for findings and wants none", advice);
  }
  if (recipients?.atMost === 0 && asksForRecipients(when)) {
    never(`${path}.recipients`, "it looks for recipients and wants none", "drop one of them");
  }
  const absent = when.without;
  if (absent && [when, when.besides].some((each) => each && isMissing(absent, each))) {
    never(`${path}.without`, "what it looks for must not be there", "drop one of them");
  }
}

const numbers: readonly Kind[] = ["cpr", "personnummer"];

/** Two conditions that nothing meets at once. */
function unfit(when: When, path: string, never: Never): void {
  if (when.privatePerson === false && valuesOf(when.audience).join() === "private-webmail") {
    never(
      `${path}.privatePerson`,
      "a private webmail is a private person's",
      "drop one of the two",
    );
  }
  if (when.department !== undefined && when.departmentKnown === false) {
    never(`${path}.departmentKnown`, "whoever is of a department is of a listed one", "drop one");
  }
  const { people, findings } = when;
  if ((people?.atLeast ?? 0) > (findings?.atMost ?? Infinity)) {
    const says = `at most ${findings!.atMost} findings are never about ${people!.atLeast} people`;
    never(`${path}.people`, says, "correct one of the two");
  }
  const asked = valuesOf<Kind>(when.kind);
  const isSomebodys = asked.length > 0 && asked.every((kind) => numbers.indexOf(kind) >= 0);
  if (when.linkedToPerson === false && isSomebodys) {
    const says = `${asked.join(" or ")} is always somebody's`;
    never(`${path}.linkedToPerson`, says, "drop it, or choose another kind");
  }
}

/** Whether every finding that `wanted` asks for is one that must not be found. */
function isMissing(absent: FindingConditions, wanted: FindingConditions): boolean {
  return asksForFindings(wanted) && isImplied(absent, wanted);
}

function exceptions(spared: readonly When[], when: When, never: Never): void {
  if (spared.some((each) => isImplied(each, when))) {
    never("unless", "everything in `when` is also in `unless`", "take one of them out");
    return;
  }
  const name = coveredBy(spared, when);
  if (name === undefined) return;
  never("unless", `the exceptions together leave no "${name}" over`, "take one of them out");
}

/** An exception takes findings, else recipients, out of what a rule asks for. */
function unasked(spared: When, when: When, vain: Never): void {
  const opposite = oppositeIn(spared, when);
  if (opposite !== undefined) {
    const says = `no "${opposite}" the rule asks for is among those it spares`;
    vain(`unless.${opposite}`, says, "take it out, or correct one of the two");
    return;
  }
  if (asksForFindings(spared)) {
    if (asksForFindings(when)) return;
    vain("unless", "it spares findings, and the rule asks for none", "use `without` in `when`");
  } else if (asksForRecipients(spared) && !asksForRecipients(when) && !when.recipients) {
    const advice = "say in `when` whom it is about, or spare them by `everyRecipientOn`";
    vain("unless", "it spares recipients, and the rule asks for none", advice);
  }
}

function kinds(when: FindingConditions, path: string, never: Never): void {
  const asked = valuesOf(when.kind);
  const classes = valuesOf(when.dataClass);
  if (asked.length === 0 || classes.length === 0) return;
  if (asked.some((kind) => classes.indexOf(classOf[kind]) >= 0)) return;
  const [kind] = asked;
  const says = `${kind} is ${classOf[kind!]}, not ${classes.join(" or ")}`;
  never(`${path}.dataClass`, says, "name the kind or the class, not both");
}

function thenNever(then: Then, when: When, never: Never): void {
  if (when.secureRoute === true && effectsOf(then).indexOf("secure") >= 0) {
    const advice = "drop `secureRoute`, or give another effect";
    never("then", "it asks for the secure route where that is on already", advice);
  }
  if (typeof then === "string") return;
  const given = Object.keys(then) as (keyof typeof then)[];
  if (!asksForFindings(when)) {
    never("then", "an effect for each confidence needs findings", "add `kind`, or give one effect");
  }
  const least = when.confidence;
  if (least && given.every((each) => sureness(each) < sureness(least))) {
    never("then", `it asks for ${least} and gives effects below only`, "correct one of the two");
  }
}
