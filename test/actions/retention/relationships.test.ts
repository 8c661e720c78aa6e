import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { recordConsent } from '../../../src/actions/consent';
import { dailyRun } from '../../../src/actions/daily';
import { CallFailed, type Program } from '../../../src/actions/program';
import {
  confirmRelationships,
  endRelationships,
  reopenRelationships,
  suggestedEnds,
} from '../../../src/actions/retention/relationships';
import { reviewDues } from '../../../src/actions/retention/review';
import { verify } from '../../../src/actions/verify';
import { day, isoDate } from '../../../src/register/calendar';
import { contentOf, Killed, type TestRegister } from '../../support/register';
import { addRows, apply, customer, gridOf, idOf, registerOf, write } from '../by-hand';

const HEAD = 'number,firstName,lastName,email,status,since,endedOn';
const customers = [
  '1,Aino,Hiljainen,aino@example.fi,active,2010-01-01,',
  '2,Eero,Uusi,eero@example.fi,active,2026-01-01,',
  '3,Liisa,Vanha,liisa@example.fi,,2012-03-04,',
  '4,Maija,Ostaja,maija@example.fi,active,2010-01-01,',
];
const orders = 'invoiceId,customerId,date,total\n10,1,2020-02-03,50\n11,4,2026-05-01,70\n';
const made = registerOf({ customers: `${HEAD}\n${customers.join('\n')}\n`, orders });
const AINO = idOf(made, 'aino@example.fi');
const LIISA = idOf(made, 'liisa@example.fi');
const MAIJA = idOf(made, 'maija@example.fi');

const names = (of: TestRegister) => of.run(suggestedEnds(of.world)).map(({ name }) => name);
const end = (of: TestRegister, who: string[], on?: string) =>
  of.run(endRelationships(of.world, who, on === undefined ? undefined : day(on))).result;
const lines = (of: TestRegister) =>
  of
    .records('Log')
    .flatMap(({ Event: event, Details: details }) =>
      String(event).startsWith('relationship.') ? [`${String(event)} ${String(details)}`] : [],
    );
const ended = (of: TestRegister, email: string) => {
  const { Status: status, 'Ended on': on } = customer(of, email);
  return [status, typeof on === 'number' ? isoDate(on) : on];
};

describe('a relationship that has perhaps ended', () => {
  it('is listed with its last activity, the longest silent first', () => {
    expect(made.copy().run(suggestedEnds(made.world))).toEqual([
      { customer: LIISA, name: 'Liisa Vanha', lastActivity: day('2012-03-04') },
      { customer: AINO, name: 'Aino Hiljainen', lastActivity: day('2020-02-03') },
    ]);
  });

  it('ends on the day of its last activity when the owner says so, and its time runs from there', () => {
    const of = made.copy();
    expect(end(of, [LIISA])).toEqual({ decided: 1, changed: 0 });
    expect(ended(of, 'liisa@example.fi')).toEqual(['Ended', '2012-03-04']);
    expect(names(of)).toEqual(['Aino Hiljainen']);
    expect(of.run(reviewDues(of.world)).map(({ name }) => name)).toContain('Liisa Vanha');
    expect(lines(of)).toEqual(['relationship.ended {"was":"active"}']);
  });

  it('ends on a later day where one is chosen, never before the last activity and never in time to come', () => {
    const of = made.copy();
    end(of, [AINO, LIISA], '2015-01-01');
    expect(ended(of, 'liisa@example.fi')).toEqual(['Ended', '2015-01-01']);
    expect(ended(of, 'aino@example.fi')).toEqual(['Ended', '2020-02-03']);
    const other = made.copy();
    end(other, [AINO], '2030-01-01');
    expect(ended(other, 'aino@example.fi')).toEqual(['Ended', '2026-11-24']);
  });

  it('never ends by itself, however long the silence', () => {
    const of = made.copy();
    of.today = '2060-01-01';
    of.run(dailyRun(of.world));
    expect(ended(of, 'aino@example.fi')).toEqual(['Active', '']);
    expect(of.run(reviewDues(of.world)).filter(({ tab }) => tab === 'customers')).toEqual([]);
  });

  it('is left alone when the customer has been here since, is held, restricted or stands twice', () => {
    const of = made.copy();
    addRows(of, 'Orders', [{ ID: 'o9', Customer: LIISA, Date: '2026-11-01', 'Invoice state': 'Paid' }]);
    write(of, 'Customers', 0, 'Restricted since', '2026-11-01');
    expect(end(of, [LIISA, AINO, MAIJA, 'nobody'])).toEqual({ decided: 0, changed: 4 });
    const twice = made.copy();
    addRows(twice, 'Customers', [{ ID: LIISA, 'Last name': 'Toinen' }]);
    expect(end(twice, [LIISA])).toEqual({ decided: 0, changed: 1 });
    const typed = made.copy();
    write(typed, 'Customers', 2, 'Ended on', 'some day');
    expect(end(typed, [LIISA])).toEqual({ decided: 0, changed: 1 });
  });

  it('that goes on is not suggested again before the time has passed anew', () => {
    const of = made.copy();
    expect(of.run(confirmRelationships(of.world, [AINO])).result).toEqual({ decided: 1, changed: 0 });
    expect(customer(of, 'aino@example.fi')['Relationship confirmed']).toBe(day('2026-11-24'));
    expect(names(of)).toEqual(['Liisa Vanha']);
    of.today = '2028-11-23';
    expect(names(of)).not.toContain('Aino Hiljainen');
    of.today = '2028-11-24';
    expect(names(of)).toContain('Aino Hiljainen');
    expect(lines(of)).toEqual(['relationship.confirmed {}']);
  });
});

