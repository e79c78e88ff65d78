import { toldKinds } from "../../engine/telling/toldKinds";
import { kindOf, trainKinds, type KindLesson } from "./trainKinds";
import { scoreOf, trainTelling, type Lesson } from "./trainTelling";

const FOLDS = 6;
const LOWS = [-4, -3.5, -3, -2.5, -2, -1.5, -1];
const HIGHS = [0, 0.5, 1, 1.5, 2, 2.5];

/**
 * Scores every text by a model that has seen no text of its set, and prints how many of either sort
 * lie below or above some bounds: where to put the engine's.
 */
export function validate(lessons: readonly Lesson[], places: number): void {
  const told: number[] = [];
  const untold: number[] = [];
  for (const held of foldsOf(lessons)) {
    const model = trainTelling(
      lessons.filter(({ set }) => !held.has(set)),
      places,
    );
    for (const { set, keys, tells } of lessons) {
      if (held.has(set)) (tells ? told : untold).push(scoreOf(model, keys));
    }
  }
  console.log(`${told.length} texts that tell, ${untold.length} that do not, by unseen sets`);
  const share = (scores: readonly number[], holds: (score: number) => boolean): string =>
    `${((100 * scores.filter(holds).length) / scores.length).toFixed(1)} %`;
  for (const bound of LOWS) {
    const below = (score: number): boolean => score < bound;
    console.log(`below ${bound}: ${share(untold, below)} of the harmless, ${share(told, below)}`);
  }
  for (const bound of HIGHS) {
    const above = (score: number): boolean => score >= bound;
    console.log(`from ${bound}: ${share(untold, above)} of the harmless, ${share(told, above)}`);
  }
}

/** Prints how often the kind of a sentence is told right, by a model that has seen none of its set. */
export function validateKinds(lessons: readonly KindLesson[]): void {
  const right = toldKinds.map(() => 0);
  const all = toldKinds.map(() => 0);
  for (const held of foldsOf(lessons)) {
    const tables = trainKinds(lessons.filter(({ set }) => !held.has(set)));
    for (const { set, keys, kind } of lessons) {
      if (!held.has(set)) continue;
      all[kind] = (all[kind] as number) + 1;
      if (kindOf(tables, keys) === kind) right[kind] = (right[kind] as number) + 1;
    }
  }
  toldKinds.forEach(({ kind }, at) => console.log(`${kind}: ${right[at]} of ${all[at]} sentences`));
}

function foldsOf(lessons: readonly { readonly set: string }[]): ReadonlySet<string>[] {
  const sets = lessons.map(({ set }) => set).filter((set, at, all) => all.indexOf(set) === at);
  return Array.from(
    { length: FOLDS },
    (_, fold) => new Set(sets.filter((_set, index) => index % FOLDS === fold)),
  );
}
