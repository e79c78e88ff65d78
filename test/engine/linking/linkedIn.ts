import { detectors } from "../../../src/engine/detectors";
import { linkToPeople } from "../../../src/engine/link";
import { read } from "../../../src/engine/text/read";
import type { Found } from "../../../src/engine/text/types";
import type { Communication, Kind, Recipient } from "../../../src/engine/types";

/** A mail from a clerk in Jammerbugt, unless said otherwise. */
export type Mail = Partial<Communication> & { readonly body: string; readonly subject?: string };

export const citizen: Recipient = {
  field: "to",
  name: "Jens Ørum",
  address: "jens.oerum@mail.example",
};
export const colleague: Recipient = {
  field: "to",
  name: "Ida Norup",
  address: "ida.norup@jammerbugt.dk",
};
export const company: Recipient = { field: "to", name: "Bo Rask", address: "bo@tagfirma.example" };

/** What one kind is worth after the tie to people: "term: confidence", unlinked with a "?". */
export function linkedIn(kind: Kind, { body, subject = "", ...more }: Mail): readonly string[] {
  const communication: Communication = {
    channel: "mail",
    sender: { name: "Lone Bach", address: "lone.bach@jammerbugt.dk" },
    recipients: [citizen],
    parts: [
      { name: "subject", text: subject },
      { name: "body", text: body },
    ],
    ...more,
  };
  const { channel } = communication;
  const readings = read(communication);
  const terms = { extra: [], allowed: [], testNumbers: [] };
  const context = { channel, communication, readings, terms };
  const found: Found[] = readings.flatMap((reading) =>
    detectors.flatMap((detector) =>
      detector
        .find(reading, context)
        .map((match) => ({ reading, kind: detector.id, dataClass: detector.dataClass, match })),
    ),
  );
  return linkToPeople(found, context)
    .filter((one) => one.kind === kind)
    .map(({ reading, match }) => {
      const text = reading.plain.text.slice(match.start, match.end);
      return `${text}: ${match.confidence}${match.linked === false ? "?" : ""}`;
    });
}
