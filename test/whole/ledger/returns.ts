import { personReturned } from '../../../src/actions/arrivals';
import { receiveRequest } from '../../../src/actions/requests/receive';
import { day } from '../../../src/register/calendar';
import { askErasure } from '../../actions/holds/scene';
import { AINO } from './people';
import type { Person } from './person';
import type { Scenario } from './scenario';
import {
  askedInPart,
  confirmed,
  fileDeleted,
  keptVouchers,
  mailed,
  open,
  reducedCard,
  saidOnMarketing,
} from './usual';

/** She objects to all direct marketing, by phone. */
const objects = ({ of }: Person) =>
  void of.run(
    receiveRequest(of.world, {
      ...{ receivedOn: day(of.today), channel: 'phone', language: 'en', right: 'objectMarketing' },
      ...{ name: 'Aino Mallinen', email: AINO, phone: '', organisation: '', details: '' },
    }),
  );

const QUESTION =
  'An erased person is among the customers again: erase, or confirm that they came back by themselves 2027-03-10';

const objected = (on: string, due: string) => ({
  [`${on} Direct-marketing opt-out`]: {
    Channel: 'Phone',
    Language: 'English',
    Name: 'Aino Mallinen',
    'E-mail': AINO,
    'Due on': due,
    Time: 'Closed',
    Status: 'Answered',
    'Answered on': on,
  },
});

const onTheListSince = (on: string) => ({
  'E-mail address Marketing': { Since: on, Reason: 'objection' },
  'Phone number Marketing': { Since: on, Reason: 'objection' },
});

const said = { Language: 'English', Channel: 'Phone', 'Recorded by': 'test' };

/** People who come back after a part of them was erased, and objections that are said anew. */
export const returns: Record<string, Scenario> = {
  'a customer who comes back after the card was reduced: the owner is asked, and nothing new goes with the old':
    {
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
          on: '2027-02-10',
          does: (person) => {
            person.set('E-mail', AINO);
            person.has('Orders', { ID: 'o1', 'Invoice number': '9003', Date: '2027-02-10', Amount: 7 });
          },
          left: {
            customers: { Mallinen: { 'E-mail': AINO, 'Last activity': '2027-02-10', 'Kept until': null } },
            orders: {
              '9003': {
                Date: '2027-02-10',
                Amount: 7,
                'Kept until': '2033-12-31',
                'Retention state': 'Kept',
              },
            },
            tasks: {
              'Resume the erasure 2026-04-01': { 'Last error': 'customerReturned' },
              [QUESTION]: open('You'),
            },
          },
        },
        {
          on: '2027-03-01',
          does: (person) => {
            person.of.run(personReturned(person.of.world, person.id));
            person.says('marketing', 'given');
          },
          left: {
            customers: {
              Mallinen: {
                Status: 'Active',
                'Ended on': null,
                'Last activity': '2027-03-01',
                'Retention state': 'Kept',
                Marketing: 'Given',
              },
            },
            consents: saidOnMarketing('Given', '2027-03-01'),
            // The number that she had then is nobody’s yet.
            suppressions: { 'Customer number All processing': null, 'E-mail address All processing': null },
            tasks: {
              'Resume the erasure 2026-04-01': { State: 'Cancelled', 'Done on': '2027-03-01' },
              [QUESTION]: { State: 'Done', 'Done on': '2027-03-01' },
            },
          },
        },
        {
          on: '2032-01-01',
          left: {
            customers: { Mallinen: { 'Retention state': 'Perhaps ended' } },
            orders: { '9001': null, '9002': null },
            requests: null,
            letters: null,
            tasks: {
              'Resume the erasure 2026-04-01': null,
              'Delete the export file 2026-03-01': null,
              [QUESTION]: null,
            },
          },
        },
        { on: '2034-01-01', left: { orders: null } },
        { on: '2037-03-01', ofEverybody: true, left: { suppressions: null } },
      ],
    },
  'an objection that is said anew: no last day while the customer is there, and ten years from when the card goes':
    {
      email: AINO,
      lines: [
        {
          on: '2026-03-01',
          does: objects,
          left: {
            customers: {
              Mallinen: {
                'IP address': null,
                'Last activity': '2026-03-01',
                Marketing: 'Withdrawn',
                'Retention state': 'Kept',
              },
            },
            orders: keptVouchers[AINO],
            consents: {
              '2026-03-01 10:00 marketing Withdrawn': {
                ...said,
                'Wording version': '1',
                Wording:
                  'I may be sent news and offers by e-mail and text message. I can withdraw this at any time.',
              },
              '2026-03-01 10:00 postalMarketing Withdrawn': { ...said, 'Wording version': '1' },
              '2026-03-01 10:00 allDirectMarketing Withdrawn': {
                ...said,
                Wording: 'All direct marketing, also what begins later',
              },
            },
            requests: objected('2026-03-01', '2026-04-01'),
            letters: { Answer: { To: AINO, ...mailed('2026-03-01') } },
            suppressions: onTheListSince('2026-03-01'),
            tasks: { 'Delete the export file 2029-03-01': open('The register') },
          },
        },
        {
          on: '2034-03-01',
          does: objects,
          left: {
            customers: { Mallinen: { 'Retention state': 'Perhaps ended' } },
            orders: null,
            requests: {
              ...objected('2034-03-01', '2034-04-03'),
              '2026-03-01 Direct-marketing opt-out': null,
            },
            letters: { Answer: mailed('2034-03-01') },
            suppressions: onTheListSince('2034-03-01'),
            tasks: {
              ...fileDeleted('2029-03-01', '2034-03-01'),
              'Delete the export file 2037-03-01': open('The register'),
            },
          },
        },
        {
          on: '2045-01-01',
          ofEverybody: true,
          does: (person) => person.end('2034-12-31'),
          left: {
            customers: null,
            consents: null,
            requests: null,
            letters: null,
            suppressions: onTheListSince('2045-01-08'),
            tasks: {
              'Delete the export file 2029-03-01': null,
              ...fileDeleted('2037-03-01', '2045-01-01'),
              ...confirmed('2045-01-08'),
            },
          },
        },
        { on: '2055-01-08', ofEverybody: true, left: { tasks: null } },
        { on: '2055-01-09', ofEverybody: true, left: { suppressions: null } },
      ],
    },
};
