import type { AuthorityReport } from '../../src/documents/authority-report';
import type { BreachTold } from '../../src/documents/breach/facts';
import { day } from '../../src/register/calendar';
import { controller, TODAY } from './samples';

/** What a year looked like, with every kind of number in it. */
export const authorityReportOfYear: AuthorityReport = {
  language: 'en',
  day: day('2026-11-24'),
  from: day('2026-01-01'),
  to: day('2026-10-31'),
  controller,
  registerName: 'Customers',
  requests: [
    {
      ...{ key: 'access', right: 'Access to own data', received: 12, answered: 8, partly: 1, refused: 1 },
      ...{ endedOtherwise: 1, open: 1, late: 1, overdue: 0, extended: 2, meanDays: 14, longestDays: 41 },
    },
    {
      ...{ key: 'object', right: 'Objection', received: 1, answered: 0, partly: 0, refused: 0 },
      ...{ endedOtherwise: 0, open: 1, late: 0, overdue: 1, extended: 0 },
    },
  ],
  undated: 1,
  receivedByLog: 14,
  erasures: [
    { why: 'request', count: 4 },
    { why: 'withdrawal', count: 1 },
  ],
  erased: [
    { why: 'request', tab: 'customers', kind: 'Customers', isReduced: true, count: 2 },
    { why: 'period', tab: 'orders', kind: 'Orders', isReduced: false, count: 1204 },
  ],
  notErased: 1,
  kept: [
    {
      ...{ why: 'accounting', ground: 'Accounting Act', tab: 'orders', kind: 'Orders' },
      ...{ isReduced: false, count: 6 },
    },
  ],
  keptUntil: day('2032-12-31'),
  waiting: 2,
  breaches: { found: 2, toldAuthority: 2, late: 1, toldPeople: 1, undated: 1 },
  log: {
    intact: true,
    gaps: [{ from: 7, to: 9 }],
    entries: 5310,
    since: day('2016-02-01'),
    isCondensed: true,
    leftOut: ['2015'],
    checkpoint: {
      spreadsheetId: 'sheet-1',
      size: 9120,
      hash: 'ab'.repeat(32),
      date: '2026-11-24T10:00:00+02:00',
    },
  },
};

/** A breach of which everything is known, as its notices and the register of breaches tell it. */
export const laptopStolen: BreachTold = {
  ...{ id: 'BR-1', awareAt: TODAY - 5 + 0.4, closedOn: TODAY },
  description: 'Kannettava tietokone vietiin autosta — näyttö oli lukitsematta.',
  natures: ['confidentiality', 'availability'],
  ...{ kinds: 'Nimet, osoitteet ja ostot', numbers: 'Noin 240 henkilöä, 1 300 riviä' },
  consequences: 'Osoitteita voidaan käyttää huijausviesteihin.',
  measures: 'Salasanat vaihdettiin, kone lukittiin etänä; levyt salataan.',
  circumstances: ['many', 'hostile'],
  ...{ risk: 'high', riskReasons: 'Varas tiesi, mitä otti.' },
  ...{ toldAuthorityAt: TODAY - 1 + 0.5, reasonsForDelay: 'Poliisi pyysi odottamaan.' },
  ...{ toldPeopleAt: TODAY - 1 + 0.75, exceptionReasons: '', contact: 'Veera Vastuullinen, 029 000 0000' },
  ...{ authority: 'late', people: 'told', deadline: TODAY - 2 + 0.4 },
};
