import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BreachAnswers, BreachView } from '../../src/addon/breach-protocol';
import { AddonApp } from './app';
import { writeSetting } from './formDesk';
import { shop } from './shop';

/** Data breaches in the built add-on. */

const fresh = shop();
let app: AddonApp;
beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
});

const list = (): BreachView[] => app.value<'breachList'>({ do: 'breachList' }).breaches;
const record = () =>
  app.value<'recordBreach'>({
    ...{ do: 'recordBreach', awareAt: '2026-11-23T09:30', description: 'Kansio katosi' },
    ...{ kinds: '', numbers: '' },
  }).breach;
const answers: BreachAnswers = {
  ...{
    description: 'Kansio katosi',
    kinds: 'Nimiä',
    numbers: '3',
    consequences: 'Harmia',
    measures: 'Lukot',
  },
  ...{ contact: '', riskReasons: 'Kansio on kadulla', exceptionReasons: '' },
  ...{ natures: ['confidentiality'], circumstances: ['privateMatters', 'published'], risk: 'high' },
};
const codeOf = (call: object): string => {
  const reply = app.replyToAnything(call);
  return reply.ok ? '' : reply.code;
};

describe('a data breach', () => {
  it('is recorded, assessed, drafted, told and closed', () => {
    const breach = record();
    expect(list()).toMatchObject([
      {
        id: breach,
        awareAt: '23.11.2026 klo 9.30',
        tasks: [expect.stringContaining('26.11.2026 klo 9.30'), expect.any(String)],
      },
    ]);
    const seen = list()[0]?.stamp ?? '';
    const assessed = app.value<'assessBreach'>({ do: 'assessBreach', breach, answers, seen });
    expect(assessed).toEqual({ changed: true, stamp: list()[0]?.stamp });
    const later = { ...answers, measures: 'Uudet lukot' };
    expect(codeOf({ do: 'assessBreach', breach, answers: later, seen })).toBe('breachAssessedMeanwhile');
    for (const whom of ['authority', 'people'] as const) {
      const made = app.value<'breachDraft'>({ do: 'breachDraft', breach, whom, language: 'fi' });
      const { files, deletedOn } = made;
      expect(deletedOn).toBe('24.12.2026');
      expect(files.map(({ name }) => name.split('.').pop())).toEqual(['pdf', 'html', 'txt']);
    }
    const told = { do: 'tellBreach', breach, at: '2026-11-24T08:00', reasonsForDelay: '' } as const;
    expect(app.value<'tellBreach'>({ ...told, whom: 'authority' })).toEqual({ inTime: true });
    expect(list()[0]).toMatchObject({ canClose: false, people: 'Kerrottava viipymättä' });
    expect(app.value<'tellBreach'>({ ...told, whom: 'people' })).toEqual({ inTime: null });
    expect(list()[0]).toMatchObject({ canClose: true, tasks: [] });
    expect(app.value<'closeBreach'>({ do: 'closeBreach', breach })).toEqual({ changed: true });
    expect(list()[0]).toMatchObject({ isClosed: true, canClose: false });
    const { files, deletedOn } = app.value<'breachRegister'>({ do: 'breachRegister', language: 'sv' });
    expect(deletedOn).toBe('24.12.2026');
    expect(files.map(({ name }) => name)).toContain('Personuppgiftsincidenter 2026-11-24.pdf');
    expect(app.alertOf('verifyLog')).toContain('ehjä');
  });

  it('that runs is mailed to the owner by the daily run', () => {
    writeSetting(app, 'controllerEmail', 'tietosuoja@example.com');
    record();
    app.host.run('dailyRun');
    const mails = app.state.mails.filter(({ subject }) => subject.includes('tietoturvaloukkaus odottaa'));
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain('Kansio');
  });

  it.each<[string, object, string]>([
    [
      'known at no time',
      { do: 'recordBreach', awareAt: 'eilen', description: 'x', kinds: '', numbers: '' },
      'badArgument',
    ],
    [
      'without a word',
      { do: 'recordBreach', awareAt: '2026-11-23T09:30', description: ' ', kinds: '', numbers: '' },
      'badArgument',
    ],
    ['that is not there', { do: 'closeBreach', breach: 'x' }, 'breachNotFound'],
    [
      'with an answer nobody asked for',
      { do: 'assessBreach', breach: 'x', answers: { ...answers, circumstances: ['rain'] } },
      'badArgument',
    ],
  ])('is refused %s, and nothing is changed', (_what, call, code) => {
    const before = app.snapshot();
    expect(codeOf(call)).toBe(code);
    expect(app.snapshot()).toBe(before);
  });
});
