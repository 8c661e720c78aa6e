import { type Html, markup, nothing } from './html';

/** A column of a table: its heading, and whether its cells are amounts, which stand to the right. */
export interface TableColumn {
  title: Html;
  isAmount?: boolean;
}

/** A table with its headings on every page; the first column names the row when `namesRow` says so. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly Html[])[],
  { namesRow = false } = {},
): Html {
  const headings = columns.map(({ title, isAmount }) =>
    isAmount ? markup`<th scope="col" class="amount">${title}</th>` : markup`<th scope="col">${title}</th>`,
  );
  const lines = rows.map((cells) => {
    const content = cells.map((cell, index) => tableCell(cell, columns[index], namesRow && index === 0));
    return markup`<tr>${content}</tr>\n`;
  });
  return markup`<table>\n<thead><tr>${headings}</tr></thead>\n<tbody>\n${lines}</tbody>\n</table>\n`;
}

function tableCell(cell: Html, column: TableColumn | undefined, isName: boolean): Html {
  if (isName) return markup`<th scope="row">${cell}</th>`;
  return column?.isAmount ? markup`<td class="amount">${cell}</td>` : markup`<td>${cell}</td>`;
}

/** One record as a table of two columns: names to the left, values to the right. */
export function record(fields: readonly { title: Html; value: Html }[]): Html {
  const lines = fields.map(
    ({ title, value }) => markup`<tr><th scope="row">${title}</th><td>${value}</td></tr>\n`,
  );
  return markup`<table class="record">\n<tbody>\n${lines}</tbody>\n</table>\n`;
}

/** A list of points; nothing when there are none. */
export function list(points: readonly Html[]): Html {
  if (points.length === 0) return nothing;
  return markup`<ul>\n${points.map((point) => markup`<li>${point}</li>\n`)}</ul>\n`;
}
