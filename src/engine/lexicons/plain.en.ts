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
{email|e_mail|text}_{me|us} {reply|replying}_to_this to_{me|us} this_{email_|}address
{just_|}{reply|write}_{it_|}here {it|them}_{just_|}{here|back} in_{your_|}{reply|the_subject}
by_return {my|our|this}_{email|inbox} your_email by_text here {email|e_mail|mail}_it`,
};
