/**
 * The nouns of Postvagt. A host reads what is about to leave into a `Communication`; `check` weighs
 * it against a `Policy` and answers with a `Verdict`; a remedy turns a verdict into `Edit`s that the
 * host carries out. Plain data throughout: everything here survives JSON.
 *
 * Each noun has a file of its own under `nouns/`; the policy's stand in `policy/types.ts`.
 */
export * from "./nouns/communication";
export * from "./nouns/edit";
export * from "./nouns/finding";
export * from "./nouns/language";
export * from "./nouns/remedy";
export * from "./nouns/verdict";
