import { findingsIn } from "./findings";
import { PersonKeys } from "./personKeys";
import { policyVersion } from "./policy/policyVersion";
import type { Policy } from "./policy/types";
import { read } from "./text/read";
import type { CheckedPart, Communication, Finding } from "./types";
import { engineVersion } from "./version";

interface Group {
  readonly of: Pick<CheckedPart["found"][number], "kind" | "dataClass" | "confidence" | "linked">;
  readonly people: Set<number>;
  count: number;
}

/**
 * Counts what stands in an attachment, piece by piece: so many of each kind and confidence, about so
 * many different people. Only the counts are kept, never a word.
 */
export class PartCounts {
  private readonly groups = new Map<string, Group>();
  private readonly people = new Set<number>();
  private readonly keys = new PersonKeys();

  constructor(
    private readonly about: Pick<Communication, "channel" | "at">,
    private readonly policy: Policy,
  ) {}

  /** Cut at the end of a line: no finding reaches over from one piece to the next. */
  add(text: string): void {
    const { channel, at } = this.about;
    const piece = { channel, at, parts: [{ name: "attachment:", text }] };
    const findings = findingsIn(piece, this.policy, read(piece), this.keys);
    findings.forEach((each) => this.count(each));
  }

  /** `attachment` identifies the bytes; `unread` is why something in it could not be read. */
  checked(attachment: string, unread?: string, encrypted?: boolean): CheckedPart {
    return {
      attachment,
      engine: engineVersion,
      policy: policyVersion(this.policy),
      found: Array.from(this.groups.values(), ({ of, count, people }) => ({
        ...of,
        count,
        people: people.size,
      })),
      people: this.people.size,
      ...(encrypted ? { encrypted } : {}),
      ...(unread === undefined ? {} : { unread }),
    };
  }

  private count({ kind, dataClass, confidence, linked = true, person }: Finding): void {
    const key = [kind, dataClass, confidence, linked].join(" ");
    const known = this.groups.get(key);
    const of = { kind, dataClass, confidence, linked };
    const group = known ?? { of, people: new Set<number>(), count: 0 };
    group.count += 1;
    if (known === undefined) this.groups.set(key, group);
    if (person === undefined) return;
    group.people.add(person);
    this.people.add(person);
  }
}
