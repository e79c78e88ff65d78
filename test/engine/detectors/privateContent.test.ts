import type { Communication } from "../../../src/engine/types";
import { findIn } from "./find";

function foundTo(name: string): readonly string[] {
  const communication: Communication = {
    channel: "mail",
    recipients: [{ field: "to", name, address: "bodil.tofte@hotmail.example" }],
    parts: [{ name: "body", text: "Vi kommer på lørdag." }],
  };
  return findIn("privateContent", communication).map(({ text }) => text);
}

test.each(["Mor", "Far", "Mamma", "Min kone", "Mor og far", "Mum"])(
  "a recipient kept as %s is one of the family",
  (name) => {
    expect(foundTo(name)).toEqual([name]);
  },
);

test.each(["Morten Holm", "Farveladen", "Bodil Tofte", "Mor-barn-gruppen", "Manne Ek", ""])(
  "a recipient kept as %s may be anybody",
  (name) => {
    expect(foundTo(name)).toEqual([]);
  },
);
