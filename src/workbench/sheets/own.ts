/** A copy of JSON data that shares nothing with the original. */
export function detached<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

/** Freezes JSON data with everything in it, so that what a caller is given cannot change the workbook. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
