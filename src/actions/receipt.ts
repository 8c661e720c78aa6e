import { addMonths } from '../register/calendar';
import type { LogEntry } from '../register/log';
import {
  erasureReceiptHtml,
  type ErasedRecords,
  type ErasureReceipt,
  type KeptRecords,
} from '../documents/erasure-receipt';
import { choiceText } from '../language/choices';
import { erasureReceipt as texts } from '../language/erasureReceipt';
import { tabTexts } from '../language/tabs';
import type { ColumnText } from '../language/tabs/types';
import type { Language } from '../language/text';
import type { Settings } from '../workbook/settings';
import type { TabKey } from '../workbook/tabs';
import type { Moment } from './program';
import { controllerOf, ombudsmanOf } from './controller';
import type { Erasure } from './erasure';

/** What a receipt needs besides the erasure itself. */
export interface ReceiptFacts {
  settings: Settings;
  now: Moment;
  language: Language;
  /** Id of the request, or else of the erasure's task. */
  reference: string;
  receivedOn?: number;
  /** Recipients who are to be told (GDPR Art. 19). */
  recipients: string[];
}

/** The owner's tasks on the copies are due then. */
const MONTHS_TO_CHECK_COPIES = 1;

/** The receipt for the person: what was erased, what stays and why, which copies are left; no value of what was erased. */
export function receiptOf(
  erasure: Erasure,
  facts: ReceiptFacts,
  log: readonly LogEntry[],
): { receipt: ErasureReceipt; html: string } {
  const { settings, now, language, reference, receivedOn, recipients } = facts;
  const last = log[log.length - 1];
  const receipt: ErasureReceipt = {
    language,
    day: now.day,
    controller: controllerOf(settings),
    ombudsman: ombudsmanOf(settings, language),
    reference,
    receivedOn,
    carriedOutOn: now.day,
    erased: erasedOf(erasure, language),
    kept: keptOf(erasure, language),
    residualCopies: [
      ...(erasure.erasedCopies ?? []).map(({ kind, day }) => ({ kind, state: 'erased' as const, day })),
      ...erasure.residual.map((kind) => residualCopy(kind, now.day)),
    ],
    recipients: recipients.map((name) => ({ name })),
    ...(last && {
      checkpoint: { spreadsheetId: last.spreadsheetId, size: last.sequence, hash: last.hash, date: now.at },
    }),
  };
  return { receipt, html: erasureReceiptHtml(receipt) };
}

/** A copy that is left: the version history stays until the register moves, all others are looked at by a day. */
const residualCopy = (kind: string, today: number): ErasureReceipt['residualCopies'][number] =>
  kind === 'versionHistory'
    ? { kind, state: 'remains' }
    : { kind, state: 'pending', day: addMonths(today, MONTHS_TO_CHECK_COPIES) };

const kindOf = (tab: string, language: Language): string => tabTexts[tab as TabKey].title[language];

/** The tab whose records each kind of the statistics counts. */
const tabOfKind: Readonly<Record<string, TabKey>> = { customer: 'customers', order: 'orders' };

/** What was erased, a line a kind of record. */
export function erasedOf(
  { goes, statistics = [] }: Pick<Erasure, 'goes'> & Partial<Pick<Erasure, 'statistics'>>,
  language: Language,
): ErasedRecords[] {
  const tabs = [...new Set(goes.map(({ tab }) => tab))];
  return tabs.flatMap((tab) => {
    const ofTab = goes.filter((going) => going.tab === tab);
    const reduced = ofTab.flatMap(({ columns }) => (columns ? [columns] : []));
    const fields = [...new Set(reduced.flat())].map((column) => fieldOf(tab, column, language));
    const figures = statistics.filter(({ kind }) => tabOfKind[kind] === tab);
    const counted = figures.reduce((sum, { records }) => sum + records, 0);
    return [
      {
        kind: kindOf(tab, language),
        erased: ofTab.length - reduced.length,
        ...(counted > 0 && { counted }),
      },
      { kind: kindOf(tab, language), erased: reduced.length, fields },
    ].filter(({ erased }) => erased > 0);
  });
}

/** The title of a column; what the owner wrote into columns of their own has none that the person would know. */
function fieldOf(tab: string, column: string, language: Language): string {
  const columns: Record<string, ColumnText> = tabTexts[tab as TabKey].columns;
  return (columns[column]?.title ?? texts.otherFields)[language];
}

/** What stays, a line a kind of record and ground. */
export function keptOf({ stays }: Pick<Erasure, 'stays'>, language: Language): KeptRecords[] {
  const groups = new Map<string, KeptRecords>();
  for (const { tab, ground, law, until, reviewOn } of stays) {
    const key = [tab, ground, law, reviewOn].join('|');
    const known = groups.get(key);
    if (known) {
      known.count++;
      known.until =
        until === undefined || known.until === undefined ? undefined : Math.max(until, known.until);
    } else
      groups.set(key, {
        kind: kindOf(tab, language),
        count: 1,
        ground: choiceText('ground', ground, language),
        law,
        until,
        reviewOn,
      });
  }
  return [...groups.values()];
}
