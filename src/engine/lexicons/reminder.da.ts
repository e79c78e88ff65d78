import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderDa: Lexicon = {
  label: "reminder",
  high: `
=husk huske_at påmindelse =reminder
ring_{vvs|til|tandlæge|elektriker|håndværker|mekaniker|banken|lægen|} =bestil =køb =hent
aflever_{bil|pakke} betal_regning =todo deadline_for_mig`,
  medium: `
=mail_til =send`,
};
