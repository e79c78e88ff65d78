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
{skal|vil|er_blevet|blev|bliver}_{skilles|skilt} familieretlig-
samværs{sag|konflikt|aftale|resolution|ret|chikane|foræld}- -forældremyndighed-
bopæls{sag|ret|foræld}- {forældre|familie|søskende}konflikt-
{konflikt|konflikter}_{mellem_forældrene|i_familien|i_hjemmet} mellem_forældrene
{skænderier|uro|slagsmål}_{i_hjemmet|i_familien|derhjemme}
{forældrene|moren|faren|de}_{slås|skændes} familieforhold- utroskab- utro selvmord-
{tage|taget|tog}_{sit_liv|livet_af|sit_eget_liv} dødsfald_i_{familien|nærmeste}
{mistet|mistede}_{sin|sit|din|dit|begge}_{mor|far|mand|kone|barn|søn|datter|forældre|bror|søster|ægtefælle}
{mor|far|mand|kone|bror|søster|søn|datter|hustru|ægtefælle}_{er_død|døde|er_gået_bort|gik_bort|er_afgået}
dødsbo- afgået_ved_døden adopter- adoptiv- adoption- faderskab- familiesammenfør- tvangsægteskab-
{alvorlig|svær}_ulykke trafikulykke-
{slået|slår|slog|tævet|truet}_{af|sin|sit|hende|ham|barnet|børnene}_{@determiner_|}{mor|far|mand|kone|kæreste|stedfar|datter|søn|ekskæreste|}
bange_for_{sin|faren|far|stedfar|faderen|eksmanden|moren} bortfør- forstødt
{psykisk|partner|kæreste|familie}vold {ægteskabelige|ægteskab}_problemer bortadopter-
{seksuelle_|}krænkelser_i_familien {gik|går}_fra_hinanden æresrelater- social_kontrol
{savner|sørger|sorg|sorgen}_{over|efter|sin_mor|sin_far}
{far|mor|barnet|datteren|sønnen}_vil_ikke_hjem samlivsbrud-
{gik|gået|flyttet}_fra_{hinanden|sin_mand|sin_kone|faren} delt_bopæl deleordning- bidragspligt-
{ægtefælle|hustru|underholds}bidrag- {ukendt_far|far_ukendt} donorbarn- tvangsadop- plejeb{arn|ørn}-
eneforsørg- højkonflikt- forældrefremmedgør- {slår|slog}_{sine|barnet|børnene} arrangeret_ægteskab
parterapi- ufrivillig_barnløs- ægtepagt- arvestrid-
{afbrudt|ingen|brudt}_kontakt_{til|med}_{far|faren|moren|familie|sin}`,
  medium: `
=skilt =enke enkemand fraskilt- samvær_med =samværet stedfar stedmor forældresamarbejd- dødsfald-
eksmand ekskone bortgang separation jalousi sorggruppe =medmor enlig_{mor|far|forælder} ekskæreste-
ekspartner-`,
  low: `
=samvær familieret{shus|ten}- {pap|bonus|sted}{far|mor|barn|børn|datter|søn}`,
};
