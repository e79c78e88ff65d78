import type { Channel } from "../../../types";
import { asksForFindings } from "../../findingFits";
import { valuesOf } from "../../oneOf";
import { sureness } from "../../strength";
import { asksForRecipients } from "../../recipientFits";
import type { AtLeastAtMost, FindingConditions, Then, When } from "../../types";
import { classOf } from "../vocabulary";
import type { Proof } from "./types";

/** A rule that can never speak, or that would say nothing, was meant otherwise. */
export const proveSpeaking: Proof = ({ policy }, tell) => {
  for (const { id: rule, when, unless, then, unrecorded } of policy.rules) {
    if (!when || !then) continue;
    const never = (path: string, says: string, advice: string): void =>
      tell(path, `the rule can never speak: ${says}`, advice, { rule });
    impossible(when, "when", never);
    thenNever(then, when, never);
    for (const spared of valuesOf(unless)) {
      if (isImplied(spared, when)) {
        never("unless", "everything in `when` is also in `unless`", "take one of them out");
      }
      impossible(spared, "unless", (path, says, advice) =>
        tell(path, `the exception can never apply: ${says}`, advice, { rule }),
      );
    }
    if (then === "allow" && !unrecorded) {
      const advice = "rules only add; to spare something, write `unless` in the rule that minds it";
      tell("then", "a rule that allows says nothing", advice, { rule });
    }
  }
};

type Never = (path: string, says: string, advice: string) => void;

function impossible(when: When, path: string, never: Never): void {
  limits(when.recipients, `${path}.recipients`, never);
  limits(when.findings, `${path}.findings`, never);
  limits(when.people, `${path}.people`, never);
  kinds(when, path, never);
  if (when.besides) kinds(when.besides, `${path}.besides`, never);
  channels(when, path, never);
  const counts = when.findings !== undefined || when.people !== undefined;
  if (counts && !asksForFindings(when)) {
    never(`${path}.findings`, "it counts findings and looks at none", "add `kind` or `dataClass`");
  }
  const parts = valuesOf(when.part);
  if (when.region !== undefined && parts.length > 0 && parts.indexOf("body") < 0) {
    never(`${path}.region`, "only the body has regions", 'add "body" to `part`, or drop `region`');
  }
  if (when.ownPrivateAddress === true && when.privatePerson === false) {
    never(`${path}.privatePerson`, "one's own private address is a private person's", "drop one");
  }
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

function kinds(when: FindingConditions, path: string, never: Never): void {
  const asked = valuesOf(when.kind);
  const classes = valuesOf(when.dataClass);
  if (asked.length === 0 || classes.length === 0) return;
  if (asked.some((kind) => classes.indexOf(classOf[kind]) >= 0)) return;
  const [kind] = asked;
  const says = `${kind} is ${classOf[kind!]}, not ${classes.join(" or ")}`;
  never(`${path}.dataClass`, says, "name the kind or the class, not both");
}

const calendar: readonly Channel[] = ["meeting", "appointment"];
const addressed: readonly Channel[] = ["mail", "meeting", "teams-chat", "teams-channel"];

/** Which channels know the thing a condition asks about. */
const knownOn: { readonly [name in keyof When]?: readonly Channel[] } = {
  private: calendar,
  showAs: calendar,
  secureRoute: ["mail"],
  encryptedAttachment: ["mail"],
  markedPrivat: ["mail"],
  signatureLacks: ["mail"],
  vulnerableCitizen: ["sms"],
  secureApp: ["sms"],
};

function channels(when: When, path: string, never: Never): void {
  const asked = valuesOf(when.channel);
  if (asked.length === 0) return;
  const told = asked.join(" and ");
  for (const name of Object.keys(knownOn) as (keyof When)[]) {
    const wanted = when[name];
    const isAsked = wanted !== undefined && wanted !== false;
    if (isAsked && !asked.some((channel) => knownOn[name]!.indexOf(channel) >= 0)) {
      never(`${path}.${name}`, `"${name}" means nothing on ${told}`, "drop it, or add the channel");
    }
  }
  const hasRecipients = asked.some((channel) => addressed.indexOf(channel) >= 0);
  if (asksForRecipients(when) && !hasRecipients) {
    never(path, `${told} has no recipients to ask about`, "drop the recipients, or add a channel");
  }
}

function thenNever(then: Then, when: When, never: Never): void {
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

/** Whether whatever fits `when` fits `spared` too: each of its conditions stands there as it is. */
function isImplied(spared: When, when: When): boolean {
  const names = Object.keys(spared) as (keyof When)[];
  return names.every((name) => JSON.stringify(spared[name]) === JSON.stringify(when[name]));
}
