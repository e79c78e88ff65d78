import type { Finding, Kind } from "../../engine/types";
import { placeOf } from "../../wording/reasonText";
import type { ContentKind, Wording } from "../../wording/types";
import { contextOf } from "./context";
import { shownExcerpt } from "./masking";
import type { FindingView } from "./types";
import type { Viewing } from "./viewing";

interface Group {
  readonly id: string;
  readonly finding: Finding;
  readonly excerpt: string;
  count: number;
  places: number;
}

/** One row for all findings alike in kind, text and place; first found, first shown. */
export function findingViews(
  findings: readonly Finding[],
  viewing: Viewing,
): readonly FindingView[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const id = `${viewing.keyOf(finding)} ${placeOf(finding, viewing.communication, viewing.wording)}`;
    const group = groups.find((each) => each.id === id);
    if (group) {
      group.places += 1;
      group.count += finding.count ?? 0;
    } else {
      const excerpt = excerptOf(finding, viewing);
      groups.push({ id, finding, excerpt, count: finding.count ?? 1, places: 1 });
    }
  }
  return groups.flatMap((group) => findingView(group, viewing) ?? []);
}

function excerptOf(finding: Finding, viewing: Viewing): string {
  const span = viewing.spanOf(finding);
  return span ? shownExcerpt(finding, span, viewing) : "";
}

function findingView(group: Group, viewing: Viewing): FindingView | undefined {
  const { id, finding, excerpt } = group;
  const isContent = isContentKind(finding.kind, viewing.wording);
  if (!isContent && excerpt === "") return undefined;
  return {
    id,
    excerpt,
    tells: tellsOf(group, viewing),
    context: contextOf(finding, viewing),
    ...(isContent && excerpt !== "" ? { falseAlarm: viewing.keyOf(finding) } : {}),
    isMarked: viewing.isMarked(finding),
  };
}

function tellsOf({ finding, count, places }: Group, viewing: Viewing): string {
  const { wording, pane, communication } = viewing;
  const place = placeOf(finding, communication, wording);
  const what = isContentKind(finding.kind, wording)
    ? `${wording.counted(count, wording.content[finding.kind])} ${place}`
    : place;
  const remarks = [pane.sureness[finding.confidence], places > 1 ? pane.places(places) : ""].filter(
    (each) => each !== "",
  );
  return capitalised(remarks.length > 0 ? `${what} (${remarks.join(", ")})` : what);
}

export function isContentKind(kind: Kind, wording: Wording): kind is ContentKind {
  return kind in wording.content;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
