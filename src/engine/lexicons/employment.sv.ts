import type { Lexicon } from "./lexicon";

/**
 * Staff matters in Swedish: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const employmentSv: Lexicon = {
  label: "employment",
  high: `
avsked- uppsagd_{på_grund|från|av|pga|till|med} {blev|blivit|är|bli|riskerar_att_bli}_uppsagd
{sägs|säga|sagts|sades}_upp_{på|pga|från|av} uppsägning_av_{personliga|medarbetare}
arbetsbrist_gäller {skriftlig|muntlig|en|fått|får|fick|tilldelas|tilldelad}_varning
varning_{enligt|till|för} disciplinpåföljd- disciplinär- disciplinåtgärd-
erinran_{till|för|enligt} lasa_varning avstängd_från_{tjänst|arbetet|jobbet} tjänstbefriad
arbetsbefri- personalärende- personalakt- misskötsamhet- misskött_{sig|sitt|arbetet}
olovlig_frånvaro samarbetssvårighet- samarbetsproblem-
{mobbad|mobbas|mobbar|trakassera}_{av|på|sin|sina} trakasseri- kränkande_särbehandling visselblås-
{medarbetar|utvecklings|löne}samtal_{med|för} korrigerande_samtal korrigeringssamtal-
tillrättavis- {allvarssamtal|rehabsamtal}- omplacer-
{anlagd|otillräcklig|bristande|dålig}_{arbetsprestation|prestation|insats}
provanställning_{avbryts|upphör|avslutas} las- avgångsvederlag- {köps|köpa|köptes}_ut utköp_av
lönesätt- löneförhandling_för individuell_lön {överenskommelse}_om_avslut sjukfrånvarosamtal-
omtankesamtal- utvecklingssamtal_med`,
  medium: `
uppsägning- uppsagd varning- medarbetarsamtal- lönesamtal- personalfråga anställningsförhåll-
referenstagning anställningsintervju- arbetsgivarintyg prövotid frånvaro arbetstvist
tvisteförhandl- mbl_förhandl- lönepåslag löneläge- tjänstledig- utvecklingssamtal- lönerevision`,
};
