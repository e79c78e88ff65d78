import type { Policy } from "../../../src/engine/policy/types";
import type { DraftEvent } from "../../../src/hosts/draft";
import { openDraft } from "../../../src/hosts/outlookDraft";
import { policyText } from "../../launchevent/handled";
import { readable } from "../../mails/attachments/files";
import { fakeOffice } from "../fakeOffice";
import type { FakeItemState, FakeOffice } from "../fakeOffice";

const policy: Policy = JSON.parse(policyText("jammerbugt"));
const letter = readable["brev.docx"]!;

function mail(id: string, more: FakeItemState = {}): FakeOffice {
  const office = fakeOffice("message", {
    attachments: [{ id, name: "brev.docx", size: letter.length, isInline: false }],
    contents: { [id]: { content: Buffer.from(letter).toString("base64"), format: "base64" } },
    ...more,
  });
  office.install();
  return office;
}

/** The part of the letter's content, as the pane reads it. */
async function contentPart(draft: NonNullable<ReturnType<typeof openDraft>>) {
  const { communication } = await draft.read(policy);
  return communication.parts.filter(({ name }) => name === "attachment:brev.docx")[0];
}

test("the pane shows the mail at once, and what its file holds as soon as it is read", async () => {
  mail("pane-1");
  const draft = openDraft()!;
  const told = new Promise<DraftEvent>((resolve) => draft.watch(resolve));
  expect(await contentPart(draft)).toMatchObject({ checked: { found: [] } });
  await told;
  expect(await contentPart(draft)).toMatchObject({
    checked: { found: expect.arrayContaining([expect.objectContaining({ kind: "cpr" })]) as [] },
  });
});

test("a file is fetched once, however often the pane reads the mail", async () => {
  const office = mail("pane-2");
  const draft = openDraft()!;
  const told = new Promise<DraftEvent>((resolve) => draft.watch(resolve));
  await Promise.all([contentPart(draft), contentPart(draft)]);
  await told;
  await contentPart(draft);
  expect(office.calls.filter((call) => call === "getAttachmentContentAsync")).toHaveLength(1);
});

test("a file that Outlook does not give is told as unread after two tries", async () => {
  const office = mail("pane-3", { contents: {} });
  const draft = openDraft()!;
  let told = 0;
  draft.watch(() => (told += 1));
  for (let turn = 0; turn < 4; turn++) {
    await contentPart(draft);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await contentPart(draft)).toMatchObject({ unread: "attachment: not read" });
  expect(office.calls.filter((call) => call === "getAttachmentContentAsync")).toHaveLength(2);
  expect(told).toBe(2);
});
