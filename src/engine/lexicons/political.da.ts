import type { Lexicon } from "./lexicon";

/**
 * Danish parties. `high`: names that mean the party wherever they stand. `low`: everyday words and
 * short forms that mean it only beside a word of membership.
 *
 * Source: parties eligible for the general election of 24 March 2026 (ministry's notice of 26
 * February 2026), those of 2022 and 2019, and their usual short forms.
 */
export const partyDa: Lexicon = {
  label: "party",
  high: `
socialdemokrati- radikale_venstre konservative_folkeparti det_konservative_folkeparti socialistisk_folkeparti borgernes_parti
liberal_alliance moderaterne dansk_folkeparti danmarksdemokrat- enhedslisten nye_borgerlige kristendemokraterne frie_grønne
slesvigsk_parti stram_kurs klaus_riskær socialdemokraterne`,
  low: `
=venstre =venstres =alternativet =alternativets =konservative =radikale =SF =SFs =DF =LA =DD =KD =NB =RV =EL =ALT =KF borgerlisten`,
};

/** What shows a political opinion without naming a party. */
export const politicalOpinionDa: Lexicon = {
  label: "politicalOpinion",
  high: `
partimedlem- partibog- partimedlemskab partitilhørsforhold {politiske|politisk}_{overbevisning|tilhørsforhold|holdning|ståsted} venstremand venstrekvinde
partisoldat kommunist socialdemokrat nynazist højreekstrem- venstreekstrem- højreradikal nationalist antifascist`,
  medium: `socialist marxist anarkist`,
};

/** Words that tie a person to a party, a union or a faith. */
export const membershipDa: Lexicon = {
  label: "membershipVerb",
  high: `
{medlem|medlemmer}_{af|i|hos} medlemskab_{af|i|hos} {meldt|melde|melder|indmeldt|meldte}_{sig|dig|mig|}_{ind_i|ud_af|i} {udmeldt|indmeldt|organiseret|aktiv|aktive|engageret|opstillet}_{af|i|hos|for}
{stemmer|stemt|stemme|stemte}_{på|altid_på} {kandidat|kandidatur|spidskandidat|folketingskandidat|byrådskandidat}_for {stiller|stillede|stillet}_op_for sympatiser-
{valgt|opstillet|indvalgt}_for {kontingent|medlemskontingent}_til tilhænger_af støtter {sidder|sad}_i_bestyrelsen_for {formand|kasserer|næstformand}_{for|i} tillidsrepræsentant_for tillidsmand_for fagligt_aktiv
{hans|hendes|din|min|deres}_{fagforening|parti|forbund|fagforbund}`,
};
