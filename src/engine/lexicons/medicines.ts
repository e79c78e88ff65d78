import type { Lexicon } from "./lexicon";

/**
 * Medicines people in Denmark and Sweden are prescribed often: substances, which end alike in
 * families and are the same in every language but for the last letters, and brands.
 *
 * Source: international nonproprietary names (free words) and brand names of general knowledge.
 */
export const medicines: Lexicon = {
  label: "health",
  high: `
paracetamol ibuprofen naproxen diclofenac diklofenak tramadol morfin morphine oxycodon oxikodon
oxynorm oxycontin fentanyl buprenorfin buprenorphine suboxone kodein codein ketogan contalgin
dolol mandolgin panodil pamol alvedon ipren treo citodon ketobemidon gabapentin pregabalin lyrica
sertralin citalopram escitalopram fluoxetin paroxetin venlafaxin duloxetin mirtazapin amitriptylin
nortriptylin mianserin bupropion vortioxetin brintellix zoloft cipralex cymbalta remeron prozac
fontex efexor voxra quetiapin seroquel olanzapin zyprexa risperidon risperdal aripiprazol abilify
klozapin clozapin leponex haloperidol paliperidon xeplion litium lithium lithionit lamotrigin
lamictal valproat orfiril levetiracetam keppra karbamazepin tegretol topiramat oxcarbazepin
diazepam stesolid oxazepam oxapax lorazepam alprazolam klonazepam rivotril zopiklon zopiclon
imovane zolpidem stilnoct melatonin circadin propavan atarax lergigan theralen metylfenidat
methylphenidat ritalin concerta medikinet motiron lisdexamfetamin elvanse atomoxetin strattera
dexamfetamin attentin guanfacin intuniv metformin ozempic wegovy semaglutid victoza liraglutid
saxenda mounjaro jardiance empagliflozin dapagliflozin forxiga novorapid lantus tresiba insulatard
humalog levemir glimepirid januvia simvastatin atorvastatin rosuvastatin warfarin waran marevan
eliquis apixaban xarelto rivaroxaban dabigatran pradaxa clopidogrel klopidogrel trombyl
hjertemagnyl enoxaparin innohep fragmin klexane enalapril ramipril losartan kandesartan
candesartan amlodipin felodipin metoprolol bisoprolol propranolol atenolol furosemid furix
spironolakton hydroklortiazid digoxin amiodaron nitroglycerin salbutamol ventolin airomir bricanyl
symbicort spiriva seretide pulmicort budesonid montelukast singulair prednisolon prednison
hydrokortison betapred metotrexat methotrexat humira adalimumab enbrel etanercept remicade
infliximab rituximab levothyroxin levaxin eltroxin euthyrox donepezil aricept rivastigmin exelon
galantamin memantin ebixa levodopa madopar sinemet stalevo sifrol pramipexol ropinirol copaxone
tysabri gilenya tecfidera omeprazol pantoprazol lansoprazol esomeprazol nexium loperamid movicol
laktulos penicillin amoxicillin pivmecillinam selexid dikloxacillin flukloxacillin heracillin
ciprofloxacin azitromycin doxycyklin kåvepenin aciklovir valaciclovir tamoxifen letrozol
anastrozol bicalutamid zoladex herceptin imatinib alendronat prolia naltrexon campral akamprosat
disulfiram nicorette champix truvada biktarvy testosteron nebido østrogen östrogen p_piller
levonorgestrel desogestrel botox alimemazin`,
};
