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
gæld- skyldner restance- huslejerestance- betalingsstandsning personlig_konkurs
{rki|debitorregist}- inkasso- udlæg_i udpant- lønindeholdelse- fogedret- rykker_for skattegæld-
skatterestance- studiegæld- børnebidrag- bidragsgæld-
{skylder|skyldte|skylde}_{kommunen|banken|skat|*_kr|*_kroner|husleje} {kan|kunne}_ikke_betale
{ikke_råd|ingen_penge}_{til|tilbage} betalingsevne- afdragsordning- henstand_med- rådighedsbeløb-
{husstands|personlige|årlige|månedlige|samlede|din|hans|hendes|deres|nettoløn}_{indkomst|indtægt|indtægter}
indkomstoplysning- indkomstgrundlag husstandsindkomst- årsindkomst- årsindtægt- årsopgørelse-
skatteoplysning- formue- opsparing_på kontoudtog- lønseddel- lønsedler- bankudskrift-
økonomiske_{forhold|problemer|situation|vanskeligheder|trang}
{dårlig|presset|anstrengt|stram}_økonomi privatøkonomi- budgetskema pensionsopsparing- friværdi-
arv- bodeling- skattemæssige_forhold {tjener|tjente}_*_{kr|kroner} {får|fik}_udbetalt
{overtræk|minus}_på_kontoen {fripladstilskud|økonomisk_friplads|søskenderabat_og_friplads}-
lavindkomst-`,
  medium: `
indkomst- indtægt- husleje lån- månedsløn- bankkonto ejendomsværdi boligydelse- betalingsaftale-
økonomi_rådgivning tilbagebetalingskrav-`,
};
