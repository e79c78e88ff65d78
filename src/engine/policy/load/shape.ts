import type { Report } from "./problem";
import { nearest, suggestionFor } from "./suggestion";

/**
 * What a value in the policy must look like. One description serves both the check and the published
 * JSON Schema, so that the two cannot part.
 */
export interface Shape {
  check(value: unknown, path: string, report: Report): void;
  /** As JSON Schema (draft 7). */
  readonly schema: JsonSchema;
}

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export function described(description: string, shape: Shape): Shape {
  return { ...shape, schema: { description, ...shape.schema } };
}

export const words: Shape = {
  check: (value, path, report) => {
    if (typeof value !== "string") report(path, `${tell(value)} is not a text`, "write a text");
    else if (value.trim() === "") report(path, "the text is empty", "write it, or leave it out");
  },
  schema: { type: "string", pattern: "\\S" },
};

/** A text of a certain form; `form` says it in words, `mended` what was probably meant. */
export function wordsLike(
  pattern: RegExp,
  form: string,
  mended: (written: string) => string = () => "",
): Shape {
  return {
    check: (value, path, report) => {
      if (typeof value === "string" && pattern.test(value)) return;
      const meant = typeof value === "string" ? mended(value) : "";
      const known = pattern.test(meant) ? meant : undefined;
      const advice = known === undefined ? `write ${form}` : `write "${known}"`;
      report(path, `${tell(value)} is not ${form}`, advice, known);
    },
    schema: { type: "string", pattern: pattern.source },
  };
}

export const date: Shape = {
  check: (value, path, report) => {
    if (typeof value === "string" && isDate(value)) return;
    report(path, `${tell(value)} is not a date`, "write a date as 2026-11-21");
  },
  schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
};

const daysInMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : (daysInMonths[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

export const truth: Shape = {
  check: (value, path, report) => {
    if (typeof value !== "boolean")
      report(path, `${tell(value)} is not true or false`, "write true or false, without quotes");
  },
  schema: { type: "boolean" },
};

export const count: Shape = {
  check: (value, path, report) => {
    if (typeof value === "number" && value >= 0 && Math.floor(value) === value) return;
    report(path, `${tell(value)} is not a whole number`, "write a whole number, without quotes");
  },
  schema: { type: "integer", minimum: 0 },
};

/** Exactly one value. */
export function exactly(wanted: string | number | boolean): Shape {
  return {
    check: (value, path, report) => {
      if (value === wanted) return;
      report(path, `${tell(value)} is not ${tell(wanted)}`, `write ${tell(wanted)}`);
    },
    schema: { const: wanted },
  };
}

export function choice(values: readonly string[]): Shape {
  return {
    check: (value, path, report) => {
      if (typeof value === "string" && values.indexOf(value) >= 0) return;
      const meant = typeof value === "string" ? nearest(value, values) : undefined;
      report(path, `${tell(value)} is not known here`, suggestionFor(value, values), meant);
    },
    schema: { enum: values },
  };
}

export function list(entry: Shape, least = 0): Shape {
  return {
    check: (value, path, report) => {
      if (!Array.isArray(value)) {
        report(path, `${tell(value)} is not a list`, "put the values in square brackets: [ … ]");
        return;
      }
      if (value.length < least)
        report(path, "the list is empty", "name at least one, or leave it out");
      value.forEach((each, index) => entry.check(each, `${path}[${index}]`, report));
    },
    schema: { type: "array", items: entry.schema, ...(least > 0 ? { minItems: least } : {}) },
  };
}

export function oneOrMore(entry: Shape): Shape {
  const several = list(entry, 1);
  return {
    check: (value, path, report) =>
      (Array.isArray(value) ? several : entry).check(value, path, report),
    schema: { anyOf: [entry.schema, several.schema] },
  };
}

/** Two ways to write a thing, told apart by whether it is written in braces. */
export function plainOr(plain: Shape, braces: Shape): Shape {
  return {
    check: (value, path, report) => (isObject(value) ? braces : plain).check(value, path, report),
    schema: { anyOf: [plain.schema, braces.schema] },
  };
}

export interface Fields {
  readonly [name: string]: Shape;
}

/** Named fields; no others. */
export function object(fields: Fields, required: readonly string[] = [], least = 0): Shape {
  const names = Object.keys(fields);
  return {
    check: (value, path, report) => {
      if (!isObject(value)) {
        const some = (required.length > 0 ? required : names).slice(0, 2);
        const shown = some.map((name) => `"${name}": …`).join(", ");
        report(path, `${tell(value)} is not a set of fields`, `put them in braces: { ${shown} }`);
        return;
      }
      const given = Object.keys(value);
      for (const name of given) {
        const shape = fields[name];
        if (shape && names.indexOf(name) >= 0) shape.check(value[name], below(path, name), report);
        else report(below(path, name), "this field is not known here", suggestionFor(name, names));
      }
      for (const name of required) {
        if (given.indexOf(name) < 0) report(path, `"${name}" is missing`, `add "${name}"`);
      }
      if (given.length < least) report(path, "nothing is given", `give one of ${names.join(", ")}`);
    },
    schema: {
      type: "object",
      properties: names.reduce((all, name) => ({ ...all, [name]: fields[name]!.schema }), {}),
      additionalProperties: false,
      ...(required.length > 0 ? { required } : {}),
      ...(least > 0 ? { minProperties: least } : {}),
    },
  };
}

/** Exactly one of several fields. */
export function oneField(fields: Fields): Shape {
  const names = Object.keys(fields);
  const any = object(fields);
  return {
    check: (value, path, report) => {
      any.check(value, path, report);
      if (!isObject(value) || Object.keys(value).length === 1) return;
      report(path, "this needs exactly one field", `give one of ${names.join(", ")}`);
    },
    schema: { ...any.schema, minProperties: 1, maxProperties: 1 },
  };
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** A value as its author wrote it, cut where it is long. */
export function tell(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
