import { choiceText } from '../../language/choices';
import { tabTexts } from '../../language/tabs';
import { formatDate, formatDateTime, formatMoney, formatNumber, type Language } from '../../language/text';
import type { Value } from '../../workbook/codec';
import type { Query } from '../../workbook/table';
import { columnOf, type TabKey } from '../../workbook/tabs';
import type { heldTabs } from '../held-record';

type HeldTab = (typeof heldTabs)[number];

/** The columns by which a person tells the records of a tab apart. */
export const labelColumns = {
  customers: ['firstName', 'lastName', 'organisation'],
  orders: ['invoiceNumber', 'date', 'amount'],
  consents: ['purpose', 'action', 'at'],
  requests: ['right', 'receivedOn'],
  disclosures: ['recipient', 'date'],
  materials: ['description', 'place'],
  recipients: ['name'],
  staff: ['name'],
  breaches: ['awareAt'],
} as const satisfies Partial<Record<HeldTab, readonly string[]>> & Query;

/** A record as a person tells it from others of its tab: what it is, and what stands in the columns that tell. */
export function recordLabel(tab: TabKey, value: (column: string) => Value, language: Language): string {
  const columns: readonly string[] = (labelColumns as Partial<Record<TabKey, readonly string[]>>)[tab] ?? [];
  const told = columns.map((key) => cellText(tab, key, value(key), language)).filter(Boolean);
  const parts = tab === 'customers' ? [told.join(' ')] : told;
  return [tabTexts[tab].title[language], ...parts].filter(Boolean).join(' · ');
}

function cellText(tab: TabKey, key: string, value: Value, language: Language): string {
  const { kind, choice } = columnOf(tab, key);
  if (value === undefined) return '';
  if (choice) return choiceText(choice, String(value), language);
  if (typeof value !== 'number')
    return kind === 'dateTime' ? formatDateTime(String(value), language) : String(value);
  if (kind === 'date') return formatDate(value, language);
  if (kind === 'dateTime') return formatDateTime(value, language);
  return kind === 'money' ? formatMoney(value, language) : formatNumber(value, language);
}
