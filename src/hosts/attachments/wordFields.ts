import { DistinctLines } from "./attributeText";
import { scanXml } from "./scanXml";

/** Fields whose instruction is an address; the others are numbering and measures. */
export const addressedField = /^\s*(?:HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK)\b/i;

/** Where the links of Word's fields lead, a line each; at most so many UTF-16 units. */
export function wordFields(xml: string, most: number): string {
  const lines = new DistinctLines(most);
  let instruction = "";
  let isInstruction = false;
  const endInstruction = () => {
    if (addressedField.test(instruction)) lines.addAddress(instruction);
    instruction = "";
  };
  scanXml(xml, {
    isDone: () => lines.isFull,
    open: (name, attribute) => {
      if (name === "instrText") isInstruction = true;
      else if (name === "fldChar") endInstruction();
      else if (name === "fldSimple") {
        instruction = attribute("instr") ?? "";
        endInstruction();
      }
    },
    text: (piece) => {
      if (isInstruction) instruction += piece;
    },
    close: (name) => {
      if (name === "instrText") isInstruction = false;
    },
  });
  return lines.text;
}
