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
avskeda- uppsagd_{på_grund|från|av|pga|till|med} {sägs|säga|sagts|sades}_upp
{sägs|säger_dig}_härmed_upp uppsägning_av_personliga
{skriftlig|muntlig|tilldelad}_varning varning_{enligt|till}
disciplin{påföljd|är|åtgärd|samtal|nämnd}- {varnings|allvars}samtal- varningsbrev- tjänsteförseelse-
erinran =LAS {tjänste|arbets}befri- personal{ärende|akt}-
misskötsam- misskött_{sig|sitt|arbetet} olovlig_frånvaro samarbets{svårighet|problem}-
{mobbad|mobbas|mobbar}_{av|på|sin} trakasser- kränkande_särbehandling visselblås-
{medarbetar|utvecklings|omtanke|sjukfrånvaro}samtal_{med|för} korrigeringssamtal-
tillrättavis- {otillräcklig|bristande|dålig}_{arbetsprestation|prestation} avgångsvederlag-
{köps|köper|köpa|köptes}_ut utköp_av löne{sätt|samtal|förhandling}- korrigerande_samtal-
{fått|får|fick}_sparken överenskommelse_om_avslut underprester- olämplig_för_{tjänst|arbete}
{mobbning|berusad}_på_{arbetsplats|arbete|jobbet} fick_inte_{tjänsten|jobbet} många_sjukdagar
{fungerar|passar|klarar_sig}_inte_{in_|}{i_arbetslaget|i_teamet|i_gruppen|på_jobbet|på_arbetet|i_tjänsten|som_chef}
göra_oss_av_med {säger|säga|sade|sagt}_{upp_sig|upp_sin|ifrån_sig} säger_upp
{anställning|vikariat|tjänst|provanställning|provtid}_{upphör|avslutas|avbryts|förlängs_inte|dras_in}
{beteende|uppträdande|attityd|ton|språkbruk|jargong}_{mot|gentemot|på}_{kollegor|brukare|brukarna|elever|chefen|arbetet|jobbet}
klagomål_på_{hans|hennes|ditt|medarbetaren}
{hans|hennes|din|medarbetarens}_{prestation|arbetsinsats}
{kom|kommit|dök_upp|infann_sig}_{berusad|påverkad|full|bakfull}_{till_|på_|}{arbetspasset|passet|}
{kommit|kom}_{ständigt_|upprepade_gånger_|}{för_sent|sent}_till_{arbetet|jobbet|passet|mötet}
{får|fick|fått}_inte_{sitt_|sin_}{vikariat|anställning|kontrakt|tjänst} =hemskickad
{skickas|skickades|skickats}_hem_{från|medan|i_väntan}
{misskött|missköter|skött}_{sin|sina|sitt}_{arbetstid|arbete|jobb} löneavdrag-
{fuskat|fuskar|fuskade}_med_milersättning
{fått|fick|får|tilldelas|tilldelats|givit|gett|ge|given}_{en_|}{varning|erinran|tillsägelse|reprimand|uppsägning}
varsel_om_{uppsägning|avsked} {inte|ej}_{aktuell|kallad}_{till|för}_{intervju|tjänsten}
{ska|bör|kan|måste}_{omplaceras|stängas_av}
{missnöjd|nöjd}_med_{hans|hennes|din|ditt|medarbetarens}
{konflikt|samarbetsproblem}_med_{kollegor|en_kollega|arbetsgruppen}
{vantrivs|trivs_inte|mår_dåligt}_på_{jobbet|arbetet|sin_arbetsplats}
{mobbar|mobbning}_{sina|en|från} {uteblivit|uteblev|uteblir}_från_{arbetet|jobbet|passet}
{blivit|blev|bli}_{omplacerad|degraderad|uppsagd|utköpt|ombedd_att_sluta|fråntagen}
{tvingas|tvingats|ombads|får}_sluta_{på|med|efter}
{avsluta|avbryter|avbryts|förlänger_inte|förlängs_inte}_{*_|}{provanställning|anställning|vikariat|tjänst}
tjänst_in {klagar|klagat|klagade}_på_@determiner
{dyker|dök}_inte_upp_{på|till} {druckit|dricker}_på_{arbetet|jobbet|passet}
provanställning_har_inte konflikt_med_ledningen
löne{ökning|förhöj|höjning|sänkning|krav}-
{bryta|brutit|bröt}_mot_{sekretess|tystnadsplikt}-
{sov|somnade|sovit}_på_{passet|nattpasset|arbetet|jobbet}
{ljugit|ljög|ljuger}_om_sin_{utbildning|sjukdom|frånvaro|meritförteckning}
{skriker|skrek|skällt|skäller}_{åt|på}_{brukarna|barnen|eleverna|kollegorna|en}
{kommit|inkommit|fått}_klagomål_på {trivs|samarbetar}_inte_med_{sin|chefen|kollegor}
inte_{lämplig|kvalificerad}_för_{tjänsten|uppdraget|jobbet} {sökt|söker}_{tjänsten|jobbet}_som
{kränkt|utfryst}_av_{sin_|}{chef|kollega|kollegor|arbetskamrat}
{gått|gick|varit}_in_i_{journaler|journalen|journalsystemet|akten} lasa_{ut|in}
{lägre|högre}_lön_än köpts_ut utköpt avskedats kom_inte_till_{passet|jobbet|arbetet} presterar_inte
handlingsplan_för_att_hon referenserna_{på|var|om} {dåliga|tveksamma|bra}_referenser löneanspråk-
vill_ha_*_mer_i_lön omplaceringsutred-
{missbrukat|missbrukar}_sin_{behörighet|ställning} sen_ankomst- {upprepade|många}_förseningar
sökande_nummer
lämna_sin_{tjänst|anställning} rehab{samtal|möte}- {söka|hitta}_{ett_|}annat_jobb
{etta|tvåa|trea|nummer}_*_sökande tjänar_{mindre|mer}_än efter_klagomål_{från|på}
brutit_mot_{reglerna|rutinerna|policyn} sekretessbrott-
fusk_med_{tidrapport|arbetstid|tid} nekad_{tjänst|befattning}
samarbetar_dåligt {kom|kommit}_{för_|}sent_*_{dagar|gånger} kränkningsutred- inte_måttet
presterar_{dåligt|under} stämpla{r|t|de}_in_åt olovligt_{borta|frånvarande} attitydproblem-
dålig_attityd {grova|opassande|nedsättande}_{skämt|kommentar|meddelanden} {arbets|order}vägran
illojal- ingen_förlängning`,
  medium: `
