import { AINO, TERHI } from './people';
import type { Scenario } from './scenario';
import { confirmed, keptVouchers } from './usual';

/** Vouchers and open invoices, and the financial years that they count by. */
export const vouchers: Record<string, Scenario> = {
  'a relationship that ended: vouchers go year by year, the card after ten years': {
    email: TERHI,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => person.end('2026-02-28'),
        left: {
          customers: {
            Hämäläinen: {
              Status: 'Ended',
              'Ended on': '2026-02-28',
              'Last activity': '2025-12-14',
              'Kept until': '2036-02-28',
              'Retention state': 'Kept',
            },
          },
          orders: keptVouchers[TERHI],
        },
      },
      { on: '2027-12-24', left: { orders: { '53': { 'Retention state': 'Ends soon' } } } },
      { on: '2028-01-01', left: { orders: { '53': null } } },
      {
        on: '2029-12-24',
        left: {
          orders: {
            '182': { 'Retention state': 'Ends soon' },
            '205': { 'Retention state': 'Ends soon' },
            '227': { 'Retention state': 'Ends soon' },
          },
        },
      },
      { on: '2030-01-01', left: { orders: { '182': null, '205': null, '227': null } } },
      { on: '2031-01-01', left: { orders: { '279': null } } },
      { on: '2032-01-01', left: { orders: null } },
      {
        on: '2036-02-21',
        left: { customers: { Hämäläinen: { 'Last activity': null, 'Retention state': 'Ends soon' } } },
      },
      { on: '2036-02-29', left: { customers: null, tasks: confirmed('2036-03-07') } },
    ],
  },
  'an open invoice, later in collection, then paid: it holds itself and the card': {
    email: TERHI,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.end('2026-02-28');
          person.order('53', 'Invoice state', 'Open');
        },
        left: {
          customers: {
            Hämäläinen: {
              Status: 'Ended',
              'Ended on': '2026-02-28',
              'Last activity': '2025-12-14',
              Hold: 'Yes',
              'Kept until': '2036-02-28',
              'Retention state': 'On hold',
            },
          },
          orders: {
            ...keptVouchers[TERHI],
            '53': { 'Invoice state': 'Open', 'Kept until': '2027-12-31', 'Retention state': 'On hold' },
          },
        },
      },
      { on: '2028-01-01', left: {} },
      {
        on: '2030-01-01',
        does: (person) => person.order('53', 'Invoice state', 'In collection'),
        left: {
          orders: { '53': { 'Invoice state': 'In collection' }, '182': null, '205': null, '227': null },
        },
      },
      { on: '2036-03-01', left: { orders: { '279': null, '400': null, '411': null } } },
      {
        on: '2036-04-01',
        does: (person) => person.order('53', 'Invoice state', 'Paid'),
        left: { customers: null, orders: null, tasks: confirmed('2036-04-08') },
      },
    ],
  },
  'a financial year that ends in April: the voucher of June counts to the next': {
    email: AINO,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.setting('financialYearEnd', '30.4.');
          person.order('9001', 'Date', '2024-06-01');
        },
        left: {
          customers: {
            Mallinen: { 'IP address': null, 'Last activity': '2025-02-01', 'Retention state': 'Kept' },
          },
          orders: {
            '9001': { Date: '2024-06-01', 'Kept until': '2031-12-31', 'Retention state': 'Kept' },
            '9002': { 'Kept until': '2031-12-31', 'Retention state': 'Kept' },
          },
        },
      },
      { on: '2031-01-01', left: { customers: { Mallinen: { 'Retention state': 'Perhaps ended' } } } },
      {
        on: '2031-12-24',
        left: {
          orders: { '9001': { 'Retention state': 'Ends soon' }, '9002': { 'Retention state': 'Ends soon' } },
        },
      },
      { on: '2032-01-01', left: { orders: null } },
    ],
  },
  'a financial year that is changed: earlier vouchers keep theirs': {
    email: AINO,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.order('9001', 'Date', '2024-06-01');
          person.order('9002', 'Date', '2026-02-10');
          person.setting('financialYearEnd', '31.12.; 1.1.2026: 30.4.');
        },
        left: {
          customers: {
            Mallinen: { 'IP address': null, 'Last activity': '2026-02-10', 'Retention state': 'Kept' },
          },
          orders: {
            '9001': { Date: '2024-06-01', 'Kept until': '2030-12-31', 'Retention state': 'Kept' },
            '9002': { Date: '2026-02-10', 'Kept until': '2032-12-31', 'Retention state': 'Kept' },
          },
        },
      },
      {
        on: '2031-01-01',
        left: { customers: { Mallinen: { 'Retention state': 'Perhaps ended' } }, orders: { '9001': null } },
      },
      {
        on: '2031-02-01',
        does: (person) => person.order('9002', 'Date', '2026-06-10'),
        left: {
          customers: { Mallinen: { 'Last activity': '2026-06-10' } },
          orders: { '9002': { Date: '2026-06-10', 'Kept until': '2033-12-31' } },
        },
      },
      { on: '2033-12-24', left: { orders: { '9002': { 'Retention state': 'Ends soon' } } } },
      { on: '2034-01-01', left: { orders: null } },
    ],
  },
};
