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
seksuel_{identitet|orientering|præference|adfærd|dysfunktion|debut|relation}
seksuelle_{orientering|præference|relation|problemer|forhold|forbindelse|ydelse}
seksuelt_{forhold|grænseover}- seksuel_krænkelse {springe|sprunget|sprang}_ud_som impoten-
rejsningsproblem- sexliv- samliv- prævention- {porno|sex}afhæng- trans{kvinde|mand}-
{sex|seksual}arbejd- {seksuelt|sexuelt}_aktiv- LGBT- LGBTQ- regnbuefamili- sexlyst-
{er|han_er|hun_er}_homo kønskorrig- transvestit- kønsdysfori-
født_{som_pige|som_dreng|i_den_forkerte|i_forkert} bøssepar- af_samme_køn
{sælge|solgt|købe|købt}_sex escortpige- sugardat- sexkund- samleje- erektil_dys- vaginism- polyamor-
=fetich sadomasoch- =BDSM nøgenbilled- hævnporno- fortrydelsespil-`,
  medium: `
=queer {to_mødre|to_fædre} swinger`,
  low: `
=seksualitet outet`,
};
