import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Danish.
 *
 * Source: general knowledge.
 */
export const sexualityDa: Lexicon = {
  label: "sexuality",
  high: `
{homo|bi|hetero}seksu- lesbisk- bøsse =gay trans{kønn|person|seksu}- kønsskifte- kønsidentitet-
{non_|non}binær- panseksu- aseksu- interkøn-
seksuel_{identitet|orientering|præference|adfærd|dysfunktion|debut|relation|krænkelse}
seksuelle_{problemer|forhold|forbindelse|ydelse}
seksuelt_{forhold|grænseover}- sprang_ud_som impoten- rejsningsproblem- sexliv- samliv- prævention-
{porno|sex}afhæng- trans{kvinde|mand}- {sex|seksual}arbejd- {seksuelt|sexuelt}_aktiv- LGBT- LGBTQ-
regnbuefamili- sexlyst- {er|hun_er}_homo kønskorrig- transvestit- kønsdysfori-
født_{som_pige|som_dreng|i_forkert} bøssepar- af_samme_køn
{sælge|solgt|købe|købt}_sex escortpige- sugardat- sexkund- samleje- erektil_dys- vaginism- polyamor-
=fetich sadomasoch- =BDSM nøgenbilled- hævnporno- fortrydelsespil-
{sprunget|springe}_ud_{som|over_for|for_sine|hjemme}
{lever|bor|gift|forlovet|kæreste|sammen|danner_par}_med_{en_|sin_}{anden_|}{kvinde|mand|veninde|pige|dreng}
{haft|har|havde|dyrker|dyrket}_sex_{med|uden|mod|for|som}
{problemer|besvær|svært}_med_{rejsning|potens|sexlivet|at_få_rejsning} swingerklub-
{føle|opfatter|identificerer}_sig_{selv_|}som_{en_|}{pige|dreng|kvinde|mand|hverken|nonbinær|trans}
{bruge|ønsker}_{pronominet|pronomenet|de_dem|hen}
{affære|forhold|flirt|kærlighedsforhold}_{med|til}_{en_|sin_}{lærer|kollega|elev|chef|gift|leder}
skift_af_juridisk_køn {er|kun|mere|nok}_til_{=piger|=drenge|=mænd|=kvinder|begge_køn}
@kin_er_sprunget_ud {er|har}_netop_sprunget_ud skiftet_køn født_i_den_forkerte
{@kin_er_|}sprunget_ud_i_{klassen|skole-|7|8|9}
{opsøger|besøger|går_til}_{de_|}prostituere`,
  medium: `
=queer {to_mødre|to_fædre} swinger =sprunget_ud
{mandlig|kvindelig}_{kæreste|partner} kønshormon-
affære_med_{sin|hans|hendes|en} {også_|kun_|}til_{=mænd|=kvinder}
{få|får|fået|have}_{ikke_|}rejsning ikke_{længere_|}{får_|få_|}rejsning have_sex_med
i_{dametøj|kvindetøj} født_{pige|dreng} onaner- masturb- lyst_til_sex onlyfans {og|med}_hans_=mand
kaldt_*_og_{at_|}bruge_{pigernes|drengenes} han_er_forelsket_i_en_{=dreng|=mand}
hun_er_forelsket_i_en_{pige|kvinde} {set|ser}_{på_|}porno one_night_stand engangsaffære
modtager_kunder_i_sin_lejlighed
hed_*_{indtil|til}_sidste {ser|dater}_{=mænd|=fyre} {mandlige|kvindelige|manliga|kvinnliga}_pronom-`,
  low: `
=seksualitet outet`,
};
