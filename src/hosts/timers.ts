/**
 * The two timers every Outlook runtime has. Declared here because the event bundle is compiled
 * without the DOM's and Node's types, where they normally come from.
 */
declare function setTimeout(handler: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Runs `action` after so many milliseconds, unless the returned function is called before. */
export function after(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
