import type { Lexicon } from "./lexicon";

/**
 * Words of asking for something to be sent, Danish.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const askVerbDa: Lexicon = {
  label: "askVerb",
  high: `
{tage|tag}_et_billede_af =send =sende =maile =mail =mailer =skriv =skrive =oplys =oplyse =indsend
=indsende =vedhæft =vedhæfte =fremsend =fremsende =eftersend =eftersende =svar =svare =sms =medsende
=opgive =opgiv =angiv =returnér =returner =udfyld =mailes =fortæl =beskriv må_jeg_{bede_om|få}
=screenshot =fotografér =fotografer =fotografere tag_et_foto_af =scan =scanne
=vedlæg`,
};
