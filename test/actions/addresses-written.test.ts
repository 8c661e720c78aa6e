import { describe, expect, it } from '@jest/globals';
import { addressFile } from '../../src/actions/addresses/files';
import { makeAddresses } from '../../src/actions/addresses/make';
import { plainWish } from '../../src/actions/addresses/wish';
import { addressesWritten } from '../../src/actions/addresses/written';
import { recordConsent } from '../../src/actions/consent';
import { verify } from '../../src/actions/verify';
import { day } from '../../src/register/calendar';
import { placesOf, sortedAndDoneAgain, struckAndDoneAgain } from '../support/faults';
import { contentOf, type TestRegister } from '../support/register';
import { addRows, idOf, registerOf } from './by-hand';

/** A list that goes to a recipient, of which somebody objects before its file is written. */

const AINO = 'aino@example.fi';
const wish = { ...plainWish, purpose: 'postalMarketing', format: 'csv', recipient: 'printer' } as const;

const decided = (() => {
  const register = registerOf({
    customers: `number,firstName,lastName,email,street,postcode,city,status,since
1,Aino,Aalto,${AINO},Katu 1,33100,Tampere,active,2024-01-01
2,Eino,Ek,eino@example.fi,Katu 2,33100,Tampere,active,2024-01-01
`,
  });
  addRows(register, 'Recipients', [{ ID: 'printer', Name: 'Painotalo Oy', Role: 'Processor' }]);
  return register;
})();
const { task } = decided.run(makeAddresses(decided.world, wish)).result;
const object = (of: TestRegister) =>
  of.run(
    recordConsent(of.world, AINO, { purpose: 'postalMarketing', action: 'withdrawn', channel: 'phone' }),
  );
const objected = decided.copy();
object(objected);

const given = (of: TestRegister) => of.records('Disclosures').map(({ Customer }) => Customer);
const file = (of: TestRegister) => {
  const { file: content, dropped, people } = of.run(addressFile(of.world, task));
  return { dropped, people, isWritten: content !== undefined };
};
const write = (of: TestRegister) => of.run(addressesWritten(of.world, task, { ...file(of), stood: false }));
const events = (of: TestRegister, event: string) => of.records('Log').filter(({ Event }) => Event === event);
const told = (of: TestRegister, event: string): unknown[] =>
  events(of, event).map(({ Details }) => JSON.parse(String(Details)));
const eino = idOf(decided, 'eino@example.fi');

describe('the files of a list', () => {
  it('leave every disclosure as it was where nobody was left off them', () => {
    const of = decided.copy();
    expect(file(of)).toEqual({ dropped: [], people: 2, isWritten: true });
    expect(write(of).result).toEqual({ finished: true });
    expect(given(of)).toHaveLength(2);
    expect(told(of, 'addresses.written')).toEqual([{ task, kind: 'writeAddresses', people: 2 }]);
    expect(write(of).result).toEqual({ finished: false });
  });

  it('take the disclosure back of whoever objected before they were written, and no other of theirs', () => {
    const of = objected.copy();
    const disclosure = { Customer: idOf(of, AINO), Recipient: 'printer' };
    addRows(of, 'Disclosures', [
      { ...disclosure, ID: 'd1', Date: '2026-03-01' },
      { ...disclosure, ID: 'd2', Date: '2026-11-24', Recipient: 'accountant' },
    ]);
    expect(file(of)).toEqual({ dropped: [idOf(of, AINO)], people: 1, isWritten: true });
    write(of);
    expect(of.records('Disclosures').map(({ ID, Customer }) => (Customer === eino ? 'Eino' : ID))).toEqual(
      expect.arrayContaining(['Eino', 'd1', 'd2']),
    );
    expect(of.records('Disclosures')).toHaveLength(3);
    expect(told(of, 'disclosures.withdrawn')).toEqual([{ task, people: 1 }]);
    expect(told(of, 'addresses.written')).toMatchObject([{ people: 1 }]);
    expect(of.run(verify(of.world)).ok).toBe(true);
  });

  it('count whoever was left off them since the decision, by the reason', () => {
    const { leftOut } = objected.copy().run(addressFile(objected.world, task));
    expect(leftOut).toEqual({ objected: 1 });
  });

  it('take back what was entered with them, not what another list gave the same recipient on the same day', () => {
    const of = decided.copy();
    const other = { ...wish, purpose: 'customer' };
    of.run(makeAddresses(of.world, other));
    object(of);
    const reasons = () =>
      of
        .records('Disclosures')
        .flatMap(({ Customer, Reason }) => (Customer === idOf(of, AINO) ? [Reason] : []));
    const [first, second] = reasons();
    expect([first === second, reasons().length]).toEqual([false, 2]);
    write(of);
    expect(reasons()).toEqual([second]);
  });

  it('leave a disclosure that somebody holds', () => {
    const of = objected.copy();
    const [held] = of.records('Disclosures').filter(({ Customer }) => Customer !== eino);
    addRows(of, 'Holds', [
      { ID: 'h1', Tab: 'Disclosures', Record: String(held?.['ID']), Ground: 'Legal claim' },
    ]);
    write(of);
    expect(given(of)).toHaveLength(2);
    expect(events(of, 'disclosures.withdrawn')).toEqual([]);
  });

  it('written a day later correct what was entered on the day of the decision', () => {
    const of = objected.copy();
    of.today = '2026-11-26';
    write(of);
    expect(given(of)).toEqual([eino]);
  });

  const done = objected.copy();
  const now = { ...file(done), stood: false };
  const act = ({ world }: TestRegister) => addressesWritten(world, task, now);
  done.run(act(done));

  it.each(placesOf(done.calls))(
    '$fault call $index ($name) come to the same when they are written again',
    (place) => {
      const of = objected.copy();
      expect(struckAndDoneAgain(of, place, act)).toBe(true);
      expect(contentOf(of)).toEqual(contentOf(done));
    },
  );

  it('while somebody sorts the disclosures take the right one back', () => {
    const of = objected.copy();
    expect(sortedAndDoneAgain(of, ['Disclosures'], act, false)).toBe(true);
    expect(given(of)).toEqual([eino]);
  });
});

describe('a list that is taken up', () => {
  it('is told from one that was just decided, since a file of it may lie somewhere', () => {
    const take = () => decided.copy().run(makeAddresses(decided.world, wish)).result;
    expect(take()).toMatchObject({ task, isTakenUp: true });
    const other = { ...wish, recipient: '' };
    expect(decided.copy().run(makeAddresses(decided.world, other)).result.isTakenUp).toBe(false);
  });

  it('is said to go on the day on which its files do', () => {
    const of = decided.copy();
    of.today = '2026-11-29';
    expect(of.run(makeAddresses(of.world, wish)).result).toMatchObject({
      task,
      deletedOn: day('2026-12-24'),
    });
  });
});
