import type { Lexicon } from "./lexicon";

/**
 * Video platforms other than Teams, named as a place to meet, in three languages.
 *
 * Source: names of services.
 */
export const foreignVideoPlatform: Lexicon = {
  label: "foreignVideoPlatform",
  high: `
{på|via|over|över|per|over_på|on|with}_{zoom|messenger|facetime|whatsapp|skype|google_meet|whereby|webex|discord|snapchat|jitsi}
zoom{møde|möte|link|länk|opkald} zoom_{møde|möte|link|länk|meeting|call|opkald}
{facetime|messenger|whatsapp|skype}_{opkald|samtale|samtal|call|møde|möte} facetimer facetima`,
};
