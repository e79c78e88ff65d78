import type { Communication, Edit, Recipient } from "../types";
import { foldAddress, mailAddress } from "../text/mailAddress";
import type { Policy, RouteStep, SecureRoute } from "./types";

/** What a recipe may look at: the draft, and which domains are the organisation's own. */
interface Draft {
  readonly communication: Communication;
  readonly policy: Pick<Policy, "domains">;
}

/** Whether the secure route is on as the communication stands. Only mail has one. */
export function isSecured(
  policy: Pick<Policy, "secureRoute" | "domains">,
  communication: Communication,
): boolean {
  if (communication.channel !== "mail") return false;
  const known = communication.traits?.secureRoute;
  if (known !== undefined) return known;
  const route = policy.secureRoute;
  if (!route || !recognise(route, communication, policy)) return false;
  return !(route.recognisedBy ?? route.switchOn).some(coversFilesOnly);
}

/** An encrypted file keeps its own content, not what stands in the mail around it. */
function coversFilesOnly(step: RouteStep): boolean {
  return "encryptedAttachment" in step;
}

/** Whether the recipe is seen on the draft, whatever the host says. */
export function recognise(
  route: SecureRoute,
  communication: Communication,
  policy: Pick<Policy, "domains">,
): boolean {
  const draft = { communication, policy };
  if (route.recognisedBy) return route.recognisedBy.some((step) => isDone(step, draft));
  return route.switchOn.every((step) => isDone(step, draft));
}

/** What switches the route on, without what is on already; for steps by hand, the instructions. */
export function switchOnEdits(
  route: SecureRoute,
  communication: Communication,
  policy: Pick<Policy, "domains">,
): readonly Edit[] {
  const draft = { communication, policy };
  const missing = route.switchOn.filter((step) => !isDone(step, draft));
  const edits = missing.map((step) => editsOn(step, draft));
  const steps: readonly Edit[] = missing.some(isByHand)
    ? [{ do: "showSteps", steps: route.steps ?? route.says ?? {} }]
    : [];
  return joined(edits).concat(steps);
}

/** What takes the route back. What was done by hand is undone by hand. */
export function switchOffEdits(
  route: SecureRoute,
  communication: Communication,
  policy: Pick<Policy, "domains">,
): readonly Edit[] {
  const draft = { communication, policy };
  const done = route.switchOn.filter((step) => isDone(step, draft));
  return joined(done.map((step) => editsOff(step, draft)));
}

/** Whether software can take every step. */
export function isOneClick(route: SecureRoute): boolean {
  return route.mode !== "stop" && !route.switchOn.some(isByHand);
}

/** Takes out what the recipe itself writes into a subject or an address. */
export function withoutRouteMarks(route: SecureRoute | undefined): (text: string) => string {
  const steps = route ? route.switchOn.concat(route.recognisedBy ?? []) : [];
  const marks = steps.reduce<readonly string[]>((all, step) => all.concat(marksOf(step)), []);
  return (text) => marks.reduce(withoutTag, text);
}

function marksOf(step: RouteStep): readonly string[] {
  if ("subjectTag" in step) return [step.subjectTag.text];
  if ("noSubjectTag" in step) return [step.noSubjectTag.text];
  return "recipientSuffix" in step ? [step.recipientSuffix.suffix] : [];
}

function isByHand(step: RouteStep): boolean {
  return "byHand" in step || "encryptedAttachment" in step || "senderMailbox" in step;
}

function isDone(step: RouteStep, draft: Draft): boolean {
  const { traits = {}, sender } = draft.communication;
  if ("header" in step) return headerOf(traits.headers, step.header.name) === step.header.value;
  if ("subjectTag" in step) return hasTag(subjectOf(draft), step.subjectTag.text);
  if ("noSubjectTag" in step) return !hasTag(subjectOf(draft), step.noSubjectTag.text);
  if ("sensitivityLabel" in step) return traits.sensitivityLabel === step.sensitivityLabel.id;
  if ("recipientSuffix" in step) return isRewritten(step.recipientSuffix.suffix, draft);
  if ("senderMailbox" in step) return isSame(sender?.address, step.senderMailbox.address);
  if ("encryptedAttachment" in step) return traits.encryptedAttachment === true;
  return false;
}

