/** A value of a CSV file; `null` is an empty field. */
export type CsvValue = string | number | boolean | null;

/** How a CSV file is written. */
export interface CsvOptions {
  /** Between the fields of a row; a comma unless told. */
  separator?: ',' | ';' | '\t';
  /** Whether texts that a spreadsheet program would take for a formula are defused; yes unless told. */
  guardFormulas?: boolean;
}

/**
 * A CSV file as of RFC 4180: rows end with CR LF, a field with a separator, quote or line break stands in quotes.
 *
 * With the guard, a text that begins with a character which spreadsheet programs take for the start of a formula
 * (`= + - @`, their full-width forms, tab, CR, LF) gets an apostrophe before it (OWASP, "CSV Injection"). So does a text
 * that begins with apostrophes followed by such a character: `unguarded` therefore gives every text back to the letter.
 * Numbers are never guarded. Files that only machines read are written without it.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[], options: CsvOptions = {}): string {
  const { separator = ',', guardFormulas = true } = options;
  const field = (value: CsvValue): string => {
    const text = typeof value === 'string' && guardFormulas ? guarded(value) : String(value ?? '');
    return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return rows.map((row) => `${lineOf(row.map(field), separator)}\r\n`).join('');
}

/** A row of one empty field is written as quotes: an empty line would be read as no row at all. */
function lineOf(fields: readonly string[], separator: string): string {
  return fields.length === 1 && fields[0] === '' ? '""' : fields.join(separator);
}

const looksLikeFormula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe before it where a spreadsheet program would take it for a formula. */
export function guarded(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return text.startsWith("'") && looksLikeFormula.test(text) ? text.slice(1) : text;
}
