import type { Lexicon } from "./lexicon";

/**
 * Ways that are open to others, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const plainEn: Lexicon = {
  label: "plainChannel",
  language: "en",
  high: `
this_{mail|message} {by|via|in_an|in_a}_{email|e_mail|mail|text|sms|messenger|dm|reply}
{email|e_mail|text}_{me|us} {reply|replying}_to_this to_{me|us} {my|our|this}_{email|inbox}`,
};
