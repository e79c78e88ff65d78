import { foldAddress } from "../../../text/mailAddress";
import { isOneClick } from "../../route";
import type { RouteStep, SecureRoute } from "../../types";
import type { Tell } from "./types";

/** The steps of a recipe can all be done, and what they do is what it is recognised by. */
export function proveRouteSteps(route: SecureRoute, tell: Tell): void {
  proveOnce(route.switchOn, tell);
  proveTags(route, tell);
  if (route.recognisedBy) proveSigns(route, route.recognisedBy, tell);
}

/** A mail has one value of a header, one label, one sender, and an address one ending. */
function proveOnce(switchOn: readonly RouteStep[], tell: Tell): void {
  const values = new Map<string, string>();
  switchOn.forEach((step, index) => {
    const { what, value } = setBy(step);
    const earlier = values.get(foldAddress(what));
    if (value !== undefined && earlier !== undefined && earlier !== value) {
      const says = `${what} would have two values at once, and only one of them can stand`;
      const advice =
        'keep the one that switches it on; another sign of it goes into "recognisedBy"';
      tell(`secureRoute.switchOn[${index}]`, says, advice);
    } else if (value !== undefined) values.set(foldAddress(what), value);
  });
}

/** What a step gives a value that nothing else can have beside it. */
function setBy(step: RouteStep): { readonly what: string; readonly value?: string } {
  if ("header" in step)
    return { what: `the header "${step.header.name}"`, value: step.header.value };
  if ("sensitivityLabel" in step)
    return { what: "the sensitivity label", value: folded(step.sensitivityLabel.id) };
  if ("senderMailbox" in step)
    return { what: "the sender", value: folded(step.senderMailbox.address) };
  if ("recipientSuffix" in step)
    return { what: "the ending of the addresses", value: folded(step.recipientSuffix.suffix) };
  return { what: "" };
}

/** A tag that must stand in the subject holds none that must not, and the other way round. */
function proveTags({ switchOn, recognisedBy = [] }: SecureRoute, tell: Tell): void {
  switchOn.forEach((step, index) => {
    const out = tagOut(step);
    if (out === undefined || !switchOn.some((each) => holds(tagIn(each), out))) return;
    const says = `"${out}" must both stand in the subject and not stand there`;
    const advice = "keep the step the mail server listens for";
    tell(`secureRoute.switchOn[${index}].noSubjectTag`, says, advice);
  });
  recognisedBy.forEach((step, index) => {
    const out = tagOut(step);
    if (out === undefined || !recognisedBy.some((each) => holds(out, tagIn(each)))) return;
    const says = `with or without "${out}" in the subject, every mail counts as secure`;
    const advice = "keep the sign the mail server listens for";
    tell(`secureRoute.recognisedBy[${index}].noSubjectTag`, says, advice);
  });
}

function proveSigns(route: SecureRoute, signs: readonly RouteStep[], tell: Tell): void {
  const seen = signs.filter((sign) => !("byHand" in sign));
  const isUnseen = seen.length === 0;
  signs.forEach((sign, index) => {
    if (!("byHand" in sign)) return;
    const says = isUnseen
      ? "what is done by hand in another product cannot be seen: no mail ever counts as secure"
      : "what is done by hand in another product cannot be seen";
    const advice = isUnseen
      ? 'name what can be seen on such a mail, or leave out "recognisedBy"'
      : "leave it out";
    const severity = isUnseen ? "error" : "warning";
    tell(`secureRoute.recognisedBy[${index}]`, says, advice, { severity });
  });
  if (isUnseen || !isOneClick(route) || !route.switchOn.every(isWhole)) return;
  if (route.switchOn.some((step) => seen.some((sign) => leavesSign(step, sign)))) return;
  const advice = 'name what "switchOn" writes among them too, or leave out "recognisedBy"';
  if (route.mode === "automatic") {
    const says = 'none of these is what "switchOn" writes, so the pane never sees it switched on';
    tell("secureRoute.recognisedBy", says, advice, { severity: "warning" });
  } else {
    const says =
      'none of these is what "switchOn" does, so the mail still counts as insecure after it';
    tell("secureRoute.recognisedBy", says, advice);
  }
}

/** Whether the sign is seen once the step is done. */
function leavesSign(step: RouteStep, sign: RouteStep): boolean {
  if (tagIn(sign) !== undefined) return holds(tagIn(step), tagIn(sign));
  if (tagOut(sign) !== undefined) return holds(tagOut(sign), tagOut(step));
  const [done, wanted] = [setBy(step), setBy(sign)];
  const isSame = foldAddress(done.what) === foldAddress(wanted.what);
  if (!isSame || done.value === undefined || wanted.value === undefined) return false;
  const isEnding = "recipientSuffix" in sign;
  return isEnding
    ? done.value.slice(-wanted.value.length) === wanted.value
    : done.value === wanted.value;
}

function tagIn(step: RouteStep): string | undefined {
  return "subjectTag" in step ? step.subjectTag.text : undefined;
}

function tagOut(step: RouteStep): string | undefined {
  return "noSubjectTag" in step ? step.noSubjectTag.text : undefined;
}

/** A step whose shape was wrong is told elsewhere, and proves nothing here. */
function isWhole(step: RouteStep): boolean {
  const isNamed = !("header" in step) || step.header.name !== undefined;
  return isNamed && (tagIn(step) ?? tagOut(step) ?? setBy(step).value) !== undefined;
}

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : foldAddress(text);
}

function holds(tag: string | undefined, part: string | undefined): boolean {
  return (
    tag !== undefined && part !== undefined && foldAddress(tag).indexOf(foldAddress(part)) >= 0
  );
}
