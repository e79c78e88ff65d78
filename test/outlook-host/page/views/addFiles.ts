import type { ItemStore } from "../../model/itemStore";

/** Adds the files a person picked, read whole. */
export async function addFiles(store: ItemStore, files: FileList | null): Promise<void> {
  for (const file of [...(files ?? [])]) {
    const content = await base64(file);
    const { attachments } = store.item;
    const added = {
      id: `attachment-${attachments.length + 1}-${file.name}`,
      name: file.name,
      contentType: file.type || "application/octet-stream",
      size: file.size,
      isInline: false,
      kind: "file",
      format: "base64",
      content,
    } as const;
    store.change({ attachments: [...attachments, added] }, "user");
  }
}

function base64(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
