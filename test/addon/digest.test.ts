import { describe, expect, it } from '@jest/globals';
import { checkpointTexts, digestCounts, digestTexts } from '../../src/language/letters/digest';
import { notices } from '../../src/language/menu';
import { formatDate, say } from '../../src/language/text';
import { day } from '../../src/register/calendar';
import { checkpointIn } from '../../src/register/log';
import type { MailState } from '../../src/workbench/host';
import { localTime } from '../../src/workbench/shapes/wallClock';
import { AddonApp } from './app';
import { writeSetting } from './formDesk';

/** The owner's digest on the built bundle: fired by the clock's own trigger, into the outbox. */

const ZONE = 'Europe/Helsinki';
const OUTSIDE = 'tilitoimisto@example.com';

/** A register that was set up on a day. */
function registerOn(moment: string, settings: Record<string, string> = {}): AddonApp {
  const app = new AddonApp();
  app.clock.now = new Date(moment);
  app.setUp('viikoittain');
  for (const [key, value] of Object.entries(settings)) writeSetting(app, key, value);
  return app;
}

/** Lets the clock run to a moment: each night's run happens at its hour. */
function until(app: AddonApp, moment: string): void {
  const ran = app.host.fireDueTriggers(new Date(moment), { setClock: (due) => (app.clock.now = due) });
  for (const { error } of ran) expect(error).toBeUndefined();
  app.clock.now = new Date(moment);
}

/** Nobody looked for some time, and then one run happens. */
function asleepUntil(app: AddonApp, moment: string): void {
  app.clock.now = new Date(moment);
  app.host.fireDueTriggers(app.clock.now, { once: true });
}

const mails = ({ state }: AddonApp): MailState[] => state.mails;
const nights = (app: AddonApp): string[] => mails(app).map(({ at }) => localTime(new Date(at), ZONE));
/** What the menu says of the log when a mail is pasted. */
function compared(app: AddonApp, { body }: MailState): string {
  app.person.answers.push({ button: 'OK', text: body });
  return app.alertOf('compareLog');
}

