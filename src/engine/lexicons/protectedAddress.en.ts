import type { Lexicon } from "./lexicon";

/**
 * Protected name and address in English.
 *
 * Source: usual wordings.
 */
export const protectedAddressEn: Lexicon = {
  label: "protectedAddress",
  language: "en",
  high: `
protected_{address|identity|name}
{secret|confidential|hidden|undisclosed}_{address|location|identity} address_protection
{address|whereabouts|location}_{is|must_be|must_remain|must_not_be|may_not_be}_{protected|secret|confidential|disclosed|kept_secret|shared|revealed}
must_not_know_where witness_protection {living|lives|live}_in_hiding {new|changed}_identity
{in|into}_hiding must_not_know_{the|her}_address police_protection fled_from_{her|his}
{address|whereabouts}_unknown_to secret_{school|placement} school_must_not_be address_revealed
persecuted_by safe_house`,
};