function editsOn(step: RouteStep, draft: Draft): readonly Edit[] {
  if ("header" in step) return [{ do: "setHeader", ...step.header }];
  if ("subjectTag" in step) {
    const { text, at } = step.subjectTag;
    const subject = subjectOf(draft);
    return setSubject(subject, at === "start" ? `${text} ${subject}` : `${subject} ${text}`);
  }
  if ("noSubjectTag" in step) {
    return setSubject(subjectOf(draft), withoutTag(subjectOf(draft), step.noSubjectTag.text));
  }
  if ("sensitivityLabel" in step) {
    return [{ do: "setSensitivityLabel", label: step.sensitivityLabel.id }];
  }
  if ("recipientSuffix" in step) {
    const { suffix } = step.recipientSuffix;
    const plain = outside(draft).filter(({ address }) => !endsWith(address, suffix));
    return plain.map(({ address }) => rewrite(address, address + suffix));
  }
  return [];
}

function editsOff(step: RouteStep, draft: Draft): readonly Edit[] {
  if ("header" in step) return [{ do: "removeHeader", name: step.header.name }];
  if ("subjectTag" in step) {
    return setSubject(subjectOf(draft), withoutTag(subjectOf(draft), step.subjectTag.text));
  }
  if ("sensitivityLabel" in step) return [{ do: "setSensitivityLabel", label: "" }];
  if ("recipientSuffix" in step) {
    const { suffix } = step.recipientSuffix;
    return outside(draft).map(({ address }) =>
      rewrite(address, address.slice(0, address.length - suffix.length)),
    );
  }
  return [];
}

function isRewritten(suffix: string, draft: Draft): boolean {
  const recipients = outside(draft);
  return recipients.length > 0 && recipients.every(({ address }) => endsWith(address, suffix));
}

function outside({ communication, policy }: Draft): readonly Recipient[] {
  const own = policy.domains.own.map(foldAddress);
  return (communication.recipients ?? []).filter(({ address }) => {
    const domain = mailAddress(address)?.domain;
    return domain === undefined || own.indexOf(domain) < 0;
  });
}

function endsWith(address: string, suffix: string): boolean {
  return foldAddress(address).slice(-suffix.length) === foldAddress(suffix);
}

function headerOf(
  headers: { readonly [name: string]: string } | undefined,
  name: string,
): string | undefined {
  const wanted = name.toLowerCase();
  const key = Object.keys(headers ?? {}).filter((each) => each.toLowerCase() === wanted)[0];
  return key === undefined ? undefined : headers![key];
}

function subjectOf({ communication }: Draft): string {
  return communication.parts.filter(({ name }) => name === "subject")[0]?.text ?? "";
}

function hasTag(subject: string, tag: string): boolean {
  return subject.toLowerCase().indexOf(tag.toLowerCase()) >= 0;
}

/** The subject without a tag, wherever it stands and in whatever case. */
export function withoutTag(subject: string, tag: string): string {
  const at = subject.toLowerCase().indexOf(tag.toLowerCase());
  if (at < 0) return subject;
  const before = subject.slice(0, at).replace(/\s$/, "");
  return `${before} ${subject.slice(at + tag.length).replace(/^\s/, "")}`.trim();
}

function setSubject(expected: string, text: string): readonly Edit[] {
  return [{ do: "setSubject", text: text.trim(), expected }];
}

function rewrite(address: string, to: string): Edit {
  return { do: "rewriteRecipient", address, to };
}

function isSame(one: string | undefined, other: string): boolean {
  return one !== undefined && foldAddress(one.trim()) === foldAddress(other);
}

function joined(edits: readonly (readonly Edit[])[]): readonly Edit[] {
  return edits.reduce((all, each) => all.concat(each), []);
}
