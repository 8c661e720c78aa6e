import { describe, expect, it } from '@jest/globals';
import { copiesOf } from '../../../src/actions/copies';
import { erasures } from '../../../src/actions/erasure-courses';
import { dailyRun } from '../../../src/actions/daily';
import { erase } from '../../../src/actions/erase';
import { approveDues, undoApprovals } from '../../../src/actions/retention/approve';
import { reviewDues } from '../../../src/actions/retention/review';
import { verify } from '../../../src/actions/verify';
import { Killed, type TestRegister } from '../../support/register';
import { addRows, apply, customer, gridOf, idOf, registerOf, textsIn, write } from '../by-hand';

const HEAD = 'number,firstName,lastName,email,status,since,endedOn,legalBasis,role';
const aino = '1,Aino,Mallinen,aino@example.fi,ended,2005-01-01,2014-05-10,,';
const eero = '2,Eero,Koivu,eero@example.fi,active,2020-01-01,,,';
const ORDERS = 'invoiceId,customerId,date,total\n10,2,2015-03-01,50\n11,2,2026-01-10,70\n';

const register = (customers = [aino, eero], orders = ORDERS) =>
  registerOf({ customers: `${HEAD}\n${customers.join('\n')}\n`, orders });
const review = (of: TestRegister) => of.run(reviewDues(of.world));
const approve = (of: TestRegister) => of.run(approveDues(of.world)).result;
const daily = (of: TestRegister, on: string) => {
  of.today = on;
  return of.run(dailyRun(of.world));
};
const events = (of: TestRegister) => of.records('Log').map(({ Event: event }) => event);
const orders = (of: TestRegister) => of.records('Orders').map((row) => row['Invoice number']);
const rowOf = (of: TestRegister, title: string, heading: string, text: string) =>
  of.records(title).findIndex((row) => String(row[heading]) === text);
/** A person inserts a blank row above the first. */
function insertAbove(of: TestRegister, title: string): void {
  const { sheetId } = gridOf(of, title);
  apply(of, { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
}
const details = (of: TestRegister, event: string) =>
  of
    .records('Log')
    .filter((row) => row.Event === event)
    .map((row) => JSON.parse(String(row.Details)) as { records: string[] });

/** Does something once, before or after a commit that a condition picks. */
function once(of: TestRegister, nth: number, name: string, when: 'before' | 'after', act: () => void) {
  let seen = 0;
  of.intercept = (call) => {
    if (call.name === name && call.when === when && seen++ === nth) act();
  };
}

describe('many records at once', () => {
  it('go in several commits, none of which has to be taken back, and are counted as they went', () => {
    const lines = Array.from({ length: 230 }, (_, index) => `${index + 100},2,2015-03-01,5`);
    const of = register([eero], `invoiceId,customerId,date,total\n${lines.join('\n')}\n11,2,2026-01-10,70\n`);
    expect(approve(of).approved).toBe(230);
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 230, returned: 0, unfinished: false });
    expect(orders(of)).toEqual(['11']);
    expect(events(of)).not.toContain('destruction.corrected');
    expect(of.run(verify(of.world)).ok).toBe(true);
  });
});

