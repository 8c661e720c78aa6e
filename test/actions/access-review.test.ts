import { describe, expect, test } from '@jest/globals';
import { accessReview } from '../../src/actions/access-review';
import { sharingOf, type DrivePermission } from '../../src/actions/access-review/sharing';
import { recordConsent } from '../../src/actions/consent';
import { noticeNow } from '../../src/actions/notice/overview';
import { keepProcessing, processingRecord } from '../../src/actions/processing-record';
import { settingsNow } from '../../src/actions/settings';
import { verify } from '../../src/actions/verify';
import { noticePlain } from '../../src/documents/notice/model';
import { noticeContents } from '../../src/language/notice/contents';
import type { Sharing } from '../../src/register/accessReview';
import { chinook } from '../support/chinook';
import { placesOf, struck } from '../support/faults';
import { contentOf, Killed, type TestRegister } from '../support/register';
import { registerWith } from '../support/scenes';
import { addRows, apply, gridOf } from './by-hand';

const shop = registerWith(chinook());
addRows(shop, 'Staff', [
  { Name: 'Aino', 'E-mail': 'aino@example.com', 'Undertaking signed': '2026-01-02' },
  { Name: 'Eino', 'E-mail': 'eino@example.com', 'Access to': '2026-01-31' },
]);
const user = (emailAddress: string, role = 'writer'): DrivePermission => ({
  type: 'user',
  role,
  emailAddress,
});
const sharing = sharingOf([
  user('owner@example.com', 'owner'),
  user('aino@example.com'),
  user('eino@example.com'),
  { type: 'anyone', role: 'reader' },
]);
const act = (register: TestRegister, seen: Sharing = sharing) => accessReview(register.world, seen);
const events = (register: TestRegister) =>
  register.records('Log').filter(({ Event }) => Event === 'access.reviewed');

describe('the list of permissions', () => {
  test('leaves out what is deleted, and takes what it does not know for somebody who may edit', () => {
    expect(
      sharingOf([
        user('owner@example.com', 'owner'),
        { ...user('gone@example.com'), deleted: true },
        user('m@example.com', 'organizer'),
        { type: 'group', role: 'commenter', emailAddress: 'all@example.com' },
        { type: 'robot', role: 'wizard', emailAddress: 'x@example.com' },
        { type: 'user', role: 'reader' },
        { type: 'domain', role: 'writer', domain: 'example.com' },
        { type: 'anyone', role: 'commenter' },
      ]),
    ).toEqual({
      people: [
        { email: 'owner@example.com', role: 'owner', isGroup: false },
        { email: 'm@example.com', role: 'editor', isGroup: false },
        { email: 'all@example.com', role: 'commenter', isGroup: true },
        { email: '', role: 'editor', isGroup: false },
        { email: '', role: 'viewer', isGroup: false },
      ],
      open: [
        { to: 'domain', role: 'editor', domain: 'example.com' },
        { to: 'anyone', role: 'commenter', domain: '' },
      ],
    });
  });
});

describe('a review', () => {
  test('compares with the staff tab, and keeps what lasts for the overview and the digest', () => {
    const register = shop.copy();
    const { result } = register.run(act(register));
    expect(result.findings.map(({ key }) => key)).toEqual(['openToAnyone', 'accessEnded', 'ownerNotListed']);
    const { troublesTold } = register.run(settingsNow(register.world));
    const told = { since: '2026-11-24', told: '2026-11-24' };
    expect(JSON.parse(troublesTold)).toEqual({ accessOpen: told, accessOver: told });
    expect(register.records('Overview').find(({ Key }) => Key === 'troubles')?.['Value']).toBe(2);
  });

  test('that saw a part only leaves what was found of the rest, and other troubles, as they were', () => {
    const register = shop.copy();
    register.run(act(register));
    register.today = '2026-11-25';
    register.run(act(register, { people: sharing.people }));
    const { troublesTold } = register.run(settingsNow(register.world));
    expect(JSON.parse(troublesTold)).toMatchObject({
      accessOpen: { since: '2026-11-24' },
      accessOver: { since: '2026-11-24' },
      accessUnseen: { since: '2026-11-25' },
    });
  });
});

