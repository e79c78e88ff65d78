import type { Part } from "../../engine/types";
import type { Answer } from "../ask";
import type { SessionRecord } from "../sessionRecord";
import { unreadPart } from "./unreadPart";

type Details = Office.AttachmentDetailsCompose;

/**
 * The names of the files, and of their contents what an earlier reading counted; a file nobody has
 * read yet is an unread part. Pictures that stand in the text (logos, signatures) are no files.
 */
export function attachmentParts(
  attachments: Answer<Details[]>,
  session: SessionRecord,
): readonly Part[] {
  if (!attachments.ok || !Array.isArray(attachments.value))
    return [unreadPart("attachment:", attachments)];
  const files = attachments.value.filter((details) => !isPictureInText(details));
  const names = numbered(files.map(({ name }) => name));
  return files.reduce<readonly Part[]>(
    (parts, details, index) => parts.concat(partsOf(details, names[index]!, session)),
    [],
  );
}

/** Tells the bytes of one file from those of another in the same draft. */
export function fingerprint({ id, size, name }: Details): string {
  return [id, size, name].join("|");
}

function partsOf(details: Details, name: string, session: SessionRecord): readonly Part[] {
  const { size } = details;
  const content = { name: `attachment:${name}`, size };
  const checked = session.checked(details.id);
  return [
    { name: `attachmentName:${name}`, text: details.name },
    checked !== undefined && checked.attachment === fingerprint(details)
      ? { ...content, checked }
      : { ...content, unread: "attachment: not read" },
  ];
}

function isPictureInText({ isInline, name }: Details): boolean {
  return isInline && /\.(?:png|jpe?g|gif|bmp|svg|webp|emz|wmz)$/i.test(name);
}

/** The second file of the same name gets `#2`, the third `#3`. */
function numbered(names: readonly string[]): readonly string[] {
  const seen: { [name: string]: number } = Object.create(null);
  return names.map((name) => {
    const count = (seen[name] ?? 0) + 1;
    seen[name] = count;
    return count === 1 ? name : `${name}#${count}`;
  });
}
