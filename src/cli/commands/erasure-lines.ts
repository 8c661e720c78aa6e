import type { Erasure } from '../../actions/erasure';
import { statisticsLines } from '../../actions/erasure-told';
import { choiceText } from '../../language/choices';
import { cliTexts } from '../../language/cli';
import { residualKinds } from '../../language/erasureReceipt';
import { notices } from '../../language/menu';
import { tabTexts } from '../../language/tabs';
import { formatDate, say, type Language, type Text } from '../../language/text';

const { told } = cliTexts;

/** The plan of an erasure, or what was done, for the owner to read. */
export function erasureLines(erasure: Erasure, isDone: boolean, language: Language): string[] {
  const { name, customer, goes, stays, statistics, residual, againOn } = erasure;
  const heading = customer === '' || isDone ? [] : [say(told.planFor, language, { name, customer })];
  return [
    ...heading,
    ...(goes.length === 0
      ? [say(residual.length > 0 ? notices.eraseOutside : notices.eraseNothing, language)]
      : grouped(goes, language).map((what) => say(isDone ? told.gone : told.goes, language, { what }))),
    ...stayLines(stays, language),
    ...(statistics.length > 0
      ? [
          say(isDone ? told.counted : told.counts, language, {
            what: statisticsLines(statistics, language).join('; '),
          }),
        ]
      : []),
    ...(residual.length > 0
      ? [
          say(told.residual, language, {
            kinds: residual.map((kind) => residualText(kind, language)).join(', '),
          }),
        ]
      : []),
    ...(againOn === undefined ? [] : [say(told.againOn, language, { date: formatDate(againOn, language) })]),
  ];
}

function residualText(kind: string, language: Language): string {
  const texts: Readonly<Record<string, Text>> = residualKinds;
  return texts[kind] ? say(texts[kind], language) : kind;
}

type Records = readonly { tab: string; record: string; columns?: readonly string[] }[];

/** Records by tab: how many, or which columns of one. */
function grouped(records: Records, language: Language): string[] {
  const counts = new Map<string, number>();
  const parts: string[] = [];
  for (const { tab, columns } of records) {
    if (columns)
      parts.push(
        say(told.columns, language, {
          tab: tabTitle(tab, language),
          columns: columns.map((key) => columnTitle(tab, key, language)).join(', '),
        }),
      );
    else counts.set(tab, (counts.get(tab) ?? 0) + 1);
  }
  return [
    ...parts,
    ...[...counts].map(([tab, count]) =>
      say(told.records, language, { tab: tabTitle(tab, language), count }),
    ),
  ];
}

/** One line for each ground, with the last day of what it keeps. */
function stayLines(stays: Erasure['stays'], language: Language): string[] {
  const byGround = new Map<string, Erasure['stays']>();
  for (const staying of stays)
    byGround.set(staying.ground, [...(byGround.get(staying.ground) ?? []), staying]);
  return [...byGround].map(([ground, kept]) => {
    const days = kept.flatMap(({ until }) => until ?? []);
    const until =
      days.length === 0 ? '' : say(told.until, language, { date: formatDate(Math.max(...days), language) });
    return say(told.stays, language, {
      what: grouped(kept, language).join('; '),
      ground: choiceText('ground', ground, language),
      until,
    });
  });
}

const tables: Readonly<
  Record<
    string,
    {
      title: Record<Language, string>;
      columns: Readonly<Record<string, { title: Record<Language, string> }>>;
    }
  >
> = tabTexts;

const tabTitle = (tab: string, language: Language): string => tables[tab]?.title[language] ?? tab;
const columnTitle = (tab: string, key: string, language: Language): string =>
  tables[tab]?.columns[key]?.title[language] ?? key;
