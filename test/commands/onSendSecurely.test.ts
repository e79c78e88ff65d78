import { onSendSecurely } from "../../src/commands/onSendSecurely";
import type { Policy } from "../../src/engine/policy/types";
import { fakeOffice } from "../hosts/fakeOffice";
import type { FakeItemState, FakeOffice } from "../hosts/fakeOffice";
import { handled, policyText } from "../launchevent/handled";

/** A number for 1858, which no living person has. */
const letter: FakeItemState = {
  subject: "Svar",
  body: "<p>Dit CPR-nummer er 070758-5120.</p>",
  to: ["borger.test@gmail.com"],
};

async function press(office: FakeOffice, change?: (policy: Policy) => Policy) {
  const { completions } = await handled(office, onSendSecurely, policyText("jammerbugt", change));
  expect(completions).toEqual([undefined]);
}

function withoutSending(office: FakeOffice): FakeOffice {
  const { install } = office;
  office.install = () => {
    install();
    delete (Office.context.mailbox.item as { sendAsync?: unknown }).sendAsync;
  };
  return office;
}

const said = (office: FakeOffice) => office.state.notifications.postvagt?.message;

test("the route is switched on by the user, and the mail is sent", async () => {
  const office = fakeOffice("message", letter);
  await press(office);
  expect(office.state).toMatchObject({
    sent: 1,
    headers: { "X-Sikker-Mail": "1", "X-Postvagt": "1;secure;user" },
  });
  expect(said(office)).toBeUndefined();
});

test("where a client lets no add-in send, the user is told to press Send", async () => {
  const office = withoutSending(fakeOffice("message", letter));
  await press(office);
  expect(office.state.headers["X-Sikker-Mail"]).toBe("1");
  expect(said(office)).toBe("Slået til for mailen: Sikker Mail. Tryk på Send.");
});

test("a header that Send had set becomes the user's", async () => {
  const headers = { "X-Sikker-Mail": "1", "X-Postvagt": "1;secure;auto" };
  const office = fakeOffice("message", { ...letter, headers });
  await press(office);
  expect(office.state.headers["X-Postvagt"]).toBe("1;secure;user");
});

test("a route that is switched on by hand is not sent by the button", async () => {
  const office = fakeOffice("message", letter);
  await press(office, (policy) => ({
    ...policy,
    secureRoute: { ...policy.secureRoute!, mode: "stop" },
  }));
  expect(office.state).toMatchObject({ sent: 0, headers: {} });
  expect(said(office)).toContain("manuelt");
});

test("a policy without a route says so", async () => {
  const office = fakeOffice("message", letter);
  await press(office, ({ secureRoute: _, ...policy }) => policy);
  expect(said(office)).toContain("ingen sikker forbindelse");
});

test.each(["fail", "throw", "silent"] as const)(
  "a header that cannot be written (%s) sends nothing and says so",
  async (fault) => {
    const office = fakeOffice("message", letter);
    office.faults["internetHeaders.setAsync"] = fault;
    await press(office);
    expect(office.state.sent).toBe(0);
    expect(said(office)).toContain("lige nu");
  },
);
