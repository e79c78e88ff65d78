import type { Recipient, RecipientField } from "../../engine/types";
import type { Answer } from "../ask";
import type { Question } from "./questions";

export type RecipientFields = ReadonlyArray<readonly [RecipientField, Office.Recipients]>;

type FieldAnswer = Answer<Office.EmailAddressDetails[]>;

/**
 * The recipients of several fields, in that order. A field that could not be read becomes one
 * recipient without an address, which every policy takes for an outsider.
 */
export async function readRecipients(
  fields: RecipientFields,
  question: Question,
): Promise<readonly Recipient[]> {
  const lists = await Promise.all(
    fields.map(async ([field, recipients]) =>
      listOf(
        field,
        await question<Office.EmailAddressDetails[]>((done) => recipients.getAsync(done)),
      ),
    ),
  );
  return lists.reduce((all, list) => all.concat(list), []);
}

function listOf(field: RecipientField, answer: FieldAnswer): readonly Recipient[] {
  return answer.ok && Array.isArray(answer.value)
    ? answer.value.map((details) => recipientOf(field, details))
    : [{ field, name: "", address: "" }];
}

/** An unresolved recipient has no address; what was typed may stand in its name. */
export function recipientOf(field: RecipientField, details: Office.EmailAddressDetails): Recipient {
  return { field, name: details?.displayName ?? "", address: details?.emailAddress ?? "" };
}
