import { noticeWords as texts } from '../../language/notice/words';
import { formatDate, say, type Language } from '../../language/text';
import { isRight, type NoticePart } from '../../register/notice/parts';
import { paragraph } from '../blocks';
import { link, type Html, markup, words } from '../html';
import { page } from '../page';
import { sender, type Controller } from '../parties';
import { list, table } from '../table';

/** What a section consists of. A text that is the whole address of a page becomes a link. */
export type NoticeBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; columns: readonly string[]; rows: readonly (readonly string[])[] };

/** A section of the notice; the sections of the rights follow each other and stand under one heading. */
export interface NoticeSection {
  part: NoticePart;
  title: string;
  blocks: readonly NoticeBlock[];
  /** The owner's own words on the rights as a whole: the sections of rights behind it stand under its heading. */
  leadsRights?: true;
}

/** A privacy notice (GDPR Art. 13 and 14); every word is in its language. */
export interface Notice {
  language: Language;
  /** Blank for a draft that was never published. */
  version: string;
  /** Serial day. */
  publishedOn?: number;
  /** Serial day on which this text was drawn up; the day of the document where it is a draft. */
  day: number;
  registerName: string;
  controller: Controller;
  sections: readonly NoticeSection[];
}

/** A section under its number, such as `3` or, among the rights, `12.4`; a heading over the rights has no blocks. */
export interface NumberedSection {
  number: string;
  title: string;
  isInGroup: boolean;
  blocks: readonly NoticeBlock[];
  /** What it is; absent for the heading that the rights share. */
  section?: NoticeSection;
}

/** The sections as they are numbered, with the heading that the rights share. */
export function numbered({ sections, language }: Pick<Notice, 'sections' | 'language'>): NumberedSection[] {
  const found: NumberedSection[] = [];
  let main = 0;
  let sub = 0;
  let isHeaded = false;
  for (const section of sections) {
    const { part, title, blocks } = section;
    const isInGroup = isRight(part);
    if (isInGroup && !isHeaded)
      found.push({
        number: String(++main),
        title: say(texts.rights, language),
        isInGroup: false,
        blocks: [],
      });
    isHeaded = isInGroup || section.leadsRights === true;
    sub = isInGroup ? sub + 1 : 0;
    const number = isInGroup ? `${main}.${sub}` : String(++main);
    found.push({ number, title, isInGroup, blocks, section });
  }
  return found;
}

/** The version and its day, or that it is a draft. */
export const versionLine = ({ version, publishedOn, day, language }: Notice): string =>
  publishedOn === undefined
    ? say(texts.draft, language, { date: formatDate(day, language) })
    : say(texts.version, language, { version, date: formatDate(publishedOn, language) });

/** The notice as one HTML file, fit for a website and for paper. */
export function noticeHtml(notice: Notice): string {
  const { language, controller, publishedOn = notice.day } = notice;
  const lead = markup`<p class="lead">${notice.registerName}</p>\n`;
  const version = markup`<p class="note">${versionLine(notice)}</p>\n`;
  const body = [
    sender(controller, publishedOn, language),
    markup`<main>\n<h1>${words(texts.title, language)}</h1>\n${lead}${version}${numbered(notice).map(sectionHtml)}</main>\n`,
  ];
  return page({ language, title: texts.title, body });
}

function sectionHtml({ number, title, isInGroup, blocks }: NumberedSection): Html {
  const content = blocks.map(blockHtml);
  return isInGroup
    ? markup`<section>\n<h3>${number} ${title}</h3>\n${content}</section>\n`
    : markup`<section>\n<h2>${number}. ${title}</h2>\n${content}</section>\n`;
}

function blockHtml(block: NoticeBlock): Html {
  if (block.kind === 'paragraph') return paragraph(link(block.text));
  if (block.kind === 'list') return list(block.items.map(link));
  const columns = block.columns.map((title) => ({ title: markup`${title}` }));
  return table(
    columns,
    block.rows.map((cells) => cells.map(link)),
    { namesRow: true },
  );
}

/** The notice as plain text, as people paste it: headings with their numbers, lists with dashes, tables row by row. */
export function noticePlain(notice: Notice): string {
  const head = [say(texts.title, notice.language), notice.registerName, versionLine(notice)];
  return `${head.filter(Boolean).join('\n')}\n\n${sectionsPlain(notice)}`;
}

/** The sections of a notice as plain text, without its title and version. */
export function sectionsPlain(notice: Notice): string {
  const sections = numbered(notice).map(({ number, title, isInGroup, blocks }) =>
    [`${number}${isInGroup ? '' : '.'} ${title}`, ...blocks.map(blockPlain)].join('\n\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function blockPlain(block: NoticeBlock): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return block.rows.map((cells) => `- ${rowPlain(block.columns, cells)}`).join('\n');
}

/** A row of a table as an item of a list: its name, and each other cell under the name of its column. */
export function rowPlain(columns: readonly string[], cells: readonly string[]): string {
  const [name = '', ...rest] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const labelled = (cell: string, label = '') => (label === '' ? cell : `${label}: ${cell}`);
  const said = rest.flatMap((cell, at) => (cell === '' ? [] : [labelled(cell, columns[at + 1])]));
  return [name, ...said].join('. ').replace(/\.\. /g, '. ');
}
