import { decodeText } from "./decodeText";
import { plain } from "./fileText";
import type { FileReader } from "./types";

/** Groups that hold no text a reader sees. */
const silent =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|themedata|generator|listtable|rsidtbl)$/;
const breaks = /^(?:par|line|row|page|sect)$/;
const control = /\\(?:'([0-9a-f]{2})|([a-z]{1,32})(-?\d{1,10})? ?|([^a-z]))|[{}]|[^\\{}]+/gi;

/** Rich Text Format 1.9: control words dropped, escaped characters back, hidden groups left out. */
export const rtf: FileReader = ({ bytes }) => {
  const source = decodeText(bytes);
  if (!source.startsWith("{\\rtf")) throw new Error("it does not begin as rich text");
  const pieces: string[] = [];
  const hidden: boolean[] = [false];
  let skip = 0;
  for (let token = control.exec(source); token; token = control.exec(source)) {
    const [whole, hex, word, number, sign] = token;
    const isHidden = hidden[hidden.length - 1] === true;
    if (whole === "{") hidden.push(isHidden);
    else if (whole === "}") hidden.pop();
    else if (sign === "*" || (word && silent.test(word))) hidden[hidden.length - 1] = true;
    else if (isHidden) continue;
    else if (hex !== undefined) {
      if (skip > 0) skip--;
      else pieces.push(byteText(hex));
    } else if (word === "u") {
      pieces.push(String.fromCharCode(Number(number) & 0xffff));
      skip = 1;
    } else if (word !== undefined)
      pieces.push(breaks.test(word) ? "\n" : word === "tab" ? "\t" : "");
    else if (sign !== undefined) pieces.push(sign === "~" ? " " : sign);
    else {
      pieces.push(
        skip > 0 ? whole.replace(/[\r\n]/g, "").slice(skip) : whole.replace(/[\r\n]/g, ""),
      );
      skip = 0;
    }
  }
  control.lastIndex = 0;
  return plain(pieces.join(""));
};

function byteText(hex: string): string {
  return decodeText(new Uint8Array([parseInt(hex, 16)]));
}
