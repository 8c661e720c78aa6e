import { liftHold } from '../../../src/actions/holds/lift';
import { setHold } from '../../../src/actions/holds/set';
import { askErasure } from '../../actions/holds/scene';
import { AINO, TERHI } from './people';
import type { Scenario } from './scenario';
import {
  ACCOUNTANT,
  asked,
  askedInPart,
  awaitsCopies,
  confirmed,
  copiesFor,
  goesOn,
  keptVouchers,
  open,
  reducedCard,
  wentOn,
} from './usual';

const due = { 'Retention state': 'Due for erasure' };

/** Approvals that are taken back, restores of earlier versions, and people who come back. */
export const comebacks: Record<string, Scenario> = {
  'approvals that the owner takes back within the week: nothing goes, and all of it with the next ones': {
    email: AINO,
    lines: [
      {
        on: '2031-01-01',
        undoes: true,
        does: (person) => {
          person.end('2025-12-31');
          person.has('Other material', {
            ID: 'm1',
            Description: 'Letters',
            Place: 'Cellar',
            'Retention rule': 'voucher',
            'Last entry': '2025-02-20',
          });
        },
        left: {
          customers: {
            Mallinen: {
              Status: 'Ended',
              'Ended on': '2025-12-31',
              'Last activity': '2025-02-01',
              'Kept until': '2035-12-31',
              'Retention state': 'Kept',
            },
          },
          orders: { ...keptVouchers[AINO], '9001': { ...keptVouchers[AINO]['9001'], ...due } },
          materials: {
            Letters: { Place: 'Cellar', 'Retention rule': 'voucher', 'Last entry': '2025-02-20' },
          },
        },
      },
      {
        on: '2031-02-01',
        left: { customers: { Mallinen: { 'IP address': null } }, orders: { '9001': null } },
      },
      {
        on: '2032-01-01',
        undoes: true,
        left: {
          orders: { '9002': due },
          tasks: {
            'Shred the paper 2032-01-08': { ...open('You'), State: 'Cancelled', 'Done on': '2032-01-01' },
          },
        },
      },
      {
        on: '2032-02-01',
        left: {
          orders: null,
          tasks: {
            'Destroy what was approved 2032-02-08': open('The register'),
            'Shred the paper 2032-02-08': open('You'),
          },
        },
      },
      {
        on: '2032-03-01',
        does: (person) => person.ticks('m1'),
        left: {
          materials: null,
          tasks: {
            'Destroy what was approved 2032-02-08': null,
            'Shred the paper 2032-02-08': { State: 'Done', 'Done on': '2032-03-01' },
          },
        },
      },
      { on: '2036-01-01', undoes: true, left: { customers: { Mallinen: due } } },
      {
        on: '2036-02-01',
        left: {
          customers: null,
          tasks: {
            'Shred the paper 2032-01-08': null,
            'Shred the paper 2032-02-08': null,
            ...confirmed('2036-02-08'),
          },
        },
      },
    ],
  },
  'a version of before everything that went is restored: the replay of the log takes it all again': {
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
      { on: '2028-01-01', does: (person) => person.versioned(), left: { orders: { '53': null } } },
      { on: '2028-02-01', does: (person) => person.restored(), left: {} },
      { on: '2036-03-01', left: { customers: null, orders: null, tasks: confirmed('2036-03-08') } },
      { on: '2036-04-01', does: (person) => person.restored(), left: { tasks: null } },
    ],
  },
  'a version of before an erasure that was asked for is restored: the replay erases again, and it goes on': {
    email: AINO,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.versioned();
          askErasure(person.of);
        },
        left: {
          customers: reducedCard('2026-03-01', '2026-03-31'),
          orders: keptVouchers[AINO],
          ...askedInPart('2026-03-01', '2026-04-01'),
        },
      },
      {
        on: '2026-05-01',
        does: (person) => person.restored(),
        left: {
          customers: { Mallinen: { 'Kept until': '2026-05-31' } },
          // The older register never had them; what the owner did of them is not known any more.
          requests: null,
          letters: null,
          tasks: {
            'Resume the erasure 2026-04-01': null,
            'Confirm the erasure 2026-03-01': null,
            'Mind the version history 2026-04-01': null,
            'Delete sent e-mail 2026-04-01': null,
            'Delete calendar entries 2026-04-01': null,
            'Destroy printed labels and lists 2026-04-01': null,
            'Complete the erasure when the copies are dealt with 2026-03-01': null,
            'Delete the export file 2026-03-01': null,
            ...goesOn('2026-06-01'),
            ...copiesFor('2026-06-01'),
            ...awaitsCopies('2026-05-01'),
          },
        },
      },
      {
        on: '2031-01-01',
        left: {
          customers: { Mallinen: { 'Kept until': '2031-12-31' } },
          orders: { '9001': null },
          tasks: {
            'Resume the erasure 2026-06-01': null,
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
          tasks: { ...wentOn('2032-01-01'), ...confirmed('2032-01-01'), ...awaitsCopies('2032-01-01') },
        },
      },
    ],
  },
  'an erasure that waits as a whole for a hold, and a customer who orders again meanwhile: the owner decides':
    {
      email: AINO,
      lines: [
        {
          on: '2026-03-01',
          does: (person) => {
            person.of.run(setHold(person.of.world, { record: person.id, ground: 'legalClaim' }));
            askErasure(person.of);
          },
          left: {
            customers: {
              Mallinen: {
                'Last activity': '2025-02-01',
                Hold: 'Yes',
                'Kept until': '2026-03-31',
                'Retention state': 'On hold',
              },
            },
            orders: keptVouchers[AINO],
            requests: {
              '2026-03-01 Erasure': {
                ...asked('2026-03-01', '2026-04-01'),
                Details: 'Please.',
                Status: 'Refused',
                Decision: 'Not granted',
              },
            },
            letters: askedInPart('2026-03-01', '2026-04-01').letters,
            holds: { 'Legal claim': { Tab: 'customers', 'Set on': '2026-03-01', 'Review on': '2026-09-01' } },
            tasks: { ...goesOn('2026-04-01'), 'Delete the export file 2029-03-01': open('The register') },
          },
        },
        {
          on: '2026-06-01',
          does: (person) =>
            person.has('Orders', { ID: 'o1', 'Invoice number': '9003', Date: '2026-05-20', Amount: 7 }),
          left: {
            customers: { Mallinen: { 'Last activity': '2026-05-20', 'Kept until': null } },
            orders: {
              '9003': {
                Date: '2026-05-20',
                Amount: 7,
                'Kept until': '2032-12-31',
                'Retention state': 'Kept',
              },
            },
            tasks: { 'Resume the erasure 2026-04-01': { 'Last error': 'customerReturned' } },
          },
        },
        {
          on: '2026-07-01',
          does: (person) =>
            void person.of.run(liftHold(person.of.world, String(person.of.records('Holds')[0]?.ID))),
          left: {
            // An address of the net has its own twelve months; the rest of the card stays as it is.
            customers: { Mallinen: { 'IP address': null, Hold: null, 'Retention state': 'Kept' } },
            holds: { 'Legal claim': { 'Lifted on': '2026-07-01' } },
            tasks: { 'Resume the erasure 2026-04-01': { Performer: 'You', State: 'Failed' } },
          },
        },
        {
          on: '2031-02-01',
          left: {
            customers: { Mallinen: { 'Retention state': 'Perhaps ended' } },
            orders: { '9001': null },
            requests: null,
            letters: null,
            holds: null,
            tasks: { 'Delete the export file 2029-03-01': { State: 'Done', 'Done on': '2031-02-01' } },
          },
        },
        { on: '2033-01-01', left: { orders: null, tasks: { 'Delete the export file 2029-03-01': null } } },
      ],
    },
};
