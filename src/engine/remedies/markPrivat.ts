import { partNamed } from "./parts";
import type { RemedyPlan } from "./types";

/** Puts the marking "Privat" first in the subject, so that the employer leaves the mail unopened. */
export const markPrivat: RemedyPlan = {
  id: "mark-privat",
  applies: ({ communication }) => {
    const subject = partNamed(communication, "subject")?.text ?? "";
    return communication.channel === "mail" && !/\bprivat\b/i.test(subject) ? [] : undefined;
  },
  edits: ({ communication }) => {
    const subject = partNamed(communication, "subject")?.text ?? "";
    return [{ do: "setSubject", expected: subject, text: `Privat: ${subject}`.trim() }];
  },
};
