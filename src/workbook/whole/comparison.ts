import canonicalize from 'canonicalize';
import { COMMIT_MARK } from '../commit';
import { HEADER_ROWS } from '../table';
import { headOf, idOf, type Head, type Ignores } from './head';
import {
  sheetParts,
  type Block,
  type Content,
  type Piece,
  type SheetPart,
  type WholeCell,
  type WholeLine,
  type WholeSheet,
  type WholeSpreadsheet,
} from './resource';

/** What is compared, in the order in which it is told. */
export const aspects = [
  'tabs',
  'cells',
  'notes',
  'formats',
  'validations',
  'tags',
  'sizes',
  'protections',
  'conditionalFormats',
  'charts',
  'others',
] as const;

/** Something that is compared. */
export type Aspect = (typeof aspects)[number];

/** Where a copy is not as what it was made from. It holds no value. */
export interface Difference {
  aspect: Aspect;
  /** Title of the sheet; empty for the spreadsheet itself. */
  tab: string;
  /** As people count it, from 1. */
  row?: number;
  /** What the row is called by. */
  id?: string;
  /** Heading. */
  column?: string;
}

/** What came of a comparison. */
export interface Compared {
  /** How many of each kind the original has. */
  counts: Record<Aspect, number>;
  /** How many differences there are of each kind. */
  wrong: Record<Aspect, number>;
  /** The first of them. */
  differences: Difference[];
}

const MOST_TOLD = 20;
const aspectOfPart: Partial<Record<SheetPart, Aspect>> = {
  protectedRanges: 'protections',
  conditionalFormats: 'conditionalFormats',
  charts: 'charts',
  developerMetadata: 'tags',
};
/** Whose order means something: the first rule that fits colours a cell. */
const ordered: readonly SheetPart[] = ['conditionalFormats'];

const zeros = (): Record<Aspect, number> =>
  Object.fromEntries(aspects.map((aspect) => [aspect, 0])) as Record<Aspect, number>;
const asText = (value: unknown): string => canonicalize(value) ?? '';
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || asText(one) === asText(other);

const without = (piece: Piece, ...names: string[]): Piece =>
  Object.fromEntries(Object.entries(piece).filter(([name]) => !names.includes(name)));

/** Numbers that Google gives anew, and what depends on who asks. */
const givenAnew = [
  'protectedRangeId',
  'chartId',
  'bandedRangeId',
  'filterViewId',
  'namedRangeId',
  'slicerId',
  'tableId',
  'metadataId',
  'editors',
  'requestingUserCanEdit',
];

/** A thing by what it says, sheets by their titles. */
function plain(value: unknown, titles: ReadonlyMap<number, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, titles));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(without(value as Piece, ...givenAnew)).map(([name, each]) => [
      name,
      name === 'sheetId' ? (titles.get(Number(each)) ?? each) : plain(each, titles),
    ]),
  );
}

const titlesOf = ({ sheets }: WholeSpreadsheet): Map<number, string> =>
  new Map(sheets.map(({ properties }) => [properties.sheetId, properties.title]));

/** How a sheet looks from outside. It has as many rows as were once needed: what they hold is compared, not their number. */
const outside = ({ properties }: WholeSheet): Piece => {
  const gridProperties = without({ ...properties.gridProperties }, 'rowCount');
  return { ...without(properties, 'sheetId'), gridProperties };
};

/** The tags of a spreadsheet itself, without the marks of its commits. */
const ownTags = ({ developerMetadata = [] }: WholeSpreadsheet): Piece[] =>
  developerMetadata.filter(({ metadataKey }) => metadataKey !== COMMIT_MARK);

/** The titles of the sheets of the original and of the copy, by their numbers. */
type Titles = readonly [ReadonlyMap<number, string>, ReadonlyMap<number, string>];

/** Compares a copy with its original: first what hangs on the sheets, then their rows block by block. */
export class Comparison {
  private readonly counts = zeros();
  private readonly wrong = zeros();
  private readonly differences: Difference[] = [];
  private readonly heads = new Map<string, Head>();
  private readonly titles: Titles;

  constructor(
    original: WholeSpreadsheet,
    copy: WholeSpreadsheet,
    private readonly ignores: Ignores,
  ) {
    this.titles = [titlesOf(original), titlesOf(copy)];
    const sheets = new Map(copy.sheets.map((sheet) => [sheet.properties.title, sheet]));
    for (const sheet of original.sheets) {
      const other = sheets.get(sheet.properties.title);
      sheets.delete(sheet.properties.title);
      this.expect('tabs', sheet.properties.title, outside(sheet), other && outside(other));
      if (other) this.compareParts(sheet, other);
    }
    for (const title of sheets.keys()) this.note({ aspect: 'tabs', tab: title });
    const ofBook = ({ properties: { locale, timeZone } }: WholeSpreadsheet) => ({ locale, timeZone });
    this.expect('others', '', ofBook(original), ofBook(copy));
    this.compareLists('others', '', original.namedRanges, copy.namedRanges);
    this.compareLists('tags', '', ownTags(original), ownTags(copy));
  }

