import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { readSample, readSamples } from "./samples/readSamples";
import { temporaryFolder } from "../temporaryFolder";

const SAMPLES = join(__dirname, "..", "mails", "samples");

test("every sample is a draft or a mail that came in, with a title of its own", async () => {
  const samples = await readSamples(SAMPLES);
  expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
  expect(samples.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Brev til borger", "Møde om en borger", "Gruppemøde i partiet"]),
  );
  expect(samples.filter(({ folder }) => folder === "inbox")).toHaveLength(1);
});

test("a letter's encoded subject, recipient and HTML reach the item", async () => {
  const { item } = await readSample(join(SAMPLES, "letter-with-cpr-to-private-webmail.eml"));
  expect(item).toMatchObject({
    kind: "messageCompose",
    subject: "Din ansøgning",
    to: [{ name: "Karen Vestergaard", address: "karen.test@gmail.com" }],
    from: { address: "lone.bach@jammerbugt.dk" },
    composeType: "newMail",
    body: { type: "html" },
  });
});

test("a reply knows what it answers", async () => {
  const { item } = await readSample(join(SAMPLES, "reply-quotes-cpr-of-citizen.eml"));
  expect(item).toMatchObject({ composeType: "reply", inReplyTo: "<sample-1@gmail.com>" });
});

test("a meeting's attendees are told apart by their roles", async () => {
  const { item } = await readSample(join(SAMPLES, "meeting-title-names-citizen-and-illness.ics"));
  expect(item.kind).toBe("appointmentCompose");
  expect(item.to.map(({ name }) => name)).toEqual(["Mette Krogh"]);
  expect(item.cc.map(({ name }) => name)).toEqual(["Jonas Holm"]);
  expect(item.location).toBe("Mødelokale 2, Aabybro");
  expect(item.end - item.start).toBe(45 * 60 * 1000);
});

test("a broken meeting is named with its file", async () => {
  const path = join(temporaryFolder(), "broken.ics");
  writeFileSync(path, "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
  await expect(readSample(path)).rejects.toThrow(/broken\.ics: holds no VEVENT/);
});
