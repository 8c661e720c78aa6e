import { describe, expect, test } from '@jest/globals';
import { digestNow, tellDigest } from '../../../src/actions/digest';
import { sweep } from '../../../src/actions/sweep';
import { giveNotice, giveNoticeToAll } from '../../../src/actions/notice/given';
import { noticeNow } from '../../../src/actions/notice/overview';
import { publishNotice } from '../../../src/actions/notice/publish';
import { stateSentences } from '../../../src/actions/notice/words';
import { setSettings } from '../../../src/actions/settings';
import { waitingParts } from '../../../src/documents/letters/waiting';
import { noticePlain } from '../../../src/documents/notice/model';
import type { TestRegister } from '../../support/register';
import { addColumn, addRows, apply, gridOf, write } from '../by-hand';
import { noticeScene } from './scene';

/** Which version of the notice is in force, and what asks for a new one. */

const start = noticeScene();
const published = start.copy();
published.run(publishNotice(published.world));

const state = (register: TestRegister) => register.run(noticeNow(register.world));
const publish = (register: TestRegister) => register.run(publishNotice(register.world)).result;

describe('a new version is asked for', () => {
  const ways: Record<string, (register: TestRegister) => void> = {
    controller: (register) =>
      register.run(setSettings(register.world, { controllerEmail: 'new@example.fi' })),
    purposes: (register) => write(register, 'Purposes', 0, 'Legal basis', 'Consent'),
    recipients: (register) =>
      addRows(register, 'Recipients', [{ ID: 'r2', Name: 'Perintä Oy', Country: 'Finland' }]),
    retention: (register) => write(register, 'Retention', 0, 'Years', 5),
    data: (register) => register.run(setSettings(register.world, { unusedColumns: 'IP address' })),
    sources: (register) => register.run(setSettings(register.world, { dataSources: 'person' })),
    rights: (register) => register.run(setSettings(register.world, { formAddress: 'https://example.fi/f' })),
    decisions: (register) =>
      register.run(setSettings(register.world, { automatedDecisions: 'Credit limits' })),
    authority: (register) => register.run(setSettings(register.world, { ombudsmanPhone: '029 000' })),
    protection: (register) => register.run(setSettings(register.world, { securityMeasures: 'Locks' })),
    ownTexts: (register) =>
      addRows(register, 'Privacy notice', [{ Section: 'other', 'Text in English': 'Cameras' }]),
  };

  test.each(Object.entries(ways))('when what it says of %s is not so any more', (area, change) => {
    const register = published.copy();
    change(register);
    expect(state(register).changed).toEqual([area]);
    expect(register.run(digestNow(register.world)).needs.notice).toMatchObject({ changed: 1 });
    expect(publish(register)).toMatchObject({ changed: true, version: '2026-11-24.2' });
    expect(state(register)).toMatchObject({ changed: [], isInForce: true });
  });

  test('when the owner adds a column, which only a look at the headings shows', () => {
    const register = published.copy();
    addColumn(register, 'Customers', ['Shoe size']);
    expect(state(register)).toMatchObject({ changed: ['ownColumns'] });
    expect(state(register).news.en.join('\n')).toContain('Shoe size');
    expect(register.run(digestNow(register.world)).needs.notice.changed).toBe(1);
    register.run(sweep(register.world));
    const figure = register.records('Overview').find(({ Key }) => Key === 'noticeChanges')?.Value;
    expect(figure).toBe(0);
  });

  test('by the digest, which finds a column of the owner’s own without a call more', () => {
    const register = published.copy();
    const told = () => {
      register.calls.length = 0;
      expect(register.run(tellDigest(register.world, 'owner@example.fi')).result).toEqual({ told: true });
      return [...register.calls];
    };
    const plain = published.copy();
    plain.run(tellDigest(plain.world, 'owner@example.fi'));
    addColumn(register, 'Customers', ['Shoe size']);
    expect(told()).toEqual(['read', 'look', 'commit']);
    const [mail] = register.records('Letters').filter(({ Kind }) => Kind === 'Digest to the owner');
    const [before] = plain.records('Letters').filter(({ Kind }) => Kind === 'Digest to the owner');
    expect(String(mail?.Text)).not.toBe(String(before?.Text));
    expect(String(mail?.Text)).toContain('privacy notice');
  });

  const figure = (register: TestRegister): unknown => {
    register.run(sweep(register.world));
    return register.records('Overview').find(({ Key }) => Key === 'noticeChanges')?.Value;
  };
  const told = (register: TestRegister) => register.run(digestNow(register.world)).needs.notice.changed;

  test('for a column that is said not to be used and has come to hold something, which the notice does not tell yet', () => {
    const register = start.copy();
    register.run(setSettings(register.world, { unusedColumns: 'Phone, IP address' }));
    publish(register);
    const titles = (gaps = state(register).gaps) =>
      gaps.filter(({ code }) => code === 'unusedInUse').map(({ about, isNeeded }) => [about, isNeeded]);
    expect([titles(), told(register), figure(register)]).toEqual([[], 0, 0]);
    const [, , english] = state(register).notices.map(noticePlain);
    expect(english).not.toContain('Phone,');
    write(register, 'Customers', 1, 'Phone', '09 870 2000');
    expect(titles()).toEqual([['Phone', false]]);
    expect(state(register)).toMatchObject({ changed: ['data'], isInForce: false });
    expect(state(register).news.en.join('\n')).toContain('Phone');
    expect([told(register), figure(register)]).toEqual([1, 1]);
    expect(publish(register)).toMatchObject({ changed: true });
    expect(state(register)).toMatchObject({ isInForce: true, changed: [] });
    expect([told(register), figure(register)]).toEqual([0, 0]);
    write(register, 'Customers', 1, 'Phone', '');
    expect([state(register).changed, told(register), figure(register)]).toEqual([['data'], 1, 1]);
  });

  const sameWords: Record<
    string,
    [before: Parameters<typeof setSettings>[1], change: (register: TestRegister) => void]
  > = {
    'a filled column leaves those that are said not to be used': [
      { unusedColumns: 'Phone, IP address' },
      (register) => register.run(setSettings(register.world, { unusedColumns: 'IP address' })),
    ],
    'a filled column is said not to be used': [
      { unusedColumns: 'IP address' },
      (register) => register.run(setSettings(register.world, { unusedColumns: 'Phone, IP address' })),
    ],
    'the period changes of what is kept on the staff, which no customer is told': [
      {},
      (register) => {
        const row = register.records('Retention').findIndex(({ ID }) => ID === 'staff');
        write(register, 'Retention', row, 'Years', 7);
      },
    ],
  };

  test.each(Object.entries(sameWords))(
    'by nothing where %s: the notice says the same',
    (_name, [before, change]) => {
      for (const own of [[], ['Shoe size']]) {
        const register = start.copy();
        write(register, 'Customers', 1, 'Phone', '09 870 2000');
        if (own.length > 0) addColumn(register, 'Customers', own);
        register.run(setSettings(register.world, before));
        publish(register);
        change(register);
        expect(publish(register)).toMatchObject({ changed: false });
        expect(state(register)).toMatchObject({ changed: [], isInForce: true });
        expect([told(register), figure(register)]).toEqual([0, 0]);
      }
    },
  );

  test('by nothing where a version bears a fingerprint that an earlier release has drawn', () => {
    const register = published.copy();
    write(register, 'Notice versions', 0, 'Fingerprint', '{"data":"0"}');
    expect([state(register).changed, told(register), figure(register)]).toEqual([[], 0, 0]);
    register.run(setSettings(register.world, { answerMonths: '2' }));
    expect(told(register)).toBeGreaterThan(0);
    expect(figure(register)).toBeGreaterThan(0);
  });

  test('and what was looked at is not published once a column that is not used holds something', () => {
    const register = start.copy();
    register.run(setSettings(register.world, { unusedColumns: 'Phone, IP address' }));
    const { seen } = state(register);
    write(register, 'Customers', 1, 'Phone', '09 870 2000');
    expect(() => register.run(publishNotice(register.world, seen))).toThrow(
      expect.objectContaining({ code: 'noticeChanged' }),
    );
    expect(register.run(publishNotice(register.world, state(register).seen)).result.changed).toBe(true);
  });

  test('not when only the day changes on which an address was checked, or somebody new works here', () => {
    const register = start.copy();
    addRows(register, 'Staff', [{ ID: 's1', Name: 'Eeva', 'Access from': '2026-01-01' }]);
    publish(register);
    register.run(setSettings(register.world, { ombudsmanCheckedOn: '2026-11-23' }));
    addRows(register, 'Staff', [{ ID: 's2', Name: 'Eino', 'Access from': '2026-01-01' }]);
    expect(state(register).changed).toEqual([]);
  });

  test('and the overview and the digest tell of one that was never published', () => {
    const register = start.copy();
    register.run(sweep(register.world));
    const figure = (key: string) => register.records('Overview').find(({ Key }) => Key === key)?.Value;
    expect(figure('noticeChanges')).toBe(1);
    expect(register.run(digestNow(register.world)).facts.figures).toMatchObject({ noticeUnpublished: 1 });
    register.run(publishNotice(register.world));
    register.run(sweep(register.world));
    expect([figure('noticeChanges'), figure('noticeNotGiven')]).toEqual([0, 2]);
  });
});

