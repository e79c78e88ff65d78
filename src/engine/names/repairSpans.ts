import { isLetter, isUpper } from "./letters";
import { roleClass } from "./roleWords";
import type { SentenceReading } from "./readSentences";
import type { TokenSpan } from "./tagSentence";
import type { Token } from "./tokens";

/** Class of the titles among the role words; family words are class two. */
const FAMILY = 2;
const TITLE = 3;

/** Trades and ranks that stand before a name and belong to nobody's name. */
const trades: ReadonlySet<string> = new Set(
  (
    "bager bagare skipper skepper skeppare kaptajn kapten smed smeden provst prost prosten pastor biskop kong kung kongen kungen dronning drottning prins prinsesse " +
    "prinsessan landinspektør lantmätare gårdejer lantbrukare vicevært tømrer snickare murer murare maler målare kørelærer körlärare farmand fabrikant fabrikör skovfoged " +
    "m. v. v/ m/ vedr. ang. familien fam. familjen brødrene brdr. bröderna søstrene systrarna"
  ).split(" "),
);

/** Words that no name goes on with after an initial: "Carsten N. Vi tager …". */
const sentenceWords: ReadonlySet<string> = new Set(
  (
    "vi jeg jag han hun hon den det der där de du i ni er är har kan skal ska vil vill og och men eller så om på til till fra från hvis om når när tak tack " +
    "hej husk kom mvh vh kh min mit mitt din vores vår we they he she it the"
  ).split(" "),
);

/** After a first name a single letter is an initial when one of these, or nothing, follows. */
const afterInitial: ReadonlySet<string> = new Set(", ; : ) / + & . ! ? – - og och i".split(" "));
/** Letters that are words of their own. */
const letterWords: ReadonlySet<string> = new Set(["i", "å", "ö", "m", "v", "a"]);

/** Behind a name, part of it. */
const generations: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr."]);

/** Abbreviations that look like initials and open a sentence. */
const postscripts: ReadonlySet<string> = new Set(["p.s.", "n.b.", "p.s", "n.b"]);

const doors: ReadonlySet<string> = new Set(
  (
    "port indgang opgang bygning blok hal fløj lokale gate zone dør plads stald entré ingång uppgång byggnad sal hus " +
    "dörr plats building block entrance wing door room"
  ).split(" "),
);
/** A noun with its article: "rampen", "køkkenet"; surnames end in "-sen". */
const opening = /(?:[^s]en|et|erne|arna|orna)$/;
/** From the second of a name on, so that a lone initial stays one. */
const regnal = /^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]{1,4}|[IVX]{1,4}[:’'.]s)(?:[:’'.]?s)?$/;

const introducing: ReadonlySet<string> = new Set(["v.", "v/", "c/o", "pva", "pva."]);

/** Mends where a name begins and ends: titles and marks off, a lone initial on, two people apart. */
export function repairSpans(
  { text, tokens }: SentenceReading,
  spans: readonly TokenSpan[],
): TokenSpan[] {
  const repaired: TokenSpan[] = [];
  for (const span of spans) {
    for (const signed of beforeSignature(text, tokens, span)) {
      for (const part of apart(tokens, signed)) {
        const cut = cutAtSentence(tokens, part);
        if (cut.from === cut.to) continue;
        const whole = withInitial(text, tokens, trimmed(tokens, cut));
        const named = withoutRuler(tokens, withoutDoor(tokens, withoutPostscript(tokens, whole)));
        if (named.from < named.to) repaired.push(named);
      }
    }
  }
  return repaired;
}

/** "P.S. Mette Holm"; a word left alone, as in "P.S. Satsen", only opens the sentence. */
function withoutPostscript(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  const first = tokens[span.from];
  if (first === undefined || !postscripts.has(first.lower)) return span;
  return { ...span, from: span.to - span.from > 2 ? span.from + 1 : span.to };
}

