import { beforeEach, describe, expect, it } from '@jest/globals';
import { appendEntries } from '../../src/register/log';
import { AddonApp } from './app';
import { shop } from './shop';

let app: AddonApp;
const fresh = shop();

beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
});

const filesOf = (part: string) =>
  app.state.driveFiles.filter(({ appProperties }) => appProperties['part'] === part);

/** Entries of a day at the end of the log, as commits of that day would leave them. */
function writtenInLog(count: number, day: string): void {
  const rows = app.book.cells('Loki');
  const last = rows.at(-1) ?? [];
  const head = { sequence: Number(last[0]), hash: String(last[8]) };
  const draft = {
    at: `${day}T10:00:00+02:00`,
    event: 'x',
    subject: '',
    request: '',
    actor: 'clock',
    details: {},
  };
  const entries = appendEntries(
    app.book.spreadsheetId,
    head,
    Array.from({ length: count }, () => draft),
  );
  const values = entries.map((entry) =>
    [
      ...[String(entry.sequence), entry.at, entry.event, entry.subject, entry.request, entry.actor],
      ...[entry.details, entry.previous, entry.hash],
    ].map((text) => ({ userEnteredValue: { stringValue: text } })),
  );
  const { sheetId } = app.place('Loki', 'Numero');
  const rowsOf = { sheetId, rows: values.map((cells) => ({ values: cells })), fields: 'userEnteredValue' };
  app.book.api('POST', ':batchUpdate', { requests: [{ appendCells: rowsOf }] });
}

describe('the report for an authority', () => {
  const make = (language: 'fi' | 'sv' | 'en') =>
    app.value<'authorityReport'>({ do: 'authorityReport', from: '2026-01-01', to: '2026-12-31', language });

  it('is made as PDF, page and data in Drive, in the language that was asked for', () => {
    const { files } = make('sv');
    expect(files.map(({ name }) => name)).toEqual(
      ['pdf', 'html', 'json'].map((ending) =>
        expect.stringMatching(new RegExp(`^Utredning till myndigheten 2026-01-01.2026-12-31\\.${ending}$`)),
      ),
    );
    const data = JSON.parse(
      new TextDecoder().decode(app.host.fileContent(filesOf('json')[0]?.id ?? '')),
    ) as object;
    expect(data).toMatchObject({ from: '2026-01-01', language: 'sv', log: { intact: true } });
  });

  it('made again takes the place of the one before', () => {
    make('fi');
    make('fi');
    expect(filesOf('html')).toHaveLength(1);
    make('en');
    expect(filesOf('html')).toHaveLength(2);
  });

  it('of days in the wrong order is refused in words', () => {
    const reply = app.reply<'authorityReport'>({
      do: 'authorityReport',
      from: '2026-02-01',
      to: '2026-01-01',
    });
    expect(reply).toMatchObject({ ok: false, code: 'spanInvalid' });
  });
});

describe('condensing', () => {
  it('tells in words that there is nothing to condense, and what could be', () => {
    expect(app.value<'condensingPlan'>({ do: 'condensingPlan' })).toEqual({
      entries: 0,
      sentences: ['Lokissa ei ole tiivistettävää.'],
    });
  });

  it('happens on the owner’s word', () => {
    writtenInLog(505, '2037-01-02');
    app.clock.now = new Date('2038-03-01T10:00:00Z');
    const plan = app.value<'condensingPlan'>({ do: 'condensingPlan' });
    expect(plan.entries).toBeGreaterThan(1);
    expect(plan.sentences.join(' ')).toMatch(/^\d+ merkintää voidaan tiivistää/);
    const done = app.value<'condense'>({ do: 'condense' });
    expect(done).toMatchObject({ entries: plan.entries, unfinished: false });
    const [first] = app.book.records('Loki');
    expect(first?.['Numero']).toBe(String(plan.entries + 1));
    expect(app.alertOf('verifyLog')).toContain('Loki on ehjä');
  });
});

describe('the record of processing', () => {
  const make = (language: 'fi' | 'sv' | 'en') =>
    app.value<'processingRecord'>({ do: 'processingRecord', language });

  it('is kept in its tab in the register’s language, and made as files in the one that was asked for', () => {
    const { files, missing } = make('sv');
    expect(files.map(({ name }) => name)).toEqual(
      ['pdf', 'html', 'json'].map((ending) => `Register över behandling 2026-11-24.${ending}`),
    );
    expect(missing.join(' ')).toContain('securityMeasures');
    expect(app.book.records('Käsittelytoimet')[0]).toMatchObject({
      Oikeusperuste: 'Sopimus (6 artiklan 1 kohdan b alakohta)',
    });
    const json = app.host.fileContent(filesOf('json')[0]?.id ?? '');
    expect(JSON.parse(new TextDecoder().decode(json))).toMatchObject({ language: 'sv', asOf: '2026-11-24' });
  });

  it('is made again into the same files', () => {
    make('fi');
    make('fi');
    expect(filesOf('json')).toHaveLength(1);
    const events = app.book.records('Loki').map((entry) => entry['Tapahtuma']);
    expect(events.filter((event) => event === 'processing.recorded')).toHaveLength(1);
  });
});
