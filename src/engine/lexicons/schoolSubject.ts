import type { Lexicon } from "./lexicon";

/**
 * School subjects, as parts of phrases ("fik 02 i matematik").
 *
 * Source: names of the subjects in Danish, Swedish and English schools.
 */
export const schoolSubject: Lexicon = {
  label: "schoolSubject",
  high: `
dansk engelsk tysk fransk spansk latin matematik =mat fysik kemi fysikkemi biologi geografi historie
samfundsfag naturfag natur idræt musik billedkunst kristendom madkundskab håndværk religion filosofi
psykologi svenska engelska tyska franska spanska matte matematiken fysiken historia samhällskunskap
=so =no idrott bild slöjd hemkunskap religionskunskap teknik naturkunskap danish swedish english
german french spanish maths math mathematics physics chemistry biology geography history science
music =art stavning retskrivning læsning läsning reading spelling writing`,
};
