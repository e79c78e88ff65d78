import type { Communication, Finding } from "../types";
import { partText } from "./foundText";
import { onceFor } from "./onceFor";
import type { ListName, Policy } from "./types";

/** What stands where, and which lists' entries it holds, in any case; each part is read once. */
export class PartTexts {
  private readonly texts = new Map<string, string>();
  private readonly held = new Map<string, boolean>();

  constructor(
    private readonly communication: Communication,
    private readonly policy: Pick<Policy, "lists">,
  ) {}

  found({ part, start, end }: Finding): string {
    return this.of(part).slice(start, end);
  }

  /** What stands at a finding or, behind the words of a link, the address they lead to. */
  behind(finding: Finding): string {
    const said = plain(this.found(finding).replace(/<[^<>]*>/g, ""));
    if (links.indexOf(finding.kind) < 0) return said;
    const before = this.of(finding.part).slice(0, finding.start);
    const lower = before.toLowerCase();
    const opened = lower.lastIndexOf("<a ");
    if (opened < 0 || opened < lower.lastIndexOf("</a")) return said;
    const [, quoted, apostrophes, bare] = address.exec(before.slice(opened)) ?? [];
    return plain(quoted ?? apostrophes ?? bare ?? said);
  }

  /** What stands between two findings of one part, whichever comes first. */
  between(one: Finding, other: Finding): string {
    const [first, second] = one.start <= other.start ? [one, other] : [other, one];
    return this.of(one.part).slice(first.end, Math.max(first.end, second.start));
  }

  /** Whether a found text holds an entry of a list. */
  findingHolds(finding: Finding, list: ListName): boolean {
    return this.hasEntry(this.found(finding), list);
  }

  /** Whether a part holds an entry of a list. */
  partHolds(part: string, list: ListName): boolean {
    const key = `${list} ${part}`;
    const known = this.held.get(key) ?? this.hasEntry(this.of(part), list);
    this.held.set(key, known);
    return known;
  }

  private of(part: string): string {
    const known = this.texts.get(part) ?? partText(part, this.communication);
    this.texts.set(part, known);
    return known;
  }

  private hasEntry(text: string, list: ListName): boolean {
    const lower = ` ${text.toLowerCase()}`;
    const entries = this.policy.lists.addresses[list];
    return entries !== undefined && lowered(entries).some((entry) => lower.indexOf(entry) >= 0);
  }
}

const links: readonly Finding["kind"][] = ["cloudLink", "foreignVideoPlatform"];
const address = /\shref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i;

/** Clients write an ampersand in either way. */
function plain(text: string): string {
  return text.replace(/&amp;/g, "&");
}

const lowered = onceFor((entries: readonly string[]) =>
  entries.map((entry) => entry.toLowerCase()),
);
