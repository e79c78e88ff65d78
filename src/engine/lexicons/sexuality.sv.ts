import type { Lexicon } from "./lexicon";

/**
 * Sex life and orientation in Swedish.
 *
 * Source: general knowledge.
 */
export const sexualitySv: Lexicon = {
  label: "sexuality",
  language: "sv",
  high: `
{homo|bi|hetero}sexu- lesbisk- =bög trans{person|sexu|kön}-
köns{byt|korrig|ident|dysfori|uttryck|överskrid|bekräft|utred}- {icke_|icke}binär- pansexu- asexu-
intersex- sexuell_{orientering|läggning|identitet|relation|dysfunktion|debut}
{kommit_ut|komma_ut|kom_ut}_som erektionsproblem- preventivmedel- {porr|sex}beroende
{säljer|sålt|sälja|köper|köpt}_sex sexuellt_{aktiv|beteende|utnyttj|förhållande}
sexuella_{problem|tjänst|relation} sex_mot_ersättning hbtq{i|}_person regnbågsfamilj- sexlust-
trans{kvinna|man}- transvestit- juridiskt_kön född_{som_flicka|som_pojke|i_fel_kropp} samkön- hbtq-
sexarbet- sugardejt- sexdebut- =samlag erektil_dys- nakenbild- hämndporr- dagen_efter_piller`,
  medium: `
{två_mammor|två_pappor} är_homo =sexualitet RFSL`,
  low: `
=outad`,
};
