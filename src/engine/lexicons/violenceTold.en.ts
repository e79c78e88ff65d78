import type { Lexicon } from "./lexicon";

/**
 * Fear and blows at home as they are told in English: what he does, what the children say, who
 * must not go out alone.
 *
 * Source: written for this purpose from how such mails are put.
 */
export const violenceToldEn: Lexicon = {
  label: "familyMatters",
  language: "en",
  high: `
{@kin|boyfriend|daddy}_gets_{cross|angry|violent} took_{her|him|me}_by_the_throat
{pulled|dragged}_*_by_the_hair gets_a_beating gets_slapped into_a_door_again
{he|she|@kin}_{hits|hit|kicked|punched}_{me|her|him|us}`,
  medium: `
heard_{her|him}_{screaming|crying}`,
};