uppsägning- uppsagd {sjuk|personal}samtal- =varning =varningen medarbetarsamtal-
anställnings{förhåll|intervju}- provanställning- arbetstvist tvisteförhandl- lönepåslag- övertalig-
korttidsfrånvaro- förstadagsintyg- sökande_till_tjänst referenstagning- lönetillägg- ingångslön-
löneförslag- lönebidrag- provtid- klagomål_mot =avsked mobbning- olämplighet-
tillsägelse- förflyttning- utköp-
klagomål_från_*_{på|om|mot} kollegor_{har_|}klagat_på {kontrakt|vikariat|anställning}_*_inte_förnyas
förnyas_inte sökande_*_{valdes_bort|avböj-}
referens_{på|om|för|till}_*_{inte_bra|dålig} {går|gå|gick|gått}_ner_i_tid
bett_{om_|}att_få_sluta_i_förtid otrygg_med_*_{temperament|humör} avgångsöverenskommelse-
sköter_sitt_arbete om_{hans|hennes|din}_frånvaro- {chef|chefs}tillägg- förbigången_{vid|för|till}
inte_{kan_|}samarbeta_med_{sin|hennes|hans}_{chef|kollega|kollegor|team}
{din|hans|hennes}_insats_lever_inte_upp sänkt_lön {kr|kronor}_mer_i_månaden
notering_*_i_{hennes|hans}_akt {hennes|hans|din}_avgång på_grund_av_{chefen|sin_chef}
samtal_om_{sitt|hans|hennes}_samarbete överväger_att_dra_in sägs_{han|hon}_upp
sökt_{tjänsten|jobbet|enhetschef-|rektors-} =utfryst =mobbad
kallas_till_förhandling {hans|hennes}_nuvarande_{chef|arbetsgivare|jobb} vantrivs =sparkad`,
  low: `
=varslad bisyssla- anställnings{avtal|bevis}- visstidsanställd turordning- tjänstledig- avstängd
avstängs =deltid utebliven`,
  beside: `
varning varningar sjukdagar arbetsbrist- avstängning- ansökan_till_tjänst referenser`,
};
