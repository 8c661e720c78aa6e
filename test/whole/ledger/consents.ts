import { exportAccess } from '../../../src/actions/access';
import { AINO, KAISA, LIISA, TERHI } from './people';
import type { Scenario } from './scenario';
import { confirmed, fileDeleted, done, goesOn, keptVouchers, open, saidOnMarketing, wentOn } from './usual';

/** What rested on consents, and what has a time of its own. */
export const consents: Record<string, Scenario> = {
  'a reader of the newsletter who withdraws the consent; its proof stays three years': {
    email: LIISA,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => person.says('marketing', 'given'),
        left: {
          customers: {
            Lukija: { 'Last activity': '2026-03-01', Marketing: 'Given', 'Retention state': 'Kept' },
          },
          consents: saidOnMarketing('Given', '2026-03-01'),
        },
      },
      { on: '2030-03-01', left: { customers: { Lukija: { 'Retention state': 'Perhaps ended' } } } },
      {
        on: '2030-06-01',
        does: (person) => person.says('marketing', 'withdrawn'),
        left: {
          customers: {
            Lukija: {
              'Last activity': '2030-06-01',
              Marketing: 'Withdrawn',
              'Retention state': 'Due for erasure',
              'Kept until': '2030-06-01',
            },
          },
          consents: saidOnMarketing('Withdrawn', '2030-06-01'),
          suppressions: {
            'E-mail address Marketing': { Purpose: 'marketing', Since: '2030-06-01', Reason: 'objection' },
          },
        },
      },
      {
        on: '2030-06-09',
        left: {
          customers: null,
          suppressions: { 'E-mail address Marketing': { Since: '2030-06-16' } },
          tasks: { ...confirmed('2030-06-16'), ...goesOn('2033-06-02') },
        },
      },
      { on: '2033-05-24', left: {} },
      {
        on: '2033-06-02',
        left: {
          consents: null,
          tasks: {
            'Confirm the erasure 2030-06-16': null,
            ...wentOn('2033-06-02'),
          },
        },
      },
      { on: '2040-06-17', ofEverybody: true, left: { suppressions: null, tasks: null } },
    ],
  },
  'a consent withdrawn while a voucher needs the name: what only the consent needed goes at once': {
    email: LIISA,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.says('marketing', 'given');
          person.has('Orders', { ID: 'o1', 'Invoice number': '9101', Date: '2026-02-01', Amount: 15 });
          person.set('Website', 'liisa.example');
        },
        left: {
          customers: {
            Lukija: {
              Website: 'liisa.example',
              'Last activity': '2026-03-01',
              Marketing: 'Given',
              'Retention state': 'Kept',
            },
          },
          orders: {
            '9101': { Date: '2026-02-01', Amount: 15, 'Kept until': '2032-12-31', 'Retention state': 'Kept' },
          },
          consents: saidOnMarketing('Given', '2026-03-01'),
        },
      },
      {
        on: '2026-06-01',
        does: (person) => person.says('marketing', 'withdrawn'),
        left: {
          customers: {
            Lukija: {
              'Last activity': '2026-06-01',
              Marketing: 'Withdrawn',
              'Retention state': 'Due for erasure',
              'Kept until': '2026-06-01',
            },
          },
          consents: saidOnMarketing('Withdrawn', '2026-06-01'),
          suppressions: {
            'E-mail address Marketing': { Purpose: 'marketing', Since: '2026-06-01', Reason: 'objection' },
          },
        },
      },
      {
        on: '2026-06-09',
        left: {
          customers: {
            Lukija: {
              Status: 'Ended',
              'E-mail': null,
              Website: null,
              Source: null,
              Role: null,
              'Legal basis': null,
              'Customer since': null,
              'Last activity': null,
              'Kept until': null,
              'Retention state': null,
              'Ended on': '2026-06-16',
            },
          },
          suppressions: { 'E-mail address Marketing': { Since: '2026-06-16' } },
          tasks: { ...confirmed('2026-06-16'), ...goesOn('2029-06-02') },
        },
      },
      {
        on: '2029-06-02',
        left: {
          customers: {
            Lukija: {
              'Last activity': '2026-06-01',
              'Kept until': '2032-12-31',
              'Retention state': 'On hold',
            },
          },
          consents: null,
          tasks: { 'Resume the erasure 2029-06-02': null, ...goesOn('2033-01-01') },
        },
      },
      {
        on: '2033-01-01',
        left: {
          customers: null,
          orders: null,
          tasks: {
            'Confirm the erasure 2026-06-16': null,
            ...wentOn('2033-01-01'),
            ...confirmed('2033-01-01'),
          },
        },
      },
    ],
  },
  'an IP address: twelve months, the rest of the card stays': {
    email: AINO,
    lines: [
      {
        on: '2026-01-10',
        does: (person) => person.set('Customer since', '2026-01-10'),
        left: {
          customers: {
            Mallinen: {
              'Customer since': '2026-01-10',
              'Last activity': '2026-01-10',
              'Retention state': 'Kept',
            },
          },
          orders: keptVouchers[AINO],
        },
      },
      { on: '2027-01-02', left: {} },
      { on: '2027-01-11', left: { customers: { Mallinen: { 'IP address': null } } } },
    ],
  },
  'somebody who was only not heard of: suggested, never erased': {
    email: TERHI,
    lines: [
      {
        on: '2026-03-01',
        left: {
          customers: { Hämäläinen: { 'Last activity': '2025-12-14', 'Retention state': 'Kept' } },
          orders: keptVouchers[TERHI],
        },
      },
      {
        on: '2028-01-01',
        left: { customers: { Hämäläinen: { 'Retention state': 'Perhaps ended' } }, orders: { '53': null } },
      },
      { on: '2060-01-01', left: { orders: null } },
    ],
  },
  'what was disclosed, a folder of paper and an export file: each has its own time': {
    email: KAISA,
    lines: [
      {
        on: '2026-03-01',
        does: (person) => {
          person.has('Disclosures', {
            ID: 'd1',
            Recipient: 'accountant',
            Date: '2026-02-20',
            Data: 'name, address',
          });
          person.has('Other material', {
            ID: 'm1',
            Description: 'Letters',
            Place: 'Cellar',
            'Retention rule': 'voucher',
            'Last entry': '2026-02-20',
          });
          person.of.run(exportAccess(person.of.world, person.email));
        },
        left: {
          customers: { Yritys: { 'Last activity': '2024-02-01', 'Retention state': 'Perhaps ended' } },
          disclosures: { '2026-02-20': { Recipient: 'accountant', Data: 'name, address' } },
          materials: {
            Letters: { Place: 'Cellar', 'Retention rule': 'voucher', 'Last entry': '2026-02-20' },
          },
          tasks: {
            'Write the export file 2026-03-01': done('2026-03-01'),
            'Delete the export file 2026-04-01': open('The register'),
          },
        },
      },
      {
        on: '2026-03-25',
        left: { tasks: fileDeleted('2026-04-01') },
      },
      { on: '2026-04-01', left: {} },
      { on: '2032-12-24', left: { tasks: null } },
      {
        on: '2033-01-01',
        left: {
          tasks: {
            'Destroy what was approved 2033-01-08': open('The register'),
            'Shred the paper 2033-01-08': open('You'),
          },
        },
      },
      {
        on: '2033-02-01',
        does: (person) => person.ticks('m1'),
        left: {
          materials: null,
          tasks: {
            'Destroy what was approved 2033-01-08': null,
            'Shred the paper 2033-01-08': { State: 'Done', 'Done on': '2033-02-01' },
          },
        },
      },
      { on: '2036-02-13', left: { tasks: null } },
      { on: '2036-02-21', left: { disclosures: null } },
    ],
  },
};
