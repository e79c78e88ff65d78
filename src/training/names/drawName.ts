import {
  danishLandscapeSurnames,
  danishMiddleNames,
  landscapeSurnames,
  nobleSurnames,
  swedishLandscapeSurnames,
  swedishSurnames,
} from "./material/swedishSurnames";
import { commonFirstNames } from "./material/commonNames";
import { nicknames, wordNames } from "./material/namelikeThings";
import { origins } from "./material/namesByOrigin";
import type { Random } from "./random";
import type { NameLists } from "./readNames";

export type NameForm = "full" | "first" | "last" | "initials" | "nick" | "word" | "short";
export type Region = "da" | "sv" | "en";

/** First names as they are cut short in writing. */
const shortened = [
  "Chr.",
  "Th.",
  "Fr.",
  "Joh.",
  "Aa.",
  "Wm.",
  "Gust.",
  "Ax.",
  "Sv.",
  "Bj.",
] as const;

/** Draws invented people: Danish and Swedish names by frequency, and all who live here with them. */
export class NameSource {
  private readonly weightOfOrigins = origins.reduce((sum, { weight }) => sum + weight, 0);

  constructor(
    private readonly lists: NameLists,
    private readonly random: Random,
  ) {}

  draw(form: NameForm, region: Region): string {
    const { random } = this;
    if (form === "nick") return random.pick(nicknames);
    if (form === "word") return random.pick(wordNames);
    const foreign = random.chance(region === "en" ? 0.6 : 0.3);
    const [first, last] = foreign ? this.foreign() : this.local(region);
    if (form === "first") return random.chance(0.06) ? `${first}-${this.local(region)[0]}` : first;
    if (form === "last") return last;
    if (form === "short") return `${first} ${last[0] as string}`;
    if (form === "initials") return this.abbreviated(first, last);
    return this.full(first, last, region, foreign);
  }

  private local(region: Region): [string, string] {
    const { random, lists } = this;
    const swedish = region === "sv" ? random.chance(0.85) : random.chance(0.1);
    const first = random.chance(0.25)
      ? random.pick(commonFirstNames)
      : this.ranked(swedish ? lists.swedishFirst : lists.danishFirst);
    if (random.chance(0.09)) return [first, this.landscape(region)];
    if (swedish) return [first, random.pick(random.chance(0.03) ? nobleSurnames : swedishSurnames)];
    return [first, this.ranked(lists.danishLast)];
  }

  private landscape(region: Region): string {
    const { random } = this;
    if (random.chance(0.3)) return random.pick(landscapeSurnames);
    return random.pick(region === "sv" ? swedishLandscapeSurnames : danishLandscapeSurnames);
  }

  private foreign(): [string, string] {
    let at = this.random.below(this.weightOfOrigins);
    for (const { weight, first, last } of origins) {
      at -= weight;
      if (at >= 0) continue;
      const lastName = this.random.chance(0.12)
        ? this.ranked(this.lists.danishLast)
        : this.random.pick(last);
      return [this.random.pick(first), lastName];
    }
    throw new Error("the weights of the origins do not add up");
  }

  /** Common names often, rare ones still: the rank is the square of an even draw. */
  private ranked(names: readonly string[]): string {
    const draw = this.random.next();
    const at = Math.floor(names.length * (this.random.chance(0.5) ? draw * draw * draw : draw));
    return names[at] as string;
  }

  private full(first: string, last: string, region: Region, foreign: boolean): string {
    const { random } = this;
    if (foreign && random.chance(0.75)) return `${first} ${last}`;
    const kind = random.next();
    if (kind < 0.55) return `${first} ${last}`;
    if (kind < 0.72) return `${first} ${this.second(region)} ${last}`;
    if (kind < 0.8) return `${first} ${this.local(region)[0]} ${last}`;
    if (kind < 0.86) return `${first} ${random.pick([..."ABCDEFGHJKLMNPRSTV"])}. ${last}`;
    if (kind < 0.9) return `${first} ${this.second(region)}-${last}`;
    if (kind < 0.95) return `${first}-${this.local(region)[0]} ${last}`;
    return `${first} ${this.local(region)[0]} ${this.second(region)} ${last}`;
  }

  private second(region: Region): string {
    return region === "sv"
      ? this.random.pick(swedishSurnames)
      : this.random.pick(danishMiddleNames);
  }

  private abbreviated(first: string, last: string): string {
    const { random } = this;
    const letter = first[0] as string;
    const other = random.pick([..."ABCDEFGHJKLMNPRSTV"]);
    const kind = random.next();
    if (kind < 0.06) return `${letter}-${other} ${last}`;
    if (kind < 0.11) return `${random.pick(shortened)} ${last}`;
    if (kind < 0.4) return `${letter}. ${last}`;
    if (kind < 0.55) return `${letter}. ${other}. ${last}`;
    if (kind < 0.7) return `${letter}.${other}. ${last}`;
    if (kind < 0.8) return `${letter} ${last}`;
    if (kind < 0.92) return `${first} ${last[0] as string}.`;
    return `${first} ${last[0] as string}`;
  }
}

/** The genitive as people write it: "Jensens", "Lars'", "Buss". */
export function genitive(name: string, random: Random): string {
  if (!/[sxz]$/i.test(name)) return `${name}s`;
  return random.chance(0.7) ? `${name}'` : `${name}s`;
}
