/** The system's own code of an error, such as `ENOENT`; undefined when it has none. */
export function systemCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
