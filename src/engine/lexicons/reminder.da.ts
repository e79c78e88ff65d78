import type { Lexicon } from "./lexicon";

/**
 * What begins a note to oneself, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const reminderDa: Lexicon = {
  label: "reminder",
  high: `
=husk påmindelse =reminder
=ring =bestil =køb =hent =aflever =betal =todo to_do =huske =ringe =hente =bestille =købe =betale
=skriv =send =tjek =tøm =forny =skift =skifte =godkend =påmind =opdater =indberet frist_for
deadline_for obs vand_{blomster|planter} =afmeld =luk =print =book =læs
=find =ryd =flyt =svar lav_kage =opsig =returner
ring_{vvs|banken|lægen|tandlæge} svar_på =forbered =frist
=indsend`,
  medium: `
mail_til =deadline`,
};
