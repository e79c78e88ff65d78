import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in Danish.
 *
 * Source: Act on the Civil Registration System, section 28; usual wordings.
 */
export const protectedAddressDa: Lexicon = {
  label: "protectedAddress",
  high: `
{navnebeskyt|adressebeskyt}-
{beskyttet|hemmelig|skjult|fortrolig}_{adresse|bopæl|navn|opholdssted|tlf|telefonnummer}
beskyttede_{adresse|navn|oplysninger}
{adresse|adressen|bopæl|bopælen}_{er|holdes|skal_holdes|må_ikke}_{beskyttet|hemmelig|skjult|fortrolig|hemmeligt|oplyses|videregives|udleveres}
{kender|kende|oplyse|videregive|udlevere|få|fortælle}_*_{hemmelige|nye}_{adresse|bopæl}
ukendt_for_{faderen|faren|moren|eksmanden|ham}
{lever|bor|boende|flyttet|flytter|opholder|opholdt}_*_{hemmelig|beskyttet|skjult|krisecenter}_{adresse|sted|bopæl}
{må_ikke|ikke_må|må_under_ingen_omstændigheder|ingen_må}_{få|kende|vide|finde}_*_{adresse|adressen|bor|bopæl|opholder}
{skjult|hemmeligt|ny|beskyttet}_identitet vidnebeskyt- adressespær-`,
};
