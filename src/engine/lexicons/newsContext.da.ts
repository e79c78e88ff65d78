import type { Lexicon } from "./lexicon";

/**
 * Words of the wide world, Danish: government, courts of the nation, parliaments, films, books and
 * sports. A name beside them is known from the papers and is not a citizen with a case.
 *
 * Source: general knowledge.
 */
export const newsContextDa: Lexicon = {
  label: "newsContext",
  high: `
~minister statsminister- -ministeriet folketing- regeringen højesteret- undersøgelsesret- præsident-
straffelov- verdenskrig- borgerkrig- filmen spillefilm- romanen skuespiller filminstruktør
forfatteren landshold- {VM|DM|OL|EM}_finale verdensmester- europamester- ambassad- forfatningen
parlament- kongehus- NATO EF_ordfører partifælle- guvernør general{sekretær|direktør}- landskamp-
fodboldspiller- premiere {udenrigs|indenrigs}politi-`,
};
