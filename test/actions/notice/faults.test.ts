import { describe, expect, test } from '@jest/globals';
import { giveNotice, giveNoticeToAll } from '../../../src/actions/notice/given';
import { publishNotice } from '../../../src/actions/notice/publish';
import type { Program } from '../../../src/actions/program';
import { recordConsent } from '../../../src/actions/consent';
import { verify } from '../../../src/actions/verify';
import { placesOf, struckAndDoneAgain, writtenBetween } from '../../support/faults';
import { contentOf, type TestRegister } from '../../support/register';
import { apply, customer, gridOf } from '../by-hand';
import { noticeScene } from './scene';

/** Publishing and noting, struck at each service call, with another writer and with a person who sorts meanwhile. */

const start = noticeScene();
const published = start.copy();
published.run(publishNotice(published.world));

const WAY = { way: 'email' } as const;
const scenes: Record<string, { start: TestRegister; act: (register: TestRegister) => Program<unknown> }> = {
  publishing: { start, act: ({ world }) => publishNotice(world) },
  'noting one': { start: published, act: ({ world }) => giveNotice(world, 'bo@example.fi', WAY) },
  'noting all': { start: published, act: ({ world }) => giveNoticeToAll(world, { whom: 'without' }, WAY) },
};

describe.each(Object.entries(scenes))('%s', (_name, { start: before, act }) => {
  const undisturbed = before.copy();
  undisturbed.run(act(undisturbed));
  const expected = contentOf(undisturbed);

  test.each(placesOf(undisturbed.calls))(
    '$fault call $index ($name) and run again ends in the same state',
    (place) => {
      const register = before.copy();
      expect(struckAndDoneAgain(register, place, act)).toBe(true);
      expect(contentOf(register)).toEqual(expected);
      expect(register.run(verify(register.world))).toMatchObject({ ok: true });
    },
  );

  test('a second writer in between: both land, one after the other', () => {
    const register = before.copy();
    const statement = { purpose: 'marketing', action: 'given', channel: 'email' } as const;
    const turns = writtenBetween(register, () =>
      register.run(recordConsent(register.world, 'aino@example.fi', statement)),
    );
    register.run(act(register));
    expect(turns()).toBe(1);
    expect(register.records('Consents')).toHaveLength(1);
    expect(register.records('Notice versions')).toEqual(undisturbed.records('Notice versions'));
    expect(register.records('Customers').map((row) => row['Notice version'])).toEqual(
      undisturbed.records('Customers').map((row) => row['Notice version']),
    );
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});

test('a person who sorts the customers meanwhile: the one who was given the notice has it, and nobody else', () => {
  const register = published.copy();
  let done = false;
  register.intercept = ({ name, when }) => {
    if (done || name !== 'commit' || when !== 'before') return;
    done = true;
    const { sheetId, width } = gridOf(register, 'Customers');
    const range = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: width };
    const dimensionIndex = register.cells('Customers')[0]?.indexOf('E-mail');
    apply(register, { sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }] } });
  };
  register.run(giveNotice(register.world, 'aino@example.fi', WAY));
  register.intercept = () => undefined;
  register.run(giveNotice(register.world, 'aino@example.fi', WAY));
  expect(done).toBe(true);
  expect(customer(register, 'aino@example.fi')['Notice version']).toBe('2026-11-24');
  expect(register.records('Customers').filter((row) => row['Notice version'] !== '')).toHaveLength(1);
});
