import { localised } from "../engine/localised";
import type {
  Communication,
  Finding,
  Kind,
  LocalisedText,
  Language,
  Reason,
  Verdict,
} from "../engine/types";
import { shownName } from "./shownName";
import type { ConductKind, ContentKind, Wording } from "./types";

/** What wording needs of a policy. */
export interface Because {
  readonly language: Language;
  readonly rules: readonly {
    readonly id: string;
    readonly because: { readonly ids: readonly string[]; readonly text: LocalisedText };
  }[];
}

export interface ReasonText {
  /** A sentence with its full stop: what was found, where, and who it goes to. */
  readonly what: string;
  /** The municipality's reason. */
  readonly because: string;
  /** Catalogue ids, for example `JK-M3`. */
  readonly ids: readonly string[];
}

const shownRecipients = 2;

/** One reason in words: what, and because of which rule. */
export function reasonText(
  reason: Reason,
  verdict: Verdict,
  communication: Communication,
  policy: Because,
  wording: Wording,
): ReasonText {
  const rule = policy.rules.filter(({ id }) => id === reason.rule)[0];
  const because = rule?.because;
  return {
    what: `${whatOf(reason, verdict, communication, wording)}.`,
    because: [
      localised(because?.text, wording.language, policy.language),
      reason.noSecureRoute ? wording.noSecureRoute : "",
    ]
      .filter((words) => words !== "")
      .join(" "),
    ids: because?.ids ?? [],
  };
}

function whatOf(
  reason: Reason,
  verdict: Verdict,
  communication: Communication,
  wording: Wording,
): string {
  const the = wording.communication[communication.channel];
  const findings = reason.findings.reduce<readonly Finding[]>((found, index) => {
    const finding = verdict.findings[index];
    return finding ? found.concat(finding) : found;
  }, []);
  const isOutgoing = communication.direction !== "incoming";
  const recipients = isOutgoing ? namedRecipients(reason, communication, wording) : "";
  const conduct = findings.filter((finding) => isConduct(finding.kind, wording))[0];
  if (conduct) return conductText(conduct, the, communication, wording);
  if (findings.length === 0) return recipients ? wording.goesTo(the, recipients) : the;
  const contains = wording.contains(the, contentText(findings, communication, wording));
  return recipients ? wording.isSentTo(contains, recipients) : contains;
}

function isConduct(kind: Kind, wording: Wording): kind is ConductKind {
  return kind in wording.conduct;
}

function conductText(
  { kind, part }: Finding,
  the: string,
  { recipients = [] }: Communication,
  wording: Wording,
): string {
  const isRecipient = part.indexOf("recipient:") === 0;
  const address = isRecipient ? recipients[Number(part.slice("recipient:".length))]?.address : "";
  const where = isRecipient ? shownName(address ?? "") : fileOf(part);
  return wording.conduct[kind as ConductKind](the, where);
}

function contentText(
  findings: readonly Finding[],
  communication: Communication,
  wording: Wording,
): string {
  const groups = countByKind(findings).map(({ kind, count }) =>
    wording.counted(count, wording.content[kind as ContentKind]),
  );
  const places = once(findings.map((finding) => placeOf(finding, communication, wording)));
  const what = wording.and(groups);
  return places.length === 1 ? `${what} ${places[0]}` : what;
}

function countByKind(findings: readonly Finding[]): readonly { kind: Kind; count: number }[] {
  const groups: { kind: Kind; count: number }[] = [];
  for (const { kind, count = 1 } of findings) {
    const group = groups.filter((each) => each.kind === kind)[0];
    if (group) group.count += count;
    else groups.push({ kind, count });
  }
  return groups;
}

/** Where a finding stands, in words: "i emnet". */
export function placeOf(finding: Finding, communication: Communication, wording: Wording): string {
  const { place } = wording;
  const { part, region } = finding;
  if (part === "subject") return communication.channel === "mail" ? place.subject : place.title;
  if (part === "location") return place.location;
  if (part.indexOf("recipient:") === 0) return place.recipient;
  if (part.indexOf("attachmentName:") === 0) return place.attachmentName(fileOf(part));
  if (part.indexOf("attachment:") === 0) return place.attachment(fileOf(part));
  return region === "history" || region === "signature" ? place[region] : place.body;
}

function fileOf(part: string): string {
  const colon = part.indexOf(":");
  return colon < 0 ? "" : shownName(part.slice(colon + 1));
}

function namedRecipients(reason: Reason, communication: Communication, wording: Wording): string {
  const addresses = once(
    reason.recipients.map((index) => shownName(communication.recipients?.[index]?.address ?? "")),
  ).filter((address) => address !== "");
  if (addresses.length === 0) return "";
  if (addresses.length <= shownRecipients) return wording.and(addresses);
  const shown = addresses.slice(0, shownRecipients).join(", ");
  return `${shown} ${wording.andMore(addresses.length - shownRecipients)}`;
}

function once(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) === index);
}
