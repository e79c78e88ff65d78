import type { Acknowledgement, Edit, LocalisedText } from "../../engine/types";
import type { Draft } from "../../hosts/draft";
import type { Choice, Told } from "./types";

/** Carries out the edits of one choice: answers are kept, steps are shown, the rest is written. */
export async function perform(choice: Choice, edits: readonly Edit[], draft: Draft): Promise<Told> {
  const about = choice.remedy;
  const steps = stepsIn(edits);
  const answers = answersIn(edits, choice.reason);
  const changes = edits.filter(({ do: what }) => what !== "acknowledge" && what !== "showSteps");
  if (changes.length > 0) {
    const outcome = await draft.apply(changes);
    if (!outcome.done) return { about, refused: outcome.why, steps };
    return { about, steps, undo: outcome.undo };
  }
  if (answers.length > 0) return answer(about, answers, draft);
  return steps ? { about, steps } : { about, refused: "unsupported" };
}

async function answer(
  about: Choice["remedy"],
  answers: readonly Acknowledgement[],
  draft: Draft,
): Promise<Told> {
  const kept = await draft.keepAnswers(answers);
  const undo = () => draft.forgetAnswers(answers);
  return kept.done ? { about, undo } : { about, refused: kept.why };
}

function stepsIn(edits: readonly Edit[]): LocalisedText | undefined {
  for (const edit of edits) if (edit.do === "showSteps") return edit.steps;
  return undefined;
}

function answersIn(edits: readonly Edit[], reason: string | undefined): readonly Acknowledgement[] {
  return edits.flatMap((edit) =>
    edit.do === "acknowledge"
      ? [{ rule: edit.rule, digest: edit.digest, ...(reason === undefined ? {} : { reason }) }]
      : [],
  );
}
