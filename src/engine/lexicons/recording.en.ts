import type { Lexicon } from "./lexicon";

/**
 * Announcements of a recording, English.
 *
 * Source: general knowledge of everyday municipal mail.
 */
export const recordingEn: Lexicon = {
  label: "recording",
  language: "en",
  high: `
{meeting|webinar|session|event|call}_{will_be|is_being|is|being}_{recorded|filmed}
we_{will_record|are_recording|record}_the recording_of_the_{meeting|session|call}
start_the_recording transcribes_the`,
};
