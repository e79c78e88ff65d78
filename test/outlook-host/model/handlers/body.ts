import type { Handlers, Call } from "../call";
import type { Body } from "../item";
import { htmlToText, textToHtml } from "../plainText";

const HTML = 3;

export const bodyHandlers: Handlers = {
  14: (_parameters, { store }) => store.item.body.type,
  37: ({ coercionType }, { store }) => read(store.item.body, coercionType),
  38: ({ data, coercionType }, call) => write(call, converted(call, data, coercionType)),
  23: ({ data, coercionType }, call) =>
    write(call, converted(call, data, coercionType) + call.store.item.body.content),
  // The caret of a draft just opened stands at the top.
  13: ({ data, coercionType }, call) =>
    write(call, converted(call, data, coercionType) + call.store.item.body.content),
  28: () => ({ data: "", sourceProperty: "body" }),
  100: ({ appendTxt, coercionType }, call) =>
    write(call, call.store.item.body.content + converted(call, appendTxt, coercionType)),
  173: ({ data, coercionType }, call) =>
    write(call, call.store.item.body.content + converted(call, data, coercionType)),
};

function read(body: Body, coercionType: number): string {
  if (coercionType === HTML) return body.type === "html" ? body.content : textToHtml(body.content);
  return body.type === "html" ? htmlToText(body.content) : body.content;
}

function converted({ store }: Call, data: string, coercionType: number): string {
  const html = coercionType === HTML;
  if (store.item.body.type === "html") return html ? data : textToHtml(data);
  return html ? htmlToText(data) : data;
}

function write({ store }: Call, content: string): null {
  store.change({ body: { type: store.item.body.type, content } }, "addin");
  return null;
}
