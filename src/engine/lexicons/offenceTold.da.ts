import type { Lexicon } from "./lexicon";

/**
 * Offences and abuse told in Danish without their names: taken from the till, sold to the small
 * ones, a hand under a shirt.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const offenceToldDa: Lexicon = {
  label: "criminalOffence",
  language: "da",
  high: `
{tager|tog|taget}_af_kassen
{taget|stoppet}_med_*_{gram|joints} sælger_til_{de_små|de_yngre} på_en_{beboers|borgers}_kort
kendt_skyldig sig_oven_på_{hende|mig|ham} gøre_skade_på_{@kin|storesøster}
rører_ved_{mig|hende}_{om_natten|når|under} hånden_{op_under|ned_i}_{hendes|hans|min|trøjen}
ondt_forneden holdt_{mig|hende}_nede tvunget_*_til_at_røre
{sidder|sad|siddet}_inde_{indtil|til|frem} {solgte|sælger|solgt}_stjålne
{sad|siddet|afsonet}_i_{vridsløse|nyborg|spjældet|enner-}
{solgte|sælger|solgt}_{stjålne|hælervarer} {venter|afventer}_{på_|}{@determiner_|}{=dom|straf|retssag|afsoning}
{snuppet|nappet}_{for|i_at|med_varer}`,
};
