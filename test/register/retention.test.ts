import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, day, isoDate } from '../../src/register/calendar';
import { UnsuitableRule } from '../../src/register/errors';
import { writtenFinancialYears } from '../../src/register/financialYear';
import {
  type Anchor,
  type CustomerFacts,
  customerRetention,
  financialYearEnd,
  type FinancialYears,
  keptUntil,
  lastDayOf,
  type OrderFacts,
  orderRetention,
  type RecordDays,
  recordRetention,
  type RetentionRule,
} from '../../src/register/retention';

function rule(anchor: Anchor, years: number, months = 0): RetentionRule {
  return { id: 'r1', kind: 'k', anchor, years, months, ground: 'g', after: 'erase', warningDays: 30 };
}

const card = rule('relationshipEnd', 10);
const voucher = rule('financialYearEndCalendar', 6);
const books = rule('financialYearEnd', 10);
const calendarYear = { endMonth: 12, endDay: 31 };

describe('the financial year of a day', () => {
  it.each<[string, string, FinancialYears, string]>([
    ['the calendar year', '2025-06-15', calendarYear, '2025-12-31'],
    ['a year that ends in spring, before its end', '2017-04-30', { endMonth: 4, endDay: 30 }, '2017-04-30'],
    ['a year that ends in spring, after its end', '2017-05-01', { endMonth: 4, endDay: 30 }, '2018-04-30'],
    ['29 February in a leap year', '2024-01-15', { endMonth: 2, endDay: 29 }, '2024-02-29'],
    ['29 February in another year', '2025-01-15', { endMonth: 2, endDay: 29 }, '2025-02-28'],
    ['31 June, which means its last day', '2025-01-15', { endMonth: 6, endDay: 31 }, '2025-06-30'],
    ['no known closing date', '2025-03-03', [], '2025-12-31'],
  ])('with %s', (_, date, years, end) => {
    expect(isoDate(financialYearEnd(day(date), years))).toBe(end);
  });

  describe('when the closing date has changed', () => {
    const changes: FinancialYears = [
      { from: day('2024-07-01'), endMonth: 6, endDay: 30, firstEnd: day('2025-12-31') },
      { from: day('2020-01-01'), endMonth: 12, endDay: 31 },
      { from: day('2026-01-01'), endMonth: 3, endDay: 31 },
    ];

    it.each([
      ['2019-05-05', '2019-12-31', 'follows the first known closing date before all changes'],
      ['2023-05-05', '2023-12-31', 'ends as before the change'],
      ['2024-03-03', '2024-06-30', 'ends early on the day before the change'],
      ['2024-08-01', '2025-12-31', 'is as long as the first year after a change was made'],
      ['2025-12-31', '2025-12-31', 'is as long as the first year after a change was made'],
      ['2026-02-01', '2026-03-31', 'ends as the latest change says'],
      ['2026-04-01', '2027-03-31', 'ends as the latest change says'],
    ])('%s: %s, %s', (date, end) => {
      expect(isoDate(financialYearEnd(day(date), changes))).toBe(end);
    });
  });

  describe('as owners write it', () => {
    const endOf = (date: string, text: string) => {
      const years = writtenFinancialYears(text);
      return years && isoDate(financialYearEnd(day(date), years));
    };

    it.each([
      ['30.4.', '2016-05-01', '2017-04-30', '2023-12-31'],
      ['31.12.; 1.5.2016: 30.4.', '2016-03-01', '2016-04-30', '2022-12-31'],
      ['31.12.; 1.5.2016: 30.4.', '2017-04-30', '2017-04-30', '2023-12-31'],
      ['30.4.; 1.5.2022: 31.3.2023; 1.4.2023: 31.3.', '2024-03-31', '2024-03-31', '2030-12-31'],
      ['31.3.\n1.4.2024: 31.12.2024\n 1.1.2025 : 31.12.', '2025-06-01', '2025-12-31', '2031-12-31'],
      ['1.7.2024: 31.12.2025', '2024-07-01', '2025-12-31', '2031-12-31'],
      ['30.6; 1.7.2024: 31.12.2025;', '2026-01-01', '2026-12-31', '2032-12-31'],
    ])('%j: the year of %s ends on %s, its vouchers are kept until %s', (text, date, end, until) => {
      expect(endOf(date, text)).toBe(end);
      expect(isoDate(keptUntil(day(end), voucher, writtenFinancialYears(text) ?? []))).toBe(until);
    });

    it.each([
      '',
      'spring',
      '32.12.',
      '31.13.',
      '31.12.; 30.4.',
      '31.12.; 31.4.2017: 30.4.',
      '31.12.; 1.5.2017 30.4.',
      '31.12.2017',
      '1.7.2024: 1.1.2026',
      '1.7.2024: 30.6.2024',
      '1.7.2024: 30.6.; 1.7.2024: 31.12.',
    ])('nothing is made of %j', (text) => {
      expect(writtenFinancialYears(text)).toBeUndefined();
    });
  });

  it('never ends before the day, nor a year or more after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2000-01-01'), max: day('2100-01-01') }),
        fc.record({ endMonth: fc.integer({ min: 1, max: 12 }), endDay: fc.integer({ min: 1, max: 31 }) }),
        (date, year) => {
          const end = financialYearEnd(date, year);
          expect(end).toBeGreaterThanOrEqual(date);
          expect(end).toBeLessThan(addMonths(date, 12) + 2);
          expect(financialYearEnd(end, year)).toBe(end);
        },
      ),
    );
  });
});

