import { isTakenHeader, takenForm } from "../takenHeaders";
import { described, object, tell } from "./shape";
import type { Shape } from "./shape";

/** A line of a mail holds 998 characters (RFC 5322, 2.1.1): so much name, ": ", and the value. */
const longestName = 64;
const longestValue = 998 - ": ".length - longestName;

/** What RFC 5322 lets a header be called: printable ASCII without the colon. */
const nameForm = "^[!-9;-~]+$";
/** Printable ASCII. What stands at the ends as spaces is lost on the way, and then not recognised. */
const valueForm = "^[!-~](?:[ -~]*[!-~])?$";

const headerName: Shape = {
  check: (value, path, report) => {
    const advice = "use a header of your own, as X-Secure-Mail";
    if (typeof value !== "string" || !new RegExp(nameForm).test(value)) {
      const form = "use letters, digits and hyphens only, as X-Secure-Mail";
      report(path, `${tell(value)} cannot name a header`, form);
    } else if (isTakenHeader(value)) {
      const isOurs = /^x-postvagt/i.test(value);
      const says = `"${value}" is a header ${isOurs ? "Postvagt" : "the mail system"} writes itself`;
      report(path, says, advice);
    } else if (value.length > longestName) {
      report(path, `the name has ${value.length} characters`, `use at most ${longestName}`);
    }
  },
  schema: {
    type: "string",
    pattern: nameForm,
    maxLength: longestName,
    not: { pattern: takenForm },
  },
};

const headerValue: Shape = {
  check: (value, path, report) => {
    if (typeof value !== "string" || !new RegExp(valueForm).test(value)) {
      const advice = "use letters a to z, digits and signs on one line, no space at the ends";
      report(path, `${tell(value)} cannot stand in a header`, advice);
    } else if (value.length > longestValue) {
      report(path, `the value has ${value.length} characters`, `use at most ${longestValue}`);
    }
  },
  schema: { type: "string", pattern: valueForm, maxLength: longestValue },
};

/** An internet header a mail may carry beside its own. */
export const headerShape: Shape = object(
  {
    name: described(
      "A name of your own, as `X-Secure-Mail`; none that the mail system or Postvagt writes itself.",
      headerName,
    ),
    value: described(
      "What the gateway listens for, letter by letter; one line of a to z, digits and signs.",
      headerValue,
    ),
  },
  ["name", "value"],
);
