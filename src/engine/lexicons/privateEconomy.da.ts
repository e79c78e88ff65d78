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
=gæld =gælden =gældsat gælds- {skatte|studie|bidrags|husleje|spille}gæld- forgælde- ~restance
restance- personlig_konkurs =RKI inkasso- udlæg_i udpant- lønindehold- foged{ret|sag}- børnebidrag-
{skylder|skyldte}_{kommunen|banken|skat|husleje|*_kr|*_kroner} {kan|kunne}_ikke_betale
ingen_penge_tilbage bagud_med betalingsevne- afdragsordning- henstand- rådighedsbeløb-
{husstandens|personlige|årlige|månedlige|samlede|din|hans|hendes|deres}_{indkomst|indtægt|formue|løn|økonomi}
{indkomst|skatte|formue}oplysning- {husstands|års}indkomst- årsopgørelse- opsparing kontoudtog-
lønseddel- lønsedler- bankudskrift- økonomiske_{forhold|problemer|situation|vanskeligheder}
{dårlig|presset|anstrengt|stram}_økonomi privatøkonomi- budgetskema friværdi- bodeling-
{tjener|tjente}_*_{kr|kroner} {overtræk|minus}_på_kontoen {månedsløn|årsløn|løn}_på_*_{kr|kroner}
fripladstilskud {foretaget|foretage|gjort}_udlæg
{udsættelse_af|udsat_af|sat_ud_af}_{foged|lejemål|lejligheden|sin_lejlighed|boligen} insolven-
tvangsauktion- {trukket|trukket}_i_løn tilbagebetalingskrav- for_meget_udbetalt
konto_i_{minus|overtræk} betalingsanmærk- {økonomisk_fri|fri}plads_{bevilget|på_grund} ludomanigæld
kredit{oplysning|værdig}- {arver|arvet|arveforskud} restskat- træk_i_løn løntræk- dårlig_betaler
debitor_regist- betalingsordning- løn_efter_skat forskudsopgør- kontoudskrift- saldo_på_konto
pensionsopspar- indefr{ysning_af|osset}_ejendomsskat ejendomsskattelån- tilbagebetalingspl- boopgør-
lån_i_{ejendom|huset}`,
  medium: `
ikke_råd_til indkomst indtægt banklån {kvik|forbrugs|realkredit|sms}lån- månedsløn- betalingsaftale-
økonomisk_friplads =formue =konkurs friplads overtræk- betalingsstandsning =fattig
{brutto|netto|års}løn- pensionsudbetal-`,
  low: `
konkursbo- indestående privat_budget arv_efter kreditkortnummer-`,
};