describe('the last day of keeping', () => {
  it.each([
    ['2017-04-30', '2023-12-31', '2027-04-30'],
    ['2024-03-31', '2030-12-31', '2034-03-31'],
    ['2025-12-31', '2031-12-31', '2035-12-31'],
  ])(
    'for the financial year that ended on %s is %s for vouchers and %s for books',
    (end, vouchers, allBooks) => {
      const [, endMonth = 0, endDay = 0] = end.split('-').map(Number);
      expect(isoDate(keptUntil(day(end), voucher, { endMonth, endDay }))).toBe(vouchers);
      expect(isoDate(keptUntil(day(end), books, { endMonth, endDay }))).toBe(allBooks);
    },
  );

  it('for a customer is ten years after the end of the relationship', () => {
    expect(isoDate(keptUntil(day('2016-03-05'), card, []))).toBe('2026-03-05');
    expect(isoDate(keptUntil(day('2024-02-29'), card, []))).toBe('2034-02-28');
  });

  it('is counted from the end of the financial year of any day in it', () => {
    const spring = { endMonth: 4, endDay: 30 };
    expect(isoDate(keptUntil(day('2023-06-10'), voucher, spring))).toBe('2030-12-31');
    expect(isoDate(keptUntil(day('2023-06-10'), books, spring))).toBe('2034-04-30');
  });

  it.each<[Anchor, RecordDays, string | undefined]>([
    ['collected', { collected: day('2020-01-01'), closed: day('2021-01-01') }, '2022-01-01'],
    ['closed', { collected: day('2020-01-01'), closed: day('2021-01-01') }, '2023-01-01'],
    ['closed', { collected: day('2020-01-01') }, '2022-01-01'],
    ['collected', { closed: day('2021-01-01') }, undefined],
    ['closed', {}, undefined],
    ['financialYearEndCalendar', { collected: day('2020-01-01'), closed: day('2021-05-01') }, '2024-12-31'],
  ])('by a rule that counts from %s, of a record of the days %j', (anchor, days, until) => {
    const last = lastDayOf(days, rule(anchor, 2), { endMonth: 4, endDay: 30 });
    expect(last === undefined ? undefined : isoDate(last)).toBe(until);
  });

  it('may be counted in months', () => {
    expect(isoDate(keptUntil(day('2026-01-31'), rule('collected', 0, 3), []))).toBe('2026-04-30');
  });

  it('ends with the calendar at the latest', () => {
    const last = day('9999-12-31');
    expect(keptUntil(last, card, [])).toBe(last);
    expect(keptUntil(day('2026-01-31'), rule('collected', 12_000), [])).toBe(last);
    const order: OrderFacts = { date: last, invoiceState: '', held: false };
    expect(orderRetention(order, voucher, { endDay: 30, endMonth: 4 }, day('2026-01-01'))).toEqual({
      until: last,
      state: 'running',
    });
  });

  it.each([rule('collected', -1), rule('collected', 0.3), rule('collected', NaN)])(
    'is not told by a rule without a usable period',
    (wrong) => {
      expect(() => keptUntil(day('2026-01-01'), wrong, [])).toThrow(UnsuitableRule);
    },
  );
});

