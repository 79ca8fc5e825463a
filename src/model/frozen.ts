/** Frozen with all that hangs on it: what is shared cannot be changed by who is given it. For constants, and for what is made once. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