describe('whoever was told of other purposes', () => {
  /** Aino and Cecil have the first version; the second tells of something else. */
  function after(change: (register: TestRegister) => void): TestRegister {
    const register = published.copy();
    for (const who of ['aino@example.fi', 'cecil@example.fi'])
      register.run(giveNotice(register.world, who, { way: 'paper' }));
    change(register);
    publish(register);
    return register;
  }
  const otherPurposes = (register: TestRegister) => write(register, 'Purposes', 0, 'Legal basis', 'Consent');
  const outdated = (register: TestRegister) => state(register).needs.outdated;

  test('is to be told before data is used for a new one: in the window, the digest, the overview, and what to do', () => {
    const register = after(otherPurposes);
    expect(outdated(register)).toBe(2);
    expect(stateSentences(state(register), 'en').join(' ')).toMatch(
      /2 customers have an older version, with other purposes\. Give them the version in force before/,
    );
    const { facts } = register.run(digestNow(register.world));
    expect(facts.figures).toMatchObject({ noticeOutdated: 2 });
    expect(
      waitingParts(facts)
        .find(({ key }) => key === 'notice')
        ?.lines.join(' '),
    ).toContain('2 customers have an older privacy notice, with other purposes.');
    register.run(sweep(register.world));
    const figure = register.records('Overview').find(({ Key }) => Key === 'noticeOutdated')?.Value;
    expect(figure).toBe(2);
  });

  test('waits no more once the version in force is noted as given', () => {
    const register = after(otherPurposes);
    register.run(giveNotice(register.world, 'aino@example.fi', { way: 'email' }));
    expect(outdated(register)).toBe(1);
    register.run(giveNoticeToAll(register.world, { whom: 'outdated' }, { way: 'email' }));
    expect(outdated(register)).toBe(0);
  });

  test('is not asked for where something else has changed, or the purposes are again what they were', () => {
    expect(outdated(after((register) => setAnswerMonths(register)))).toBe(0);
    const register = after(otherPurposes);
    write(register, 'Purposes', 0, 'Legal basis', 'Contract');
    publish(register);
    expect(outdated(register)).toBe(0);
  });

  const purpose = (register: TestRegister, id: string) =>
    register.records('Purposes').findIndex(({ ID }) => ID === id);
  const someColumns = (register: TestRegister) => write(register, 'Purposes', 0, 'Data needed', 'E-mail');
  const harmless: Record<string, (register: TestRegister) => void> = {
    'a letter of a title is put right': (register) =>
      write(register, 'Purposes', 0, 'Title in Swedish', 'Kundförhållandena'),
    'the rows stand in another order': (register) => {
      const { sheetId, width } = gridOf(register, 'Purposes');
      const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
      const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
      apply(register, { sortRange: { range, sortSpecs } });
    },
    'a purpose is given up': (register) =>
      write(register, 'Purposes', purpose(register, 'publication'), 'ID', ''),
    'a purpose needs other data': someColumns,
  };
  /** The fingerprint of the first version as earlier releases drew it. */
  const asEarlierReleases = (register: TestRegister) => {
    const drawn = JSON.parse(String(register.records('Notice versions')[0]?.Fingerprint)) as object;
    expect(drawn).toHaveProperty('told');
    Object.assign(drawn, { told: undefined });
    write(register, 'Notice versions', 0, 'Fingerprint', JSON.stringify(drawn));
  };

  describe.each(Object.entries(harmless))('is not asked for where %s', (_name, change) => {
    test('and the notice is published anew', () => {
      const register = after(change);
      expect(register.records('Notice versions')).toHaveLength(2);
      expect(outdated(register)).toBe(0);
    });

    test('nor where an earlier release had published the version that they have, once a daily run has come by', () => {
      const register = after((each) => {
        asEarlierReleases(each);
        each.run(sweep(each.world));
        expect(each.run(sweep(each.world)).entries).toEqual([]);
        change(each);
      });
      expect(outdated(register)).toBe(0);
    });
  });

  test('is asked for where a purpose is new, also among ones that were given up or reworded, and by whomever the first version was published', () => {
    const renewed = (register: TestRegister) => {
      someColumns(register);
      write(register, 'Purposes', purpose(register, 'publication'), 'ID', 'directory');
    };
    expect(outdated(after(renewed))).toBe(2);
    const early = after((each) => {
      asEarlierReleases(each);
      each.run(sweep(each.world));
      renewed(each);
    });
    expect(outdated(early)).toBe(2);
  });

  test('is as it was of versions that earlier releases drew before the last one: alike ones tell the same, and of others nobody knows', () => {
    const alike = after((each) => setAnswerMonths(each));
    asEarlierReleases(alike);
    expect(outdated(alike)).toBe(0);
    write(alike, 'Purposes', 0, 'Title in Swedish', 'Kundförhållandena');
    publish(alike);
    expect(outdated(alike)).toBe(0);
    const unlike = after(someColumns);
    asEarlierReleases(unlike);
    unlike.run(sweep(unlike.world));
    expect(outdated(unlike)).toBe(2);
  });

  test('counts where nobody can read any more what the older version was drawn from', () => {
    const register = after((each) => setAnswerMonths(each));
    write(register, 'Notice versions', 0, 'Fingerprint', 'lost');
    expect(outdated(register)).toBe(2);
  });

  test('does not have to wait for a version of a register whose notice nobody published', () => {
    const register = start.copy();
    write(register, 'Customers', 0, 'Notice version', '2026-01-01');
    expect(state(register).needs).toMatchObject({ isPublished: false, outdated: 0, notGiven: 0 });
  });
});

