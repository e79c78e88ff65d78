import type { Communication, Edit, Recipient } from "../types";
import { foldAddress, mailAddress } from "../text/mailAddress";
import { audienceOf, type Listed } from "./audience";
import type { Policy, RouteStep, SecureRoute } from "./types";

/** What a recipe may look at: the draft, and the part of the policy that says who is who. */
interface Draft {
  readonly communication: Communication;
  readonly policy: Listed;
}

/** Whether the secure route is on as the communication stands. Only mail has one. */
export function isSecured(
  policy: Pick<Policy, "secureRoute"> & Listed,
  communication: Communication,
): boolean {
  if (communication.channel !== "mail") return false;
  const known = communication.traits?.secureRoute;
  if (known !== undefined) return known;
  const route = policy.secureRoute;
  if (!route) return false;
  const { recognisedBy, switchOn } = route;
  const signs = recognisedBy?.filter((step) => !coversFilesOnly(step));
  if (!signs && switchOn.some(coversFilesOnly)) return false;
  return recognise({ ...route, recognisedBy: signs }, communication, policy);
}

/** An encrypted file keeps its own content, not what stands in the mail around it. */
function coversFilesOnly(step: RouteStep): boolean {
  return "encryptedAttachment" in step;
}

/** Whether the recipe is seen on the draft, whatever the host says. */
export function recognise(
  route: SecureRoute,
  communication: Communication,
  policy: Listed,
): boolean {
  const draft = { communication, policy };
  if (route.recognisedBy) return route.recognisedBy.some((step) => isDone(step, draft));
  return route.switchOn.every((step) => isDone(step, draft));
}

/**
 * The mail as its writer addressed it: without the ending a gateway's recipe puts behind addresses,
 * so that who gets it is judged as if it were not there. Whether the route is on is said instead, as
 * the ending can no longer tell. Where no address bears one, the communication itself.
 */
export function asAddressed(
  policy: Pick<Policy, "secureRoute"> & Listed,
  communication: Communication,
): Communication {
  const { channel, recipients = [], traits } = communication;
  const suffixes = channel === "mail" ? suffixesOf(policy.secureRoute) : [];
  const addressed = recipients.map((each) => {
    const address = suffixes.reduce(withoutSuffix, each.address);
    return address === each.address ? each : { ...each, address };
  });
  if (addressed.every((each, index) => each === recipients[index])) return communication;
  const secureRoute = isSecured(policy, communication);
  return { ...communication, recipients: addressed, traits: { ...traits, secureRoute } };
}

/** What switches the route on, without what is on already; for steps by hand, the instructions. */
export function switchOnEdits(
  route: SecureRoute,
  communication: Communication,
  policy: Listed,
): readonly Edit[] {
  const draft = { communication, policy };
  const missing = route.switchOn.filter((step) => !isDone(step, draft));
  const edits = missing.map((step) => editsOn(step, draft));
  const steps: readonly Edit[] = missing.some(isByHand)
    ? [{ do: "showSteps", steps: route.steps ?? route.says ?? {} }]
    : [];
  return joined(edits).concat(steps);
}

/**
 * What takes the route back. What was done by hand is undone by hand; addresses that were led
 * through a gateway are taken back one by one, whoever else has been added since.
 */
export function switchOffEdits(
  route: SecureRoute,
  communication: Communication,
  policy: Listed,
): readonly Edit[] {
  const draft = { communication, policy };
  const done = route.switchOn.filter((step) => "recipientSuffix" in step || isDone(step, draft));
  return joined(done.map((step) => editsOff(step, draft)));
}

/** Whether software can take every step. */
export function isOneClick(route: SecureRoute): boolean {
  return route.mode !== "stop" && !route.switchOn.some(isByHand);
}

/** Takes out what the recipe itself writes into a subject. */
export function withoutRouteMarks(route: SecureRoute | undefined): (text: string) => string {
  const marks = stepsOf(route).reduce<readonly string[]>(
    (all, step) => all.concat(marksOf(step)),
    [],
  );
  return (text) => marks.reduce(withoutTag, text);
}

function stepsOf(route: SecureRoute | undefined): readonly RouteStep[] {
  return route ? route.switchOn.concat(route.recognisedBy ?? []) : [];
}

