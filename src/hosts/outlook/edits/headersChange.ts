import type { Edit } from "../../../engine/types";
import { stamp, stampHeader } from "../../stamp";
import { headerValue } from "../headers";
import type { Headers } from "../headers";
import type { Question } from "../questions";
import { haveHeaders } from "../writeHeaders";
import type { Change, Written } from "./change";
import { refusalFor } from "./refusalFor";

export type HeaderEdit = Extract<Edit, { do: "setHeader" | "removeHeader" }>;

/** Values by name; undefined takes the header off. */
interface Wanted {
  readonly [name: string]: string | undefined;
}

/**
 * Sets and takes off headers, in one call each, and sees that they stand. The stamp goes with them:
 * it says that the user switched the route, so that Send never takes it back.
 */
export function headersChange(
  internetHeaders: Office.InternetHeaders,
  edits: readonly HeaderEdit[],
  question: Question,
): Change {
  const wanted: { [name: string]: string | undefined } = {};
  for (const edit of edits) wanted[edit.name] = edit.do === "setHeader" ? edit.value : undefined;
  const isSwitchedOn = edits.some((edit) => edit.do === "setHeader");
  wanted[stampHeader] = isSwitchedOn ? stamp("secure", "user") : undefined;
  return writing(internetHeaders, wanted, question);
}

function writing(
  internetHeaders: Office.InternetHeaders,
  wanted: Wanted,
  question: Question,
): Change {
  const names = Object.keys(wanted);
  return async () => {
    const read = await question<Headers>((done) => internetHeaders.getAsync(names, done));
    if (!read.ok) return refusalFor(read);
    const before = names.reduce<Wanted>(
      (found, name) => ({ ...found, [name]: headerValue(read.value ?? {}, name) }),
      {},
    );
    return { write: () => write(internetHeaders, before, wanted, question) };
  };
}

async function write(
  internetHeaders: Office.InternetHeaders,
  before: Wanted,
  wanted: Wanted,
  question: Question,
): Promise<Written> {
  const set = namesOf(wanted, true).reduce<Headers>(
    (found, name) => ({ ...found, [name]: wanted[name]! }),
    {},
  );
  const off = namesOf(wanted, false).filter((name) => before[name] !== undefined);
  if (Object.keys(set).length > 0) {
    const answer = await question<void>((done) => internetHeaders.setAsync(set, done));
    if (!answer.ok || !(await haveHeaders({ internetHeaders }, set, question))) return "failed";
  }
  if (off.length > 0) {
    const answer = await question<void>((done) => internetHeaders.removeAsync(off, done));
    if (!answer.ok) return "failed";
  }
  return { inverse: writing(internetHeaders, before, question) };
}

function namesOf(wanted: Wanted, isSet: boolean): readonly string[] {
  return Object.keys(wanted).filter((name) => (wanted[name] !== undefined) === isSet);
}
