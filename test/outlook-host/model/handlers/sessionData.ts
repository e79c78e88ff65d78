import type { Call, Handlers } from "../call";
import { OfficeCode, OfficeFailure } from "../officeCode";

const MOST_CHARACTERS = 50_000;

export const sessionDataHandlers: Handlers = {
  185: ({ name, value }, call) => write(call, { ...call.store.item.sessionData, [name]: value }),
  186: ({ name }, { store }) => {
    const value = store.item.sessionData[name];
    if (value === undefined) throw new OfficeFailure(OfficeCode.sessionKeyMissing);
    return value;
  },
  187: (_parameters, { store }) => ({ ...store.item.sessionData }),
  188: (_parameters, call) => write(call, {}),
  189: ({ name }, call) => {
    const { [name]: removed, ...kept } = call.store.item.sessionData;
    if (removed === undefined) throw new OfficeFailure(OfficeCode.sessionKeyMissing);
    return write(call, kept);
  },
};

function write({ store }: Call, sessionData: Readonly<Record<string, string>>): null {
  const size = Object.keys(sessionData).reduce(
    (sum, name) => sum + name.length + (sessionData[name] ?? "").length,
    0,
  );
  if (size > MOST_CHARACTERS) throw new OfficeFailure(OfficeCode.sessionDataTooLong);
  store.change({ sessionData }, "addin");
  return null;
}