  /** Compares the rows of one block. */
  add(block: Block, original: Content, copy: Content): void {
    const head = this.headOf(block, original);
    if (block.from === 0) this.compareColumns(block.title, head, original.columnLines, copy.columnLines);
    const count = Math.max(original.rows.length, copy.rows.length);
    for (let offset = 0; offset < count; offset++) {
      const [one = [], other = []] = [original.rows[offset], copy.rows[offset]];
      const row = block.from + offset;
      if (row >= HEADER_ROWS && [one, other].some((cells) => this.ignores(head.tab, idOf(head, cells))))
        continue;
      this.compareRow({ tab: block.title, row: row + 1, ...named(head, one) }, head, one, other);
    }
    const lines = Math.max(original.rowLines.length, copy.rowLines.length);
    for (let offset = 0; offset < lines; offset++) {
      const [one, other] = [original.rowLines[offset], copy.rowLines[offset]];
      if (!same(lineOf(one, true), lineOf(other, true)))
        this.note({ aspect: 'sizes', tab: block.title, row: block.from + offset + 1 });
    }
  }

  result(): Compared {
    const { counts, wrong, differences } = this;
    return { counts, wrong, differences };
  }

  private compareParts(sheet: WholeSheet, other: WholeSheet): void {
    const { title } = sheet.properties;
    for (const part of sheetParts) {
      const aspect = aspectOfPart[part] ?? 'others';
      this.compareLists(aspect, title, sheet[part], other[part], ordered.includes(part));
    }
    const filters = [sheet, other].map(({ basicFilter }) => (basicFilter ? [basicFilter] : []));
    this.compareLists('others', title, filters[0], filters[1]);
  }

  private compareLists(
    aspect: Aspect,
    tab: string,
    originals: readonly Piece[] = [],
    copies: readonly Piece[] = [],
    inOrder = false,
  ): void {
    const texts = [originals, copies].map((list, side) =>
      list.map((piece) => asText(plain(piece, this.titles[side === 0 ? 0 : 1]))),
    );
    const [ones = [], others = []] = inOrder ? texts : texts.map((list) => [...list].sort());
    this.counts[aspect] += originals.length;
    if (ones.length !== others.length || ones.some((text, at) => text !== others[at]))
      this.note({ aspect, tab });
  }

  private expect(aspect: Aspect, tab: string, original: unknown, copy: unknown): void {
    this.counts[aspect]++;
    if (!same(original, copy)) this.note({ aspect, tab });
  }

  private headOf({ title, from }: Block, { rows, columnLines }: Content): Head {
    const known = this.heads.get(title);
    if (known || from > 0) return known ?? { headings: [] };
    const head = headOf(rows[0] ?? [], columnLines);
    this.heads.set(title, head);
    return head;
  }

  private compareColumns(
    tab: string,
    { headings }: Head,
    originals: readonly WholeLine[],
    copies: readonly WholeLine[],
  ): void {
    for (let at = 0; at < Math.max(originals.length, copies.length); at++) {
      const [one, other] = [originals[at], copies[at]];
      const column = headings[at] ?? '';
      this.counts.sizes++;
      this.counts.tags += one?.developerMetadata?.length ?? 0;
      if (!same(lineOf(one), lineOf(other))) this.note({ aspect: 'sizes', tab, column });
      if (!same(tagTexts(one), tagTexts(other))) this.note({ aspect: 'tags', tab, column });
    }
  }

  private compareRow(
    at: Omit<Difference, 'aspect' | 'column'>,
    { headings }: Head,
    originals: readonly WholeCell[],
    copies: readonly WholeCell[],
  ): void {
    for (let column = 0; column < Math.max(originals.length, copies.length); column++) {
      const [one = {}, other = {}] = [originals[column], copies[column]];
      for (const [aspect, field] of cellAspects) {
        if (one[field] !== undefined) this.counts[aspect]++;
        if (one[field] !== other[field] && !this.areSame(one[field], other[field]))
          this.note({ aspect, ...at, column: headings[column] ?? '' });
      }
    }
  }

  private areSame(one: unknown = null, other: unknown = null): boolean {
    return same(one, other) || same(plain(one, this.titles[0]), plain(other, this.titles[1]));
  }

  private note(difference: Difference): void {
    this.wrong[difference.aspect]++;
    if (this.differences.length < MOST_TOLD) this.differences.push(difference);
  }
}

const cellAspects = [
  ['cells', 'userEnteredValue'],
  ['notes', 'note'],
  ['formats', 'userEnteredFormat'],
  ['formats', 'textFormatRuns'],
  ['validations', 'dataValidation'],
  ['others', 'chipRuns'],
  ['others', 'pivotTable'],
] as const satisfies readonly (readonly [Aspect, keyof WholeCell])[];

/** A line without its tags; the height of a row follows from its text unless somebody set it. */
const lineOf = (line: WholeLine | undefined, isRow = false): Piece => {
  return without(line ?? {}, 'developerMetadata', ...(isRow ? ['pixelSize'] : []));
};

const tagTexts = (line: WholeLine | undefined): string[] =>
  (line?.developerMetadata ?? []).map((tag) => asText(without(tag, 'metadataId'))).sort();

function named(head: Head, cells: readonly WholeCell[]): { id?: string } {
  const id = head.tab === undefined ? '' : idOf(head, cells);
  return id === '' ? {} : { id };
}
