export type Language = "da" | "sv" | "en";
/** A text for people. At least one language; the reader falls back: own, the policy's, any. */
export type LocalisedText = { readonly [language in Language]?: string };