/** "ved port C. Rampen er": the letter belongs to the door, and the word opens a sentence. */
function withoutDoor(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  const { from, to } = span;
  const before = tokens[from - 1]?.lower ?? "";
  if (to - from !== 2 || !doors.has(before)) return span;
  if (!/^[A-ZÆØÅÄÖ]\.$/.test((tokens[from] as Token).text)) return span;
  return opening.test((tokens[from + 1] as Token).lower) ? { ...span, to: from } : span;
}

/** "Karl XII:s gikt": a king long dead. */
function withoutRuler(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  const last = tokens[span.to - 1];
  if (last === undefined || span.to - span.from < 2) return span;
  return regnal.test(last.text) ? { ...span, to: span.from } : span;
}

/** "Somchai v. Hanne-Lise Bech": who comes, and who receives. */
function apart(tokens: readonly Token[], span: TokenSpan): TokenSpan[] {
  for (let at = span.from + 1; at + 2 < span.to; at += 1) {
    if (!introducing.has((tokens[at] as Token).text)) continue;
    return [
      { ...span, to: at },
      { ...span, from: at + 1 },
    ];
  }
  return [span];
}

/** "spørg Annika R⏎Aron": a word or two alone in the last line of a paragraph are whose it is. */
function beforeSignature(text: string, tokens: readonly Token[], span: TokenSpan): TokenSpan[] {
  for (let at = span.from + 1; at < span.to; at += 1) {
    const newline = text.indexOf("\n", (tokens[at - 1] as Token).end);
    if (newline < 0 || newline >= (tokens[at] as Token).start || !endsParagraph(text, tokens, span))
      continue;
    return [
      { ...span, to: at },
      { ...span, from: at },
    ];
  }
  return [span];
}

function endsParagraph(text: string, tokens: readonly Token[], { to }: TokenSpan): boolean {
  const { end } = tokens[to - 1] as Token;
  const rest = text.slice(end, end + NEAR).replace(/[ \t]/g, "");
  return rest === "" || rest === "\n" || rest.slice(0, 2) === "\n\n";
}

const NEAR = 40;

function cutAtSentence(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  for (let at = span.from + 1; at < span.to; at += 1) {
    const before = tokens[at - 1] as Token;
    if (before.text.slice(-1) === "." && sentenceWords.has((tokens[at] as Token).lower)) {
      // "1 x 32 A. Vores tekniker": a lone letter is nobody.
      return { ...span, to: at === span.from + 1 ? span.from : at };
    }
  }
  return span;
}

function trimmed(tokens: readonly Token[], span: TokenSpan): TokenSpan {
  let { from, to } = span;
  while (from < to && !isWord(tokens[from] as Token)) from += 1;
  while (from < to && !isWord(tokens[to - 1] as Token)) to -= 1;
  while (from + 1 < to && isTitle(tokens[from] as Token)) from += 1;
  return from === span.from && to === span.to ? span : { ...span, from, to };
}

function isWord({ text }: Token): boolean {
  return isLetter(text.charCodeAt(0));
}

function isTitle({ text, lower }: Token): boolean {
  if (text.slice(-1) === "." && text !== lower) return false;
  const role = roleClass(lower);
  return trades.has(lower) || role === TITLE || (role === FAMILY && lower.length > 3);
}

/** "har du set Jens O i dag": the letter belongs to the name. */
function withInitial(text: string, tokens: readonly Token[], span: TokenSpan): TokenSpan {
  const { from, to } = span;
  const letter = tokens[to];
  if (letter !== undefined && generations.has(letter.lower)) return { ...span, to: to + 1 };
  if (to - from !== 1 || letter === undefined || letter.text.length !== 1) return span;
  const name = tokens[from] as Token;
  if (!isWord(letter) || letterWords.has(letter.text) || letter.start !== name.end + 1) return span;
  if (isUpper(letter.text) !== isUpper(name.text[0] as string)) return span;
  const next = tokens[to + 1];
  const ends =
    next === undefined ||
    afterInitial.has(next.lower) ||
    text.slice(letter.end, next.start).indexOf("\n") >= 0;
  return ends && text[name.end] === " " ? { ...span, to: to + 1 } : span;
}
