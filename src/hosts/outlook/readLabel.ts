import type { Policy, RouteStep } from "../../engine/policy/types";
import type { Traits } from "../../engine/types";
import type { Question } from "./questions";

/**
 * The id of the sensitivity label, asked for only where the policy's secure route hangs on one: few
 * tenants have labels, and every question costs time at Send.
 */
export async function readLabel(
  item: Pick<Office.MessageCompose, "sensitivityLabel">,
  { secureRoute }: Policy,
  question: Question,
): Promise<Pick<Traits, "sensitivityLabel">> {
  const { switchOn = [], recognisedBy = [] } = secureRoute ?? {};
  if (!switchOn.concat(recognisedBy).some(isLabel)) return {};
  const answer = await question<string>((done) => item.sensitivityLabel.getAsync(done));
  return answer.ok && answer.value ? { sensitivityLabel: answer.value } : {};
}

function isLabel(step: RouteStep): boolean {
  return "sensitivityLabel" in step;
}
