import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { RequestDesk } from './requestDesk';

/** The commands `breach` and `breaches`, from awareness to the documents. */

let register: RequestDesk;
beforeEach(async () => {
  register = await RequestDesk.open();
});
afterEach(() => register.close());

type Json = Record<string, unknown>;
const breach = async (...args: string[]) => (await register.done('breach', ...args))['breach'] as Json;
const codeOf = async (...args: string[]) => (await register.codeOf('breach', ...args))[1];
const recorded = async () =>
  String((await breach('--aware', '2026-11-23 09:30', '--description', 'Lost a folder'))['id']);

describe('the command breach', () => {
  test('records, assesses, drafts, notes who was told, and closes', async () => {
    const id = await recorded();
    expect(await breach('--id', id)).toMatchObject({
      ...{ awareAt: '2026-11-23T09:30:00', deadline: '2026-11-26T09:30:00', description: 'Lost a folder' },
      ...{ authority: 'running', people: 'unassessed', needsOwner: true, closed: false, risk: null },
    });
    const words = [
      '--nature',
      'confidentiality',
      '--circumstance',
      'identityCodes',
      '--circumstance',
      'trusted',
    ];
    const texts = ['--kinds', 'Names', '--numbers', '3', '--consequences', 'Few', '--measures', 'Locked'];
    const assessed = await register.done(
      'breach',
      '--id',
      id,
      '--assess',
      ...words,
      ...texts,
      '--risk',
      'high',
    );
    expect(assessed).toMatchObject({
      ...{ changed: true, suggested: { risk: 'some', severity: 2, likelihood: 0 } },
      breach: { risk: 'high', natures: ['confidentiality'], people: 'toTell' },
    });
    const drafted = await register.done(
      'breach',
      '--id',
      id,
      '--draft',
      'people',
      '--out',
      '.',
      '--language',
      'sv',
    );
    expect((drafted['files'] as string[]).length).toBe(3);
    const [text] = readdirSync(register.desk.folder).filter((name) => name.endsWith('.txt'));
    expect(readFileSync(register.desk.path(String(text)), 'utf8')).toContain('Vad vi har gjort');
    expect(await register.done('breach', '--id', id, '--told-authority', '2026-11-24 08:00')).toMatchObject({
      ...{ whom: 'authority', at: '2026-11-24T08:00:00', inTime: true },
    });
    expect(await codeOf('--id', id, '--close')).toBe('breachUnfinished');
    await breach('--id', id, '--told-people', '24.11.2026 8.05');
    expect(await breach('--id', id, '--close')).toMatchObject({ closed: true, closedOn: '2026-11-24' });
    const open = await register.done('breaches', '--open');
    expect(open['breaches']).toEqual([]);
    const all = await register.done('breaches', '--out', '.');
    expect(all['breaches']).toMatchObject([{ id, people: 'told', toldPeopleAt: '2026-11-24T08:05:00' }]);
    expect(readdirSync(register.desk.folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(await register.done('verify')).toMatchObject({ ok: true });
  });

  test('says the deadline to a person at once', async () => {
    const said = await register.told(
      'breach',
      '--aware',
      '2026-11-23 09:30',
      '--description',
      'Lost',
      '--language',
      'en',
    );
    expect(said).toContain('notify the Data Protection Ombudsman by 26 November 2026 at 09:30');
  });

  test.each<[string, string[], string]>([
    ['without a word of what happened', ['--aware', '2026-11-23'], 'optionMissing'],
    ['known at no time', ['--aware', 'lately', '--description', 'x'], 'notAMoment'],
    ['still to come', ['--aware', '2026-12-24 10:00', '--description', 'x'], 'momentToCome'],
    ['assessed without being named', ['--assess', '--risk', 'high'], 'optionNeedsOption'],
    ['that is not there', ['--id', 'x', '--close'], 'breachNotFound'],
    ['told and closed at once', ['--id', 'x', '--close', '--told-people', '2026-11-23'], 'optionsExclude'],
    ['of another nature', ['--id', 'x', '--assess', '--nature', 'moist'], 'notOneOf'],
    ['drafted to nowhere', ['--id', 'x', '--draft', 'authority'], 'optionMissing'],
  ])('refuses one %s', async (_what, args, code) => {
    const before = register.state();
    expect(await codeOf(...args)).toBe(code);
    expect(register.state()).toBe(before);
  });
});
