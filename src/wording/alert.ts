import { effects } from "../engine/types";
import type { Communication, Language, Reason, Verdict } from "../engine/types";
import { wordingIn } from "./index";
import { reasonText } from "./reasonText";
import type { Because, ReasonText } from "./reasonText";
import type { Wording } from "./types";

/** What a Smart Alert says. Source of the limits: Microsoft's documentation of `event.completed`. */
export interface AlertText {
  /** At most 500 characters. */
  readonly plain: string;
  /** The same for clients that show Markdown; at most 500 characters. */
  readonly markdown: string;
  /** At most 20 characters. */
  readonly button: string;
}

const limit = 500;
const buttonLimit = 20;
const notificationLimit = 150;

/**
 * The strongest reason in full, further ones in a line each, then "og n mere", cut at whole
 * reasons. The button names the strongest reason's first remedy.
 */
export function alertText(
  verdict: Verdict,
  communication: Communication,
  policy: Because,
  language: Language,
): AlertText {
  const wording = wordingIn(language);
  const stopping = verdict.reasons.filter(isStopping);
  const texts = stopping.map((reason) =>
    reasonText(reason, verdict, communication, policy, wording),
  );
  const button = firstRemedy(verdict, stopping[0], wording) ?? wording.seeWhy;
  return {
    plain: fitted(texts, button, wording, (words) => words, "\n\n", "\n"),
    markdown: fitted(texts, button, wording, bold, "\n\n", "\n\n"),
    button: button.length <= buttonLimit ? button : wording.seeWhy,
  };
}

/** What a Smart Alert says when nothing could be checked. */
export function couldNotCheckText(language: Language): AlertText {
  const { couldNotCheck, seeWhy } = wordingIn(language);
  const plain = `${couldNotCheck.what} ${couldNotCheck.instead}`;
  return { plain, markdown: `**${couldNotCheck.what}** ${couldNotCheck.instead}`, button: seeWhy };
}

/** The one most important thing, for the notification bar: at most 150 characters. */
export function notificationText(
  verdict: Verdict,
  communication: Communication,
  policy: Because,
  language: Language,
): string | undefined {
  const strongest = verdict.reasons.filter(({ acknowledged }) => !acknowledged)[0];
  if (!strongest) return undefined;
  const wording = wordingIn(language);
  const { what } = reasonText(strongest, verdict, communication, policy, wording);
  return shortened(what, notificationLimit);
}

function isStopping(reason: Reason): boolean {
  return !reason.acknowledged && effects.indexOf(reason.effect) >= effects.indexOf("prompt");
}

function firstRemedy(
  verdict: Verdict,
  reason: Reason | undefined,
  wording: Wording,
): string | undefined {
  if (!reason) return undefined;
  const index = verdict.reasons.indexOf(reason);
  const helping = verdict.remedies.filter(({ reasons }) => reasons.indexOf(index) >= 0);
  const first = helping.filter(({ id }) => id !== "confirm" && id !== "give-reason")[0];
  return first && wording.remedy[first.id].label;
}

function fitted(
  texts: readonly ReasonText[],
  button: string,
  wording: Wording,
  emphasis: (words: string) => string,
  paragraph: string,
  line: string,
): string {
  const [first, ...rest] = texts;
  if (!first) return "";
  const head = [`${emphasis(first.what)} ${first.because}${cited(first)}`, wording.instead(button)];
  let text = shortened(head.join(paragraph), limit);
  for (let index = 0; index < rest.length; index++) {
    const left = rest.length - index - 1;
    const more = left > 0 ? line + wording.andMore(left) : "";
    const longer = `${text}${index === 0 ? paragraph : line}${rest[index]!.what}`;
    if (longer.length + more.length > limit) {
      const unsaid = (index === 0 ? paragraph : line) + wording.andMore(left + 1);
      return text.length + unsaid.length <= limit ? text + unsaid : text;
    }
    text = longer;
  }
  return text;
}

function cited({ ids }: ReasonText): string {
  return ids.length > 0 ? ` (${ids.join(", ")})` : "";
}

/** Markdown's own signs in the text are shielded, so that a subject cannot format the alert. */
function bold(words: string): string {
  return `**${words.replace(/[\\*_[\]()`#]/g, "\\$&")}**`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
