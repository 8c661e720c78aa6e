import { askErasure } from '../../actions/holds/scene';
import { AINO } from './people';
import type { Scenario } from './scenario';
import {
  ACCOUNTANT,
  askedInPart,
  awaitsCopies,
  confirmed,
  fileDeleted,
  goesOn,
  keptVouchers,
  mailed,
  open,
  reducedCard,
  wentOn,
} from './usual';

/** Erasures that wait for a ground to end, and go on by themselves. */
export const waiting: Record<string, Scenario> = {
  'a collection that ends: the erasure that was asked for resumes, and the person is told': {
    email: AINO,
    lines: [
      {
        on: '2032-02-01',
        does: (person) => {
          person.order('9002', 'Invoice state', 'In collection');
          askErasure(person.of);
        },
        left: {
          customers: {
            Mallinen: {
              Status: 'Ended',
              Website: null,
              'IP address': null,
              Source: null,
              'Customer since': null,
              'Ended on': '2032-02-01',
              'Last activity': '2025-01-10',
              Hold: 'Yes',
              'Kept until': '2032-02-29',
              'Retention state': 'On hold',
            },
          },
          orders: {
            '9001': null,
            '9002': {
              'Invoice state': 'In collection',
              'Kept until': '2031-12-31',
              'Retention state': 'On hold',
            },
          },
          ...askedInPart('2032-02-01', '2032-03-01', ACCOUNTANT),
        },
      },
      {
        on: '2032-06-01',
        left: {
          customers: { Mallinen: { 'Kept until': '2032-06-30' } },
          tasks: { 'Resume the erasure 2032-03-01': null, ...goesOn('2032-07-01') },
        },
      },
      {
        on: '2032-07-01',
        does: (person) => person.order('9002', 'Invoice state', 'Paid'),
        left: {
          customers: null,
          orders: null,
          letters: {
            'Erasure resumed': mailed('2032-07-01'),
          },
          tasks: {
            'Resume the erasure 2032-07-01': null,
            ...goesOn('2035-02-02'),
            ...confirmed('2032-07-01'),
            ...awaitsCopies('2032-07-01'),
            ...fileDeleted('2032-07-01', '2032-07-08'),
          },
        },
      },
    ],
  },
  'an erasure asked for waits for the vouchers and is then completed by itself': {
    email: AINO,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => void askErasure(person.of),
        left: {
          customers: reducedCard('2026-03-01', '2026-03-31'),
          orders: keptVouchers[AINO],
          ...askedInPart('2026-03-01', '2026-04-01'),
        },
      },
      {
        on: '2030-12-24',
        left: {
          customers: { Mallinen: { 'Kept until': '2030-12-31' } },
          orders: { '9001': { 'Retention state': 'Ends soon' } },
          requests: null,
          letters: null,
          tasks: {
            'Resume the erasure 2026-04-01': null,
            ...goesOn('2031-01-01'),
            ...confirmed('2030-12-24'),
            ...awaitsCopies('2030-12-24'),
          },
        },
      },
      {
        on: '2031-01-01',
        left: {
          customers: { Mallinen: { 'Kept until': '2031-12-31' } },
          orders: { '9001': null },
          tasks: {
            'Resume the erasure 2031-01-01': null,
            ...goesOn('2032-01-01'),
            ...confirmed('2031-01-01'),
            [`${ACCOUNTANT} 2031-02-01`]: open('You'),
            ...awaitsCopies('2031-01-01'),
          },
        },
      },
      {
        on: '2032-01-01',
        left: {
          customers: null,
          orders: null,
          tasks: {
            'Delete the export file 2026-03-01': null,
            ...wentOn('2032-01-01'),
            ...confirmed('2032-01-01'),
            ...awaitsCopies('2032-01-01'),
          },
        },
      },
      {
        on: '2036-03-09',
        ofEverybody: true,
        left: { suppressions: null, tasks: { 'Resume the erasure 2032-01-01': null } },
      },
    ],
  },
};