function suffixesOf(route: SecureRoute | undefined): readonly string[] {
  return stepsOf(route).reduce<readonly string[]>(
    (all, step) => ("recipientSuffix" in step ? all.concat(step.recipientSuffix.suffix) : all),
    [],
  );
}

function marksOf(step: RouteStep): readonly string[] {
  if ("subjectTag" in step) return [step.subjectTag.text];
  if ("noSubjectTag" in step) return [step.noSubjectTag.text];
  return [];
}

/** Whether only a person can take the step. */
export function isByHand(step: RouteStep): boolean {
  return "byHand" in step || "encryptedAttachment" in step || "senderMailbox" in step;
}

function isDone(step: RouteStep, draft: Draft): boolean {
  const { traits = {}, sender } = draft.communication;
  if ("header" in step) return headerOf(traits.headers, step.header.name) === step.header.value;
  if ("subjectTag" in step) return hasTag(subjectOf(draft), step.subjectTag.text);
  if ("noSubjectTag" in step) return !hasTag(subjectOf(draft), step.noSubjectTag.text);
  if ("sensitivityLabel" in step) return isSame(traits.sensitivityLabel, step.sensitivityLabel.id);
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
    return [{ do: "setSensitivityLabel", label: foldAddress(step.sensitivityLabel.id) }];
  }
  if ("recipientSuffix" in step) {
    const { suffix } = step.recipientSuffix;
    const plain = outside(suffix, draft).filter(
      ({ address }) => mailAddress(address) !== undefined && !endsWith(address, suffix),
    );
    return rewrites(plain, (address) => address + suffix);
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
    const { recipients = [] } = draft.communication;
    return rewrites(recipients, (address) => withoutSuffix(address, suffix));
  }
  return [];
}

/** A contact without an address cannot be led through the gateway, and goes past it. */
function isRewritten(suffix: string, draft: Draft): boolean {
  const recipients = outside(suffix, draft);
  return (
    recipients.length > 0 &&
    recipients.every(({ address }) => mailAddress(address) && endsWith(address, suffix))
  );
}

/** Whom the gateway is for: a colleague, a covered domain and Digital Post are safe without it. */
function outside(suffix: string, { communication, policy }: Draft): readonly Recipient[] {
  return (communication.recipients ?? []).filter((each) => {
    const meant = { ...each, address: withoutSuffix(each.address, suffix) };
    const audience = audienceOf(meant, policy);
    return audience === "external" || audience === "private-webmail";
  });
}

/** An address that only looks so (`hjælp@vagt.sikker.example`) would be left at no whole domain. */
function withoutSuffix(address: string, suffix: string): string {
  const plain = endsWith(address, suffix)
    ? address.slice(0, address.length - suffix.length)
    : address;
  const domain = mailAddress(plain)?.domain ?? "";
  return domain.indexOf(".") > 0 ? plain : address;
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
  return foldAddress(subject).indexOf(foldAddress(tag)) >= 0;
}

/** The subject without a tag, wherever and however often it stands and in whatever case. */
function withoutTag(subject: string, tag: string): string {
  const [folded, wanted] = [foldAddress(subject), foldAddress(tag)];
  if (wanted === "" || folded.indexOf(wanted) < 0) return subject;
  const pieces: string[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, from)) {
    pieces.push(subject.slice(from, at).replace(/\s$/, ""));
    from = at + tag.length;
  }
  const rest = pieces.concat(subject.slice(from));
  return rest
    .map((piece, index) => (index > 0 ? piece.replace(/^\s/, "") : piece))
    .join(" ")
    .trim();
}

function setSubject(expected: string, text: string): readonly Edit[] {
  return [{ do: "setSubject", text: text.trim(), expected }];
}

/** One for each address that becomes another, however many fields it stands in. */
function rewrites(recipients: readonly Recipient[], to: (address: string) => string) {
  const edits = new Map<string, Edit>();
  recipients.forEach(({ address }) => {
    const edit: Edit = { do: "rewriteRecipient", address, to: to(address) };
    const known = foldAddress(address);
    if (edit.to !== address && !edits.has(known)) edits.set(known, edit);
  });
  return Array.from(edits.values());
}

function isSame(one: string | undefined, other: string): boolean {
  return one !== undefined && foldAddress(one.trim()) === foldAddress(other);
}

function joined(edits: readonly (readonly Edit[])[]): readonly Edit[] {
  return edits.reduce((all, each) => all.concat(each), []);
}
