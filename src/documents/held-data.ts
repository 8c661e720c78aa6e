import { accessReport as texts, documents } from '../language/documents';
import { heldOnText, heldOnTexts, type HeldOn } from '../language/heldOn';
import { formatDate, formatDateTime, formatMoney, formatNumber, type Language } from '../language/text';
import { headed, paragraph, part } from './blocks';
import { type Html, markup, nothing, words } from './html';
import { list, record, table } from './table';

/** What a column holds, and so how its values are written. */
export type ColumnKind = 'text' | 'date' | 'dateTime' | 'money' | 'number' | 'boolean' | 'choice';

/**
 * A value of the register. Dates are serial numbers of days as in Sheets, moments such numbers with their fraction or
 * ISO 8601, sums euros. A value that does not fit its column's kind is shown as it stands.
 */
export type Cell = string | number | boolean | null;

/** A column of a section; `key` is stable, `title` is in the language of the report. */
export interface Column {
  key: string;
  title: string;
  kind: ColumnKind;
}

/** Everything held on the person in one tab of the register. */
export interface Section {
  key: string;
  title: string;
  columns: Column[];
  rows: Cell[][];
  /** Why each column is held, in the order of the columns; no grounds where nothing covers it any more. */
  columnsHeldOn?: (readonly HeldOn[] | undefined)[];
  /** The same for each row. */
  rowsHeldOn?: (readonly HeldOn[] | undefined)[];
}

/** More columns than this do not fit side by side on a page: each row then stands as a list of its fields. */
const MOST_COLUMNS_ABREAST = 7;

/** All that is held, tab by tab. */
export function heldData(sections: readonly Section[], language: Language): Html {
  const tabs = sections.map(
    (section) => markup`<h3>${section.title}</h3>\n${sectionContent(section, language)}`,
  );
  return part(texts.dataTitle, language, tabs.length > 0 ? tabs : paragraph(words(texts.noRows, language)));
}

function sectionContent(section: Section, language: Language): Html | Html[] {
  const { columns, rows } = section;
  if (rows.length === 0) return paragraph(words(texts.noRows, language));
  const all =
    columns.length > MOST_COLUMNS_ABREAST ? fieldLists(section, language) : abreast(section, language);
  return [all, columnGrounds(section, language)];
}

const fieldLists = (section: Section, language: Language): Html =>
  markup`${section.rows.map((_row, at) => fieldList(section, at, language))}`;

function abreast({ columns, rows, rowsHeldOn }: Section, language: Language): Html {
  const headings = columns.map(({ title, kind }) => ({ title: markup`${title}`, isAmount: isAmount(kind) }));
  const lines = rows.map((row) => columns.map(({ kind }, index) => cellContent(row[index], kind, language)));
  if (!rowsHeldOn?.some((grounds) => grounds !== undefined)) return table(headings, lines);
  const reasons = { title: words(heldOnTexts.grounds, language), isAmount: false };
  return table(
    [...headings, reasons],
    lines.map((line, at) => [...line, groundContent(rowsHeldOn[at], language)]),
  );
}

/** Which fields of a record are held on which grounds: those that share them on one line. */
function columnGrounds({ columns, rows, columnsHeldOn }: Section, language: Language): Html {
  if (!columnsHeldOn) return nothing;
  const groups = new Map<string, { titles: string[]; grounds: readonly HeldOn[] }>();
  columns.forEach(({ title }, index) => {
    const grounds = columnsHeldOn[index];
    if (!grounds || rows.every((row) => isBlank(row[index]))) return;
    const key = JSON.stringify(grounds);
    const group = groups.get(key);
    if (group) group.titles.push(title);
    else groups.set(key, { titles: [title], grounds });
  });
  const lines = [...groups.values()].map(({ titles, grounds }) => [
    markup`${titles.join(', ')}`,
    groundContent(grounds, language),
  ]);
  const headings = headed([heldOnTexts.fields, heldOnTexts.grounds], language);
  return markup`<h4>${words(heldOnTexts.title, language)}</h4>\n${table(headings, lines, { namesRow: true })}`;
}

function groundContent(grounds: readonly HeldOn[] | undefined, language: Language): Html {
  if (!grounds) return words(documents.empty, language);
  if (grounds.length === 0) return words(heldOnTexts.due, language);
  const lines = grounds.map((ground) => markup`${heldOnText(ground, language)}`);
  return lines.length === 1 ? (lines[0] as Html) : list(lines);
}

const isBlank = (value: Cell | undefined): boolean => value === undefined || value === null || value === '';

function fieldList({ title, columns, rows, rowsHeldOn }: Section, at: number, language: Language): Html {
  const fields = columns.map((column, index) => ({
    title: markup`${column.title}`,
    value: cellContent(rows[at]?.[index], column.kind, language),
  }));
  const grounds = rowsHeldOn?.[at];
  if (grounds)
    fields.push({ title: words(heldOnTexts.grounds, language), value: groundContent(grounds, language) });
  if (rows.length === 1) return record(fields);
  const heading = words(texts.recordNumber, language, { title, number: at + 1, count: rows.length });
  return markup`<h4>${heading}</h4>\n${record(fields)}`;
}

const isAmount = (kind: ColumnKind): boolean => kind === 'money' || kind === 'number';

/** A value as its column's kind is written in the language. */
export function cellContent(value: Cell | undefined, kind: ColumnKind, language: Language): Html {
  if (value === undefined || value === null || value === '') return words(documents.empty, language);
  if (typeof value === 'boolean') return words(value ? documents.yes : documents.no, language);
  if (kind === 'dateTime') return markup`${formatDateTime(value, language)}`;
  if (typeof value === 'string') return markup`${value}`;
  if (kind === 'date') return markup`${formatDate(value, language)}`;
  if (kind === 'money') return markup`${formatMoney(value, language)}`;
  return markup`${kind === 'number' ? formatNumber(value, language) : String(value)}`;
}
