import type { Part, Recipient, RecipientField } from "../../engine/types";
import type { Answer } from "../ask";
import type { Question } from "./questions";
import { unreadPart } from "./unreadPart";

export type RecipientFields = ReadonlyArray<readonly [RecipientField, Office.Recipients]>;

export interface RecipientsReading {
  readonly recipients: readonly Recipient[];
  /** `recipient:<index>` for each field that could not be read. */
  readonly unread: readonly Part[];
}

type FieldAnswer = readonly [RecipientField, Answer<Office.EmailAddressDetails[]>];

/**
 * The recipients of several fields. A field that could not be read becomes one recipient without an
 * address, which every policy takes for an outsider, and an unread part.
 */
export async function readRecipients(
  fields: RecipientFields,
  question: Question,
): Promise<RecipientsReading> {
  const answers = await Promise.all(
    fields.map(async ([field, recipients]): Promise<FieldAnswer> => [
      field,
      await question<Office.EmailAddressDetails[]>((done) => recipients.getAsync(done)),
    ]),
  );
  return collected(answers);
}

function collected(answers: readonly FieldAnswer[]): RecipientsReading {
  const recipients: Recipient[] = [];
  const unread: Part[] = [];
  for (const [field, answer] of answers) {
    if (answer.ok && Array.isArray(answer.value)) {
      recipients.push(...answer.value.map((details) => recipientOf(field, details)));
    } else {
      unread.push(unreadPart(`recipient:${recipients.length}`, answer));
      recipients.push({ field, name: "", address: "" });
    }
  }
  return { recipients, unread };
}

/** An unresolved recipient has no address; what was typed may stand in its name. */
export function recipientOf(field: RecipientField, details: Office.EmailAddressDetails): Recipient {
  return { field, name: details?.displayName ?? "", address: details?.emailAddress ?? "" };
}