describe('nobody else’s and nobody’s record goes', () => {
  it('leaves what bears an id that stands twice to the owner, orders and cards alike', () => {
    const of = register();
    const [old] = of.records('Orders');
    addRows(of, 'Orders', [{ ...old, 'Invoice number': '99' }]);
    addRows(of, 'Customers', [{ ...of.records('Customers')[0], 'First name': 'Other' }]);
    expect(review(of)).toEqual([]);
  });

  it('destroys once what was approved twice by a copied row', () => {
    const of = register([eero]);
    approve(of);
    const [task] = of.records('Tasks').filter((row) => row.State === 'Open');
    addRows(of, 'Tasks', [{ ...task, ID: 'copied' }]);
    daily(of, '2026-12-01');
    daily(of, '2026-12-02');
    expect(orders(of)).toEqual(['11']);
    expect(details(of, 'destruction').flatMap(({ records }) => records)).toHaveLength(1);
    expect(of.records('Tasks').filter((row) => row.State === 'Open')).toEqual([]);
  });

  it('takes back in the log what was claimed of a record that stands when its approval is undone', () => {
    const of = register([eero]);
    approve(of);
    const [old] = of.records('Orders');
    of.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'after' && events(of).includes('destruction')) throw new Killed();
    };
    expect(() => daily(of, '2026-12-01')).toThrow(Killed);
    of.intercept = () => undefined;
    expect(orders(of)).toEqual(['11']);
    // Somebody's undo in the sheet brings the row back before a run has confirmed that it is gone.
    addRows(of, 'Orders', [old ?? {}]);
    expect(of.run(undoApprovals(of.world)).result).toEqual({ undone: 1 });
    expect(details(of, 'destruction.corrected')[0]?.records).toEqual(details(of, 'destruction')[0]?.records);
    expect(of.records('Tasks').filter((row) => row.State === 'Open')).toEqual([]);
    daily(of, '2026-12-02');
    expect(events(of)).not.toContain('destruction.confirmed');
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('leaves the orders of a restricted person alone, also one that names them by their number', () => {
    const of = register([eero]);
    write(of, 'Orders', rowOf(of, 'Orders', 'Invoice number', '10'), 'Customer', '2');
    write(of, 'Customers', 0, 'Restricted since', '2026-11-01');
    expect(review(of)).toEqual([]);
  });

  it('keeps the folder of vouchers as long as the vouchers, by the financial year', () => {
    const of = registerOf({}, { financialYearEnd: '30.4.' });
    const folder = {
      ID: 'm1',
      Description: 'Vouchers',
      'Retention rule': 'voucher',
      'Last entry': '2019-06-30',
    };
    addRows(of, 'Other material', [folder]);
    of.today = '2026-12-31';
    expect(review(of)).toEqual([]);
    of.today = '2027-01-01';
    expect(review(of).map(({ name }) => name)).toEqual(['Vouchers']);
  });

  it('keeps what a claim on an order needs, though the consent to it was withdrawn', () => {
    const reader = '2,Eero,Koivu,eero@example.fi,active,2020-01-01,,consent,';
    const of = register([reader], 'invoiceId,customerId,date,total\n11,2,2026-01-10,70\n');
    const said = { Customer: idOf(of, 'eero@example.fi'), Channel: 'E-mail' };
    addRows(of, 'Consents', [
      { ...said, ID: 's1', Purpose: 'marketing', Event: 'Given', Time: '2026-02-01' },
      { ...said, ID: 's2', Purpose: 'publication', Event: 'Given', Time: '2026-02-01' },
      { ...said, ID: 's3', Purpose: 'marketing', Event: 'Withdrawn', Time: '2026-03-01' },
    ]);
    const columns = () => review(of).flatMap((due) => due.columns ?? []);
    expect(columns()).toContain('email');
    const [order] = of.records('Orders');
    addRows(of, 'Holds', [{ ID: 'h1', Record: order?.ID, Ground: 'Legal claim', 'Set on': '2026-04-01' }]);
    expect(columns()).not.toContain('email');
  });
});

describe('a consent event that names nobody known', () => {
  const reader = '3,Liisa,Lukija,liisa@example.fi,active,2020-01-01,,consent,';
  const said = { Purpose: 'marketing', Event: 'Given', Time: '2021-02-01', Channel: 'E-mail' };

  it.each(['damaged', ''])('is kept as proof and told to the owner (customer cell: %j)', (cell) => {
    const of = register([reader], 'invoiceId,customerId,date,total\n');
    addRows(of, 'Consents', [{ ...said, ID: 's1', Customer: idOf(of, 'liisa@example.fi') }]);
    write(of, 'Consents', 0, 'Customer', cell);
    expect(review(of)).toEqual([]);
    expect(daily(of, '2026-11-25').sweep.unreadable).toEqual([
      { tab: 'consents', column: 'customer', cells: 1 },
    ]);
    write(of, 'Consents', 0, 'Customer', idOf(of, 'liisa@example.fi'));
    expect(daily(of, '2026-11-26').sweep.unreadable).toEqual([]);
  });

  it('goes in its time where the log says that the person was erased', () => {
    const of = register([aino], 'invoiceId,customerId,date,total\n');
    addRows(of, 'Consents', [
      { ...said, ID: 's1', Customer: idOf(of, 'aino@example.fi'), Event: 'Withdrawn', Time: '2024-02-01' },
    ]);
    approve(of);
    daily(of, '2026-12-01');
    expect(of.records('Customers')).toEqual([]);
    expect(daily(of, '2027-02-01').sweep).toMatchObject({ dues: 0, unreadable: [] });
    expect(daily(of, '2027-02-02').sweep).toMatchObject({ dues: 1, unreadable: [] });
  });
});

