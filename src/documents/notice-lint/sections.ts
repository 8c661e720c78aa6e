import type { NoticeWords } from '../../language/noticeWords';
import { noticePartKeys, type NoticePart } from '../../register/notice/parts';
import { folded, saysAny, type Folded } from './pattern';
import { LONGEST_HEADING, NUMBERED, type Line } from './reading';

/** A sentence, or an item or row that stands for one. */
export interface Sentence {
  text: string;
  folded: Folded;
  at: number;
}

/** A paragraph, item or row of a section. */
export interface Passage extends Sentence {
  kind: 'text' | 'item' | 'row';
  cells?: readonly string[];
  isHeader?: boolean;
  sentences: readonly Sentence[];
  /** Of an item, what leads to its list and breaks off there: `You have the right to`. */
  lead?: Folded;
}

/** What stands under one heading. */
export interface Section {
  /** Its place among the sections, from 0. */
  index: number;
  /** Blank for what stands before the first heading. */
  heading: string;
  at: number;
  /** What the heading says it is about; those of a heading above it too where it says nothing itself. */
  parts: ReadonlySet<NoticePart>;
  /** The heading is over the rights as a whole. */
  isOnRights: boolean;
  passages: readonly Passage[];
  /** A deeper heading follows. */
  hasSubsections: boolean;
}

/** A notice as the checks see it. */
export interface NoticeText {
  sections: readonly Section[];
  passages: readonly Passage[];
  sentences: readonly Sentence[];
  all: Folded;
}

/** A notice by its lines: its sections by their headings, its sentences. */
export function readNotice(lines: readonly Line[], words: NoticeWords): NoticeText {
  const sections = sectionsOf(lines, words);
  const passages = sections.flatMap((section) => section.passages);
  const sentences = passages.flatMap((passage) => passage.sentences);
  return { sections, passages, sentences, all: folded(sentences.map(({ text }) => text).join(' ')) };
}

interface Heading {
  text: string;
  level: number;
  parts: ReadonlySet<NoticePart>;
  isOnRights: boolean;
  /** What stands after the colon on the same line. */
  rest: string;
}

function sectionsOf(lines: readonly Line[], words: NoticeWords): Section[] {
  const found: { heading: Heading; at: number; passages: Passage[]; hasSubsections: boolean }[] = [];
  const above: Heading[] = [];
  const open = (heading: Heading, at: number) => {
    while (above.length > 0 && (above[above.length - 1] as Heading).level >= heading.level) above.pop();
    const parent = above[above.length - 1];
    const inherited =
      parent && heading.parts.size === 0 && !heading.isOnRights
        ? { parts: parent.parts, isOnRights: parent.isOnRights }
        : {};
    above.push({ ...heading, ...inherited });
    const before = found[found.length - 1];
    if (before && before.heading.level < heading.level) before.hasSubsections = true;
    found.push({ heading: { ...heading, ...inherited }, at, passages: [], hasSubsections: false });
  };
  open({ text: '', level: 0, parts: new Set(), isOnRights: false, rest: '' }, 1);
  const isMarked = lines.filter(({ kind }) => kind === 'heading').length >= TOLD;
  const isTold = isMarked || lines.filter(isNumbered).length >= TOLD;
  lines.forEach((line, index) => {
    const heading = headingOf(line, lines[index + 1], words, { isMarked, isTold });
    if (heading) open(heading, line.at);
    const passages = (found[found.length - 1] as (typeof found)[number]).passages;
    if (!heading) passages.push(passageOf(line));
    else if (heading.rest !== '') passages.push(passageOf({ ...line, kind: 'text', text: heading.rest }));
  });
  return found.map(({ heading, passages, ...rest }, index) => ({
    index,
    ...rest,
    passages: led(passages),
    heading: heading.text,
    parts: heading.parts,
    isOnRights: heading.isOnRights,
  }));
}

/** Nobody leads to a list with more; a hostile text may. */
const LONGEST_LEAD = 300;

/** Passages whose items know what leads to their list. */
function led(passages: readonly Passage[]): Passage[] {
  let lead = '';
  return passages.map((passage) => {
    if (passage.kind === 'item') return lead === '' ? passage : { ...passage, lead };
    const last = passage.sentences[passage.sentences.length - 1];
    const breaksOff = passage.kind === 'text' && last !== undefined && !/[.!?]$/.test(last.text);
    lead = breaksOff && last.text.length <= LONGEST_LEAD ? last.folded : '';
    return passage;
  });
}

/** So many marked or numbered headings are how the notice writes its headings. */
const TOLD = 4;

const isNumbered = ({ kind, text }: Line): boolean =>
  kind === 'text' &&
  text.length <= LONGEST_HEADING &&
  /^\p{Lu}/u.test(text.replace(NUMBERED, '')) &&
  NUMBERED.test(text) &&
  !/[.;,]$/.test(text);

/** A level below all those that are told. */
const UNTOLD = 7;
const MOST_LABEL_WORDS = 8;

