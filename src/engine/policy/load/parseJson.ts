import type { Problem } from "./problem";

/** The value of a JSON text; a value that is no text is taken as parsed already. */
export function parseJson(json: unknown): { value?: unknown; problem?: Problem } {
  if (typeof json !== "string") return { value: json };
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) };
  } catch (fault) {
    return {
      problem: {
        path: "",
        says: `the file is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`,
        advice: "look for a missing comma, quote or bracket there",
        severity: "error",
      },
    };
  }
}
