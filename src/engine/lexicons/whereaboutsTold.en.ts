import type { Lexicon } from "./lexicon";

/**
 * Who must not learn where somebody is, as it is told in plain English.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const whereaboutsToldEn: Lexicon = {
  label: "protectedAddress",
  language: "en",
  high: `
not_{write|give|disclose}_*_new_address
not_tell_{anyone|anybody|him|them}_{where_she|where_he|where_@kin|which_school}
he_does_not_find_{her|them} you_have_never_heard_of
{father|husband|ex|brother}_must_not_{find|know_where}`,
};
