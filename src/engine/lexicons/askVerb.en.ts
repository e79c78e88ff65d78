import type { Lexicon } from "./lexicon";

/**
 * Words of asking for something to be sent, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const askVerbEn: Lexicon = {
  label: "askVerb",
  language: "en",
  high: `
take_a_{picture|photo}_of =email =write =attach =reply =provide =text =forward =e_mail =give =state
=return =mailed =fill_in =tell =describe may_i_have =screenshot =photograph =scan`,
};
