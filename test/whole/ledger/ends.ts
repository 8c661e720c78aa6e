import { KAISA, TERHI } from './people';
import type { Scenario } from './scenario';
import { confirmed, keptVouchers } from './usual';

/** Relationships that end, or fall silent, and what is anonymised. */
export const ends: Record<string, Scenario> = {
  'a company’s contact person who left it: ten years from then': {
    email: KAISA,
    lines: [
      {
        on: '2036-03-01',
        left: {
          customers: { Yritys: { 'Last activity': '2024-02-01', 'Retention state': 'Perhaps ended' } },
        },
      },
      {
        on: '2036-04-01',
        does: (person) => person.end('2036-03-31'),
        left: {
          customers: {
            Yritys: {
              Status: 'Ended',
              'Retention state': 'Kept',
              'Ended on': '2036-03-31',
              'Kept until': '2046-03-31',
            },
          },
        },
      },
      { on: '2046-03-24', left: { customers: { Yritys: { 'Retention state': 'Ends soon' } } } },
      { on: '2046-04-01', left: { customers: null, tasks: confirmed('2046-04-08') } },
    ],
  },
  'vouchers that are anonymised: numbers and sums of years stay, those of few people merged': {
    email: TERHI,
    lines: [
      {
        on: '2028-01-01',
        does: (person) => person.rule('voucher', 'Afterwards', 'Anonymise'),
        left: {
          customers: { Hämäläinen: { 'Last activity': '2025-12-14', 'Retention state': 'Perhaps ended' } },
          orders: {
            ...keptVouchers[TERHI],
            '53': null,
          },
          statistics: {
            'order *': { 'Kind of record': 'Orders and invoices', Year: '*', Number: 1, Sum: 0 },
          },
        },
      },
      {
        on: '2028-02-01',
        ofEverybody: true,
        left: {
          statistics: {
            'order 2021': { 'Kind of record': 'Orders and invoices', Year: '2021', Number: 82, Sum: 440.55 },
          },
        },
      },
      {
        on: '2030-01-01',
        ofEverybody: true,
        left: {
          orders: { '182': null, '205': null, '227': null },
          statistics: {
            'order 2023': { 'Kind of record': 'Orders and invoices', Year: '2023', Number: 83, Sum: 469.58 },
            'order 2022': { 'Kind of record': 'Orders and invoices', Year: '2022', Number: 83, Sum: 481.45 },
          },
        },
      },
    ],
  },
  'a card that is anonymised: one is merged, and nothing tells whose it was': {
    email: KAISA,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.rule('customer', 'Afterwards', 'Anonymise');
          person.end('2026-02-28');
        },
        left: {
          customers: {
            Yritys: {
              Status: 'Ended',
              'Ended on': '2026-02-28',
              'Last activity': '2024-02-01',
              'Kept until': '2036-02-28',
              'Retention state': 'Kept',
            },
          },
        },
      },
      {
        on: '2036-03-01',
        left: {
          customers: null,
          statistics: { 'customer *': { 'Kind of record': 'Customer data', Year: '*', Number: 1, Sum: 0 } },
          tasks: confirmed('2036-03-08'),
        },
      },
    ],
  },
};
