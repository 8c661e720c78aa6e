import { beforeEach, describe, expect, test } from '@jest/globals';
import { assessBreach, type BreachAssessment } from '../../../src/actions/breaches/assess';
import { keepBreachFiles, type BreachDocument } from '../../../src/actions/breaches/files';
import { assessmentStamp } from '../../../src/actions/breaches/stamp';
import { keptExport } from '../../../src/actions/export-tasks';
import { breachDraft, breachRegister } from '../../../src/actions/breaches/documents';
import { breachList, oneBreach } from '../../../src/actions/breaches/list';
import { recordBreach } from '../../../src/actions/breaches/record';
import { closeBreach, tellBreach, type BreachTold } from '../../../src/actions/breaches/tell';
import { digestNow } from '../../../src/actions/digest';
import { duesOf, dueQuery } from '../../../src/actions/retention/dues';
import { readRegister } from '../../../src/actions/reading';
import { setSettings } from '../../../src/actions/settings';
import { sweep } from '../../../src/actions/sweep';
import { verify } from '../../../src/actions/verify';
import { breachRegisterHtml } from '../../../src/documents/breach/register';
import { letterHtml } from '../../../src/documents/letter';
import { languages } from '../../../src/language/text';
import { day, isoDate } from '../../../src/register/calendar';
import type { TestRegister } from '../../support/register';
import { addRows, registerOf, write } from '../by-hand';

/** Data breaches from the moment of awareness to their documentation. */

const set = registerOf({}, { controllerName: 'Esimerkkikauppa', controllerEmail: 'tietosuoja@example.fi' });
let register: TestRegister;
beforeEach(() => {
  register = set.copy();
});

const at = (date: string, hours: number, minutes = 0) => day(date) + (hours * 60 + minutes) / 1440;
const SECRET = 'Laptop of Maija Meikäläinen stolen';
const record = (awareAt = at('2026-11-24', 8)) =>
  register.run(recordBreach(register.world, { awareAt, description: SECRET })).result.breach;
const assess = (id: string, assessment: BreachAssessment) =>
  register.run(assessBreach(register.world, id, assessment)).result;