describe('an end that is taken back', () => {
  it('gives the status back that there was, and the cells are what they were', () => {
    const of = made.copy();
    const before = contentOf(of)['Customers'];
    end(of, [AINO, LIISA]);
    const undo = () => of.run(reopenRelationships(of.world, [AINO, LIISA, 'nobody'])).result;
    expect(undo()).toEqual({ reopened: 2 });
    expect(contentOf(of)['Customers']).toEqual(before);
    expect(undo()).toEqual({ reopened: 0 });
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('is none of what the owner wrote by hand', () => {
    const of = made.copy();
    write(of, 'Customers', 1, 'Status', 'Ended');
    write(of, 'Customers', 1, 'Ended on', '2026-02-02');
    end(of, [AINO]);
    write(of, 'Customers', 0, 'Status', 'Active');
    const both = [AINO, idOf(of, 'eero@example.fi')];
    expect(of.run(reopenRelationships(of.world, both)).result).toEqual({ reopened: 0 });
  });
});

test('any order of ends, confirmations and returns keeps to what was decided, and the log whole', () => {
  const step = fc.record({
    what: fc.constantFrom('end', 'confirm', 'reopen', 'order'),
    who: fc.constantFrom(AINO, LIISA, MAIJA),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const of = made.copy();
      for (const { what, who } of steps) {
        const before = of.run(suggestedEnds(of.world)).map((item) => item.customer);
        if (what === 'end') expect(end(of, [who]).decided).toBe(before.includes(who) ? 1 : 0);
        if (what === 'confirm') of.run(confirmRelationships(of.world, [who]));
        if (what === 'reopen') of.run(reopenRelationships(of.world, [who]));
        if (what === 'order')
          addRows(of, 'Orders', [
            { ID: `o${of.records('Orders').length}`, Customer: who, Date: '2026-11-20' },
          ]);
        const after = of.run(suggestedEnds(of.world)).map((item) => item.customer);
        if (what !== 'reopen') expect(after).not.toContain(who);
        expect(after.filter((id) => id !== who)).toEqual(before.filter((id) => id !== who));
      }
      expect(of.run(verify(of.world)).ok).toBe(true);
    }),
    { numRuns: 8 },
  );
});

const acts: Record<string, { start: TestRegister; act: (of: TestRegister) => Program<unknown> }> = {
  'ending relationships': { start: made, act: ({ world }) => endRelationships(world, [AINO, LIISA]) },
  'confirming them': { start: made, act: ({ world }) => confirmRelationships(world, [AINO, LIISA]) },
  'taking ends back': {
    start: (() => {
      const of = made.copy();
      end(of, [AINO, LIISA]);
      return of;
    })(),
    act: ({ world }) => reopenRelationships(world, [AINO, LIISA]),
  },
};

describe.each(Object.entries(acts))('%s', (_, { start, act }) => {
  const undisturbed = start.copy();
  undisturbed.run(act(undisturbed));
  const calls = undisturbed.calls.map((name, index) => `${index} ${name}`);
  const cells = (of: TestRegister) => ({ ...contentOf(of), Log: [] });
  const again = (of: TestRegister) => {
    try {
      of.run(act(of));
    } catch (error) {
      if (!(error instanceof Killed || error instanceof CallFailed)) throw error;
    }
  };

  test.each(
    calls.flatMap((call) =>
      (['killed before', 'killed after', 'failed before', 'failed after'] as const).map(
        (fault) => [fault, call] as const,
      ),
    ),
  )('%s call %s and done again ends as undisturbed', (fault, call) => {
    const of = start.copy();
    let struck = false;
    of.intercept = ({ index, when }) => {
      if (struck || index !== Number(call.split(' ')[0]) || !fault.endsWith(when)) return;
      struck = true;
      throw fault.startsWith('killed') ? new Killed() : CallFailed.of(503);
    };
    again(of);
    of.intercept = () => undefined;
    again(of);
    expect(struck).toBe(true);
    expect(cells(of)).toEqual(cells(undisturbed));
    expect(lines(of)).toEqual(lines(undisturbed));
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  test.each(['another writer', 'a person sorting'] as const)('with %s before the commit', (who) => {
    const of = start.copy();
    let struck = false;
    of.intercept = ({ name, when }) => {
      if (struck || name !== 'commit' || when !== 'before') return;
      struck = true;
      const said = { purpose: 'marketing', action: 'given', channel: 'email' } as const;
      if (who === 'another writer') of.run(recordConsent(of.world, 'eero@example.fi', said));
      else
        apply(of, {
          sortRange: {
            range: { sheetId: gridOf(of, 'Customers').sheetId, startRowIndex: 1 },
            sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
          },
        });
    };
    of.run(act(of));
    again(of);
    expect(struck).toBe(true);
    const told = (book: TestRegister) =>
      book
        .records('Customers')
        .map((row) => [row.ID, row.Status, row['Ended on'], row['Relationship confirmed']].join())
        .sort();
    expect(told(of)).toEqual(told(undisturbed));
    expect(of.run(verify(of.world)).ok).toBe(true);
  });
});
