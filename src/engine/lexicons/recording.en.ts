import type { Lexicon } from "./lexicon";

/**
 * Announcements of a recording, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const recordingEn: Lexicon = {
  label: "recording",
  high: `
{meeting|webinar|session|event|call|town_hall}_{will_be|is_being|is|being}_{recorded|filmed}
{we|i}_{will_record|are_recording|record}_the recording_of_the_{meeting|session|call}`,
};
