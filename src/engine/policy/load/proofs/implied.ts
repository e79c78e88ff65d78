import { valuesOf } from "../../oneOf";
import { asksForFindings, findingNames } from "../../findingFits";
import { asksForRecipients, recipientNames } from "../../recipientFits";
import { sureness } from "../../strength";
import type { AtLeastAtMost, When } from "../../types";
import { classOf, vocabulary } from "../vocabulary";
import type { Kind } from "../../../types";

/** The same for the same conditions, in whatever order and as one value or a list they are written. */
export function written(conditions: unknown): string {
  return JSON.stringify(inOrder(conditions)) ?? "";
}

/** Conditions without what goes without saying. */
export function asAsked(when: When): When {
  const { direction, dataClass, confidence, ...rest } = when;
  const isOfKind = dataClass !== undefined && implies("dataClass", rest, when);
  return {
    ...rest,
    ...(direction === "incoming" ? { direction } : {}),
    ...(dataClass !== undefined && !isOfKind ? { dataClass } : {}),
    ...(confidence !== undefined && confidence !== "low" ? { confidence } : {}),
  };
}

/** A condition of both that nothing can fit both ways; `undefined` where there is none. */
export function oppositeIn(one: When, other: When): keyof When | undefined {
  return single.find((name) => {
    const [here, there] = [listed(one[name]), listed(other[name])];
    return here.length > 0 && there.length > 0 && !here.some((each) => there.indexOf(each) >= 0);
  });
}

/** Whether whatever fits `when` fits `spared` too, so that nothing is left of it. */
export function isImplied(spared: When, when: When): boolean {
  const names = Object.keys(spared) as (keyof When)[];
  return names.every((name) => implies(name, when, spared));
}

/**
 * The condition by which exceptions that spare a part each come to spare all together, as two
 * audiences may; `undefined` where something is left.
 */
export function coveredBy(spared: readonly When[], when: When): keyof When | undefined {
  return (Object.keys(allOf) as (keyof When)[]).find((name) => {
    if (!isAsked(name, when)) return false;
    const alike = spared.filter(({ [name]: own, ...rest }) => {
      const isCounted = amounts.some((amount) => (rest as When)[amount] !== undefined);
      return own !== undefined && !isCounted && isImplied(rest, when);
    });
    const taken = ([] as unknown[]).concat(...alike.map((each) => listed(each[name])));
    const wanted = when[name] === undefined ? allOf[name]! : listed(when[name]);
    return alike.length > 1 && wanted.every((each) => taken.indexOf(each) >= 0);
  });
}

const yesOrNo = [true, false];

/** Conditions of which one value always holds, with all their values. */
const allOf: { readonly [name in keyof When]?: readonly unknown[] } = {
  channel: vocabulary.channel,
  audience: vocabulary.audience,
  part: vocabulary.part,
  region: vocabulary.region,
  dataClass: vocabulary.dataClass,
  kind: vocabulary.kind,
  departmentKnown: yesOrNo,
  secureRoute: yesOrNo,
  markedPrivat: yesOrNo,
  vulnerableCitizen: yesOrNo,
  secureApp: yesOrNo,
  linkedToPerson: yesOrNo,
  participant: yesOrNo,
  privatePerson: yesOrNo,
  ownPrivateAddress: yesOrNo,
};

/** Taking out findings or recipients leaves a rule nothing only where it asks for them. */
function isAsked(name: keyof When, when: When): boolean {
  if (findingNames.indexOf(name as never) >= 0) return asksForFindings(when);
  if (recipientNames.indexOf(name as never) >= 0) return asksForRecipients(when);
  return true;
}

/** Of these a finding, a recipient or a communication has one only. */
const single: readonly (keyof When)[] = [
  "channel",
  "audience",
  "field",
  "composeType",
  "showAs",
  "kind",
  "dataClass",
  "part",
  "region",
];
/** Of which any one listed is enough. */
const sets = single.concat("alsoTo", "senderAudience", "department", "within");
const amounts: readonly (keyof When)[] = ["recipients", "findings", "people"];

function implies(name: keyof When, when: When, spared: When): boolean {
  if (amounts.indexOf(name) >= 0) return isEnough(name, when, spared);
  if (name === "dataClass" && when.dataClass === undefined && when.kind !== undefined) {
    const classes = valuesOf(spared.dataClass);
    return valuesOf<Kind>(when.kind).every((kind) => classes.indexOf(classOf[kind]) >= 0);
  }
  if (when[name] === undefined) return false;
  if (name === "confidence") return sureness(when.confidence!) >= sureness(spared.confidence!);
  if (sets.indexOf(name) < 0) return written(when[name]) === written(spared[name]);
  const taken = listed(spared[name]);
  return listed(when[name]).every((each) => taken.indexOf(each) >= 0);
}

/** More may fit the wider conditions, so that an upper limit holds only where all is the same. */
function isEnough(name: keyof When, when: When, spared: When): boolean {
  if (name !== "recipients" && !asksForFindings(spared)) return false;
  const { atLeast = 0, atMost } = spared[name] as AtLeastAtMost;
  if (atMost !== undefined) return written(when) === written(spared);
  return ((when[name] as AtLeastAtMost | undefined)?.atLeast ?? 0) >= atLeast;
}

function listed(value: unknown): readonly unknown[] {
  return valuesOf(value as string | readonly string[]);
}

function inOrder(value: unknown): unknown {
  if (value === undefined) return value;
  if (Array.isArray(value)) {
    const each = value.map((one) => JSON.stringify(inOrder(one)));
    return each.filter((one, index) => each.indexOf(one) === index).sort();
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = value as { readonly [name: string]: unknown };
  return Object.keys(fields)
    .sort()
    .reduce((all, name) => ({ ...all, [name]: inOrder(asList(fields[name])) }), {});
}

/** One value means the same as a list of it. */
function asList(value: unknown): unknown {
  return Array.isArray(value) ? value : [value];
}
