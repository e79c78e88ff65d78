import { effects } from "../engine/types";
import type { Communication, Language, Reason, Verdict } from "../engine/types";
import { wordingIn } from "./index";
import { reasonText } from "./reasonText";
import { remedyWords } from "./remedyWords";
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
  const texts = stopping
    .map((reason) => reasonText(reason, verdict, communication, policy, wording))
    .filter(isNews);
  const button = firstRemedy(verdict, stopping[0], communication, wording) ?? wording.seeWhy;
  return {
    plain: fitted(texts, button, wording, plainStyle),
    markdown: fitted(texts, button, wording, markdownStyle),
    button: button.length <= buttonLimit ? button : wording.seeWhy,
  };
}

/** What a Smart Alert says when nothing could be checked, or not all of a long text. */
export function couldNotCheckText(language: Language, isTooLong = false): AlertText {
  const { couldNotCheck, seeWhy } = wordingIn(language);
  const { what, tooLong, instead } = couldNotCheck;
  const first = isTooLong ? tooLong : what;
  return { plain: `${first} ${instead}`, markdown: `**${first}** ${instead}`, button: seeWhy };
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

/** Several rules may mind the same thing: it is said once, as the strongest of them says it. */
function isNews({ what }: ReasonText, index: number, all: readonly ReasonText[]): boolean {
  return all.findIndex((each) => each.what === what) === index;
}

function firstRemedy(
  verdict: Verdict,
  reason: Reason | undefined,
  { channel }: Communication,
  wording: Wording,
): string | undefined {
  if (!reason) return undefined;
  const index = verdict.reasons.indexOf(reason);
  const helping = verdict.remedies.filter(({ reasons }) => reasons.indexOf(index) >= 0);
  const first = helping.filter(({ id }) => id !== "confirm" && id !== "give-reason")[0];
  return first && remedyWords(first.id, channel, wording).label;
}

/** How a text is set for a client. */
interface Style {
  readonly bold: (words: string) => string;
  readonly text: (words: string) => string;
  readonly line: string;
}

const plainStyle: Style = { bold: (words) => words, text: (words) => words, line: "\n" };
const markdownStyle: Style = {
  bold: (words) => `**${shielded(words)}**`,
  text: shielded,
  line: "\n\n",
};

const paragraph = "\n\n";

function fitted(
  texts: readonly ReasonText[],
  button: string,
  wording: Wording,
  style: Style,
): string {
  const [first, ...rest] = texts;
  if (!first) return "";
  let text = headOf(first, wording.instead(button), style);
  for (let index = 0; index < rest.length; index++) {
    const left = rest.length - index - 1;
    const gap = index === 0 ? paragraph : style.line;
    const more = left > 0 ? style.line + wording.andMore(left) : "";
    const longer = text + gap + style.text(rest[index]!.what);
    if (longer.length + more.length > limit) {
      const unsaid = gap + wording.andMore(left + 1);
      return text.length + unsaid.length <= limit ? text + unsaid : text;
    }
    text = longer;
  }
  return text;
}

/** Where it is too long it is the municipality's reason that is cut, never what to do. */
function headOf(first: ReasonText, instead: string, { bold, text }: Style): string {
  const whatToDo = paragraph + text(instead);
  const what = cutToFit(first.what, bold, limit - whatToDo.length);
  const room = limit - what.length - whatToDo.length;
  return what + cutToFit(` ${first.because}${cited(first)}`, text, room) + whatToDo;
}

/** As much of the words as fits into so many characters once they are set. */
function cutToFit(words: string, set: (words: string) => string, room: number): string {
  for (let most = Math.min(words.length, room); most > 1; most--) {
    const fitting = set(shortened(words, most));
    if (fitting.length <= room) return fitting;
  }
  return "";
}

function cited({ ids }: ReasonText): string {
  return ids.length > 0 ? ` (${ids.map(unbroken).join(", ")})` : "";
}

/** A guideline's number stays on one line: its hyphen is one that no line ends at. */
function unbroken(id: string): string {
  return id.replace(/-/g, "\u2011");
}

/** Markdown's own signs in a text are shielded, so that a file's name cannot format the alert. */
function shielded(words: string): string {
  return words.replace(/[\\*_[\]()`#<>~]/g, "\\$&");
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
