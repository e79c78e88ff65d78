import type { Lexicon } from "./lexicon";

/**
 * Video platforms other than Teams, named as a place to meet, in three languages.
 *
 * Source: names of services.
 */
export const foreignVideoPlatform: Lexicon = {
  label: "foreignVideoPlatform",
  high: `
{på|via|over|över|per|over_på|on|with|i|in|gennem|genom|through|using}_{zoom|messenger|facetime|whatsapp|skype|google_meet|whereby|webex|discord|snapchat|jitsi|gotomeeting}
{zoom|skype|jitsi|webex|whereby|discord}{_|}{møde|möte|link|länk|opkald|samtal|meeting|call}-
{facetime|messenger|whatsapp}{_|}{opkald|samtal|call|møde|möte|video}- facetimer facetima facetajma`,
};
