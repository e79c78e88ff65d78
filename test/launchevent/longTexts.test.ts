import type { Policy } from "../../src/engine/policy/types";
import { read } from "../../src/engine/text/read";
import { bodyLimits } from "../../src/hosts/outlook/bodyLimits";
import { openDraft } from "../../src/hosts/outlookDraft";
import { onAppointmentSend, onMessageSend } from "../../src/launchevent/onSend";
import { fakeOffice } from "../hosts/fakeOffice";
import { handled, policyText } from "./handled";

const policy = policyText("jammerbugt");
const most = bodyLimits.first + bodyLimits.last;
const number = "<p>Dit CPR-nummer er 070758-5120.</p>";

/** Paragraphs of so many characters in all, as their reader sees them. */
function paragraphs(characters: number): string {
  const paragraph = "Vi ses på rådhuset på fredag, hvis det passer dig.";
  return `<p>${paragraph}</p>`.repeat(Math.floor(characters / (paragraph.length + 1)));
}

function mail(body: string) {
  return fakeOffice("message", { subject: "Brev", to: ["borger.test@gmail.com"], body });
}

async function sent(body: string) {
  const { completions } = await handled(mail(body), onMessageSend, policy);
  return completions[0]!;
}

test("a mail of twenty pages is read whole and goes", async () => {
  expect(await sent(paragraphs(most - 100))).toEqual({ allowEvent: true });
});

test("of a longer one the user is told that it was not all checked, and may send", async () => {
  const answer = await sent(paragraphs(most + 5_000));
  expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  expect(answer.errorMessage).toMatch(
    /^Teksten er så lang, at kun en del af den er kontrolleret\./,
  );
});

test.each([
  ["beginning", number + paragraphs(most + 5_000)],
  ["end", paragraphs(most + 5_000) + number],
])("a number at the %s of a long mail still stops it", async (_, body) => {
  const answer = await sent(body);
  expect(answer.errorMessage).toContain("CPR-nummer i teksten");
  expect(answer.sendModeOverride).toBeUndefined();
});

test("a number in the middle of a long mail does not pass in silence", async () => {
  const half = paragraphs(most);
  expect(await sent(half + number + half)).toMatchObject({ allowEvent: false });
});

test("a long description of a meeting is told of too", async () => {
  const state = { subject: "Møde", required: ["a@firma.example"], body: paragraphs(most + 5_000) };
  const office = fakeOffice("appointment", state);
  const { completions } = await handled(office, onAppointmentSend, policy);
  expect(completions[0]!.errorMessage).toContain("kun en del af den");
});

test("Send and the pane read the same of a megabyte, and no more than there is time for", async () => {
  mail("<a <p>01 ".repeat(120_000)).install();
  const { communication } = await openDraft()!.read(JSON.parse(policy) as Policy);
  const bodies = read(communication).filter(({ name }) => name === "body");
  for (const { plain } of bodies) expect(plain.text.length).toBeLessThan(most + 10);
});
