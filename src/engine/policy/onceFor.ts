/**
 * Works something out once for each object and keeps it as long as the object: a policy's rules and
 * lists never change, and every check asks the same of them.
 */
export function onceFor<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