describe('what has a time of its own', () => {
  it('is a disclosure, ten years after it, and a hold, three years after it was lifted', () => {
    const of = register([eero], 'invoiceId,customerId,date,total\n');
    const id = idOf(of, 'eero@example.fi');
    addRows(of, 'Disclosures', [{ ID: 'd1', Customer: id, Recipient: 'r', Date: '2016-11-24' }]);
    addRows(of, 'Holds', [
      { ID: 'h1', Record: id, Ground: 'Other', 'Set on': '2020-01-01', 'Lifted on': '2023-11-24' },
      { ID: 'h2', Record: id, Ground: 'Other', 'Set on': '2020-01-01' },
    ]);
    expect(review(of)).toEqual([]);
    of.today = '2026-11-25';
    expect(review(of).map(({ tab, record, customer, name }) => [tab, record, customer, name])).toEqual([
      ['disclosures', 'd1', id, 'Eero Koivu'],
      ['holds', 'h1', id, 'Eero Koivu'],
    ]);
    approve(of);
    expect(daily(of, '2026-12-02')).toMatchObject({ destroyed: 2 });
    expect([of.records('Disclosures'), of.records('Holds').map(({ ID }) => ID)]).toEqual([[], ['h2']]);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('is not touched while the person’s data is restricted', () => {
    const of = register([eero], 'invoiceId,customerId,date,total\n');
    const hold = { ID: 'h1', Record: idOf(of, 'eero@example.fi'), Ground: 'Other' };
    addRows(of, 'Holds', [{ ...hold, 'Set on': '2020-01-01', 'Lifted on': '2022-11-24' }]);
    write(of, 'Customers', 0, 'Restricted since', '2026-11-01');
    expect(review(of)).toEqual([]);
  });
});

describe('a folder of paper', () => {
  const folder = {
    ID: 'm1',
    Description: 'Old vouchers',
    'Retention rule': 'voucher',
    'Last entry': '2015-06-30',
  };
  const papers = (of: TestRegister) =>
    of
      .records('Tasks')
      .filter((row) => row.Task === 'Shred the paper')
      .map((row) => row.State);
  const approved = () => {
    const of = registerOf({});
    addRows(of, 'Other material', [folder]);
    approve(of);
    return of;
  };

  it('is not called destroyed before the owner has ticked that it is shredded', () => {
    const of = approved();
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 0, returned: 0 });
    expect(of.records('Other material')).toHaveLength(1);
    expect(events(of)).not.toContain('destruction');
    write(of, 'Tasks', rowOf(of, 'Tasks', 'Task', 'Shred the paper'), 'State', 'Done');
    expect(daily(of, '2027-01-08')).toMatchObject({ destroyed: 1 });
    expect(of.records('Other material')).toEqual([]);
    expect(events(of)).toEqual(expect.arrayContaining(['destruction', 'destruction.confirmed']));
  });

  it('is not to be shredded any more once the approval is undone, or the rule changed', () => {
    const undone = approved();
    undone.run(undoApprovals(undone.world));
    expect(papers(undone)).toEqual(['Cancelled']);
    const longer = approved();
    write(longer, 'Retention', rowOf(longer, 'Retention', 'ID', 'voucher'), 'Years', 60);
    daily(longer, '2026-12-01');
    expect(papers(longer)).toEqual(['Cancelled']);
  });

  const ofAino = () => {
    const of = register([aino]);
    addRows(of, 'Other material', [{ ...folder, Customer: idOf(of, 'aino@example.fi') }]);
    approve(of);
    return of;
  };
  const waitedFor = (of: TestRegister) =>
    of
      .run(erasures(of.world, true))
      .flatMap(({ copies }) => copies.filter(({ kind }) => kind === 'paper').map(({ state }) => state));

  it('is to be shredded anew for an erasure after its approval was undone, and only that shredding is waited for', () => {
    const of = ofAino();
    of.run(undoApprovals(of.world));
    const id = idOf(of, 'aino@example.fi');
    of.run(erase(of.world, 'aino@example.fi'));
    expect(papers(of)).toEqual(['Cancelled', 'Open']);
    expect(waitedFor(of)).toEqual(['open']);
    const shredded = of
      .records('Tasks')
      .findIndex((row) => row.Task === 'Shred the paper' && row.State === 'Open');
    write(of, 'Tasks', shredded, 'State', 'Done');
    expect(waitedFor(of)).toEqual(['done']);
    expect(of.run(copiesOf(of.world, id)).residual).not.toContain('paper');
  });

  it('is still to be shredded where an erasure waits for it, though there is no approval any more', () => {
    const of = ofAino();
    of.run(erase(of.world, 'aino@example.fi'));
    of.run(undoApprovals(of.world));
    expect(papers(of)).toEqual(['Open']);
    expect(waitedFor(of)).toEqual(['open']);
  });
});

