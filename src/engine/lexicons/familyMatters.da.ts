import type { Lexicon } from "./lexicon";

/**
 * Family matters in Danish: conflict, separation, accidents, suicide, death.
 *
 * Source: general knowledge; the class as the Danish Data Protection Agency describes confidential
 * data.
 */
export const familyMattersDa: Lexicon = {
  label: "familyMatters",
  high: `
skilsmisse- skilt_fra separer- samlivsophæv- gået_fra_hinanden
{skal|vil|er_blevet|blev|bliver}_{skilles|skilt} familieretshus-
samværs{sag|konflikt|aftale|resolution|ret}- forældremyndighed- bopæls{sag|forældre}-
{forældre|familie|søskende}konflikt- {konflikt|konflikter}_{mellem|i}_{forældrene|familien|hjemmet}
{skænderier|uro|vold|slagsmål}_{i_hjemmet|i_familien|mellem_forældrene|derhjemme}
{forældrene|moren|faren|de}_{slås|skændes} familieforhold- {hjemlige_forhold} utroskab- utro
selvmord- {begå|begået|forsøgt|forsøgte|true}_selvmord
{tage|taget|tog}_{sit_liv|livet_af|sit_eget_liv} dødsfald_i_{familien|nærmeste}
{mistet|mistede}_{sin|sit|din|dit|begge}_{mor|far|mand|kone|barn|søn|datter|forældre|bror|søster|ægtefælle}
{mor|far|mand|kone|bror|søster|søn|datter|hustru|ægtefælle}_{er_død|døde|er_gået_bort|gik_bort|er_afgået}
dødsbo- afgået_ved_døden adoption- adopter- faderskab- familiesammenfør- tvangsægteskab-
{alvorlig|svær}_ulykke trafikulykke-
{slået|slår|slog|tævet|truet}_{af|sin|sit|hende|ham|barnet|børnene}_{@determiner_|}{mor|far|mand|kone|kæreste|stedfar|datter|søn|ekskæreste|}
{bange_for|utryg_ved}_{sin|faren|far|stedfar|faderen|eksmanden|moren} bortfør- vold_fra forstødt`,
  medium: `
=skilt =enke enkemand fraskilt- samvær- stedfar stedmor forældresamarbejd- =sorg dødsfald- eksmand
ekskone bortgang =ulykken opløst_familie`,
};
