import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeSample, type Sample } from '../../src/sample/make';
import { AppsScriptHost } from '../../src/workbench/host';
import { SheetsStandIn } from '../../src/workbench/sheets';
import { builtAddon } from '../addon/app';
import { QueuedPerson } from '../workbench/host/harness';

const today = '2026-11-24';
const make = (seed = 1, day = today) =>
  makeSample({ files: builtAddon(), today: day, seed, pdf: (html) => Buffer.from(`%PDF ${html.length}`) });

let sample: Sample;
let copy: string;
beforeAll(() => {
  sample = make();
  copy = JSON.stringify(sample.spreadsheet);
}, 180_000);

type Row = Record<string, string | number | boolean>;

/** The rows of a tab by heading. */
function rows(title: string, { spreadsheet }: Sample = sample): Row[] {
  const sheet = spreadsheet.sheets?.find(({ properties }) => properties?.title === title);
  const lines = (sheet?.data?.[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ userEnteredValue = {} }) => Object.values(userEnteredValue)[0] ?? ''),
  );
  const [headings = [], ...rest] = lines;
  return rest
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => Object.fromEntries(headings.map((heading, index) => [heading, line[index] ?? ''])));
}

const countsOf = (title: string, heading: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows(title))
    if (row[heading] !== '') counts[String(row[heading])] = (counts[String(row[heading])] ?? 0) + 1;
  return counts;
};

/** The add-on beside the sample, at some hour (UTC) of its last day. */
function opened(hour: string) {
  const sheets = new SheetsStandIn({ spreadsheets: [JSON.parse(copy)] });
  const person = new QueuedPerson();
  const state = structuredClone(sample.state);
  const host = new AppsScriptHost({
    files: builtAddon(),
    sheets,
    spreadsheetId: sample.spreadsheet.spreadsheetId ?? '',
    state,
    now: () => new Date(`${today}T${hour}:00Z`),
    user: 'owner@example.com',
    userLocale: 'fi',
    pdf: () => Buffer.from('%PDF'),
    ui: person,
  });
  const saved = () => JSON.stringify(sheets.spreadsheet(sample.spreadsheet.spreadsheetId ?? ''));
  return { host, person, saved, state };
}

