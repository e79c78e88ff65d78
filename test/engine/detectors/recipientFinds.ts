import { knownAddresses } from "../../../src/engine/policy/knownAddresses";
import { read } from "../../../src/engine/text/read";
import type { Detector } from "../../../src/engine/text/types";
import type { Communication, Confidence } from "../../../src/engine/types";
import { samplePolicy } from "../policy/samplePolicy";

const policy = samplePolicy({
  domains: {
    own: ["kommune.example"],
    secure: ["region-nord.example"],
    privateWebmail: ["gmail.*", "hotmail.*", "outlook.*", "live.*", "yahoo.*", "gmx.*", "mail.dk"],
  },
});

export interface Hit {
  readonly part: string;
  readonly text: string;
  readonly confidence: Confidence;
}

/** What a detector that knows the addresses of a policy finds in a mail. */
export function found(
  given: Partial<Communication>,
  detector: Detector,
  addresses = knownAddresses(policy),
): readonly Hit[] {
  const communication: Communication = {
    channel: "mail",
    sender: { name: "Lone Bach", address: "lone.bach@kommune.example" },
    parts: [],
    ...given,
  };
  const readings = read(communication);
  const context = {
    channel: communication.channel,
    communication,
    readings,
    terms: { extra: [], allowed: [], testNumbers: [] },
    addresses,
  };
  return readings.flatMap((reading) =>
    detector.find(reading, context).map(({ start, end, confidence }) => ({
      part: reading.name,
      text: reading.plain.text.slice(start, end),
      confidence,
    })),
  );
}
