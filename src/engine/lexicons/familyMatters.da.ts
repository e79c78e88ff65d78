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
{skal|vil|er_blevet|blev|bliver}_{skilles|skilt} familieretshus- samværssag- samværskonflikt-
samværsaftale- samværsresolution forældremyndighed- bopælssag- bopælsforæld- deleordning-
samarbejdschikane- {forældre|familie}konflikt- konflikt_{mellem|i}_{forældrene|familien|hjemmet}
konflikter_{mellem|i}_{forældrene|familien|hjemmet}
{skænderier|uro|vold|slagsmål}_{i_hjemmet|i_familien|mellem_forældrene|derhjemme} familieforhold-
familiemæssige_{forhold|problemer|årsager} hjemlige_forhold utroskab- utro selvmord-
{forsøgt|forsøgte|prøvet}_{at_begå|at_tage} {tage|taget|tog}_{sit|livet_af|*_eget_liv}
dødsfald_i_{familien|nærmeste} {mistet|mistede}_{sin|sit|din|dit|begge|en|et|hans|hendes}
{hans|hendes|din|min|elevens|barnets}_{mor|far|mand|kone|bror|søster|søn|datter}_{er_død|døde|er_gået_bort|afgik|gik_bort|er_afgået}
dødsbo- afgået_ved_døden adoption- adopteret faderskab- familiesammenfør- tvangsægteskab-
genoptræningsplaner_for {graviditet|barn}_uden_for_ægteskab trafikulykke_{med|hvor}
{alvorlig|svær}_ulykke
{slået|slår|slog|tævet|tæver|kuet|truet}_{af|sin|sit|hende|ham|barnet|børnene}
{bange_for|utryg_ved}_{sin|faren|far|stedfar|faderen|eksmanden|moren} bortført forladt_af vold_fra
tvangsfjernelsestruet`,
  medium: `
skilt enke- fraskilt- samvær- stedfar stedmor forældresamarbejd- bodeling bonusfar sorg dødsfald-
eksmand ekskone ulykke- begravels- bisætt- flyttet_hjemmefra bortgang konflikt-`,
};
