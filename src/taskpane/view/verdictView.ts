import { isSecured } from "../../engine/policy/route";
import { whenIncomplete } from "../../engine/policy/whenIncomplete";
import type { Effect, Finding } from "../../engine/types";
import { findingViews, isContentKind } from "./findingViews";
import { safeLink } from "./safeLink";
import { reasonViews } from "./reasonViews";
import { toneOf } from "./tone";
import type { ReasonView, VerdictView } from "./types";
import { isReceived } from "./viewing";
import type { Viewing } from "./viewing";

/** One checked item as the pane shows it. */
export function verdictView(viewing: Viewing): VerdictView {
  const reasons = reasonViews(viewing);
  const head = partlyReadHead(viewing) ?? wholeHead(reasons, viewing);
  const { reportBreach, incident } = viewing.policy.links;
  const report = safeLink(reportBreach ?? incident);
  const first = reasons.find(({ answer }) => answer === undefined);
  return {
    ...head,
    announcement: [`${head.headline}.`, first ? first.what : head.lead].join(" "),
    reasons,
    fine: findingViews(needingNothing(viewing), viewing),
    ...(report && viewing.verdict.reasons.some(isGrave) ? { reportBreach: report } : {}),
  };
}

type Head = Pick<VerdictView, "tone" | "headline" | "lead">;

/** Send will say that not all of it could be checked: the pane must not say that all is well. */
function partlyReadHead(viewing: Viewing): Head | undefined {
  const { communication, verdict, policy, wording, form } = viewing;
  const effect = whenIncomplete(communication, verdict, policy);
  if (effect === undefined) return undefined;
  const { tooLong, instead } = wording.couldNotCheck;
  return {
    tone: toneOf(effect),
    headline: tooLong.replace(/\.$/, ""),
    lead: isReceived(form) ? "" : instead,
  };
}

function wholeHead(reasons: readonly ReasonView[], viewing: Viewing): Head {
  return isReceived(viewing.form) ? receivedHead(reasons, viewing) : draftHead(viewing);
}

function draftHead(viewing: Viewing): Head {
  const { verdict, pane } = viewing;
  const { effect } = verdict;
  return { tone: toneOf(effect), headline: pane.headline[effect], lead: leadOf(effect, viewing) };
}

function leadOf(effect: Effect, { verdict, communication, policy, pane }: Viewing): string {
  const isFree = effect === "allow" || effect === "inform";
  if (isFree && isSecured(policy, communication)) return pane.secured;
  if (effect === "allow" && verdict.reasons.length > 0) return pane.answered;
  return pane.lead[effect];
}

function receivedHead(reasons: readonly ReasonView[], { pane, form }: Viewing): Head {
  const { nothing, something } = pane.received;
  if (reasons.length === 0) return { tone: "fine", headline: nothing.title, lead: nothing.text };
  const lead = form === "message-read" ? something.text : "";
  return { tone: "note", headline: something.title, lead };
}

function isGrave({ effect }: { readonly effect: Effect }): boolean {
  return effect === "secure" || effect === "block";
}

/** Names, the writer's own signature and the recipients' addresses are nobody's news. */
function needingNothing({ verdict, wording }: Viewing): readonly Finding[] {
  return verdict.findings.filter(
    (finding, index) =>
      isContentKind(finding.kind, wording) &&
      finding.dataClass !== "ordinary" &&
      finding.region !== "signature" &&
      !finding.part.startsWith("recipient:") &&
      !verdict.reasons.some(({ findings }) => findings.includes(index)),
  );
}