const setAnswerMonths = (register: TestRegister) =>
  register.run(setSettings(register.world, { answerMonths: '2' }));

describe('the version in force', () => {
  /** A second version on the same day, and the rows of the tab in the other order. */
  function sorted(): TestRegister {
    const register = published.copy();
    register.run(setSettings(register.world, { answerMonths: '2' }));
    publish(register);
    const { sheetId, width } = gridOf(register, 'Notice versions');
    const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
    apply(register, { sortRange: { range, sortSpecs } });
    return register;
  }

  test('is the one that was published last, however the rows are sorted', () => {
    const register = sorted();
    expect(register.records('Notice versions')[0]?.Version).toBe('2026-11-24.2');
    expect(state(register)).toMatchObject({ isInForce: true, inForce: { version: '2026-11-24.2' } });
    write(register, 'Notice versions', 0, 'Published on', '');
    expect(state(register).inForce?.version).toBe('2026-11-24.2');
  });

  test('is never taken back from a customer for an older one', () => {
    const register = sorted();
    const give = (version: string) =>
      register.run(giveNotice(register.world, 'aino@example.fi', { way: 'paper', version })).result.given;
    expect([give('2026-11-24.2'), give('2026-11-24')]).toEqual([1, 0]);
    const all = register.run(
      giveNoticeToAll(register.world, { whom: 'outdated' }, { way: 'email', version: '2026-11-24' }),
    );
    expect(all.result.given).toBe(2);
    expect(register.records('Customers').map((row) => row['Notice version'])).toEqual([
      '2026-11-24.2',
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  test.each(['Notice in Swedish', 'Hash'])(
    'is told apart from what somebody has made of its row (%s)',
    (heading) => {
      const register = published.copy();
      const before = state(register);
      expect([before.isAltered, stateSentences(before, 'en')[0]]).toEqual([
        false,
        expect.stringContaining('is in force and up to date'),
      ]);
      write(register, 'Notice versions', 0, heading, 'We may do as we like.');
      const after = state(register);
      expect(after).toMatchObject({ isAltered: true, isInForce: false, changed: [] });
      expect(stateSentences(after, 'en').slice(0, -1)).toEqual([
        expect.stringContaining('is no longer what was published'),
      ]);
      expect(publish(register)).toMatchObject({ changed: true, version: '2026-11-24.2' });
      expect(state(register)).toMatchObject({ isAltered: false, isInForce: true });
    },
  );
});
