import { normaliseEmail } from '../../../register/contact';
import { RegisterError } from '../../../register/errors';
import type { AnswerTold } from '../../../documents/letter';
import { tabTexts } from '../../../language/tabs';
import type { Language } from '../../../language/text';
import { set, type Change } from '../../../workbook/changes';
import { isBlank, MAX_CELL_CHARACTERS, typedDay, type Value } from '../../../workbook/codec';
import type { WholeRow } from '../../../workbook/layout';
import { columnOf, type ColumnKey } from '../../../workbook/tabs';
import { eventsOf } from '../../consent-events';
import { dataColumns } from '../../erasure-plan';
import { inWords } from '../../in-words';
import type { Reading } from '../../reading';
import { tellRecipients } from '../../recipients';
import { contactOf, suppressRefused } from '../../suppress';
import type { Correction, Fulfilment, PersonContext, WishFor } from './types';

type Rectified = Extract<AnswerTold, { right: 'rectification' }>;

/**
 * The columns of the customers tab that a person may have corrected: what they are and how they are reached, not how the
 * register is kept. The number by which other records name the customer stays, and a consent is a statement of its own.
 */
export const rectifiableColumns: readonly ColumnKey<'customers'>[] = dataColumns.filter(
  (key) => !['number', 'status'].includes(key) && columnOf('customers', key).category !== 'administration',
);

/**
 * Corrects the customer's row field by field, and tells those to whom the data was disclosed (GDPR Art. 16, 19).
 * @throws RegisterError notRectifiable, valueUnreadable, columnTwiceInWish; reasonsMissing for a refusal
 *   without any, and where nothing is there to be corrected
 */
export function rectify(context: PersonContext, wish: WishFor<'rectification'>): Fulfilment {
  const { reading, person, language } = context;
  if (person.erased) throw new RegisterError('customerNotFound');
  expectOnce([...wish.changes, ...(wish.refused ?? [])].map(({ column }) => column));
  const corrections = wish.changes.map((each) => correctionOf(reading, person.customer, each));
  const news = corrections.filter(({ value, stands }) => value !== stands.value || stands.isUnreadable);
  const refused = (wish.refused ?? []).map(({ column, reasons }) => {
    if (reasons.trim() === '') throw new RegisterError('reasonsMissing');
    return { field: fieldOf(rectifiable(column), language), reasons: reasons.trim() };
  });
  const reasons = wish.reasons?.trim() || undefined;
  const told = tellRecipients(
    context,
    'corrected',
    news.map(({ column, value }) => ({ column, value })),
  );
  const answer: Rectified = {
    right: 'rectification',
    changed: news.map(({ column, value, stands }) => ({
      field: fieldOf(column, language),
      before: stands.isUnreadable ? String(stands.raw) : inWords(column, stands.value, language),
      after: inWords(column, value, language),
    })),
    refused,
    recipients: told.names,
  };
  const isPartly = refused.length > 0 || news.length === 0;
  return {
    outcome: refused.length > 0 && news.length === 0 ? 'refused' : isPartly ? 'partly' : 'granted',
    effect: news.length === 0 ? 'refused' : isPartly ? 'partlyAnswered' : 'answered',
    ...(reasons && { reasons }),
    answer,
    changes: [
      ...news.map(({ column, value }) => set('customers', person.row, person.id, column, value)),
      ...objectionsKept(context, news),
    ],
    once: told.changes,
    details: {
      corrected: news.map(({ column }) => column),
      refused: (wish.refused ?? []).map(({ column }) => column),
    },
  };
}

function expectOnce(columns: readonly string[]): void {
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) throw new RegisterError('columnTwiceInWish', { tab: 'customers', column: twice });
}

/** @throws RegisterError notRectifiable */
function rectifiable(column: string): ColumnKey<'customers'> {
  const found = rectifiableColumns.find((key) => key === column);
  if (!found) throw new RegisterError('notRectifiable', { tab: 'customers', column });
  return found;
}

interface Meant {
  column: ColumnKey<'customers'>;
  value: Value;
  stands: { value: Value; raw: unknown; isUnreadable: boolean };
}

function correctionOf({ words }: Reading, customer: WholeRow, { column, value: typed }: Correction): Meant {
  const key = rectifiable(column);
  const { kind, choice } = columnOf('customers', key);
  const text = typed.trim();
  const value = valueOf(key, kind, text, choice ? (word) => words.key(choice, word) : undefined);
  if (text !== '' && value === undefined)
    throw new RegisterError('valueUnreadable', { tab: 'customers', column: key });
  const raw = customer.raw(key);
  const known = customer.value(key);
  return {
    column: key,
    value,
    stands: { value: known, raw, isUnreadable: known === undefined && !isBlank(raw) },
  };
}

/** What was typed as the column's kind wants it; `undefined` for a blank, and for what cannot be read. */
function valueOf(
  column: string,
  kind: string,
  text: string,
  keyOf: ((word: string) => string | undefined) | undefined,
): Value {
  if (text === '') return undefined;
  if (kind === 'date') return typedDay(text);
  if (keyOf) return keyOf(text);
  if (kind !== 'text' || text.length > MAX_CELL_CHARACTERS) return undefined;
  return column === 'email' && normaliseEmail(text) === '' ? undefined : text;
}

const fieldOf = (column: ColumnKey<'customers'>, language: Language): string =>
  tabTexts.customers.columns[column].title[language];

/** Whoever has refused direct marketing has refused it at the new address and number too (Art. 21(3)). */
function objectionsKept({ reading, person }: PersonContext, news: readonly Meant[]): Change[] {
  const fresh = (key: string) => news.find(({ column }) => column === key)?.value;
  if (fresh('email') === undefined && fresh('phone') === undefined) return [];
  const own = contactOf(person.customer);
  const contact = { email: String(fresh('email') ?? own.email), phone: String(fresh('phone') ?? own.phone) };
  return suppressRefused(reading, contact, eventsOf(reading, person.id));
}
