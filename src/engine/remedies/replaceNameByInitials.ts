import { initialsOf } from "../names/initials";
import type { Finding } from "../types";
import { isWritable } from "./parts";
import { replaceFindings } from "./replaceFindings";
import type { RemedyPlan, Situation } from "./types";

/** "Møde med Jens Jensen" becomes "Møde med JJ". */
export const replaceNameByInitials: RemedyPlan = {
  id: "replace-name-by-initials",
  applies: (situation) => {
    const names = namesIn(situation);
    return names.length > 0 ? names : undefined;
  },
  edits: (situation) =>
    replaceFindings(situation.communication, namesIn(situation), (found) => initialsOf(found)),
};

function namesIn({ findings }: Situation): readonly Finding[] {
  return findings.filter(({ kind, part }) => kind === "personName" && isWritable(part));
}