describe('what is typed anew', () => {
  const [GIVEN, WITHDRAWN] = ['2024-02-01', '2024-03-01'];
  /** A card of which the website rested on a consent that was withdrawn, approved to go. */
  const approved = () => {
    const of = register(
      ['2,Eero,Koivu,eero@example.fi,active,2020-01-01,,consent,'],
      'invoiceId,customerId,date,total\n',
    );
    const said = { Customer: idOf(of, 'eero@example.fi'), Channel: 'E-mail' };
    addRows(of, 'Consents', [
      { ...said, ID: 's1', Purpose: 'marketing', Event: 'Given', Time: GIVEN },
      { ...said, ID: 's2', Purpose: 'publication', Event: 'Given', Time: GIVEN },
      { ...said, ID: 's3', Purpose: 'publication', Event: 'Withdrawn', Time: WITHDRAWN },
    ]);
    write(of, 'Customers', 0, 'Website', 'old.example');
    approve(of);
    of.today = '2026-12-01';
    return of;
  };
  const website = (of: TestRegister) => of.records('Customers')[0]?.Website;

  it('between a killed run and the next is not destroyed on the approval of what stood there before', () => {
    const of = approved();
    of.intercept = ({ name, when }) => {
      if (name === 'commit' && when === 'after' && events(of).includes('destruction')) throw new Killed();
    };
    expect(() => daily(of, '2026-12-01')).toThrow(Killed);
    of.intercept = () => undefined;
    expect(website(of)).toBe('');
    write(of, 'Customers', 0, 'Website', 'new.example');
    expect(daily(of, '2026-12-02')).toMatchObject({ destroyed: 0, returned: 1 });
    expect(website(of)).toBe('new.example');
    expect(events(of)).toEqual(expect.arrayContaining(['destruction.corrected', 'retention.returned']));
    expect(review(of).find(({ columns }) => columns)).toMatchObject({ columns: ['website'] });
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('is told from cells that somebody’s sorting kept from being blanked', () => {
    const whole = approved();
    const before = whole.copy();
    daily(whole, '2026-12-01');
    for (let index = 0; index < whole.calls.length; index++)
      for (const kill of [false, true]) {
        const of = before.copy();
        of.intercept = (call) => {
          if (call.index !== index) return;
          if (call.when === 'before') insertAbove(of, 'Customers');
          else if (kill) throw new Killed();
        };
        try {
          daily(of, '2026-12-01');
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
        of.intercept = () => undefined;
        daily(of, '2026-12-02');
        const [row] = of.records('Customers').filter((each) => each['First name'] === 'Eero');
        expect([index, kill, row?.Website]).toEqual([index, kill, '']);
        expect(of.records('Tasks').map((each) => each.State)).not.toContain('Cancelled');
      }
  });
});

describe('a customer who is one again', () => {
  it('is not due while there is an order after the written end', () => {
    const of = register([aino, eero], 'invoiceId,customerId,date,total\n10,1,2020-03-01,50\n');
    expect(review(of).map(({ name }) => name)).toEqual([]);
    expect(daily(of, '2026-11-25').sweep.customers.due).toBe(0);
  });

  it.each([
    ['returns', (of: TestRegister) => write(of, 'Customers', 0, 'Status', 'Active')],
    ['is approved no more', (of: TestRegister) => void of.run(undoApprovals(of.world))],
    [
      'is to stay by the column',
      (of: TestRegister) => write(of, 'Customers', 0, 'Retention state', 'Due for erasure'),
    ],
  ])('is not erased by a run that had counted the card as due when the customer %s', (_, act) => {
    const of = register([aino], 'invoiceId,customerId,date,total\n');
    approve(of);
    const before = of.copy();
    daily(before, '2026-12-01');
    // Before each read in turn, so that one falls between the two computations.
    for (let nth = 0; nth < before.calls.filter((name) => name === 'read').length; nth++) {
      const each = of.copy();
      let erased = false;
      once(each, nth, 'read', 'before', () => {
        erased = each.records('Customers').length === 0;
        if (!erased) act(each);
      });
      daily(each, '2026-12-01');
      each.intercept = () => undefined;
      if (!erased) expect(each.records('Customers').map((row) => row['First name'])).toEqual(['Aino']);
      if (!erased) expect(events(each)).not.toContain('erasure');
    }
  });
});

describe('the owner’s word', () => {
  it('in the column takes an approval back on the last day of the window too', () => {
    const of = register();
    approve(of);
    daily(of, '2026-11-30');
    write(of, 'Customers', 0, 'Retention state', 'Due for erasure');
    write(of, 'Orders', 0, 'Retention state', 'Due for erasure');
    expect(daily(of, '2026-12-01')).toMatchObject({ destroyed: 0 });
    expect(customer(of, 'aino@example.fi')).toMatchObject({ 'First name': 'Aino' });
    expect(orders(of)).toEqual(['10', '11']);
    expect(review(of).map(({ approved }) => approved)).toEqual([undefined, undefined]);
  });

  it('in a task’s details that nobody can read approves nothing, and none of it comes into the log', () => {
    const of = register([eero]);
    approve(of);
    const row = of.records('Tasks').findIndex((task) => task.State === 'Open');
    const meant = JSON.parse(String(of.records('Tasks')[row]?.Details)) as object;
    write(of, 'Tasks', row, 'Details', JSON.stringify({ ...meant, tab: 'Liisa Salainen' }));
    daily(of, '2026-12-01');
    expect(orders(of)).toEqual(['10', '11']);
    expect(of.records('Tasks')[row]).toMatchObject({ State: 'Cancelled' });
    expect(textsIn(of, 'Log').join()).not.toContain('Salainen');
    approve(of);
    daily(of, '2026-12-08');
    expect(orders(of)).toEqual(['11']);
  });

  it('without an undo window is carried out by the next run', () => {
    const of = registerOf({ customers: `${HEAD}\n${aino}\n${eero}\n`, orders: ORDERS }, { undoDays: '0' });
    approve(of);
    expect(daily(of, '2026-11-24')).toMatchObject({ destroyed: 2 });
    expect(orders(of)).toEqual(['11']);
  });

  it('is not carried out while a rule cannot be read: a voucher needs a new approval, a card waits', () => {
    const of = register();
    approve(of);
    const voucher = rowOf(of, 'Retention', 'ID', 'voucher');
    write(of, 'Retention', voucher, 'Years', 'six');
    for (const on of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'])
      expect(daily(of, on)).toMatchObject({ destroyed: 0 });
    expect(orders(of)).toEqual(['10', '11']);
    expect(of.records('Customers')).toHaveLength(2);
    write(of, 'Retention', voucher, 'Years', 6);
    expect(daily(of, '2026-12-05')).toMatchObject({ destroyed: 1 });
    expect(of.records('Customers').map((row) => row['First name'])).toEqual(['Eero']);
    expect(orders(of)).toEqual(['10', '11']);
    expect(review(of).map(({ tab, approved }) => [tab, approved])).toEqual([['orders', undefined]]);
  });
});

describe('an interrupted run', () => {
  it('that has erased a card is never told as one that sent the approval back', () => {
    const whole = register([aino], 'invoiceId,customerId,date,total\n');
    approve(whole);
    const before = whole.copy();
    daily(whole, '2026-12-01');
    for (let index = 0; index < whole.calls.length; index++) {
      const of = before.copy();
      of.intercept = (call) => {
        if (call.index === index && call.when === 'after') throw new Killed();
      };
      expect(() => daily(of, '2026-12-01')).toThrow(Killed);
      of.intercept = () => undefined;
      daily(of, '2026-12-02');
      expect(events(of)).not.toContain('retention.returned');
      expect(of.records('Customers')).toEqual([]);
      const tasks = of.records('Tasks').map((row) => row.State);
      expect(tasks.filter((state) => state !== 'Done')).toEqual([]);
    }
  });
});
