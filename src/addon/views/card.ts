import type { Card } from '../../actions/card';
import type { Cell, Column, Section } from '../../documents/held-data';
import { choiceText } from '../../language/choices';
import { documents } from '../../language/documents';
import { heldOnText, type HeldOn } from '../../language/heldOn';
import { tabTexts } from '../../language/tabs';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  say,
  type Language,
} from '../../language/text';
import { choices, type TabKey } from '../../workbook/tabs';
import { settableGrounds } from '../../register/holds';
import { holdView } from './holds';
import { restrictionView } from './letters';
import type { CardView, ConsentView, GroundView, HeldField, Option } from '../protocol';

/** Ways in which a person can tell something to the owner, who then records it. */
export const ways = [
  'email',
  'phone',
  'paper',
  'website',
  'form',
] as const satisfies readonly (typeof choices.channel)[number][];

/** A card with every value written as the language writes it. */
export function cardView(card: Card, language: Language): CardView {
  return {
    id: card.id,
    name: card.name,
    consents: card.consents.map((consent): ConsentView => {
      const { purpose, title, state, permitted, at } = consent;
      const stateText = choiceText('consentState', state, language);
      return {
        purpose,
        title,
        state,
        stateText,
        permitted,
        ...(at !== undefined && { at: formatDateTime(at, language) }),
      };
    }),
    sections: card.sections.map((section) => ({
      title: section.title,
      records: section.rows.map((_row, at) => recordOf(section, at, language)),
    })),
    retention: {
      state: card.retention.state && choiceText('retentionState', card.retention.state, language),
      ...(card.retention.until !== undefined && { until: formatDate(card.retention.until, language) }),
    },
    hasReturned: card.hasReturned,
    ...(card.restriction && { restriction: restrictionView(card.restriction, language) }),
    holds: card.holds.map((hold) => groundView(hold, language)),
    ...(card.eraseAgainOn !== undefined && { eraseAgainOn: formatDate(card.eraseAgainOn, language) }),
    standing: card.standing.map((hold) => holdView(hold, language)),
    holdable: card.holdable.map(({ id, label }): Option => ({ key: id, text: label })),
    holdGrounds: settableGrounds.map((key): Option => ({ key, text: choiceText('ground', key, language) })),
    channels: ways.map((key): Option => ({ key, text: choiceText('channel', key, language) })),
  };
}

/** Records of one tab that stay on one ground. */
export interface Grounded {
  tab: string;
  ground: string;
  law?: string;
  /** Serial days. */
  until?: number;
  reviewOn?: number;
  records: number;
}

/** A reason to keep records, in words. */
export function groundView(
  { tab, ground, law, until, reviewOn, records }: Grounded,
  language: Language,
): GroundView {
  return {
    kind: kindText(tab, language),
    records,
    ground: choiceText('ground', ground, language),
    ...(law && { law }),
    ...(until !== undefined && { until: formatDate(until, language) }),
    ...(reviewOn !== undefined && { reviewOn: formatDate(reviewOn, language) }),
  };
}

/** What a tab is called. */
export const kindText = (tab: string, language: Language): string => tabTexts[tab as TabKey].title[language];

/** The heading of a column of the register. */
export function headingOf(tab: string, column: string, language: Language): string {
  const columns: Record<string, { title: Record<Language, string> }> = tabTexts[tab as TabKey].columns;
  return columns[column]?.title[language] ?? column;
}

function recordOf({ columns, rows, columnsHeldOn, rowsHeldOn }: Section, at: number, language: Language) {
  const grounds = (held: readonly HeldOn[] | undefined) =>
    held ? { grounds: held.map((ground) => heldOnText(ground, language)) } : {};
  const fields = columns.flatMap((column, index): HeldField[] => {
    const content = cellText(rows[at]?.[index] ?? null, column, language);
    return content === '' ? [] : [{ title: column.title, content, ...grounds(columnsHeldOn?.[index]) }];
  });
  return { fields, ...grounds(rowsHeldOn?.[at]) };
}

/** A cell as text; what does not fit its column is shown as it stands. */
function cellText(value: Cell, { kind }: Column, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return say(value ? documents.yes : documents.no, language);
  if (kind === 'dateTime') return formatDateTime(value, language);
  if (typeof value === 'string') return value;
  if (kind === 'date') return formatDate(value, language);
  if (kind === 'money') return formatMoney(value, language);
  return kind === 'number' ? formatNumber(value, language) : String(value);
}
