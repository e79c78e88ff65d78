import type { Lexicon } from "./lexicon";

/**
 * Fear and blows at home as they are told in Swedish: what he does, what the children say, who
 * must not go out alone.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const violenceToldSv: Lexicon = {
  label: "familyMatters",
  language: "sv",
  high: `
{@kin|kille}_blir_{arg|rasande|våldsam} {tog|tar}_{henne|honom|mig}_om_halsen
{drog|drar|slet}_{henne|honom|mig}_i_håret örfil- vågar_inte_gå_hem in_i_en_dörr_igen
göra_slut_på_{mig|henne} {han|hon|@kin}_{slog|slår}_mig
@kin_{slog|slår|sparkar|knuffade}_{henne|honom|oss}`,
  medium: `
hörde_{henne|honom}_{skrika|gråta} `,
};
