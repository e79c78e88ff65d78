import { localised } from "../../engine/localised";
import type { Finding, Reason, Remedy } from "../../engine/types";
import { effects } from "../../engine/types";
import { reasonText } from "../../wording/reasonText";
import { falseAlarmReason } from "../../hosts/falseAlarmReason";
import { isFalseAlarm } from "../guard/falseAlarms";
import { isOneByOne } from "../guard/plan";
import { remedyWords } from "../../wording/remedyWords";
import type { RemedyWording } from "../../wording/types";
import { findingViews } from "./findingViews";
import { recipientViews } from "./recipientViews";
import { toneOf } from "./tone";
import type { ReasonView, RemedyView } from "./types";
import { isReceived } from "./viewing";
import type { Viewing } from "./viewing";

/** Strongest first, each remedy shown once: with the first reason it helps. */
export function reasonViews(viewing: Viewing): readonly ReasonView[] {
  const { verdict } = viewing;
  return verdict.reasons.map((reason, index) => {
    const helping = verdict.remedies.filter((remedy) => isOffered(remedy, reason, index, viewing));
    const shown = helping.filter((remedy) => isOneByOne(remedy.id) || remedy.reasons[0] === index);
    const elsewhere = helping.find((remedy) => !shown.includes(remedy));
    return {
      ...viewOf(reason, viewing),
      remedies: shown.map((remedy, order) =>
        remedyView(remedy, reason, index === 0 && order === 0, viewing),
      ),
      ...(elsewhere
        ? { alsoHelped: viewing.pane.alsoHelped(wordsOf(elsewhere, viewing).label) }
        : {}),
    };
  });
}

/** What changes a draft has no place on a mail somebody else wrote; a note needs no answer. */
function isOffered(remedy: Remedy, reason: Reason, index: number, { form }: Viewing): boolean {
  if (reason.acknowledged || !remedy.reasons.includes(index)) return false;
  if (isReceived(form)) return remedy.id === "start-fresh-mail" || remedy.id === "show-steps";
  return !isOneByOne(remedy.id) || isStopping(reason);
}

export function isStopping({ effect, acknowledged }: Reason): boolean {
  return !acknowledged && effects.indexOf(effect) >= effects.indexOf("prompt");
}

function viewOf(reason: Reason, viewing: Viewing): Omit<ReasonView, "remedies"> {
  const { verdict, communication, policy, wording, pane, isMarked } = viewing;
  const { what, because, ids } = reasonText(reason, verdict, communication, policy, wording);
  const findings = reason.findings.flatMap((index): readonly Finding[] => {
    const finding = verdict.findings[index];
    return finding ? [finding] : [];
  });
  const answer = answerTo(reason, viewing);
  const holds = isStopping(reason) && isFalseAlarm(reason, verdict, isMarked);
  return {
    rule: reason.rule,
    tone: reason.acknowledged ? "fine" : isReceived(viewing.form) ? "note" : toneOf(reason.effect),
    what,
    because,
    ids,
    recipients: recipientViews(reason, viewing),
    findings: findingViews(findings, viewing),
    ...(answer === undefined ? {} : { answer }),
    ...(holds ? { stillHolds: pane.notPersonal.stillHolds } : {}),
  };
}

function answerTo(reason: Reason, { communication, pane }: Viewing): string | undefined {
  if (!reason.acknowledged) return undefined;
  const given = communication.acknowledged?.find(
    ({ rule, digest }) => rule === reason.rule && digest === reason.digest,
  );
  if (given?.reason === falseAlarmReason) return pane.notPersonal.done;
  return given?.reason ? pane.reasonGiven(given.reason) : pane.confirmed;
}

function remedyView(
  remedy: Remedy,
  reason: Reason,
  isFirst: boolean,
  viewing: Viewing,
): RemedyView {
  const { verdict } = viewing;
  const { label, tells } = wordsOf(remedy, viewing);
  const rules = isOneByOne(remedy.id)
    ? [reason.rule]
    : remedy.reasons.flatMap((index) => verdict.reasons[index]?.rule ?? []);
  return {
    id: remedy.id,
    label,
    tells,
    isPrimary: isFirst && !isOneByOne(remedy.id),
    choice: { remedy: remedy.id, rules },
  };
}

/** What the municipality's own secure route does, the municipality says best. */
function wordsOf({ id }: Remedy, { communication, policy, wording }: Viewing): RemedyWording {
  const words = remedyWords(id, communication.channel, wording);
  if (id !== "send-securely") return words;
  const says = localised(policy.secureRoute?.says, wording.language, policy.language);
  return says === "" ? words : { ...words, tells: says };
}
