import { askErasure } from '../../actions/holds/scene';
import { AINO } from './people';
import type { Scenario } from './scenario';

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
          requests: {
            '2032-02-01 Erasure': {
              Channel: 'Phone',
              Language: 'English',
              Name: 'Aino Mallinen',
              'E-mail': 'aino@example.fi',
              Identity: 'Confirmed',
              'Doubt and proof': 'Known voice.',
              'Confirmed on': '2032-02-01',
              'Due on': '2032-03-01',
              Time: 'Closed',
              Status: 'Partly answered',
              Decision: 'Granted in part',
              'Answered on': '2032-02-01',
            },
          },
          letters: {
            Receipt: {
              Language: 'English',
              To: 'aino@example.fi',
              State: 'Sent',
              Attempts: 1,
              'Decided on': '2032-02-01',
              'Sent on': '2032-02-01',
            },
            Answer: {
              Language: 'English',
              To: 'aino@example.fi',
              State: 'Sent',
              Attempts: 1,
              'Decided on': '2032-02-01',
              'Sent on': '2032-02-01',
            },
          },
          suppressions: {
            'Customer number All processing': { Since: '2032-02-01', Reason: 'erasure' },
            'E-mail address All processing': { Since: '2032-02-01', Reason: 'erasure' },
            'Phone number All processing': { Since: '2032-02-01', Reason: 'erasure' },
          },
          tasks: {
            'Delete the export file': {
              Performer: 'The register',
              Due: '2032-02-01',
              State: 'Done',
              'Done on': '2032-02-01',
            },
          },
        },
      },
      { on: '2032-06-01', left: { customers: { Mallinen: { 'Kept until': '2032-06-30' } } } },
      {
        on: '2032-07-01',
        does: (person) => person.order('9002', 'Invoice state', 'Paid'),
        left: {
          customers: null,
          orders: null,
          letters: {
            'Erasure resumed': {
              Language: 'English',
              State: 'Sent',
              Attempts: 1,
              'Decided on': '2032-07-01',
              'Sent on': '2032-07-01',
            },
          },
          tasks: {
            'Delete the export file (2)': {
              Performer: 'The register',
              Due: '2032-07-01',
              State: 'Done',
              'Done on': '2032-07-08',
            },
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
          customers: {
            Mallinen: {
              Status: 'Ended',
              'E-mail': null,
              Phone: null,
              Website: null,
              'IP address': null,
              Source: null,
              'Ended on': '2026-03-01',
              'Last activity': '2025-02-01',
              'Kept until': '2026-03-31',
              'Retention state': 'On hold',
            },
          },
          orders: {
            '9001': { 'Kept until': '2030-12-31', 'Retention state': 'Kept' },
            '9002': { 'Kept until': '2031-12-31', 'Retention state': 'Kept' },
          },
          requests: {
            '2026-03-01 Erasure': {
              Channel: 'Phone',
              Language: 'English',
              Name: 'Aino Mallinen',
              'E-mail': 'aino@example.fi',
              Identity: 'Confirmed',
              'Doubt and proof': 'Known voice.',
              'Confirmed on': '2026-03-01',
              'Due on': '2026-04-01',
              Time: 'Closed',
              Status: 'Partly answered',
              Decision: 'Granted in part',
              'Answered on': '2026-03-01',
            },
          },
          letters: {
            Receipt: {
              Language: 'English',
              To: 'aino@example.fi',
              State: 'Sent',
              Attempts: 1,
              'Decided on': '2026-03-01',
              'Sent on': '2026-03-01',
            },
            Answer: {
              Language: 'English',
              To: 'aino@example.fi',
              State: 'Sent',
              Attempts: 1,
              'Decided on': '2026-03-01',
              'Sent on': '2026-03-01',
            },
          },
          suppressions: {
            'Customer number All processing': { Since: '2026-03-01', Reason: 'erasure' },
            'E-mail address All processing': { Since: '2026-03-01', Reason: 'erasure' },
            'Phone number All processing': { Since: '2026-03-01', Reason: 'erasure' },
          },
          tasks: {
            'Delete the export file': {
              Performer: 'The register',
              Due: '2026-03-01',
              State: 'Done',
              'Done on': '2026-03-01',
            },
          },
        },
      },
      {
        on: '2030-12-24',
        left: {
          customers: { Mallinen: { 'Kept until': '2030-12-31' } },
          orders: { '9001': { 'Retention state': 'Ends soon' } },
          requests: null,
          letters: null,
          tasks: null,
        },
      },
      {
        on: '2031-01-01',
        left: { customers: { Mallinen: { 'Kept until': '2031-12-31' } }, orders: { '9001': null } },
      },
      { on: '2032-01-01', left: { customers: null, orders: null } },
      { on: '2036-03-09', ofEverybody: true, left: { suppressions: null } },
    ],
  },
};
