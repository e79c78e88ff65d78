import type { Lexicon } from "./lexicon";

/**
 * How somebody reads, counts and keeps up, as teachers tell it in plain Swedish.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const schoolToldSv: Lexicon = {
  label: "examination",
  language: "sv",
  high: `
läser_*_bokstav_för ligger_*_år_efter_{de_andra|klassen|sina}
{lägsta|sämsta}_{betyg|resultat|tio_procent} inte_lära_sig_{klockan|bokstäverna|läsa}
kan_inte_{klockan_än|tabellerna|alfabetet} ljuda_ihop
inte_in_på_{gymnasi-|utbildningen|förstahandsval-}
läser_*_böcker_för inte_in_på_{sitt_första-|gymnasi-|programmet|utbildningen|förstahandsval-}
{noll|bara_två|bara_tre}_=rätt`,
};
