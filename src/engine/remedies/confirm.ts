import { answering } from "./answering";

/** The user has seen the question and answers it: this content, these recipients. */
export const confirm = answering("confirm", ({ effect }) => effect === "prompt");
