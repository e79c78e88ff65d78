import type { Call, Handlers } from "../call";

export const internetHeaderHandlers: Handlers = {
  151: ({ internetHeaderKeys }, { store }) =>
    picked(store.item.internetHeaders, internetHeaderKeys),
  152: ({ internetHeaderNameValuePairs }, call) =>
    write(call, withoutNames(call, Object.keys(internetHeaderNameValuePairs)), {
      ...internetHeaderNameValuePairs,
    }),
  153: ({ internetHeaderKeys }, call) => write(call, withoutNames(call, internetHeaderKeys), {}),
  168: (_parameters, { store }) =>
    Object.keys(store.item.internetHeaders)
      .map((name) => `${name}: ${store.item.internetHeaders[name]}`)
      .join("\r\n"),
};

type Headers = Readonly<Record<string, string>>;

// Header names are compared without regard to case; the answer uses the name that was asked for.
function picked(headers: Headers, names: readonly string[]): Headers {
  const found: Record<string, string> = {};
  for (const name of names) {
    const stored = Object.keys(headers).find((key) => sameName(key, name));
    if (stored !== undefined) found[name] = headers[stored] ?? "";
  }
  return found;
}

function withoutNames({ store }: Call, names: readonly string[]): Headers {
  const kept: Record<string, string> = {};
  for (const key of Object.keys(store.item.internetHeaders)) {
    if (!names.some((name) => sameName(key, name))) {
      kept[key] = store.item.internetHeaders[key] ?? "";
    }
  }
  return kept;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function write({ store }: Call, kept: Headers, added: Headers): null {
  store.change({ internetHeaders: { ...kept, ...added } }, "addin");
  return null;
}
