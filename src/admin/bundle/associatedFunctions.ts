import { createContext, runInContext } from "node:vm";

/** The functions a built bundle associates when it is loaded, in order. */
export function associatedFunctions(code: string): readonly string[] {
  const names: string[] = [];
  const context = createContext({
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string) => void names.push(name) },
    },
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  });
  runInContext(code, context, { timeout: 10_000 });
  return names;
}
