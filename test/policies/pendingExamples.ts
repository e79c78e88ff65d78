/** Examples of the policies that wait for a detector: rule, and what is wanted. */
export const pendingExamples: readonly string[] = [
  "the-purpose-of-a-citizens-meeting: hit",
  "private-mail-says-privat: hit",
  "work-mail-is-for-work: hit",
];
