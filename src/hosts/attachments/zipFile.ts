import { normalise } from "../../engine/text/normalise";
import { openZip } from "./zipArchive";
import type { FileReader, FileText, Unread } from "./types";

/** A zip file: the names and texts of all that is inside, a few levels down. */
export const zipFile: FileReader = async ({ bytes }, reading) => {
  const archive = openZip(bytes, reading.limits);
  const texts: string[] = [];
  const unread: Unread[] = archive.encrypted.map((inside) => ({
    inside,
    why: "it is encrypted",
    encrypted: true,
  }));
  if (archive.stopped !== undefined) unread.push({ inside: "", why: archive.stopped });
  for (const [name, content] of Array.from(archive.entries)) {
    if (reading.isOutOfTime()) {
      unread.push({ inside: name, why: "there was no time left to read it" });
      continue;
    }
    const inner = await reading.readInner({ name, mediaType: "", bytes: content });
    texts.push(`${name}\n${plainOf(inner)}`);
    inner.unread.forEach((each) =>
      unread.push({ ...each, inside: each.inside ? `${name}/${each.inside}` : name }),
    );
  }
  return { text: texts.concat(archive.encrypted).join("\n"), format: "text", unread };
};

function plainOf({ text, format }: FileText): string {
  return format === "html" ? normalise(text, "html").text : text;
}
