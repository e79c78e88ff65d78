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
=gæld =gælden =gældsat gælds- {skatte|studie|bidrags|husleje}gæld- ~restance restance-
betalingsstandsning personlig_konkurs =RKI inkasso- udlæg_i udpant- lønindeholdelse- fogedret-
børnebidrag- {skylder|skyldte|skylde}_{kommunen|banken|skat|husleje|*_kr|*_kroner}
{kan|kunne}_ikke_betale {ikke_råd|ingen_penge}_{til|tilbage} betalingsevne- afdragsordning-
henstand- rådighedsbeløb-
{husstandens|personlige|årlige|månedlige|samlede|din|hans|hendes|deres}_{indkomst|indtægt|formue}
{indkomst|skatte|formue}oplysning- {hus|}stands{indkomst|formue}- {års}{indkomst|indtægt|opgørelse}-
formue- opsparing kontoudtog- lønseddel- lønsedler- bankudskrift-
økonomiske_{forhold|problemer|situation|vanskeligheder|trang}
{dårlig|presset|anstrengt|stram}_økonomi privatøkonomi- budgetskema pensionsopsparing- friværdi-
 =arven bodeling- {tjener|tjente}_*_{kr|kroner} {overtræk|minus}_på_kontoen lavindkomst-
{månedsløn|årsløn|løn}_på_*_{kr|kroner} fripladstilskud`,
  medium: `
indkomst- indtægt- husleje- =lån =lånet =lånene banklån månedsløn- {kviklån|bankkonto} boligydelse-
betalingsaftale- {økonomisk_friplads} {hans|hendes|din|deres}_{løn|økonomi}`,
};
