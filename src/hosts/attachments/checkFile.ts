import { PartCounts } from "../../engine/partCounts";
import type { Policy } from "../../engine/policy/types";
import type { CheckedPart, Communication } from "../../engine/types";
import { readFile } from "./readFile";
import type { AttachedFile, FileReaders } from "./types";
import { whyNot } from "./unreadBecause";

export interface FileChecking {
  readonly policy: Policy;
  readonly about: Pick<Communication, "channel" | "at">;
  readonly readers: FileReaders;
  readonly isOutOfTime: () => boolean;
  /** Lets a page draw and answer keys between two pieces of work. */
  readonly pause?: () => Promise<void>;
}

export interface FileCheck {
  readonly checked: CheckedPart;
  /** False where another try, with more time or in another runtime, may tell more. */
  readonly isFinal: boolean;
}

/** Characters looked through at a time; what a check costs grows faster than its text. */
const piece = 20_000;
const passing: readonly string[] = [whyNot.noTime, whyNot.notHere];

/** Reads a file and counts what stands in it. `attachment` identifies its bytes. */
export async function checkFile(
  file: AttachedFile,
  attachment: string,
  { policy, about, readers, isOutOfTime, pause }: FileChecking,
): Promise<FileCheck> {
  const { text, unread } = await readFile(file, { readers, isOutOfTime });
  const counts = new PartCounts(about, policy);
  const whys = unread.map(({ inside, why }) => (inside ? `${inside}: ${why}` : why));
  for (let at = 0; at < text.length; at = endOfPiece(text, at)) {
    if (isOutOfTime()) {
      whys.push(whyNot.noTime);
      break;
    }
    counts.add(text.slice(at, endOfPiece(text, at)));
    await pause?.();
  }
  const isEncrypted = unread.some(({ encrypted }) => encrypted);
  return {
    checked: counts.checked(attachment, summary(whys), isEncrypted),
    isFinal: !whys.some((why) => passing.some((each) => why.endsWith(each))),
  };
}

function endOfPiece(text: string, start: number): number {
  if (text.length - start <= piece) return text.length;
  const beginning = text.slice(start, start + piece);
  const ends = partings.map((sign) => beginning.lastIndexOf(sign) + sign.length);
  return start + (ends.filter((end, index) => end >= partings[index]!.length)[0] ?? piece);
}

/**
 * Where a text may be parted, best first: in a line longer than a piece no number, nor one that is
 * written in groups, should be cut in two.
 */
const partings = ["\n", ". ", ", ", "; ", ",", ";", "\t", "|", ">", " "];

/** A few words: it is kept with the draft, where there is little room. */
function summary(whys: readonly string[]): string | undefined {
  const [first] = whys;
  if (first === undefined) return undefined;
  return (whys.length > 1 ? `${first}, and ${whys.length - 1} more` : first).slice(0, 200);
}
