import { DistinctLines } from "./attributeText";
import { decodeCharset, decodeText } from "./decodeText";
import { FlowingText } from "./flowingText";
import type { FileReader } from "./types";
import { Unreadable, whyNot } from "./unreadBecause";
import { addressedField } from "./wordFields";

/** Groups that hold no text a reader sees. */
const silent =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|themedata|generator|listtable|rsidtbl)$/;
/** Text that stands in groups marked as optional. */
const heard = /^(?:shptxt|annotation|footnote|result)$/;
/** Text beside the text: instructions of fields, properties of drawings, what the document is about. */
const beside = /^(?:fldinst|sn|sv|title|subject|keywords|doccomm)$/;
/** The drawing's properties that are words. */
const inWords = /^(?:wzDescription|wzTooltip|gtextUNICODE)$/;
const signs: { readonly [word: string]: string } = {
  par: "\n",
  line: "\n",
  row: "\n",
  page: "\n",
  sect: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};
const escapes: { readonly [sign: string]: string } = {
  "\\": "\\",
  "{": "{",
  "}": "}",
  "~": " ",
  _: "-",
  "\n": "\n",
  "\r": "\n",
};
const deepest = 1_000;

interface Group {
  readonly isHidden: boolean;
  /** Characters that stand after a \u for programs that do not know it. */
  readonly fallback: number;
  readonly beside?: Beside;
}

interface Beside {
  /** The control word that began it. */
  readonly word: string;
  text: string;
}

/** What stands beside the text, as far as it is words or an address. */
class BesideText {
  private property = "";

  constructor(readonly lines: DistinctLines) {}

  take({ word, text }: Beside): void {
    if (word === "sn") this.property = text.trim();
    else if (word === "fldinst") {
      if (addressedField.test(text)) this.lines.addAddress(text);
    } else if (word !== "sv" || inWords.test(this.property)) this.lines.add(text);
  }
}

/**
 * Rich Text Format 1.9.1: control words dropped, escaped characters back, hidden groups left out, the
 * words of pictures, the document's title and where its links lead after the text.
 * Every letter not in Unicode counts as Windows-1252.
 */
export const rtf: FileReader = ({ bytes }, { allowance }) => {
  const source = decodeText(bytes);
  if (!source.startsWith("{\\rtf")) throw new Error("it does not begin as rich text");
  const token = /\\(?:'([0-9a-f]{2})|([a-z]{1,32})(-?\d{1,9})? ?|([^a-z]))|[{}]|[^\\{}]+/gi;
  const flowing = new FlowingText(allowance.text);
  const besideText = new BesideText(new DistinctLines(allowance.text));
  const outer: Group[] = [];
  let group: Group = { isHidden: false, fallback: 1 };
  let skip = 0;

  function say(text: string): void {
    if (group.isHidden) return;
    if (group.beside) group.beside.text += text.slice(skip);
    else flowing.add(text.slice(skip));
    skip = Math.max(0, skip - text.length);
  }

  for (let found = token.exec(source); found && !flowing.isFull; found = token.exec(source)) {
    const [whole, hex, word, number, sign] = found;
    if (whole === "{") {
      if (outer.length > deepest) throw new Unreadable(whyNot.tooDeep);
      outer.push(group);
      skip = 0;
    } else if (whole === "}") {
      const closed = group.beside;
      group = outer.pop() ?? group;
      if (closed && closed !== group.beside) besideText.take(closed);
      skip = 0;
    } else if (hex !== undefined) say(letter(parseInt(hex, 16)));
    else if (word === "bin") token.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word === "uc") group = { ...group, fallback: Number(number ?? 1) };
    else if (word === "u") {
      skip = 0;
      say(String.fromCharCode(Number(number ?? 0) & 0xffff));
      skip = group.fallback;
    } else if (word === "htmlrtf") group = { ...group, isHidden: number !== "0" };
    else if (word !== undefined) {
      if (silent.test(word)) group = { ...group, isHidden: true };
      else if (beside.test(word)) group = { ...group, isHidden: false, beside: { word, text: "" } };
      else if (heard.test(word)) group = { ...group, isHidden: false };
      else if (Object.prototype.hasOwnProperty.call(signs, word)) say(signs[word]!);
    } else if (sign === "*") group = { ...group, isHidden: true };
    else if (sign !== undefined) say(escapes[sign] ?? "");
    else say(whole.replace(/[\r\n]/g, ""));
  }
  return { text: flowing.done() + besideText.lines.text, unread: [] };
};

function letter(byte: number): string {
  return decodeCharset(new Uint8Array([byte]), "windows-1252");
}
