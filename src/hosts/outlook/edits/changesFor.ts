import type { Edit } from "../../../engine/types";
import type { Question } from "../questions";
import { bodyChange } from "./bodyChange";
import type { Change } from "./change";
import type { BodyEdit } from "./editedBody";
import { headersChange } from "./headersChange";
import type { HeaderEdit } from "./headersChange";
import { lineChange } from "./lineChange";
import type { Line, LineEdit } from "./lineChange";
import { newMailChange } from "./newMailChange";
import type { RecipientEdit } from "./movedRecipients";
import { recipientsChange } from "./recipientsChange";
import type { Fields } from "./recipientsChange";
import { valueChange } from "./valueChange";

/** What of an open item the edits work on. A form that lacks a member gives undefined for it. */
export interface EditableItem {
  readonly subject: Line;
  readonly location?: Line;
  readonly body: Office.Body;
  readonly recipients: Fields;
  readonly internetHeaders?: Office.InternetHeaders;
  readonly sensitivity?: Office.Sensitivity;
  readonly sensitivityLabel?: Office.SensitivityLabel;
  readonly delayDeliveryTime?: Office.DelayDeliveryTime;
}

type Grouped = {
  subject: LineEdit[];
  location: LineEdit[];
  body: BodyEdit[];
  recipients: RecipientEdit[];
  headers: HeaderEdit[];
  single: Change[];
};

/**
 * The changes that carry the edits out, those of one field together so that it is written once.
 * `acknowledge` is kept elsewhere and `showSteps` is for the pane to show: neither touches the item.
 */
export function changesFor(
  edits: readonly Edit[],
  item: EditableItem,
  question: Question,
): readonly Change[] {
  const grouped: Grouped = {
    subject: [],
    location: [],
    body: [],
    recipients: [],
    headers: [],
    single: [],
  };
  edits.forEach((edit) => sort(edit, grouped, item, question));
  const { subject, location, body, recipients, headers, single } = grouped;
  const changes: Change[] = [];
  if (recipients.length > 0) changes.push(recipientsChange(item.recipients, recipients, question));
  if (subject.length > 0) changes.push(lineChange(item.subject, subject, question));
  if (location.length > 0)
    changes.push(item.location ? lineChange(item.location, location, question) : unsupported);
  if (body.length > 0) changes.push(bodyChange(item.body, body, question));
  if (headers.length > 0)
    changes.push(
      item.internetHeaders ? headersChange(item.internetHeaders, headers, question) : unsupported,
    );
  return changes.concat(single);
}

const unsupported: Change = async () => "unsupported";

function sort(edit: Edit, grouped: Grouped, item: EditableItem, question: Question): void {
  switch (edit.do) {
    case "replaceText":
      if (edit.part === "body") grouped.body.push(edit);
      else grouped[edit.part].push(edit);
      return;
    case "setSubject":
      grouped.subject.push(edit);
      return;
    case "insertText":
    case "removeHistory":
      grouped.body.push(edit);
      return;
    case "moveToBcc":
    case "removeRecipient":
    case "rewriteRecipient":
      grouped.recipients.push(edit);
      return;
    case "setHeader":
    case "removeHeader":
      grouped.headers.push(edit);
      return;
    case "acknowledge":
    case "showSteps":
      return;
    default:
      grouped.single.push(singleChange(edit, item, question));
  }
}

type SingleEdit = Extract<
  Edit,
  { do: "setPrivate" | "setSensitivityLabel" | "delayDelivery" | "openDraft" }
>;

function singleChange(edit: SingleEdit, item: EditableItem, question: Question): Change {
  switch (edit.do) {
    case "setPrivate":
      return valueChange<string, string>(
        {
          property: () => item.sensitivity as never,
          wanted: edit.private ? "private" : "normal",
          asWritten: (read) => read,
        },
        question,
      );
    case "setSensitivityLabel":
      return valueChange<string, string | null>(
        {
          property: () => item.sensitivityLabel as never,
          wanted: edit.label,
          asWritten: (read) => read || null,
        },
        question,
      );
    case "delayDelivery":
      return valueChange<Date | 0, Date>(
        {
          property: () => item.delayDeliveryTime as never,
          wanted: new Date(Date.now() + edit.minutes * 60_000),
          // Outlook documents no way to take a delay off again.
          asWritten: (read) => (read === 0 ? undefined : read),
        },
        question,
      );
    case "openDraft":
      return newMailChange(edit, question);
  }
}
