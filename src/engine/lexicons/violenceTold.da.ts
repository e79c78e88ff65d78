import type { Lexicon } from "./lexicon";

/**
 * Fear and blows at home as they are told in Danish: what he does, what the children say, who
 * must not go out alone.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const violenceToldDa: Lexicon = {
  label: "familyMatters",
  language: "da",
  high: `
@kin_bliver_{vred|rasende|voldsom} {tog|tager}_{hende|ham|mig}_om_halsen
{rev|hev|trak}_{hende|ham|mig}_i_håret {gift|giftes|gifte}_{hende_|}{væk|bort} tør_ikke_gå_hjem
ind_i_en_dør_igen det_af_med_{mig|hende|os} {dukker|krymper}_sig_når {han|hun|@kin}_{slog|slår}_mig
{han|hun|@kin}_{sparker|sparkede|ruskede}_{mig|hende|ham}`,
  medium: `
hørte_{hende|ham}_{skrige|græde} får_{bank|tæv|klø}_{af|hvis|når}`,
};
