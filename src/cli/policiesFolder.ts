import path from "node:path";

/** Where the base policies and presets lie: beside `src` in a clone, beside `dist` in the package. */
export const policiesFolder = path.resolve(__dirname, "../../policies");
