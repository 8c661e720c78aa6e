/** Cells as the clipboard carries them between spreadsheets: tabs between cells, line breaks between rows, quotes where needed. */
export function toTsv(lines: string[][]): string {
  const cell = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return lines.map((line) => line.map(cell).join('\t')).join('\n');
}

/** Reads what a spreadsheet put on the clipboard. Rows are made equally long. */
export function fromTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, raw = '', end] = match;
    lines
      .at(-1)!
      .push(
        raw.startsWith('"') && raw.endsWith('"') && raw.length > 1
          ? raw.slice(1, -1).replace(/""/g, '"')
          : raw,
      );
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  // A clipboard ends with a line break more often than not.
  if (lines.length > 1 && lines.at(-1)!.join('') === '') lines.pop();
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}