describe('the digest of the clock', () => {
  it.each([
    [
      'autumn, when an hour comes twice',
      '2026-10-12T09:00:00Z',
      '2026-11-12T09:00:00Z',
      ['2026-10-13', '2026-10-18', '2026-10-25', '2026-11-01', '2026-11-08'],
    ],
    [
      'spring, when the hour of the run is left out',
      '2027-03-15T09:00:00Z',
      '2027-04-14T09:00:00Z',
      ['2027-03-16', '2027-03-21', '2027-03-28', '2027-04-04', '2027-04-11'],
    ],
  ])('comes every Sunday in the night, also in %s', (_when, from, to, days) => {
    const app = registerOn(from, { digestWeekday: 'sunnuntai' });
    until(app, to);
    expect(nights(app).map((night) => night.slice(0, 10))).toEqual(days);
    for (const night of nights(app)) expect(['03', '04']).toContain(night.slice(11, 13));
    for (const [at, mail] of mails(app).entries()) {
      expect(mail).toMatchObject({ to: 'owner@example.com', subject: digestTexts.subjectWaiting.fi });
      expect(mail.body).toContain(digestCounts.noticeUnpublished.one.fi);
      expect(mail.body).toContain(formatDate(day(days[at] ?? ''), 'fi'));
      if (at > 0) expect(mail.body).toContain(`${formatDate(day(days[at] ?? '') + 7, 'fi')}. Jos se ei tule`);
      expect(compared(app, mail)).toContain(notices.verifyNewer.fi);
    }
    const sizes = mails(app).map(({ body }) => checkpointIn(body)?.size ?? 0);
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  });

  it('that was missed is made up for by the next run, once, and the one after comes at its own time', () => {
    const app = registerOn('2026-11-16T09:00:00Z');
    until(app, '2026-11-17T09:00:00Z');
    expect(mails(app)).toHaveLength(1);
    asleepUntil(app, '2026-12-09T09:00:00Z');
    expect(nights(app)).toEqual([expect.any(String), '2026-12-09T11:00']);
    until(app, '2026-12-15T09:00:00Z');
    expect(nights(app).slice(2)).toEqual([expect.stringMatching(/^2026-12-14T03/)]);
  });

  it('says since when runs were ended without a trace, and no more once one is finished', () => {
    const app = registerOn('2026-11-16T09:00:00Z');
    until(app, '2026-11-17T09:00:00Z');
    for (const date of ['18', '19', '20', '21', '22']) {
      const ended = new AddonApp(app.book, {
        state: app.state,
        now: () => new Date(`2026-11-${date}T02:00:00Z`),
        intercept: ({ index }) => (index === 5 ? { kill: 'before' } : undefined),
      });
      expect(ended.host.run('dailyRun', [], { trigger: 'time' }).error).toBeDefined();
    }
    expect(app.book.records('Loki').filter(({ Tapahtuma }) => Tapahtuma === 'run.failed')).toEqual([]);
    asleepUntil(app, '2026-11-23T09:00:00Z');
    until(app, '2026-12-01T09:00:00Z');
    const told = mails(app).map(({ body }) => body.includes('ajo tehtiin loppuun viimeksi 17.11.2026'));
    expect(told).toEqual([false, true, false]);
    expect(mails(app).at(-1)?.body).not.toContain('tehtiin loppuun viimeksi');
  });

  it('comes on the first night of a month, over the turn of the year', () => {
    const app = registerOn('2026-11-24T09:00:00Z', { digestEvery: 'kuukausittain' });
    until(app, '2027-02-02T09:00:00Z');
    expect(nights(app).map((night) => night.slice(0, 10))).toEqual([
      '2026-11-25',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('waits a day where the day’s mails are used up, and is none the less one', () => {
    const app = registerOn('2026-11-24T09:00:00Z');
    app.state.quota = { day: '2026-11-25', mailRecipients: 100, triggerSeconds: 0 };
    until(app, '2026-11-25T09:00:00Z');
    expect(mails(app)).toEqual([]);
    until(app, '2026-11-29T09:00:00Z');
    expect(nights(app)).toEqual([expect.stringMatching(/^2026-11-26T03/)]);
  });

  it('sends the address outside the house one sentence and the line of the same checkpoint', () => {
    const app = registerOn('2026-11-24T09:00:00Z', { checkpointAddress: OUTSIDE });
    until(app, '2026-11-25T09:00:00Z');
    const [own, outside] = mails(app);
    expect([own?.to, outside?.to, mails(app).length]).toEqual(['owner@example.com', OUTSIDE, 2]);
    const [sentence, line, ...signature] = outside?.body.trim().split('\n\n') ?? [];
    expect(sentence).toBe(say(checkpointTexts.keep, 'fi', { controller: 'Musiikkikauppa Oy' }));
    expect([line?.startsWith('REKISTERIVAHTI-1 '), signature]).toEqual([true, ['-- \nMusiikkikauppa Oy']]);
    expect(checkpointIn(outside?.body ?? '')).toEqual(checkpointIn(own?.body ?? ''));
    expect(`${outside?.subject}${outside?.body}${outside?.htmlBody}`).not.toContain('owner@example.com');
    expect(compared(app, outside as MailState)).toContain(notices.verifyNewer.fi);
  });
});

describe('a run that is killed', () => {
  it('at any call brings one digest in the end, which goes out once or is known as unsure', () => {
    const start = registerOn('2026-11-24T09:00:00Z', { checkpointAddress: OUTSIDE });
    const run = (app: AddonApp): boolean =>
      app.host.run('dailyRun', [], { trigger: 'time' }).error === undefined;
    const copy = (of: AddonApp, options: ConstructorParameters<typeof AddonApp>[1] = {}): AddonApp => {
      const app = new AddonApp(of.book.copy(), { state: structuredClone(of.state), ...options });
      app.clock.now = new Date(of.clock.now);
      return app;
    };
    let points = 0;
    for (let index = 0; ; index++) {
      const dying = copy(start, {
        intercept: (call) => (call.index === index ? { kill: 'after' } : undefined),
      });
      const isWhole = run(dying);
      const app = copy(dying);
      expect([index, run(app), run(app)]).toEqual([index, true, true]);
      const kinds = app.book
        .records('Kirjeet')
        .filter((letter) => ['Katsaus omistajalle', 'Lokin tarkistuspiste'].includes(String(letter['Laji'])));
      expect([index, kinds.length]).toEqual([index, 2]);
      for (const letter of kinds) {
        const sent = mails(app).filter(({ to }) => to === letter['Vastaanottaja']);
        const digests = sent.filter(({ body }) => checkpointIn(body));
        const expected = letter['Tila'] === 'Lähetetty' ? [1] : [0, 1];
        expect([index, expected.includes(digests.length)]).toEqual([index, true]);
        for (const mail of digests) expect(compared(app, mail)).toContain(notices.verifyNewer.fi);
      }
      if (isWhole) break;
      points++;
    }
    expect(points).toBeGreaterThan(20);
  });
});