describe('a review that is struck', () => {
  const undisturbed = shop.copy();
  undisturbed.run(act(undisturbed));
  const without = (register: TestRegister) => ({ ...contentOf(register), Log: [] });

  test.each(placesOf(undisturbed.calls))(
    '$fault call $index ($name) and done again ends as undisturbed',
    (place) => {
      const register = shop.copy();
      const wasStruck = struck(register, place);
      try {
        register.run(act(register));
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        register.intercept = () => undefined;
        register.run(act(register));
      }
      expect(wasStruck()).toBe(true);
      expect(without(register)).toEqual(without(undisturbed));
      // A run that was killed after its commit and is done again is a second review; a lost answer is none.
      expect(events(register).length).toBeLessThanOrEqual(place.fault === 'killed after' ? 2 : 1);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('by another writer lands after them', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const consent = { purpose: 'marketing', action: 'given', channel: 'email' } as const;
      register.run(recordConsent(register.world, 'luisg@embraer.com.br', consent));
    };
    register.run(act(register));
    expect(events(register)).toHaveLength(1);
    expect(register.records('Log').at(-1)?.['Event']).toBe('access.reviewed');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('by a person who sorts the settings meanwhile writes to no wrong row', () => {
    const register = shop.copy();
    let done = false;
    register.intercept = ({ name, when }) => {
      if (done || name !== 'commit' || when !== 'before') return;
      done = true;
      const { sheetId, width } = gridOf(register, 'Settings');
      const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
      apply(register, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }] } });
    };
    register.run(act(register));
    const byKey = (of: TestRegister) =>
      of
        .records('Settings')
        .map(({ Key, Value }) => `${String(Key)}=${String(Value)}`)
        .sort();
    expect(byKey(register)).toEqual(byKey(undisturbed));
  });
});

const inOrder: Sharing = sharingOf([user('owner@example.com', 'owner'), user('aino@example.com')]);

test('while a review has found something, neither the record of processing nor its tab nor the notice says that access is limited to designated persons', () => {
  const register = shop.copy();
  const said = () => {
    register.run(keepProcessing(register.world));
    const { notices, gaps, seen } = register.run(noticeNow(register.world));
    return {
      record: register.run(processingRecord(register.world, 'en')).security[0]?.includes('is limited to'),
      tab: String(register.records('Processing')[0]?.['Security measures']).includes('is limited to'),
      notices: notices.map((notice) => noticePlain(notice).includes(noticeContents.access[notice.language])),
      gap: gaps.some(({ code }) => code === 'accessInDoubt'),
      seen,
    };
  };
  const fine = { record: true, tab: true, notices: [true, true, true], gap: false };
  const before = said();
  expect(before).toMatchObject(fine);
  register.run(act(register));
  const doubted = said();
  expect(doubted).toMatchObject({ record: false, tab: false, notices: [false, false, false], gap: true });
  expect(doubted.seen).not.toBe(before.seen);
  register.run(act(register, inOrder));
  expect(said()).toEqual(before);
});

test('several names on one account are told as such, and stay told while nobody sees the accounts', () => {
  const register = shop.copy();
  addRows(register, 'Staff', [{ Name: 'Ville', 'E-mail': 'aino@example.com' }]);
  const told = () =>
    Object.keys(JSON.parse(register.run(settingsNow(register.world)).troublesTold) as object).sort();
  register.run(act(register, inOrder));
  expect(told()).toEqual(['accessShared', 'accessUnsigned']);
  register.run(act(register, { open: [] }));
  expect(told()).toEqual(['accessShared', 'accessUnseen', 'accessUnsigned']);
});

test('a review tells the record of processing that access is watched, for two weeks; one that was shown nobody does not', () => {
  const reviewed = (register: TestRegister) =>
    register.run(processingRecord(register.world, 'en')).security[0]?.includes('has been compared');
  const register = shop.copy();
  expect(reviewed(register)).toBe(false);
  register.run(act(register, { open: [] }));
  expect(reviewed(register)).toBe(false);
  register.run(act(register, inOrder));
  expect(reviewed(register)).toBe(true);
  expect(register.run(settingsNow(register.world)).accessReviewedOn).toBe('2026-11-24');
  register.today = '2026-12-09';
  expect(reviewed(register)).toBe(false);
});