/** The heading that a line is, if it is one. */
function headingOf(
  line: Line,
  next: Line | undefined,
  words: NoticeWords,
  { isMarked, isTold }: { isMarked: boolean; isTold: boolean },
): Heading | undefined {
  if (line.kind === 'row' || line.text.length > LONGEST_HEADING + 400) return undefined;
  const number = NUMBERED.exec(line.text);
  const text = line.text.replace(NUMBERED, '').trim();
  const depth = number ? (number[1] as string).split('.').length : 0;
  if (line.kind === 'heading') return named(text, line.level, '', words);
  // Where headings are marked or numbered, a line that is neither is none.
  if (isMarked || (isTold && !number)) return undefined;
  const [label, rest] = labelOf(text);
  const isShort =
    (rest === '' ? text : label).length <= LONGEST_HEADING &&
    !/[.;,!]$/.test(text.slice(0, LONGEST_HEADING + 1).trim());
  if (rest !== '')
    return line.kind === 'text' ? labelled(label, rest, depth, line.isApart === true, words) : undefined;
  const isIntroduction = text.endsWith(':') && next?.kind === 'item' && !line.isBold;
  if (!isShort || isIntroduction || (line.kind === 'item' && !line.isBold)) return undefined;
  if (number && /\p{L}/u.test(text) && !isListed(next, number)) return named(label, depth, '', words);
  const heading = named(label, UNTOLD, '', words);
  const isKnown =
    (heading.parts.size > 0 || heading.isOnRights) && line.text.split(' ').length <= MOST_LABEL_WORDS + 2;
  const isAlone =
    line.isApart === true &&
    (next === undefined || next.isApart === true || next.kind !== 'text' || next.text.length > FULL);
  if (line.isBold || isCapital(text)) return { ...heading, level: UNTOLD - 1 };
  if (isKnown && line.isApart && !/[@\d]/.test(text)) return heading;
  return isAlone &&
    !/[@\d]/.test(text) &&
    next !== undefined &&
    next.text.length > FULL &&
    next.kind === 'text'
    ? heading
    : undefined;
}

const FULL = 90;

/** A numbered line whose next line bears the next number is an item of a list. */
const isListed = (next: Line | undefined, number: RegExpExecArray): boolean => {
  const following = next && NUMBERED.exec(next.text);
  return (
    following !== null &&
    following !== undefined &&
    !next?.isApart &&
    Number(following[1]) === Number(number[1]) + 1
  );
};

const isCapital = (text: string): boolean =>
  (text.match(/\p{Lu}/gu) ?? []).length >= 4 && !/\p{Ll}/u.test(text) && !/[@\d]/.test(text);

/** `Rekisterin nimi: Asiakasrekisteri` as its two halves; the second is blank where there is none. */
function labelOf(text: string): [label: string, rest: string] {
  const colon = text.indexOf(':');
  if (colon < 0) return [text, ''];
  const [label, rest] = [text.slice(0, colon).trim(), text.slice(colon + 1)];
  // A colon within a word belongs to it: `EU:n`.
  if (rest !== '' && !/^\s/.test(rest)) {
    const [more, after] = labelOf(rest);
    return after === '' ? [text.replace(/:$/, '').trim(), ''] : [`${label}:${more}`, after];
  }
  return [label, rest.trim()];
}

function labelled(
  label: string,
  rest: string,
  depth: number,
  isApart: boolean,
  words: NoticeWords,
): Heading | undefined {
  const heading = named(label, depth || UNTOLD, rest, words);
  const isKnown =
    (heading.parts.size > 0 || heading.isOnRights) &&
    label.split(' ').length <= MOST_LABEL_WORDS &&
    !/[@.]/.test(label);
  return isKnown && (depth > 0 || isApart) ? heading : undefined;
}

function named(text: string, level: number, rest: string, words: NoticeWords): Heading {
  const said = folded(text);
  const parts = new Set(noticePartKeys.filter((part) => saysAny(said, words.headings[part])));
  const isOnRights = saysAny(said, words.rightsHeading);
  return { text, level, parts, isOnRights, rest };
}

function passageOf({ kind, text, at, cells, isHeader = false }: Line): Passage {
  return {
    // A number that makes no heading is that of a list.
    kind: kind === 'text' && NUMBERED.test(text) ? 'item' : kind === 'heading' ? 'text' : kind,
    text,
    at,
    folded: folded(text),
    sentences: sentencesIn(text).map((sentence) => ({ text: sentence, folded: folded(sentence), at })),
    ...(cells && { cells }),
    ...(isHeader && { isHeader }),
  };
}

/** The items and rows of a section that follow each other, without the names of columns. */
export function listsIn({ passages }: Section): Passage[][] {
  const lists: Passage[][] = [[]];
  for (const passage of passages)
    if (passage.kind === 'text' || passage.isHeader) lists.push([]);
    else (lists[lists.length - 1] as Passage[]).push(passage);
  return lists.filter(({ length }) => length > 0);
}

/** A text by itself, as it stands in the cell of a row. */
export const passageOfText = (text: string): Passage => passageOf({ kind: 'text', level: 0, text, at: 0 });

/** Words with a full stop that ends no sentence. */
const ABBREVIATED = new Set(
  'esim mm ks ns ym yms jne tms klo puh tel nro no n ltd oy ab inc art t bl dvs kap mom s k e i eg ie etc osv st krs os p'.split(
    ' ',
  ),
);

/** The sentences of a paragraph. Full stops of abbreviations, days and numbers end none. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?;](?=\s)/g)) {
    const before = /[\p{L}\d]{1,12}$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
    const after = text.slice(index + 1, index + 3).trim()[0] ?? '';
    const isAbbreviated = ABBREVIATED.has(before.toLowerCase()) || /^\d{1,2}$/.test(before);
    if (end === '.' && (isAbbreviated || /\p{Ll}/u.test(after))) continue;
    sentences.push(text.slice(begin, index + 1).trim());
    begin = index + 1;
  }
  sentences.push(text.slice(begin).trim());
  return sentences.filter(Boolean);
}