const tell = (id: string, told: BreachTold) => register.run(tellBreach(register.world, id, told)).result;
const one = (id: string) => register.run(oneBreach(register.world, id));
const rows = () => register.records('Data breaches');
const entries = () => register.records('Log').filter(({ Event }) => String(Event).startsWith('breach.'));
const daily = () => register.run(sweep(register.world)).result;
const reminders = () =>
  register.records('Letters').filter(({ Kind }) => Kind === 'Reminder of a data breach');
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('a breach', () => {
  test('is written down with its deadline, and the log tells its times and nothing of what happened', () => {
    const id = record();
    expect(one(id).clock).toMatchObject({ authority: 'running', people: 'unassessed', needsOwner: true });
    expect(one(id).clock.deadline).toBeCloseTo(at('2026-11-27', 8), 6);
    assess(id, {
      natures: ['confidentiality'],
      circumstances: ['passwords'],
      risk: 'high',
      measures: SECRET,
    });
    tell(id, { whom: 'authority', at: at('2026-11-24', 9) });
    expect(entries().map(({ Event, Details }) => [Event, JSON.parse(String(Details))])).toEqual([
      ['breach.recorded', { breach: id, awareAt: '2026-11-24T08:00:00' }],
      ['breach.assessed', { breach: id, risk: 'high', suggested: 'high' }],
      ['breach.told', { breach: id, whom: 'authority', at: '2026-11-24T09:00:00', inTime: true }],
    ]);
    expect(JSON.stringify(register.records('Log'))).not.toContain('Maija');
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });

  test('that a person typed by hand is understood, in any of the languages, with or without a time', () => {
    addRows(register, 'Data breaches', [
      {
        'Aware at': '2026-11-20',
        Description: 'Typed',
        Risk: 'Korkea riski',
        'What was lost': 'Eheys, Saatavuus',
      },
    ]);
    const [typed] = register.run(breachList(register.world));
    expect(typed).toMatchObject({ id: '', natures: ['integrity', 'availability'], facts: { risk: 'high' } });
    expect(typed?.clock).toMatchObject({ authority: 'overdue', people: 'toTell' });
    daily();
    expect(String(rows()[0]?.ID)).not.toBe('');
    write(register, 'Data breaches', 0, 'Aware at', 'perhaps on Friday');
    expect(register.run(breachList(register.world))[0]?.clock.authority).toBe('unclear');
    expect(daily().unreadable).toEqual([{ tab: 'breaches', column: 'awareAt', cells: 1 }]);
  });

  test('is assessed step by step; what was answered stays, and the same answers change nothing', () => {
    const id = record();
    const first = { natures: ['availability'], circumstances: ['restored', 'sensitive'] } as const;
    expect(assess(id, first)).toMatchObject({ changed: true });
    expect(assess(id, first)).toMatchObject({ changed: false });
    expect(rows()[0]).toMatchObject({
      'What was lost': 'Availability',
      Circumstances: 'Data on health, beliefs or crimes; The data was soon restored from a backup',
    });
    assess(id, { risk: 'some', consequences: 'Delay' });
    expect(one(id)).toMatchObject({
      ...{ natures: ['availability'], circumstances: ['sensitive', 'restored'], facts: { risk: 'some' } },
      texts: { consequences: 'Delay' },
    });
    expect(entries()).toHaveLength(3);
  });

  test('keeps the words that the owner wrote beside those of a list, whatever is assessed', () => {
    const id = record();
    write(register, 'Data breaches', 0, 'What was lost', 'Availability; trust of our customers');
    write(register, 'Data breaches', 0, 'Circumstances', 'the back door stood open');
    assess(id, { natures: ['confidentiality'], circumstances: ['restored'] });
    const cells = {
      'What was lost': 'Confidentiality; trust of our customers',
      Circumstances: 'The data was soon restored from a backup; the back door stood open',
    };
    expect(rows()[0]).toMatchObject(cells);
    expect(assess(id, { natures: ['confidentiality'], circumstances: ['restored'] }).changed).toBe(false);
    assess(id, { natures: [], circumstances: [] });
    expect(rows()[0]).toMatchObject({
      ...{ 'What was lost': 'trust of our customers', Circumstances: 'the back door stood open' },
    });
  });

  test('is not told in time by a day without its time on which the period ends', () => {
    const id = record(at('2026-11-20', 8));
    const told = { whom: 'authority', at: day('2026-11-23') } as const;
    expect(codeOf(() => tell(id, told))).toBe('delayReasonsMissing');
    expect(tell(id, { ...told, at: day('2026-11-20') })).toEqual({ at: day('2026-11-20'), inTime: true });
  });

  test('keeps its clock running until a risk that is unlikely has its reasons', () => {
    const id = record();
    assess(id, { natures: ['confidentiality'], circumstances: ['trusted'] });
    expect(codeOf(() => assess(id, { risk: 'none' }))).toBe('riskReasonsMissing');
    expect(codeOf(() => assess(id, { risk: 'some' }))).toBe('');
    assess(id, { circumstances: ['passwords'] });
    expect(codeOf(() => assess(id, { risk: 'high' }))).toBe('');
    assess(id, { circumstances: ['hostile', 'passwords'] });
    expect(codeOf(() => assess(id, { risk: 'some', riskReasons: ' ' }))).toBe('riskReasonsMissing');
    assess(id, { circumstances: ['trusted'], risk: 'none', riskReasons: 'Deleted unread' });
    expect(one(id).clock).toMatchObject({ authority: 'notNotifiable', needsOwner: false });
  });

  test('of a high risk waits until the people are told, or an exception has its reasons', () => {
    const id = record();
    assess(id, { risk: 'high' });
    tell(id, { whom: 'authority', at: at('2026-11-24', 9) });
    expect(one(id).clock.people).toBe('toTell');
    expect(codeOf(() => register.run(closeBreach(register.world, id)))).toBe('breachUnfinished');
    expect(codeOf(() => assess(id, { exception: 'averted' }))).toBe('exceptionReasonsMissing');
    assess(id, { exception: 'disproportionate', exceptionReasons: 'No addresses' });
    expect(one(id).clock).toMatchObject({ people: 'toPublish', needsOwner: true });
    tell(id, { whom: 'people', at: at('2026-11-24', 10) });
    expect(one(id).clock).toMatchObject({ people: 'told', needsOwner: false });
    expect(register.run(closeBreach(register.world, id)).result).toEqual({ changed: true });
    expect(register.run(closeBreach(register.world, id)).result).toEqual({ changed: false });
    expect(one(id).clock.isClosed).toBe(true);
  });

  test('is told late only with reasons, once, and never before it was known or from now on', () => {
    const id = record(at('2026-11-20', 8));
    const told = { whom: 'authority', at: at('2026-11-24', 9) } as const;
    expect(codeOf(() => tell(id, told))).toBe('delayReasonsMissing');
    expect(codeOf(() => tell(id, { ...told, at: at('2026-11-19', 9) }))).toBe('toldBeforeAware');
    expect(codeOf(() => tell(id, { ...told, at: at('2026-11-25', 9) }))).toBe('momentToCome');
    expect(tell(id, { ...told, reasonsForDelay: 'Nobody was at work' })).toEqual({
      at: told.at,
      inTime: false,
    });
    expect(tell(id, told)).toEqual({ at: told.at, inTime: false });
    expect(codeOf(() => tell(id, { ...told, at: at('2026-11-20', 9) }))).toBe('breachToldAlready');
    expect(one(id).clock.authority).toBe('late');
  });

  test.each<[string, () => unknown, string]>([
    ['to come', () => record(at('2026-11-25', 0)), 'momentToCome'],
    [
      'without a word',
      () => register.run(recordBreach(register.world, { description: ' ' })),
      'breachUndescribed',
    ],
    ['that is not there', () => assess('x', { risk: 'high' }), 'breachNotFound'],
    ['that is not there, told', () => tell('x', { whom: 'people' }), 'breachNotFound'],
    [
      'too long',
      () => register.run(recordBreach(register.world, { description: 'x'.repeat(50_001) })),
      'cellTooLong',
    ],
  ])('%s is refused, and nothing is changed', (_what, act, code) => {
    const before = JSON.stringify(rows());
    expect(codeOf(act)).toBe(code);
    expect(JSON.stringify(rows())).toBe(before);
  });
});

