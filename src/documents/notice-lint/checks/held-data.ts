import type { DataKind } from '../../../language/noticeWords/types';
import { noticeContents as texts } from '../../../language/notice/contents';
import { categoryTexts } from '../../../language/register';
import type { Category } from '../../../workbook/columns';
import type { DataFacts } from '../../notice/facts';
import { finding, placed, sectionsOn } from '../finding';
import type { Finding } from '../model';
import { folded, saysAny, type Folded } from '../pattern';
import type { RegisterCheck } from './register';
import { countIn, stemsOf } from './stems';

/** Whether the notice tells each column of the register, and no kind of data that it has not (Art. 14(1)(d)). */
export const heldData = (check: RegisterCheck): Finding[] => [...data(check), ...dataUnknown(check)];

/** Whether a text names a kind of data; what is only named alike is left out first. */
const isOfKind = (text: Folded, { said, apart = [] }: DataKind): boolean =>
  saysAny(
    apart.reduce((left, other) => left.split(` ${other}`).join(' '), text),
    said,
  );

/**
 * Each column of people's own data that the notice leaves out is a finding of its own; it is told by its title or by a kind of data that it is. The
 * columns of what the register notes of the relationship are told as a group: the law asks for categories, and each group that is not told is a hint.
 */
function data({ text, words, facts, language }: RegisterCheck): Finding[] {
  const sections = sectionsOn(text, 'data', 'website');
  const said =
    sections.length > 0
      ? sections.flatMap(({ passages }) => passages.map((each) => each.folded))
      : [text.all];
  const all = said.join('');
  const isKind = (key: string) =>
    words.dataKinds.some((kind) => kind.columns.includes(key) && said.some((each) => isOfKind(each, kind)));
  const isTitled = (title: string) =>
    said.some((each) => countIn(each, stemsOf(title)) === stemsOf(title).length) ||
    all.includes(folded(title));
  const untold = facts.data.filter(
    ({ key, title }) => !isTitled(title[language]) && !(key !== '' && isKind(key)),
  );
  const [section] = sections;
  const found = (titles: readonly string[]) =>
    finding('dataNotTold', 'data', section ? { section } : {}, [...new Set(titles)].join(', '));
  const titlesOf = (some: readonly DataFacts[]) => some.map(({ title }) => title[language]);
  const alone = titlesOf(untold.filter(({ category }) => !isGroup(category)));
  const groups = groupsOf(untold).filter(
    ([group]) => !saysAny(all, words.groups[group] ?? []) && !isTitled(categoryTexts[group][language]),
  );
  const besides = standing
    .filter(({ kind }) => !said.some((each) => saysAny(each, words.recordKinds[kind] ?? [])))
    .map(({ title }) => title[language]);
  return [
    ...[...new Set(alone)].map((title) => found([title])),
    ...[...groups.map(([, columns]) => titlesOf(columns)), ...besides.map((title) => [title])].map(
      (titles) => ({ ...found(titles), severity: 'hint' as const }),
    ),
  ];
}

/** What every register holds on people beside the columns of their rows and of their orders. */
const standing = [
  { kind: 'consent', title: texts.consentsKind },
  { kind: 'request', title: texts.requestsKind },
  { kind: 'disclosure', title: texts.disclosuresKind },
] as const;

const groups = ['relationship', 'preference', 'administration'] as const satisfies readonly Category[];
type Group = (typeof groups)[number];

const isGroup = (category: DataFacts['category']): category is Group =>
  (groups as readonly string[]).includes(category);

const groupsOf = (columns: readonly DataFacts[]): [Group, DataFacts[]][] =>
  groups
    .map((group): [Group, DataFacts[]] => [group, columns.filter(({ category }) => category === group)])
    .filter(([, some]) => some.length > 0);

/** Kinds of data of which a notice tells and for which the register has no column. */
function dataUnknown({ text, words, facts, language }: RegisterCheck): Finding[] {
  const own = facts.data.map(({ title }) => folded(title[language])).join('');
  const keys = new Set(facts.data.map(({ key }) => key));
  const strange = words.dataKinds.filter(
    (kind) => !kind.columns.some((key) => keys.has(key)) && !isOfKind(own, kind),
  );
  return strange.flatMap((kind) => {
    const place = placed(text).find(
      ({ section, sentence }) => section.parts.has('data') && isOfKind(sentence.folded, kind),
    );
    return place ? [finding('dataUnknown', 'data', place, kind.name)] : [];
  });
}
