import { describe, expect, test } from '@jest/globals';
import { authorityReport } from '../../src/actions/authority-report';
import { authorityReportJson } from '../../src/documents/authority-json';
import { condense } from '../../src/actions/condense';
import { authorityReportHtml } from '../../src/documents/authority-report';
import { languages } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import type { TestRegister } from '../support/register';
import { agedRegister, entriesOf, logOn } from './aged-log';
import { addRows, write } from './by-hand';

const TODAY = '2026-11-24';

/** A request as it stands in its row. */
const asked = (id: string, Right: string, received: string, more: Record<string, string> = {}) => ({
  ...{
    ID: id,
    'Received on': received,
    Right,
    Status: 'answered',
    Name: 'Aino Asiakas',
    'E-mail': 'aino@example.fi',
  },
  ...more,
});

const sample = agedRegister(
  {
    '2026-02-10': [
      {
        event: 'erasure',
        subject: 'ab',
        request: 'q1',
        details: {
          outcome: 'reduced',
          erased: { orders: 3, 'customers.columns': 1 },
          kept: { 'orders:accounting': 2, 'customers:contactPerson': 1 },
          keptUntil: '2031-12-31',
        },
      },
      { event: 'erasure.confirmed', subject: 'ab', details: {} },
      ...entriesOf('request.received', 3),
    ],
    '2026-03-01': [
      {
        event: 'destruction',
        details: { reason: 'period', after: 'erase', erased: { orders: 5, consents: 2 } },
      },
      {
        event: 'erasure',
        subject: 'cd',
        details: { reason: 'withdrawal', outcome: 'full', erased: { customers: 1 } },
      },
      { event: 'erasure.corrected', subject: 'cd', details: { notErased: { orders: 1 } } },
    ],
    '2026-07-01': entriesOf('request.received', 9),
  },
  TODAY,
);
addRows(sample, 'Requests', [
  asked('q1', 'erasure', '2026-01-05', { 'Answered on': '2026-02-10' }),
  asked('q2', 'access', '2026-01-10', { 'Answered on': '2026-01-20' }),
  asked('q3', 'access', '2026-03-30', { Status: 'refused', 'Answered on': '2026-04-02' }),
  asked('q4', 'access', '2026-03-31', { Status: 'inProgress' }),
  asked('q5', 'access', '2026-04-01', { Status: 'inProgress' }),
  asked('q6', 'access', 'some day'),
]);
addRows(sample, 'Data breaches', [
  { ID: 'b1', 'Aware at': '2026-01-02', 'Authority told at': '2026-01-04' },
  { ID: 'b2', 'Aware at': '2026-02-02', 'Authority told at': '2026-02-06', 'People told at': '2026-02-06' },
  { ID: 'b3', 'Aware at': '2026-05-02' },
]);
addRows(sample, 'Tasks', [{ ID: 't1', Task: 'resumeErasure', About: 'c1', State: 'open' }]);

const reportOn = (register: TestRegister, from: string, to: string, language?: 'fi' | 'sv' | 'en') =>
  register.run(authorityReport(register.world, { from: day(from), to: day(to) }, language));

describe('the report over a span of time', () => {
  const report = reportOn(sample, '2026-01-01', '2026-03-31');

  test('counts requests by their day of receipt, and what became of them in time', () => {
    expect(report.requests).toEqual([
      {
        ...{
          key: 'access',
          right: 'Access to own data',
          received: 3,
          answered: 1,
          partly: 0,
          refused: 1,
          endedOtherwise: 0,
        },
        ...{ open: 1, late: 0, overdue: 1, extended: 0, meanDays: 7, longestDays: 10 },
      },
      expect.objectContaining({ key: 'erasure', received: 1, answered: 1, late: 1, longestDays: 36 }),
    ]);
    expect(report).toMatchObject({ undated: 1, receivedByLog: 3 });
  });

  test('tells erased records by reason and kept ones by ground, from the log', () => {
    expect(report.erasures).toEqual([
      { why: 'request', count: 1 },
      { why: 'withdrawal', count: 1 },
    ]);
    const lines = report.erased.map(({ why, kind, isReduced, count }) => [why, kind, isReduced, count]);
    expect(lines).toEqual([
      ['request', 'Customers', true, 1],
      ['request', 'Orders', false, 3],
      ['period', 'Orders', false, 5],
      ['period', 'Consents', false, 2],
      ['withdrawal', 'Customers', false, 1],
    ]);
    expect(report).toMatchObject({ notErased: 1, keptUntil: day('2031-12-31'), waiting: 1 });
    expect(report.kept.map(({ why, kind, count }) => [why, kind, count])).toEqual([
      ['accounting', 'Orders', 2],
      ['contactPerson', 'Customers', 1],
    ]);
  });

  test('tells of breaches, and which were notified after 72 hours', () => {
    expect(report.breaches).toEqual({ found: 2, toldAuthority: 2, late: 1, toldPeople: 1, undated: 0 });
  });

  test('vouches for the log, or says that its numbers are not certain', () => {
    expect(report.log).toMatchObject({ intact: true, isCondensed: false, leftOut: [] });
    const register = sample.copy();
    write(register, 'Log', 1, 'Event', 'x');
    const broken = reportOn(register, '2026-01-01', '2026-03-31');
    expect(broken.log).toMatchObject({ intact: false, fault: 2 });
    expect(authorityReportHtml(broken)).toContain('the first fault is in entry 2');
  });

  test('holds nothing of any person, and changes nothing', () => {
    for (const language of languages) {
      const told = reportOn(sample, '2026-01-01', '2026-12-31', language);
      expect(sample.calls).toEqual(['read']);
      const text = `${authorityReportHtml(told)}${JSON.stringify(authorityReportJson(told))}`;
      expect(text).not.toMatch(/Aino|aino@|"ab"|"cd"/);
    }
  });

  test('of a day after its last is refused', () => {
    expect(() => reportOn(sample, '2026-02-01', '2026-01-31')).toThrow(
      expect.objectContaining({ code: 'spanInvalid' }),
    );
    expect(reportOn(sample, '2026-07-01', '2026-07-01').receivedByLog).toBe(9);
  });
});

describe('where the log was condensed', () => {
  const register = agedRegister(
    {
      '2012-03-01': entriesOf('request.received', 4),
      '2012-05-20': [
        {
          event: 'erasure',
          request: 'q',
          subject: 'ab',
          details: { outcome: 'full', erased: { orders: 2 } },
        },
      ],
      '2012-05-21': [{ event: 'erasure.confirmed', subject: 'ab', details: {} }],
      '2024-01-01': entriesOf('retention.computed', 510),
    },
    TODAY,
  );
  const before = reportOn(register, '2012-01-01', '2012-12-31');
  register.run(condense(register.world));
  logOn(register, TODAY, entriesOf('person.viewed', 1));

  test('the numbers of the summary are those that the entries gave', () => {
    const after = reportOn(register, '2012-01-01', '2012-12-31');
    expect(after).toMatchObject({ receivedByLog: 4, erasures: before.erasures, erased: before.erased });
    expect(after.log).toMatchObject({ intact: true, isCondensed: true, entries: before.log.entries });
  });

  test('a month that lies in the span only in part is left out, and the report says so', () => {
    const after = reportOn(register, '2012-03-15', '2012-05-31');
    expect(after).toMatchObject({ receivedByLog: 0, log: { leftOut: ['2012-03'] } });
    expect(authorityReportHtml(after)).toContain('2012-03');
  });
});