describe('the sample register', () => {
  it('is the same for the same seed and date, and another one for another seed', () => {
    const again = make();
    expect(JSON.stringify(again.spreadsheet)).toBe(copy);
    expect(again.state).toEqual(sample.state);
    expect([...again.contents]).toEqual([...sample.contents]);
    expect(rows('Asiakkaat', make(2))[0]).not.toEqual(rows('Asiakkaat')[0]);
  }, 180_000);

  it('can be made on any day, a leap day too', () => {
    expect(rows('Asiakkaat', make(1, '2028-02-29')).length).toBeGreaterThan(180);
  }, 180_000);

  it('holds about 200 customers of every kind, and says in title and controller that they are invented', () => {
    expect(sample.spreadsheet.properties?.title).toContain('keksityt tiedot');
    expect(rows('Asetukset').find((row) => Object.values(row)[0] === 'controllerName')).toBeDefined();
    expect(rows('Asiakkaat').length).toBeGreaterThan(190);
    expect(Object.keys(countsOf('Asiakkaat', 'Rooli')).sort()).toEqual([
      'Elinkeinonharjoittaja',
      'Yhteyshenkilö',
      'Yksityishenkilö',
    ]);
    expect(Object.keys(countsOf('Asiakkaat', 'Asiointikieli')).sort()).toEqual([
      'Englanti',
      'Ruotsi',
      'Suomi',
    ]);
  });

  it('reaches nobody: reserved domains, no phone range of an operator, business ids that are not given out', () => {
    for (const row of rows('Asiakkaat')) {
      expect(String(row['Sähköposti'])).toMatch(/^$|@(example\.(com|org|net)|(posti|yritys)\.example)$/);
      expect(String(row['Puhelin'])).toMatch(/^$|^\+358 48 000 \d{4}$/);
      expect(String(row['Y-tunnus'])).toMatch(/^$|^9\d{6}-\d$/);
      expect(String(row['IP-osoite'])).toMatch(/^$|^192\.0\.2\.\d+$/);
    }
  });

  it('shows customers and invoices in every state that a day of the year can show', () => {
    expect(Object.keys(countsOf('Asiakkaat', 'Säilytyksen tila')).sort()).toEqual([
      'Ehkä päättynyt',
      'Ei saa poistaa',
      'Poistettava',
      'Poisto hyväksytty',
      'Päättyy pian',
      'Säilytetään',
    ]);
    expect(Object.keys(countsOf('Tilaukset', 'Laskun tila')).sort()).toEqual([
      'Avoin',
      'Maksettu',
      'Perinnässä',
    ]);
    expect(Object.keys(countsOf('Tilaukset', 'Säilytyksen tila'))).toEqual(
      expect.arrayContaining(['Poistettava', 'Säilytetään', 'Ei saa poistaa']),
    );
    expect(rows('Asiakkaat').filter((row) => row['Rajoitettu alkaen'] !== '')).toHaveLength(2);
  });

  it('shows consents, objections, holds and erasures at every stage', () => {
    expect(Object.keys(countsOf('Suostumukset', 'Tapahtuma')).sort()).toEqual(['Annettu', 'Peruutettu']);
    expect(Object.keys(countsOf('Suostumukset', 'Kanava')).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(countsOf('Kieltolista', 'Kiellon laajuus'))).toHaveLength(2);
    expect(
      rows('Poistoesteet')
        .map((row) => row['Purettu'] !== '')
        .sort(),
    ).toEqual([false, false, false, true]);
    expect(countsOf('Tehtävät', 'Tila')).toMatchObject({
      Avoin: expect.any(Number),
      Tehty: expect.any(Number),
    });
    expect(sample.state.triggers.map(({ handler }) => handler).sort()).toEqual([
      'cellsEdited',
      'dailyRun',
      'formSubmitted',
      'formSubmitted',
    ]);
  });

  it('shows requests at every stage, in three languages and by every way', () => {
    expect(Object.keys(countsOf('Pyynnöt', 'Tila')).sort()).toEqual([
      'Henkilöllisyyttä varmistetaan',
      'Henkilöä ei voitu tunnistaa',
      'Kieltäydytty',
      'Käsittelyssä',
      'Määräaikaa jatkettu',
      'Osittain vastattu',
      'Pyyntö peruttu',
      'Sama pyyntö jo tullut',
      'Vastaanotettu',
      'Vastattu',
    ]);
    expect(Object.keys(countsOf('Pyynnöt', 'Oikeus'))).toHaveLength(10);
    expect(Object.keys(countsOf('Pyynnöt', 'Kieli')).sort()).toEqual(['Englanti', 'Ruotsi', 'Suomi']);
    expect(Object.keys(countsOf('Pyynnöt', 'Kanava')).sort()).toEqual([
      'Lomake',
      'Paperi',
      'Puhelin',
      'Sähköposti',
    ]);
    expect(Object.keys(countsOf('Pyynnöt', 'Ajan tila')).sort()).toEqual([
      'Ajoissa',
      'Keskeytetty',
      'Myöhässä',
      'Määräpäivä lähellä',
      'Päättynyt',
    ]);
  });

  it('has letters of every kind behind it, all of which went out, and answers whose files were deleted after their time', () => {
    expect(Object.keys(countsOf('Kirjeet', 'Tila'))).toEqual(['Lähetetty']);
    expect(Object.keys(countsOf('Kirjeet', 'Laji')).length).toBeGreaterThan(10);
    const attached = sample.state.mails.flatMap(({ attachments }) => attachments.map(({ name }) => name));
    expect(attached.map((name) => name.split('.').at(-1)).sort()).toEqual(['html', 'json', 'pdf', 'zip']);
    const kept = sample.state.driveFiles.map(({ name }) => name);
    expect(kept.filter((name) => attached.includes(name))).toEqual([]);
    expect(kept.length).toBeGreaterThan(3);
    for (const { to } of sample.state.mails)
      expect(to).toMatch(/@(example\.(com|org|net)|(posti|yritys)\.example)$/);
  });

  it('has codes that came back, and keeps none of them', () => {
    const codes = sample.state.mails.flatMap(
      ({ body }) => /^[0-9A-Z]{5}(-[0-9A-Z]{1,5})+$/m.exec(body)?.[0] ?? [],
    );
    expect(codes.length).toBeGreaterThan(8);
    const confirmed = rows('Pyynnöt').filter((row) => String(row['Epäily ja varmistus']).startsWith('Koodi'));
    expect(confirmed).toHaveLength(5);
    const kept = copy + JSON.stringify(sample.state.scriptProperties) + JSON.stringify(sample.state.forms);
    for (const code of codes) expect(kept).not.toContain(code);
  });

  it('has figures in its overview, and ways for requests that are in order', () => {
    const figuresOf = (made: Sample): Record<string, number> =>
      Object.fromEntries(rows('Yleiskuva', made).map((row) => [String(row['Tunnus']), Number(row['Arvo'])]));
    const inOrder = [
      ...['troubles', 'requestsUndated', 'breachesToAct', 'noticeOutdated'],
      ...['tasksFailed', 'lettersFailed', 'runsFailed'],
    ];
    const nought = Object.entries(figuresOf(sample)).filter(([, value]) => !(value > 0));
    expect(nought.map(([key]) => key).sort()).toEqual(inOrder.sort());
    const { host, saved } = opened('08:00');
    expect(host.run('dailyRun').error).toBeUndefined();
    expect(figuresOf({ ...sample, spreadsheet: JSON.parse(saved()) })['troubles']).toBe(0);
  });

  it('has a log that verifies', () => {
    const { host, person } = opened('08:00');
    expect(host.run('verifyLog').error).toBeUndefined();
    const { alert } = person.shown.at(-1) as { alert: { text: string } };
    expect(alert.text).toContain(`${rows('Loki').length}`);
    expect(alert.text).toContain('ehjä');
  });

  it('is swept: the daily run commits nothing new the second time', () => {
    const { host, saved } = opened('08:00');
    expect(host.run('dailyRun').error).toBeUndefined();
    const swept = saved();
    expect(host.run('dailyRun').error).toBeUndefined();
    expect(saved()).toBe(swept);
  });
});
