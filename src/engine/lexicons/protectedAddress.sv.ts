import type { Lexicon } from "./lexicon";

/**
 * Protected identity in Swedish.
 *
 * Source: Population Registration Act and the Public Access and Secrecy Act; usual wordings.
 */
export const protectedAddressSv: Lexicon = {
  label: "protectedAddress",
  language: "sv",
  high: `
skyddade_{personuppgifter|uppgifter|adress}
skyddad_{identitet|folkbokföring|adress|id|bostad|uppgift} sekretessmarker- kvarskriv{ning|en}
fingerad_identitet fingerade_personuppgifter
{hemlig|dold|sekretessbelagd}_{adress|bostad|identitet|vistelseort|ort}
{adressen|adress|vistelseort|bostadsort|boendet}_{är|ska_hållas|hålls|får_inte|får_ej}_{hemlig|skyddad|dold|röjas|lämnas|avslöjas|spridas}
{får|ska}_{inte|ej}_{veta|få_reda_på|få_veta|känna_till}_*_{adress|adressen|bor|vistas}
sekretesskyddad- {lever|bor}_{gömd|gömt|undangömt} hemligt_telefonnummer`,
};
