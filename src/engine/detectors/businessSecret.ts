import { isDenied } from "../text/denial";
import { findTerms } from "../text/findTerms";
import type { Detector } from "../text/types";

/**
 * Confidential business information: tenders, offers, terms that others must not see.
 *
 * Form: terms of `businessSecret.*`.
 *
 * Weakness: whether a price is a secret, only the parties know; never certain.
 *
 * @finds Vedhæftet er et «fortroligt tilbud» til rådhuset
 * @finds Konkurrentens «tilbudspris» er lavere
 * @finds Det råder «anbudssekretess» i upphandlingen
 * @passes Prisen på kaffe stiger
 * @passes Tilbuddet er offentliggjort på udbud.dk
 */
export const businessSecret: Detector = {
  id: "businessSecret",
  dataClass: "business",
  find: (reading, context) =>
    findTerms("businessSecret", reading, context).filter(
      (match) => !isDenied(reading, match.start) || match.confidence === "high",
    ),
};
