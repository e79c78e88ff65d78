import type { Lexicon } from "./lexicon";

/**
 * Relatives and partners, as parts of phrases ("mistede sin lillebror"). Forms of the three
 * languages stand together: a phrase tells whose they are.
 *
 * Source: general knowledge.
 */
export const kin: Lexicon = {
  label: "kin",
  high: `
=mor mors moren moder =far fars faren fader forældre søn søns sønnen datter døtre bror brors broren
brødre søster søstre søskende kone kones mand mands manden hustru ægtefælle samlever kæreste veninde
mormor farmor morfar farfar bedsteforældre bedstemor bedstefar barn barns børn børnene barnebarn
lillebror storebror lillesøster storesøster stedfar stedmor svigermor svigerfar svigersøn moster
=faster onkel fætter kusine tvilling nevø niece familie mamma pappa föräldrar =son sonen dotter
döttrar syster syskon =fru frun =man mannen make maka makes sambo flickvän pojkvän lillasyster
storasyster styvpappa styvmamma svärmor svärfar morbror farbror kusin familj
mother father parents daughter brother sister wife husband spouse partner girlfriend boyfriend child
children kids grandmother grandfather grandchild stepfather stepmother aunt uncle cousin family mum
mom dad eksmand ekskone ekskæreste exman exfru`,
};
