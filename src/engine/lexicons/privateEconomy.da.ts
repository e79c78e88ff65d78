import type { Lexicon } from "./lexicon";

/**
 * Private economy in Danish: income, debt, wealth and what cannot be paid.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const privateEconomyDa: Lexicon = {
  label: "privateEconomy",
  high: `
=gæld =gælden gælds- {skatte|studie|bidrags|husleje|spille|bank|børnehave|realkredit}gæld-
forgælde- ~restance restance-
=RKI inkasso- udlæg_i udpant- lønindehold- foged{ret|sag|forretning}- børnebidrag-
{skylder|skyldte}_{*_kr|*_kroner} {kan|kunne}_ikke_betale ingen_penge_tilbage
bagud_med_{*_måned|*_kr|@determiner|bidrag}
betalingsevne- afdragsordning- henstand- rådighedsbeløb-
{husstandens|personlige|årlige|månedlige|samlede|din|hans|hendes|deres}_{indkomst|indtægt|formue|løn|økonomi}
{indkomst|skatte|formue}oplysning- {husstands|års}indkomst- årsopgørelse- opsparing kontoudtog-
lønseddel- lønsedler- bankudskrift- økonomiske_{forhold|problemer|situation|vanskeligheder}
{dårlig|presset|anstrengt|stram}_økonomi privatøkonomi- budgetskema friværdi- bodeling-
{overtræk|minus}_på_kontoen {månedsløn|årsløn|løn}_på_*_{kr|kroner} fripladstilskud
{foretage|gjort}_udlæg
{udsættelse_af|udsat_af|sat_ud_af}_{foged|lejemål|lejligheden|sin_lejlighed|boligen} insolven-
tvangsauktion- trukket_i_løn tilbagebetalingskrav- for_meget_udbetalt konto_i_{minus|overtræk}
betalingsanmærk- ludomanigæld kredit{oplysning|værdig}-
{arver|arvet|arveforskud} restskat- træk_i_løn løntræk- dårlig_betaler debitor_regist-
betalingsordning- løn_efter_skat forskudsopgør- kontoudskrift- saldo_på_konto pensionsopspar-
indefr{ysning_af|osset}_ejendomsskat ejendomsskattelån- tilbagebetalingspl- boopgør- lån_i_ejendom
{skyldte|skylde}_{@determiner_|}{husleje|penge|skat|banken|kommunen|regninger|moms}
{skylder|skyldte|betaler|betalt}_*_i_{husleje|skat|restskat|studielån|bidrag|børnepenge|underhold|gæld|afdrag|renter}
{få|får|fik}_{ikke_|}{pengene|økonomien|det}_til_at_{række|hænge_sammen|løbe_rundt|slå_til|strække}
{gå|går|gået|jages}_fra_hus_og_hjem
miste_{huset|sit_hus|hjemmet|boligen|lejligheden}
{tjener|tjente|får_udbetalt|lever_af|indtægt_på|løn_er}_*_{kr|kroner|tusind|efter_skat|om_måneden|netto|brutto}
{lånt|låner}_{penge|*_kr|af}
{sendt|modtaget|fået|ubesvarede}_rykker- eksistensminimum
{formue|lån|indestående|pension}_på_*_{kr|mio|kroner|mia|tusind}
{går|gået}_{konkurs|fallit}
{sendt|sendes|går|gået|overgivet|ryger}_til_{inkasso|inddrivelse|fogedretten}
{spillet|spiller|spillede}_{sig_i_gæld|pengene_op|for_mange_penge|alle_pengene} betalt_*_tilbage
{skal|skulle}_{betale|tilbagebetale}_*_tilbage
{ubetalt|manglende|skyldig}_{husleje|regning|betaling}
{bagud|bagefter|efter}_med_{betaling|husleje|regninger|afdrag|skatten}
{hendes|hans|din|deres|sin}_{arv|formue|løn|gæld|pension|økonomi|indkomst|restgæld}
arv_{efter|på|fra} {svindlet|snydt|franarret|lokket}_for_*_{kr|kroner|penge|opsparing}
{ikke_råd|ingen_penge|ikke_penge|manglende_råd}_til
ikke_betalt_{@determiner_|}{husleje|el|elregning|regninger|skat|afdrag|børnehave|kontingent|gæld}
{sidder|hårdt|presset|trængt}_{hårdt_i_det|økonomisk}
{taget|hentet|solgt}_{af_|på_}{fogeden|tvangsauktion} {får|fik}_*_{kr|kroner}_udbetalt
{købt|levet|lever}_over_evne lån_i_{banken|huset} bo_er_{gjort|opgjort}
{arver|arvede}_{sin|hele|huset} skylder_{sin|udlejer|familien|bidrag} mangler_at_betale
{har|uden}_{ingen|ikke_flere}_penge {lånt|låner}_*_{hos|fra}_{@determiner_|}@kin
{tabt|brugt|spillet}_*_på_{spil|kasino|online|væddemål|oddset} over_styr
{afslag|nej}_{i|fra}_banken dårlig_kredit pantsat pantsætte- pantelåner- betalingsstop-
fogeden_{på_besøg|kom|kommer|har|vil|skal}
stående_på_{en_|sin_|}{opsparingskonto|børneopsparing|aktiedepot|bankbog}
{husleje|regning|elregningen|skatten}_{ikke_er|er_ikke|ikke_bliver|blev_ikke}_betalt
{lukket|lukker|afbrudt|slukket}_for_{strømmen|varmen|vandet}_{hos|til}
ikke_betalt_{børnepenge|bidrag|underhold} fødevarehjælp- julehjælp-
{skjult|uoplyst|sort}_{indtægt|formue|indkomst} lønudbetaling- {studie|su|bil}lån- aktiedepot-
kassekredit-
økonomi_{skranter|sejler|halter|er_presset|er_anstrengt|hænger_ikke}
{afvist|nægtet_lån}_{af|i}_banken {arvede|fik|får}_*_i_arv
{solgt|sælge}_*_for_at_betale
{ratepension|kapitalpension}-
vundet_*_{million|lotto} {solgt|sælge}_*_for_at_få_råd sms_lån kreditvurder-
rateforsikr- ejendomsværdi- madkupon- licensgæld- livsforsikring_udbetalt aktier_for
må_sælge_{huset|bilen}_for_at_{betale|få_råd}
{ikke|intet|ingenting|penge}_{at_|til_at_|}købe_mad ikke_til_{huslejen|mad} afdrager_{på|*_om|*_kr}
kautionerede tilbage_at_leve {indkomst|indtægts}nedgang-
gik_{fallit|konkurs} ikke_{længere_|}{sidde|blive_boende}_i_{huset|lejligheden} {låner|lånt}_til_{mad|husleje-}`,
  medium: `
indkomst indtægt banklån {kvik|forbrugs|realkredit|sms}lån- månedsløn- betalingsaftale-
=formue =konkurs friplads overtræk- betalingsstandsning =fattig
{brutto|netto|års}løn- pensionsudbetal- børnepenge inddrive{lse|s}- betalingsrykker-
børne_og_ungeydelse børnecheck- pensionsformue- fattigdom- =arv =arven sort_arbejde
uddannelseslån- boligydelse-
{skylder|skyldte}_*_husleje
{mio|million|tusind|kr|kroner}_{stående_|indestående_|}{i|på}_{bank|kontoen}
arvede_*_{million|mio|kr|kroner} lukket_{hans|hendes|din}_{konto|bankkonto} =fogeden
rykker-_{på|om|for}_{@determiner_|}husleje indefrosset_{sin|ejendom-} lånehaj-
overtrukket_{din|sin|hans|hendes}_konto må_sælge_{huset|bilen}
{anden|tredje|sidste}_rykker ophæv{et|else_af}_lejemål ikke_en_krone
{banken_har|dankortet_er|kontoen_er}_spærret`,
  low: `
konkursbo- indestående privat_budget kreditkortnummer- restgæld rykkere
administrationsaftale-`,
  beside: `
=løn =lån =lånet =udlæg`,
};
