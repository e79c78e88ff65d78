import type { Lexicon } from "./lexicon";

/**
 * Staff matters in Swedish: dismissal, warnings, disciplinary talks, conduct at work.
 *
 * Source: general knowledge; what Swedish municipalities count as data to protect with special
 * care.
 */
export const employmentSv: Lexicon = {
  label: "employment",
  language: "sv",
  high: `
avsked{ad|and|as}- {blev|blivit|är|bli}_uppsagd uppsagd_{på_grund|från|av|pga|till|med}
{sägs|säga|sagts|sades}_upp uppsägningssamtal- uppsägning_av_personliga
{skriftlig|muntlig|fått_en|får_en|fick_en|tilldelas_en|tilldelad}_varning varning_{enligt|till}
disciplin{påföljd|är|åtgärd|ärende|samtal|nämnd}- {varnings|allvars}samtal- varningsbrev-
tjänsteförseelse- erinran =LAS avstängd_från_{tjänst|arbetet|jobbet}
{tjänste|arbets}befri- personal{ärende|akt}- misskötsam- misskött_{sig|sitt|arbetet}
olovlig_frånvaro samarbets{svårighet|problem}- {mobbad|mobbas|mobbar}_{av|på|sin} trakasser-
kränkande_särbehandling visselblås-
{medarbetar|utvecklings|rehab|omtanke|sjukfrånvaro}samtal_{med|för} korrigeringssamtal-
tillrättavis- omplacer- {otillräcklig|bristande|dålig}_{arbetsprestation|prestation}
provanställning_{avbryts|upphör|avslutas} avgångsvederlag- {köps|köpa|köptes}_ut utköp_av
löne{sätt|samtal|förhandling}- korrigerande_samtal- {sagt|säga|sade}_upp_sig {fått|får|fick}_sparken
överenskommelse_om_avslut underprester- olämplig_för_{tjänst|arbete}
{mobbning|berusad}_på_{arbetsplats|arbete|jobbet} fick_inte_{tjänsten|jobbet}`,
  medium: `
uppsägning- uppsagd {sjuk|personal}samtal- =varning =varningen medarbetarsamtal-
anställnings{förhåll|intervju}- provanställning- arbetstvist tvisteförhandl- lönepåslag- övertalig-
korttidsfrånvaro- förstadagsintyg- sökande_till_tjänst referenstagning- lönetillägg- ingångslön-
löneförslag- lönebidrag-`,
  low: `
=varslad bisyssla- anställnings{avtal|bevis}- visstidsanställd turordning- tjänstledig-`,
};
