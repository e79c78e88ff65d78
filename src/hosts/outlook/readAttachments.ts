import type { CheckedPart, Part } from "../../engine/types";
import type { Answer } from "../ask";
import { distinctNames } from "../attachments/distinctNames";
import { isPictureInText } from "./attachedFile";
import type { FileDetails } from "./attachedFile";
import { unreadPart } from "./unreadPart";

/** What is known of a file's content, if anybody has read it. */
export type CheckedOf = (details: FileDetails) => CheckedPart | undefined;

/** The files of an item; none where Outlook does not tell. */
export function filesOf(attachments: Answer<FileDetails[]>): readonly FileDetails[] {
  if (!attachments.ok || !Array.isArray(attachments.value)) return [];
  return attachments.value.filter((details) => !isPictureInText(details));
}

/** The names of the files, whose contents are still to be read. */
export function attachmentParts(attachments: Answer<FileDetails[]>): readonly Part[] {
  return attachments.ok && Array.isArray(attachments.value)
    ? fileParts(filesOf(attachments), () => undefined)
    : [unreadPart("attachment:", attachments)];
}

/** The names of the files, and of their contents what was counted, or that nobody has read them. */
export function fileParts(files: readonly FileDetails[], checkedOf: CheckedOf): readonly Part[] {
  const names = distinctNames(files.map(({ name }) => name));
  return files.reduce<readonly Part[]>(
    (parts, details, index) => parts.concat(partsOf(details, names[index]!, checkedOf(details))),
    [],
  );
}

function partsOf(
  { name, size }: FileDetails,
  distinct: string,
  checked: CheckedPart | undefined,
): readonly Part[] {
  const content = { name: `attachment:${distinct}`, size };
  return [
    { name: `attachmentName:${distinct}`, text: name },
    checked === undefined
      ? { ...content, unread: "attachment: not read" }
      : { ...content, checked },
  ];
}
