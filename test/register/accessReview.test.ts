import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countFindings,
  isAllWell,
  reviewAccess,
  type Grant,
  type Sharing,
  type StaffMember,
} from '../../src/register/accessReview';
import { day } from '../../src/register/calendar';

const TODAY = day('2026-11-24');
const grant = (email: string, more: Partial<Grant> = {}): Grant => ({
  ...{ email, role: 'editor' as const, isGroup: false },
  ...more,
});
const owner = grant('owner@example.com', { role: 'owner' });
const member = (email: string, more: Partial<StaffMember> = {}): StaffMember => ({
  ...{ name: email.replace(/@.*/, ''), email, isUnclear: false, undertakingSignedOn: day('2026-01-02') },
  ...more,
});
const unsigned = (email: string): StaffMember => ({ name: email, email, isUnclear: false });
const boss = member('owner@example.com');
const review = (people: Grant[], staff: StaffMember[], more: Sharing = { open: [] }) =>
  reviewAccess({ people, ...more }, staff, TODAY);
const keys = (...args: Parameters<typeof review>) => review(...args).map(({ key }) => key);

describe('the review of access', () => {
  test('finds nothing where all who have access are on the list, signed, and in their time', () => {
    const aino = member('aino@example.com', { accessFrom: TODAY, accessTo: TODAY });
    expect(review([owner, grant('Aino@Example.com', { role: 'viewer' })], [boss, aino])).toEqual([]);
  });

  test.each<[string, Grant, StaffMember[]]>([
    ['unknownAccount', grant('eino@example.com'), []],
    ['hiddenAccount', grant(''), []],
    ['unknownGroup', grant('all@example.com', { isGroup: true }), []],
    ['knownGroup', grant('all@example.com', { isGroup: true }), [member('all@example.com')]],
    ['accessEnded', grant('a@example.com'), [member('a@example.com', { accessTo: TODAY - 1 })]],
    ['accessNotBegun', grant('a@example.com'), [member('a@example.com', { accessFrom: TODAY + 1 })]],
    ['unclearDays', grant('a@example.com'), [member('a@example.com', { isUnclear: true })]],
    ['noUndertaking', grant('a@example.com'), [unsigned('a@example.com')]],
    ['noUndertaking', grant('a@example.com'), [member('a@example.com', { undertakingSignedOn: TODAY + 1 })]],
  ])('finds %s', (key, found, staff) => {
    expect(keys([owner, found], [boss, ...staff])).toEqual([key]);
  });

  test.each<[string, Partial<StaffMember>]>([
    ['accessEnded', { accessTo: TODAY - 1 }],
    ['accessNotBegun', { accessFrom: TODAY + 1 }],
    ['unclearDays', { isUnclear: true }],
    ['noUndertaking', { undertakingSignedOn: TODAY + 1 }],
  ])('finds %s of a group as of an account', (key, more) => {
    const group = grant('all@example.com', { isGroup: true });
    expect(keys([owner, group], [boss, member('all@example.com', more)])).toEqual([key]);
  });

  test('says that all is well with hints, but not while there is a group whose members nobody sees', () => {
    const group = grant('all@example.com', { isGroup: true });
    expect(isAllWell(review([owner], [boss, member('a@example.com')]))).toBe(true);
    expect(isAllWell(review([owner, group], [boss, member('all@example.com')]))).toBe(false);
    expect(isAllWell(review([owner, grant('a@example.com')], [boss]))).toBe(false);
  });

  test('tells whose access it is, what they may do, and the day that it is about', () => {
    const left = member('a@example.com', { accessTo: TODAY - 1 });
    expect(review([owner, grant('a@example.com', { role: 'viewer' })], [boss, left])).toEqual([
      { key: 'accessEnded', weight: 'act', account: 'a@example.com', role: 'viewer', day: TODAY - 1 },
    ]);
  });

  test('asks nothing of the owner of the file but to be on the list, unless their time is over', () => {
    expect(keys([owner], [])).toEqual(['ownerNotListed']);
    expect(keys([owner], [unsigned('owner@example.com')])).toEqual([]);
    expect(keys([owner], [member('owner@example.com', { accessTo: TODAY - 1 })])).toEqual(['accessEnded']);
  });

  test('takes a row in force for whoever came back, and what was signed once for signed', () => {
    const before = member('a@example.com', { accessTo: TODAY - 400 });
    expect(
      keys([owner, grant('a@example.com')], [boss, before, { ...unsigned('a@example.com'), name: ' A ' }]),
    ).toEqual([]);
    const next = member('a@example.com', { accessFrom: TODAY + 7 });
    expect(review([owner, grant('a@example.com')], [boss, before, next])).toMatchObject([
      { key: 'accessNotBegun', day: TODAY + 7 },
    ]);
  });

  describe('of an account with several names', () => {
    const till = 'till@example.com';
    const aino = member(till, { name: 'Aino' });
    const ville: StaffMember = { ...unsigned(till), name: 'Ville' };
    const found = (staff: StaffMember[], one = grant(till)) => keys([owner, one], [boss, ...staff]);

    test('finds that it is shared, and that one signature is not the other’s', () => {
      expect(review([owner, grant(till)], [boss, aino, ville])).toEqual([
        { key: 'sharedAccount', weight: 'act', account: till, role: 'editor' },
        { key: 'noUndertaking', weight: 'act', account: 'Ville', role: 'editor' },
      ]);
      expect(found([aino, { ...ville, undertakingSignedOn: TODAY }])).toEqual(['sharedAccount']);
      expect(found([{ ...aino, name: 'Ville' }, ville])).toEqual([]);
    });

    test('asks the undertaking of whoever took over the account, and of whose days nobody can read', () => {
      expect(found([{ ...aino, accessTo: TODAY - 1 }, ville])).toEqual(['noUndertaking']);
      expect(found([aino, { ...ville, isUnclear: true }])).toEqual(['sharedAccount', 'noUndertaking']);
      expect(found([aino, { ...ville, accessFrom: TODAY + 1 }])).toEqual([]);
    });

    test('excuses at most one who owns the file', () => {
      const file = grant(till, { role: 'owner' });
      expect(found([{ ...unsigned(till), name: 'Boss' }], file)).toEqual([]);
      expect(found([{ ...unsigned(till), name: 'Boss' }, aino], file)).toEqual(['sharedAccount']);
      expect(found([{ ...unsigned(till), name: 'Boss' }, ville], file)).toEqual([
        ...['sharedAccount', 'noUndertaking', 'noUndertaking'],
      ]);
    });

    test('knows that a group has members, of whom each signs', () => {
      const group = grant(till, { isGroup: true });
      expect(found([aino, ville], group)).toEqual(['noUndertaking']);
      expect(found([aino, { ...ville, undertakingSignedOn: TODAY }], group)).toEqual(['knownGroup']);
    });
  });

  test('only mentions who is on the list and has no account, and not who has left', () => {
    expect(review([owner], [boss, member('a@example.com'), member('')])).toMatchObject([
      { key: 'noAccount', weight: 'hint' },
      { key: 'noAccount', weight: 'hint' },
    ]);
    expect(keys([owner], [boss, member('a@example.com', { accessTo: TODAY - 1 })])).toEqual([]);
  });

  test('knows one account of Google Mail by all its writings, and keeps others apart by their dots', () => {
    const [written, shared] = ['aino.aalto@gmail.com', 'ainoaalto@googlemail.com'];
    expect(keys([owner, grant(shared)], [boss, member(written)])).toEqual([]);
    expect(keys([owner, grant('aa@example.com')], [boss, member('a.a@example.com')])).toContain(
      'unknownAccount',
    );
  });

  test.each(['anyone', 'domain'] as const)('puts a sharing with %s first', (to) => {
    const open = [{ to, role: 'viewer' as const, domain: to === 'domain' ? 'example.com' : '' }];
    const [first] = review([owner, grant('eino@example.com')], [boss], { open });
    expect(first).toEqual({
      key: to === 'anyone' ? 'openToAnyone' : 'openToDomain',
      ...{ weight: 'act', account: to === 'domain' ? 'example.com' : '', role: 'viewer' },
    });
  });

  test('never says that all is well of what was not seen', () => {
    expect(reviewAccess({}, [], TODAY).map(({ key }) => key)).toEqual(['peopleUnseen', 'openUnseen']);
    expect(keys([owner], [boss], {})).toEqual(['openUnseen']);
    expect(reviewAccess({ open: [] }, [boss], TODAY).map(({ key }) => key)).toEqual(['peopleUnseen']);
  });

  test('counts what it found without naming anybody', () => {
    const counts = countFindings(review([owner, grant('a@example.com'), grant('b@example.com')], [boss]));
    expect(counts).toEqual({ unknownAccount: 2 });
  });

  test('leaves no account without a row in force and a signature unfound', () => {
    const emails = ['a@example.com', 'b@example.com', 'c@example.com'];
    const days = fc.option(fc.integer({ min: TODAY - 3, max: TODAY + 3 }), { nil: undefined });
    const staffOf = fc.array(
      fc.record({
        email: fc.constantFrom(...emails),
        isUnclear: fc.boolean(),
        from: days,
        to: days,
        signed: days,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.subarray(emails), staffOf, (accounts, rows) => {
        const staff = rows.map(({ email, isUnclear, from, to, signed }) => ({
          ...{ name: '', email, isUnclear },
          ...(from !== undefined && { accessFrom: from }),
          ...(to !== undefined && { accessTo: to }),
          ...(signed !== undefined && { undertakingSignedOn: signed }),
        }));
        const found = review(
          accounts.map((email) => grant(email)),
          staff,
        ).filter(({ weight }) => weight === 'act');
        const isFine = (email: string) => {
          const own = rows.filter((row) => row.email === email);
          const inForce = own.some(
            ({ isUnclear, from, to }) => !isUnclear && (from ?? 0) <= TODAY && (to ?? TODAY) >= TODAY,
          );
          return inForce && own.some(({ signed }) => signed !== undefined && signed <= TODAY);
        };
        expect(found.map(({ account }) => account).sort()).toEqual(
          accounts.filter((email) => !isFine(email)).sort(),
        );
      }),
    );
  });
});