describe('the owner', () => {
  test('is reminded of a running breach once a day, weekly when it is long over, and no more when all is done', () => {
    const id = record();
    daily();
    daily();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toMatchObject({ To: 'tietosuoja@example.fi' });
    expect(String(reminders()[0]?.Text)).toMatch(/27 November 2026 at 08:00, there are \d+ hours left/);
    expect(String(reminders()[0]?.Text)).not.toContain('Maija');
    const count = (on: string) => {
      register.today = on;
      daily();
      return reminders().length;
    };
    expect(count('2026-11-25')).toBe(2);
    expect(count('2026-12-04')).toBe(3);
    expect(count('2026-12-10')).toBe(3);
    expect(count('2026-12-11')).toBe(4);
    expect(count('2026-12-17')).toBe(4);
    assess(id, { risk: 'none', riskReasons: 'Nothing was readable' });
    expect(count('2026-12-31')).toBe(4);
  });

  test('sees it in the overview and in the digest, which names nobody', () => {
    record();
    daily();
    const figure = register.records('Overview').find((row) => String(row.Figure).startsWith('Data breaches'));
    expect(figure).toMatchObject({ Value: 1 });
    const { facts } = register.run(digestNow(register.world));
    expect(facts.breaches).toMatchObject([{ clock: { authority: 'running' } }]);
    expect(JSON.stringify(facts)).not.toContain('Maija');
  });
});

describe('the documentation of a breach', () => {
  const dueOn = (on: string) =>
    duesOf(register.run(readRegister(register.world, dueQuery)), day(on)).filter(
      ({ tab }) => tab === 'breaches',
    );

  test('is due five years after the last thing that was done, also where nobody had to be told', () => {
    const id = record();
    expect(dueOn('2040-01-01')).toEqual([]);
    assess(id, { risk: 'none', riskReasons: 'Nothing was readable' });
    expect(dueOn('2031-11-24')).toEqual([]);
    expect(dueOn('2031-11-25')).toMatchObject([{ record: id }]);
  });
});

describe('the drafts', () => {
  const whole = () => {
    const id = record();
    assess(id, {
      ...{ description: 'A laptop was stolen from our shop.', natures: ['confidentiality', 'availability'] },
      ...{ kinds: 'Customers: name, e-mail, password', numbers: '250 people, 250 records' },
      ...{ circumstances: ['passwords', 'many', 'hostile'], consequences: 'Somebody may log in as you.' },
      ...{ measures: 'All passwords were reset.\n\nThe police know.', contact: 'Liisa, 040 000 0000' },
      ...{ risk: 'high', riskReasons: 'The passwords were readable.' },
    });
    return id;
  };
  const draft = (id: string, whom: 'authority' | 'people', language: (typeof languages)[number]) => {
    const { letter, notice } = register.run(breachDraft(register.world, id, whom, language));
    expect(letterHtml(letter, notice)).toContain('<h2>');
    return `${letter.subject}\n\n${letter.text}`;
  };

  test.each(languages)('hold all that the law asks for (%s)', (language) => {
    const id = whole();
    expect(draft(id, 'authority', language)).toMatchSnapshot();
    expect(draft(id, 'people', language)).toMatchSnapshot();
  });

  test.each(languages)('promise what is not known yet, and tell the reasons for a delay (%s)', (language) => {
    const id = record(at('2026-11-20', 8));
    expect(draft(id, 'authority', language)).toMatchSnapshot();
  });

  test.each(languages)('name the data protection officer where there is one (%s)', (language) => {
    const id = whole();
    expect(draft(id, 'authority', language)).not.toContain('Olli Officer');
    register.run(setSettings(register.world, { dataProtectionOfficer: 'Olli Officer, dpo@example.com' }));
    expect(draft(id, 'authority', language)).toContain(': Olli Officer, dpo@example.com');
    expect(draft(id, 'people', language)).toContain(': Olli Officer, dpo@example.com');
    assess(id, { contact: '' });
    expect(draft(id, 'people', language)).toContain(': Olli Officer, dpo@example.com');
  });

  test('for the people are refused while consequences or measures are missing', () => {
    expect(codeOf(() => draft(record(), 'people', 'fi'))).toBe('breachIncomplete');
  });

  test('take markup for text', () => {
    const id = whole();
    assess(id, { consequences: '<script>alert(1)</script>\n# Heading' });
    const { letter, notice } = register.run(breachDraft(register.world, id, 'people', 'en'));
    const html = letterHtml(letter, notice);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<h2>Heading');
  });

  test.each(languages)('and all breaches make one document (%s)', (language) => {
    whole();
    addRows(register, 'Data breaches', [{ 'Aware at': '2026-11-01', Description: '<b>Typed</b>' }]);
    const html = breachRegisterHtml(register.run(breachRegister(register.world, language)));
    expect(html).not.toContain('<b>Typed');
    expect(html.replace(/<style>[^]*<\/style>/, '')).toMatchSnapshot();
  });
});

