import type { Answer } from "../../ask";
import type { Refusal } from "../../draft";

/** A call that throws is one this client or this form does not have. */
export function refusalFor(answer: Answer<unknown>): Refusal {
  return !answer.ok && answer.why === "threw" ? "unsupported" : "failed";
}
