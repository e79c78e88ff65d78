import type { Communication } from "../types";

const marking = /(?:^|[^a-zà-ÿ])privat(?:[^a-zà-ÿ]|$)/i;

/** Whether the subject carries the word "privat" as a word of its own. */
export function isMarkedPrivat({ parts }: Communication): boolean {
  return parts.some(({ name, text }) => name === "subject" && marking.test(text ?? ""));
}
