/** The places that the letter had when it was drafted and has no more: without them the person could not answer. */
export const missingTokens = (drafted: readonly string[], written: readonly string[]): string[] =>
  drafted.filter((token) => !written.includes(token)).map(asWritten);

/** A place as it stands in the text. */
export const asWritten = (token: string): string => `{{${token}}}`;
