import type { Lexicon } from "./lexicon";

/**
 * Protected identity in Swedish.
 *
 * Source: Population Registration Act and the Public Access and Secrecy Act; usual wordings.
 */
export const protectedAddressSv: Lexicon = {
  label: "protectedAddress",
  high: `
skyddade_personuppgifter
skyddad_{identitet|folkbokföring|adress|id|bostad|bostadsadress|uppgift|uppgifter|identiteten}
sekretessmarker- {sekretessmarkerad|sekretesskyddad|sekretesskydd}- {kvarskrivning|kvarskriven}-
fingerad_{identitet|personuppgift} fingerade_personuppgifter
{hemlig|dold|skyddad|sekretessbelagd}_{adress|bostad|identitet|telefonnummer|vistelseort|ort}
{adressen|adress|vistelseort|bostadsort|boendet}_{är|ska_hållas|hålls|får_inte|får_ej}_{hemlig|skyddad|dold|röjas|lämnas|avslöjas|spridas}
{får|ska|bör}_{inte|ej|absolut_inte}_{veta|få_reda_på|få_veta|känna_till}_*_{adress|adressen|bor|vistas}
{bor|lever|flyttat|vistas|placerad}_*_{skyddad|hemlig|skyddat|okänd}_{adress|ort|boende}
skyddsidentitet`,
};
