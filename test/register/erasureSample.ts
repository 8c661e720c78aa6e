import { day } from '../../src/register/calendar';
import type { ErasureInput } from '../../src/register/erasure';
import type { RetentionRule } from '../../src/register/retention';

export const TODAY = day('2026-03-10');

/** A retention rule of so many years. */
export function rule(id: string, anchor: RetentionRule['anchor'], years: number): RetentionRule {
  return { id, kind: id, anchor, years, months: 0, ground: '', after: 'erase', warningDays: 30 };
}

export const COLUMNS: ErasureInput['columns'] = [
  {
    key: 'firstName',
    grounds: ['accounting', 'openInvoice', 'collection', 'contactPerson', 'legalClaim'],
    filled: true,
  },
  { key: 'billingAddress', grounds: ['accounting', 'openInvoice', 'collection'], filled: true },
  { key: 'businessId', grounds: ['accounting'], filled: false },
  { key: 'email', grounds: ['openInvoice', 'collection', 'contactPerson'], filled: true },
  { key: 'website', grounds: [], filled: true },
];

/** A customer with a filled row and nothing else. */
export const BARE: ErasureInput = {
  today: TODAY,
  customer: { id: 'c1', role: 'private', restricted: false },
  orders: [],
  consents: [],
  requests: [],
  disclosures: [],
  holds: [],
  columns: COLUMNS,
  rules: { consent: rule('consent', 'collected', 3), request: rule('request', 'closed', 2) },
  years: [],
};
