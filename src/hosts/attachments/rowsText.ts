import { FlowingText } from "./flowingText";
import { scanXml } from "./scanXml";

/** A worksheet as text, a line per row and a tab after each cell; at most so many UTF-16 units. */
export function rowsText(xml: string, strings: readonly string[], most: number): string {
  const flowing = new FlowingText(most);
  let isShared = false;
  let inValue = false;
  let value = "";
  scanXml(xml, {
    isDone: () => flowing.isFull,
    open: (name, attribute) => {
      if (name === "c") {
        isShared = attribute("t") === "s";
        value = "";
      }
      inValue = name === "v" || name === "t" || isHeadOrFoot(name);
      if (isHeadOrFoot(name)) value = "";
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: (name) => {
      inValue = false;
      if (name === "c") {
        flowing.add(isShared ? (strings[Number(value)] ?? "") : asTyped(value));
        flowing.endCell();
      } else if (isHeadOrFoot(name)) flowing.add(value);
      if (name === "row" || isHeadOrFoot(name)) flowing.endLine();
    },
  });
  return flowing.done();
}

/** Of odd, even and first pages. */
function isHeadOrFoot(name: string): boolean {
  return /^(?:odd|even|first)(?:Header|Footer)$/.test(name);
}

/**
 * A number as its writer typed it. Excel drops the first zero of 0101010008, where what is left can
 * be a day or year and a month; and it may write a long number as 1.91212E+11.
 */
export function asTyped(value: string): string {
  if (/^[1-9](?:0[1-9]|1[0-2])\d{6}$/.test(value)) return `0${value}`;
  return /^\d(?:\.\d+)?E\+?\d\d?$/i.test(value) ? String(Number(value)) : value;
}
