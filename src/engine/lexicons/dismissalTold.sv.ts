import type { Lexicon } from "./lexicon";

/**
 * Somebody warned, sent home or got rid of, as managers say it in plain Swedish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const dismissalToldSv: Lexicon = {
  label: "employment",
  language: "sv",
  high: `
tagen_ur_tjänst inte_ha_{dig|honom|henne}_{kvar|längre|tillbaka} vill_bli_av_med_{honom|henne|dig}
inte_jobba_*_med_{henne|honom} gången_du_kom_för_sent {du|han|hon}_gör_för_många_fel
{brustit|brister}_i_bemötande =svår_att_{leda|samarbeta} {borta|frånvarande}_för_mycket fått_en_sista_chans
{brustit|brister}_i_{bemötande|omdöme} {slängde|kastade}_på_luren går_inte_att_ha_{i|på|kvar}
inte_räckte_till avrått_från {saknar|saknade}_omdöme
inte_{ha|behålla}_kvar_{henne|honom} {pratar|pratat|snackar}_skit privat_på_arbetstid lönen_sänks`,
};
