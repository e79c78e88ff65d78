import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderDa: Lexicon = {
  label: "reminder",
  high: `
=husk påmindelse =reminder ring_{vvs|til|tandlæge|elektriker|håndværker|mekaniker|banken|lægen}
=ring =bestil =køb =hent aflever_{bil|pakke} betal_regning =todo`,
  medium: `
mail_til`,
};