describe('a customer', () => {
  const ended: CustomerFacts = {
    status: 'ended',
    endedOn: day('2016-03-05'),
    held: false,
    restricted: false,
  };
  const until = day('2026-03-05');
  const on = (facts: Partial<CustomerFacts>, today: string) =>
    customerRetention({ ...ended, ...facts }, card, 24, day(today));

  it.each<[string, Partial<CustomerFacts>, string]>([
    ['2026-02-03', {}, 'running'],
    ['2026-02-04', {}, 'warning'],
    ['2026-03-05', {}, 'warning'],
    ['2026-03-06', {}, 'due'],
    ['2026-03-06', { approvedUntil: until }, 'approved'],
    ['2026-03-05', { approvedUntil: until }, 'warning'],
    ['2026-03-06', { approvedUntil: until - 1 }, 'due'],
    ['2026-03-06', { held: true, approvedUntil: until }, 'held'],
    ['2026-03-06', { restricted: true }, 'held'],
    ['2026-02-04', { held: true }, 'held'],
  ])('whose card is kept until 5 March 2026 is, on %s with %j, %s', (today, facts, state) => {
    expect(on(facts, today)).toEqual({ until, state });
  });

  it('goes back for approval when the end of the relationship is corrected', () => {
    const corrected = { endedOn: day('2016-03-01'), approvedUntil: until };
    expect(on(corrected, '2026-04-01').state).toBe('due');
  });

  it('that is active has no last day, even with an old end left in its row', () => {
    expect(on({ status: 'active', lastActivity: day('2026-01-01') }, '2026-03-06')).toEqual({
      state: 'running',
    });
  });

  it.each<[string, Partial<CustomerFacts>, string]>([
    ['after 24 months without activity', { lastActivity: day('2024-03-06') }, 'suggestedEnd'],
    ['not a day earlier', { lastActivity: day('2024-03-07') }, 'running'],
    ['by the day it began where no activity is known', { since: day('2010-01-01') }, 'suggestedEnd'],
    [
      'not while anything is recent',
      { since: day('2010-01-01'), lastActivity: day('2026-01-01') },
      'running',
    ],
    ['not when nothing is known at all', {}, 'running'],
    ['not while it is held', { since: day('2010-01-01'), held: true }, 'held'],
  ])('without a known end is suggested as ended %s', (_, facts, state) => {
    expect(on({ endedOn: undefined, ...facts }, '2026-03-06')).toEqual({ state });
  });

  it('is never due by a suggestion, however long ago', () => {
    const facts = fc.record({
      status: fc.constantFrom('active' as const, 'ended' as const, '' as const),
      since: fc.option(fc.nat(50000), { nil: undefined }),
      lastActivity: fc.option(fc.nat(50000), { nil: undefined }),
      held: fc.boolean(),
      restricted: fc.boolean(),
      approvedUntil: fc.option(fc.nat(50000), { nil: undefined }),
    });
    fc.assert(
      fc.property(facts, fc.integer({ min: 40000, max: 90000 }), (f, today) => {
        expect(['running', 'suggestedEnd', 'held']).toContain(customerRetention(f, card, 24, today).state);
      }),
    );
  });

  it('may be kept from the day of collection', () => {
    const facts: CustomerFacts = {
      status: 'active',
      since: day('2020-01-31'),
      held: false,
      restricted: false,
    };
    expect(customerRetention(facts, rule('collected', 0, 1), 24, day('2020-03-01'))).toEqual({
      until: day('2020-02-29'),
      state: 'due',
    });
  });

  it('is not judged by a rule of financial years', () => {
    expect(() => customerRetention(ended, voucher, 24, day('2026-03-06'))).toThrow(UnsuitableRule);
  });
});

describe('an order', () => {
  const paid = { date: day('2017-02-15'), invoiceState: 'paid' as const, held: false };
  const years = { endMonth: 4, endDay: 30 };

  it('is kept for six years from the end of the calendar year in which its financial year ended', () => {
    expect(orderRetention(paid, voucher, years, day('2023-12-31'))).toEqual({
      until: day('2023-12-31'),
      state: 'warning',
    });
    expect(orderRetention(paid, voucher, years, day('2024-01-01')).state).toBe('due');
    expect(
      orderRetention({ ...paid, date: day('2017-05-01') }, voucher, years, day('2024-01-01')).until,
    ).toBe(day('2024-12-31'));
  });

  it.each(['open', 'collection'] as const)('whose invoice is %s is held', (invoiceState) => {
    expect(orderRetention({ ...paid, invoiceState }, voucher, years, day('2030-01-01')).state).toBe('held');
  });

  it('is approved only as long as its last day is the one approved', () => {
    const approved = { ...paid, approvedUntil: day('2023-12-31') };
    expect(orderRetention(approved, voucher, years, day('2024-01-01')).state).toBe('approved');
    expect(orderRetention(approved, voucher, calendarYear, day('2024-01-01')).state).toBe('approved');
    expect(
      orderRetention({ ...approved, date: day('2017-05-02') }, voucher, years, day('2025-01-01')).state,
    ).toBe('due');
  });

  it('may be kept from its own date or from the end of its financial year', () => {
    const untilBy = (anchor: Anchor) => orderRetention(paid, rule(anchor, 1), years, day('2017-03-01')).until;
    expect(untilBy('collected')).toBe(day('2018-02-15'));
    expect(untilBy('financialYearEnd')).toBe(day('2018-04-30'));
  });

  it('without a date has no last day and is not due', () => {
    expect(orderRetention({ ...paid, date: undefined }, voucher, years, day('2090-01-01'))).toEqual({
      state: 'running',
    });
  });

  it('is not judged by the end of a relationship that it does not know', () => {
    expect(() => orderRetention(paid, card, years, day('2026-01-01'))).toThrow(UnsuitableRule);
  });
});

describe('a record of any kind', () => {
  it('passes through its states in one direction as days go by', () => {
    const order = ['running', 'warning', 'due'];
    const anchorDay = day('2020-01-01');
    let reached = 0;
    for (let today = anchorDay; today < anchorDay + 800; today++) {
      const { until = 0, state } = recordRetention({ anchorDay, held: false }, rule('closed', 2), [], today);
      expect(order.indexOf(state)).toBeGreaterThanOrEqual(reached);
      expect(state === 'due').toBe(today > until);
      expect(state === 'warning').toBe(today <= until && today > until - 30);
      reached = order.indexOf(state);
    }
    expect(order[reached]).toBe('due');
  });
});
