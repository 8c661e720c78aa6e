import { liftHold } from '../../../src/actions/holds/lift';
import { setHold } from '../../../src/actions/holds/set';
import { askErasure } from '../../actions/holds/scene';
import { AINO, TERHI } from './people';
import type { Person } from './person';
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
  wentOn,
} from './usual';

const lifts = (person: Person) =>
  void person.of.run(liftHold(person.of.world, String(person.of.records('Holds')[0]?.ID)));

/** Holds that are set and lifted, and a restriction. */
export const holds: Record<string, Scenario> = {
  'a hold on the card that is set and lifted': {
    email: TERHI,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.end('2026-02-28');
          person.of.run(
            setHold(person.of.world, { record: person.id, ground: 'legalClaim', reason: 'Terhi’s suit' }),
          );
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
          orders: keptVouchers[TERHI],
          holds: {
            'Legal claim': {
              Tab: 'customers',
              Reason: 'Terhi’s suit',
              'Set on': '2026-03-01',
              'Review on': '2026-09-01',
            },
          },
        },
      },
      { on: '2036-02-29', left: { orders: null } },
      {
        on: '2036-05-01',
        does: lifts,
        left: {
          customers: null,
          holds: { 'Legal claim': { Reason: null, 'Lifted on': '2036-05-01' } },
          tasks: confirmed('2036-05-08'),
        },
      },
      { on: '2039-04-24', left: { tasks: null } },
      { on: '2039-05-02', ofEverybody: true, left: { holds: null } },
    ],
  },
  'a hold on an order, lifted: the erasure that was asked for resumes, and the person is told': {
    email: AINO,
    lines: [
      {
        on: '2032-02-01',
        does: (person) => {
          const [order] = person.of.records('Orders').filter((row) => row['Invoice number'] === '9001');
          person.of.run(setHold(person.of.world, { record: String(order?.ID), ground: 'legalClaim' }));
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
              'Last activity': '2024-03-01',
              'Kept until': '2032-02-29',
              'Retention state': 'On hold',
            },
          },
          orders: { '9001': { 'Kept until': '2030-12-31', 'Retention state': 'On hold' }, '9002': null },
          ...askedInPart('2032-02-01', '2032-03-01', ACCOUNTANT),
          holds: { 'Legal claim': { Tab: 'orders', 'Set on': '2032-02-01', 'Review on': '2032-08-01' } },
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
        does: lifts,
        left: {
          customers: null,
          orders: null,
          letters: {
            'Erasure resumed': mailed('2032-07-01'),
          },
          holds: { 'Legal claim': { 'Lifted on': '2032-07-01' } },
          tasks: {
            'Resume the erasure 2032-07-01': null,
            // The proof of the answer keeps the rest of the request three years.
            ...goesOn('2035-02-02'),
            ...confirmed('2032-07-01'),
            ...awaitsCopies('2032-07-01'),
            ...fileDeleted('2032-07-01', '2032-07-08'),
          },
        },
      },
      {
        on: '2036-01-01',
        ofEverybody: true,
        left: {
          requests: null,
          letters: null,
          holds: null,
          // What the owner has not dealt with yet stays, and all that waits for it.
          tasks: {
            'Delete the export file 2032-02-01': null,
            'Delete the export file 2032-07-01': null,
            ...wentOn('2035-02-02', '2036-01-01'),
            ...confirmed('2036-01-01'),
            ...awaitsCopies('2036-01-01'),
          },
        },
      },
    ],
  },
  'a restriction: nothing of the person is touched, however old': {
    email: TERHI,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.end('2026-02-28');
          person.set('Restricted since', '2026-03-01');
        },
        left: {
          customers: {
            Hämäläinen: { Status: 'Ended', 'Ended on': '2026-02-28', 'Restricted since': '2026-03-01' },
          },
        },
      },
      { on: '2040-01-01', left: {} },
      {
        on: '2040-02-01',
        does: (person) => person.set('Restricted since', ''),
        left: { customers: null, orders: null, tasks: confirmed('2040-02-08') },
      },
    ],
  },
};
