import { noActions, type Call } from "./model/call";
import { dispatch } from "./model/dispatch";
import type { Item } from "./model/item";
import { ItemStore } from "./model/itemStore";
import { newMailbox } from "./model/mailbox";
import { newItem } from "./model/newItem";

const HTML = 3;
const TEXT = 0;

function mail(given: Partial<Item> = {}): Call {
  const store = new ItemStore(newItem("messageCompose", given));
  return { store, mailbox: newMailbox(), actions: noActions };
}

function data(dispatchId: number, parameters: unknown, call: Call): unknown {
  return (dispatch(dispatchId, parameters, call) as { readonly data: unknown }).data;
}

test("a body in HTML is read as the text a person sees", () => {
  const call = mail({
    body: { type: "html", content: "<p>K&aelig;re&nbsp;Karen</p><p>Nr.<br>1 &#38; 2</p>" },
  });
  expect(data(37, { coercionType: TEXT }, call)).toBe("Kære\u00a0Karen\nNr.\n1 & 2");
  expect(data(37, { coercionType: HTML }, call)).toContain("<br>");
});

test("text written into a body in HTML cannot become markup", () => {
  const call = mail();
  dispatch(38, { data: "1 < 2\nslut", coercionType: TEXT }, call);
  expect(call.store.item.body).toEqual({ type: "html", content: "1 &lt; 2<br>slut" });
});

test("a recipient outside the sender's domain is external, a colleague is a user", () => {
  const call = mail({
    to: [
      { name: "Mette Krogh", address: "mette.krogh@jammerbugt.dk" },
      { name: "Karen", address: "karen@citizen.example" },
    ],
  });
  const recipients = data(15, { recipientField: 0 }, call) as readonly { recipientType: number }[];
  expect(recipients.map(({ recipientType }) => recipientType)).toEqual([2, 3]);
});

test("a name without an address is not yet among the recipients", () => {
  const call = mail({ to: [{ name: "Karen", address: "" }] });
  expect(data(15, { recipientField: 0 }, call)).toEqual([]);
});

test("more than a hundred recipients in one call are refused", () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ address: `a${index}@mail.example` }));
  const call = mail();
  expect(dispatch(21, { recipientField: 0, recipientArray: many }, call)).toEqual({
    error: true,
    errorCode: 9014,
  });
  expect(call.store.item.to).toEqual([]);
});

test("header names are compared without regard to case", () => {
  const call = mail();
  dispatch(152, { internetHeaderNameValuePairs: { "X-Route": "secure" } }, call);
  dispatch(152, { internetHeaderNameValuePairs: { "x-route": "plain" } }, call);
  expect(call.store.item.internetHeaders).toEqual({ "x-route": "plain" });
  expect(data(151, { internetHeaderKeys: ["X-ROUTE", "X-Other"] }, call)).toEqual({
    "X-ROUTE": "plain",
  });
  dispatch(153, { internetHeaderKeys: ["X-Route"] }, call);
  expect(call.store.item.internetHeaders).toEqual({});
});

test("an item that was never saved has no id, a saved one keeps it", () => {
  const call = mail();
  expect(dispatch(164, undefined, call)).toEqual({ error: true, errorCode: 9046 });
  const saved = data(32, undefined, call);
  expect(data(164, undefined, call)).toBe(saved);
  expect(data(32, undefined, call)).toBe(saved);
});

test("a session key that is not there is a failure of its own", () => {
  const call = mail();
  expect(dispatch(186, { name: "pv1.ack" }, call)).toEqual({ error: true, errorCode: 9050 });
  dispatch(185, { name: "pv1.ack", value: "1" }, call);
  expect(data(186, { name: "pv1.ack" }, call)).toBe("1");
  expect(dispatch(185, { name: "big", value: "x".repeat(50_000) }, call)).toEqual({
    error: true,
    errorCode: 9051,
  });
});

test("a notification key is added once, replaced where it stands and removed once", () => {
  const call = mail();
  const shown = { key: "note", type: 0, message: "En", icon: "Icon" };
  expect(dispatch(35, shown, call)).toEqual({ error: true, errorCode: 9024 });
  dispatch(33, shown, call);
  expect(dispatch(33, shown, call)).toEqual({ error: true, errorCode: 9023 });
  dispatch(35, { ...shown, message: "To" }, call);
  expect(call.store.item.notifications).toMatchObject([
    { key: "note", message: "To", type: "informationalMessage" },
  ]);
  dispatch(36, { key: "note" }, call);
  expect(dispatch(36, { key: "note" }, call)).toEqual({ error: true, errorCode: 9024 });
});

test("an add-in has room for one insight and five notifications", () => {
  const call = mail();
  const add = (key: string, type: number) => dispatch(33, { key, type, message: key }, call);
  add("insight", 3);
  expect(add("second insight", 3)).toEqual({ error: true, errorCode: 9025 });
  ["a", "b", "c", "d"].forEach((key) => add(key, 0));
  expect(add("e", 0)).toEqual({ error: true, errorCode: 9025 });
});

test("an attachment's content is read and removed by its id", () => {
  const call = mail();
  const id = data(148, { base64String: "aGVq", name: "brev.txt", isInline: false }, call);
  expect(data(150, { id }, call)).toEqual({ content: "aGVq", format: "base64" });
  expect(data(149, undefined, call)).toMatchObject([{ id, name: "brev.txt", size: 3 }]);
  expect(dispatch(150, { id: "another" }, call)).toEqual({ error: true, errorCode: 9003 });
  dispatch(20, { attachmentIndex: id }, call);
  expect(dispatch(20, { attachmentIndex: id }, call)).toEqual({ error: true, errorCode: 9008 });
});

test("moving a meeting's start keeps its length", () => {
  const store = new ItemStore(newItem("appointmentCompose", { start: 1000, end: 3000 }));
  dispatch(25, { TimeProperty: 1, time: 5000 }, { ...mail(), store });
  expect(store.item).toMatchObject({ start: 5000, end: 7000 });
});

test("settings and custom properties answer in the shapes the client library reads", () => {
  const call = mail();
  expect(dispatch(3, undefined, call)).toEqual({ wasSuccessful: true, customProperties: "{}" });
  dispatch(404, [{ lang: '"da"' }], call);
  expect(call.mailbox.roamingSettings).toEqual({ lang: '"da"' });
});

test("a call nobody implements fails instead of pretending", () => {
  expect(dispatch(99_999, undefined, mail())).toMatchObject({ error: true });
});