describe('an assessment that somebody else has changed meanwhile', () => {
  const stampOf = (id: string) => assessmentStamp(one(id));
  const assessSeen = (id: string, assessment: BreachAssessment, seen: string) =>
    register.run(assessBreach(register.world, id, assessment, seen)).result;

  test('is not overwritten by answers given on the older one', () => {
    const id = record();
    const seen = stampOf(id);
    const { stamp } = assessSeen(id, { kinds: 'Names' }, seen);
    expect(stamp).toBe(stampOf(id));
    expect(stamp).not.toBe(seen);
    expect(codeOf(() => assessSeen(id, { kinds: 'Addresses' }, seen))).toBe('breachAssessedMeanwhile');
    expect(one(id).texts.kinds).toBe('Names');
    expect(assessSeen(id, { kinds: 'Addresses' }, stamp).changed).toBe(true);
  });

  test('is left alone where the answers are those that stand already, as after a lost answer', () => {
    const id = record();
    const seen = stampOf(id);
    assessSeen(id, { risk: 'some', natures: ['integrity'] }, seen);
    expect(assessSeen(id, { risk: 'some', natures: ['integrity'] }, seen).changed).toBe(false);
  });

  test('is not changed by a notice that was given', () => {
    const id = record();
    const seen = stampOf(id);
    tell(id, { whom: 'authority', at: at('2026-11-24', 9), reasonsForDelay: 'Weekend' });
    expect(stampOf(id)).toBe(seen);
  });
});

describe('a notice that is typed for a day to come', () => {
  test('tells nobody: the clock runs, documents leave it out, and the real one may be noted', () => {
    const id = record();
    write(register, 'Data breaches', 0, 'Authority told at', '2026-12-24');
    expect(one(id)).toMatchObject({ clock: { authority: 'running', needsOwner: true } });
    expect(one(id).facts.toldAuthorityAt).toBeUndefined();
    expect(register.run(breachRegister(register.world)).breaches[0]?.toldAuthorityAt).toBeUndefined();
    expect(tell(id, { whom: 'authority', at: at('2026-11-24', 9) })).toMatchObject({ inTime: true });
    expect(one(id).facts.toldAuthorityAt).toBeCloseTo(at('2026-11-24', 9), 6);
  });
});

describe('the files of a document', () => {
  const keep = (document: BreachDocument) => register.run(keepBreachFiles(register.world, document)).result;
  const tasks = () => register.records('Tasks').filter(({ Task }) => Task === 'Delete the export file');

  test('go in time: the task that deletes them names them whole, and nobody', () => {
    const id = record();
    const { task, deletedOn } = keep({ breach: id, whom: 'people', language: 'sv' });
    expect([task, isoDate(deletedOn)]).toEqual([`breach:${id}:people:sv`, '2026-12-24']);
    const [made] = tasks();
    expect(keptExport({ details: String(made?.Details) })).toMatchObject({ task, people: [] });
    expect(made).toMatchObject({ Due: day('2026-12-24'), State: 'Open' });
    expect(entries().at(-1)).toMatchObject({ Event: 'breach.documented' });
    expect(JSON.stringify(register.records('Log'))).not.toContain('Maija');
  });

  test('made again on the day change nothing, and later begin their time anew', () => {
    const document = { made: day('2026-11-24'), language: 'fi' } as const;
    keep(document);
    keep(document);
    expect(tasks()).toHaveLength(1);
    register.today = '2026-12-04';
    keep(document);
    expect(tasks().map(({ Due }) => Due)).toEqual([day('2027-01-04')]);
    expect(register.run(verify(register.world))).toMatchObject({ ok: true });
  });
});
