import { beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { AddonApp, toastsOf } from './app';
import { chinookFiles, customersOf, HELSINKI, idOf, rowOf, shop } from './shop';

let app: AddonApp;
const fresh = shop();

beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
});

const events = (title = 'Suostumukset') => app.book.records(title);
const filesOf = (part: string) =>
  app.state.driveFiles.filter(({ appProperties }) => appProperties['part'] === part);
const logged = () => app.book.records('Loki').map((row) => row['Tapahtuma']);

describe('the import', () => {
  it('brings in every customer and invoice, postcodes and phones to the letter', () => {
    expect([customersOf(app).length, app.book.records('Tilaukset').length]).toEqual([59, 412]);
    const customer = customersOf(app)[rowOf(app, HELSINKI)];
    expect([customer?.['Postinumero'], customer?.['Puhelin']]).toEqual(['00530', '+358 09 870 2000']);
  });

  it('adds nothing the second time', () => {
    const before = app.snapshot();
    const { counts } = app.value<'importBatch'>({ do: 'importBatch', files: chinookFiles() });
    expect([counts.customers?.unchanged, counts.orders?.unchanged]).toEqual([59, 412]);
    expect(app.snapshot()).toBe(before);
  });

  it('is tried out without a change, with every problem by its line', () => {
    const before = app.snapshot();
    const headings = ['CustomerId', 'Email'];
    const rows = [
      ['9001', 'new@example.com'],
      ['9002', 'no address'],
      ['', ''],
    ];
    const customers = { headings, rows: rows.slice(0, 2), lines: [2, 3], mapping: ['number', 'email'] };
    const tried = app.value<'tryImport'>({ do: 'tryImport', files: { customers } });
    expect(tried.customers).toMatchObject({ lines: 2, added: 2, skipped: 0 });
    expect(tried.customers?.problems).toEqual([
      { line: 3, text: 'Sähköpostiosoite ei näytä osoitteelta; se tuodaan sellaisenaan.' },
    ]);
    expect(app.snapshot()).toBe(before);
  });

  it('guesses where the columns of a file go and names the register’s own', () => {
    const { mapping, columns } = app.value<'importColumns'>({
      do: 'importColumns',
      tab: 'orders',
      headings: ['InvoiceId', 'CustomerId', 'Colour'],
    });
    expect(mapping).toEqual(['invoiceNumber', 'customer', null]);
    expect(columns).toContainEqual({ key: 'invoiceNumber', text: 'Laskun numero' });
  });
});

describe('consent', () => {
  it('is recorded when a word is chosen in the drop-down, with a notice', () => {
    app.paste('Asiakkaat', 'Markkinointi', 3, ['Annettu']);
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject({
      Käyttötarkoitus: 'marketing',
      Tunniste: expect.any(String),
      Asiakas: customersOf(app)[3]?.['Tunniste'],
    });
    expect(toastsOf(app)).toEqual(['1 suostumustapahtuma kirjattiin.']);
  });

  it('is recorded for every cell of a paste, in whichever language the words are', () => {
    app.paste('Asiakkaat', 'Markkinointi', 0, ['Annettu', 'given', 'Återkallat', '', 'Ei kirjattu']);
    expect(events().map((event) => event['Asiakas'])).toEqual(
      [0, 1, 2].map((row) => customersOf(app)[row]?.['Tunniste']),
    );
  });

  it('costs an edit elsewhere no call of any service', () => {
    app.paste('Asiakkaat', 'Etunimi', 0, ['Maija']);
    expect(app.host.executions.at(-1)).toMatchObject({ functionName: 'cellsEdited', serviceCalls: 0 });
    expect(events()).toEqual([]);
  });

  it('is recorded from the card with its channel and evidence, and withdrawn the same way', () => {
    const who = idOf(app, HELSINKI);
    const said = {
      do: 'recordConsent',
      who,
      purpose: 'marketing',
      channel: 'phone',
      evidence: '=puhelu 24.11.',
    } as const;
    const given = app.value<'recordConsent'>({ ...said, action: 'given' });
    expect(given).toMatchObject({ changed: true, card: { id: who } });
    expect(given.card.consents[0]).toMatchObject({
      purpose: 'marketing',
      state: 'given',
      stateText: 'Annettu',
      permitted: true,
      at: '24.11.2026 klo 10.00',
    });
    expect(app.value<'recordConsent'>({ ...said, action: 'given' }).changed).toBe(false);
    expect(app.value<'recordConsent'>({ ...said, action: 'withdrawn' }).card.consents[0]?.permitted).toBe(
      false,
    );
    expect(events().map((event) => event['Todiste'])).toEqual(['=puhelu 24.11.', '=puhelu 24.11.']);
    expect(app.book.records('Kieltolista')).toHaveLength(2);
  });

  it('is looked for everywhere when a change tells no cells', () => {
    app.state.triggers = [];
    app.paste('Asiakkaat', 'Markkinointi', 3, ['Annettu']);
    expect(events()).toEqual([]);
    expect(app.host.run('cellsEdited', [{ changeType: 'OTHER' }]).error).toBeUndefined();
    expect(events()).toHaveLength(1);
  });

  it('says that another run is busy, and is taken by the daily run instead', () => {
    const release = app.host.holdLock('script');
    app.paste('Asiakkaat', 'Markkinointi', 3, ['Annettu']);
    expect([events(), toastsOf(app)]).toEqual([
      [],
      ['Muut muuttivat rekisteriä koko ajan, joten odota hetki ja yritä uudelleen.'],
    ]);
    release();
    app.host.fireTimeTrigger(app.state.triggers.find(({ handler }) => handler === 'dailyRun')?.id ?? '');
    expect(events()).toHaveLength(1);
  });
});

describe('the card', () => {
  it('is that of the selected row, wherever the row and the column of ids stand', () => {
    const { sheetId } = app.place('Asiakkaat', 'Tunniste');
    const source = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
    app.book.api('POST', ':batchUpdate', { requests: [{ moveDimension: { source, destinationIndex: 5 } }] });
    app.select('Asiakkaat', rowOf(app, HELSINKI));
    const card = app.value<'cardOfSelection'>({ do: 'cardOfSelection', purpose: 'request' });
    expect(card).toMatchObject({ id: idOf(app, HELSINKI), name: 'Terhi Hämäläinen' });
    expect(card.restriction).toBeUndefined();
    expect(card.sections.map(({ title, records }) => [title, records.length])).toEqual([
      ['Asiakkaat', 1],
      ['Tilaukset', 7],
    ]);
    expect(card.sections[0]?.records[0]?.fields).toContainEqual(
      expect.objectContaining({ title: 'Postinumero', content: '00530' }),
    );
    expect(card.holds).toEqual([
      expect.objectContaining({ kind: 'Asiakkaat', ground: 'Kirjanpito' }),
      expect.objectContaining({ kind: 'Tilaukset', records: 7 }),
    ]);
  });

  it.each([
    ['the header', 'Asiakkaat', -1],
    ['a blank row', 'Asiakkaat', 900],
    ['another tab', 'Tilaukset', 3],
  ])('asks for a customer’s row when %s is selected', (_what, title, row) => {
    app.select(title, row);
    expect(app.reply<'cardOfSelection'>({ do: 'cardOfSelection', purpose: 'request' })).toEqual({
      ok: false,
      code: 'selectCustomerRow',
      sentence: 'Valitse ensin asiakkaan rivi Asiakkaat-välilehdeltä.',
    });
  });

  it('lets the owner choose among those who bear a name, by name and city', () => {
    const reply = app.reply<'cardOf'>({ do: 'cardOf', who: 'terhi hämäläinen', purpose: 'request' });
    expect(reply).toMatchObject({
      ok: false,
      code: 'customerAmbiguous',
      candidates: [{ id: idOf(app, HELSINKI), name: 'Terhi Hämäläinen', city: 'Helsinki' }],
    });
  });
});

describe('the export', () => {
  it('puts report and data into the owner’s folder and marks the task done', () => {
    const { files } = app.value<'exportPerson'>({
      do: 'exportPerson',
      who: 'terhi.hamalainen@apple.fi',
      language: 'sv',
    });
    const id = idOf(app, HELSINKI);
    expect(files.map(({ name }) => name)).toEqual(
      ['pdf', 'html', 'json'].map((end) => `Personuppgifter ${id} 2026-11-24.${end}`),
    );
    const [folder] = app.state.driveFiles;
    expect(folder?.name).toBe('Rekisterivahti');
    expect(filesOf('html')[0]?.parents).toEqual([folder?.id]);
    expect(new TextDecoder().decode(app.host.fileContent(filesOf('html')[0]?.id ?? ''))).toContain(
      'Hämäläinen',
    );
    expect(app.book.records('Tehtävät').map((task) => task['Tila'])).toEqual(['Tehty', 'Avoin']);
    expect(logged().slice(-2)).toEqual(['access.exported', 'access.delivered']);
  });

  it('is finished by the daily run when it died before its files were written, and makes no file twice', () => {
    const id = idOf(app, HELSINKI);
    let calls = 0;
    const dying = new AddonApp(app.book, {
      state: app.state,
      intercept: ({ service, method }) =>
        service === 'Drive' && method === 'Files.create' && ++calls === 3 ? { kill: 'before' } : undefined,
    });
    expect(() => dying.value<'exportPerson'>({ do: 'exportPerson', who: id })).toThrow();
    expect(filesOf('pdf')).toHaveLength(1);
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    expect(['pdf', 'html', 'json'].map((part) => filesOf(part).length)).toEqual([1, 1, 1]);
    expect(app.book.records('Tehtävät')[0]?.['Tila']).toBe('Tehty');
  });
});

describe('the package that a person takes along', () => {
  const zipOf = () => app.host.fileContent(filesOf('zip')[0]?.id ?? '');

  it('is one archive in the owner’s folder, which another house’s reader unpacks', () => {
    const { files } = app.value<'exportPortable'>({ do: 'exportPortable', who: HELSINKI, language: 'sv' });
    expect(files.map(({ name }) => name)).toEqual([
      `Portabla uppgifter ${idOf(app, HELSINKI)} 2026-11-24.zip`,
    ]);
    const unpacked = unzipSync(zipOf());
    expect(Object.keys(unpacked)).toEqual([
      'las-detta-forst.html',
      'data.json',
      'data.schema.json',
      'customer.csv',
      'orders.csv',
      'consents.csv',
      'contact.vcf',
    ]);
    expect(strFromU8(unpacked['contact.vcf'] ?? new Uint8Array())).toContain('FN:Terhi Hämäläinen\r\n');
    expect(JSON.parse(strFromU8(unpacked['data.json'] ?? new Uint8Array()))).toMatchObject({
      customer: { lastName: 'Hämäläinen', postcode: '00530' },
    });
    expect(app.book.records('Tehtävät').map((task) => task['Tila'])).toEqual(['Tehty', 'Avoin']);
    expect(logged().slice(-2)).toEqual(['portability.exported', 'portability.delivered']);
  });

  it('is finished by the daily run when it died before its file was written', () => {
    const dying = new AddonApp(app.book, {
      state: app.state,
      intercept: ({ service, method }) =>
        service === 'Drive' && method === 'Files.create' ? { kill: 'before' } : undefined,
    });
    expect(() => dying.value<'exportPortable'>({ do: 'exportPortable', who: HELSINKI })).toThrow();
    expect(filesOf('zip')).toHaveLength(0);
    expect(app.host.run('dailyRun', [], { trigger: 'time' }).error).toBeUndefined();
    const kept = app.state.driveFiles.filter(({ appProperties }) => appProperties['task'] !== 'logCopy');
    expect(kept.map(({ appProperties }) => appProperties['part'] ?? 'folder')).toEqual(['folder', 'zip']);
    expect(app.book.records('Tehtävät')[0]?.['Tila']).toBe('Tehty');
  });
});

describe('a look at a card', () => {
  it('is logged while another run holds the lock, and a card that is shown again is no look', () => {
    const release = app.host.holdLock('script');
    const who = idOf(app, HELSINKI);
    expect(app.value<'cardOf'>({ do: 'cardOf', who, purpose: 'billing' }).id).toBe(who);
    release();
    const said = { do: 'recordConsent', who, purpose: 'marketing', channel: 'phone', evidence: '' } as const;
    app.value<'recordConsent'>({ ...said, action: 'given' });
    app.value<'cardOf'>({ do: 'cardOf', who, purpose: 'billing' });
    expect(logged().filter((event) => event === 'person.viewed')).toHaveLength(1);
  });
});

describe('the erasure', () => {
  it('shows its plan first and changes nothing', () => {
    const before = app.snapshot();
    const plan = app.value<'erasurePlan'>({ do: 'erasurePlan', who: idOf(app, HELSINKI) });
    expect(plan.goes).toEqual([
      { kind: 'Asiakkaat', records: 1, columns: ['Sähköposti', 'Puhelin', 'Tietojen lähde'] },
    ]);
    expect(plan.stays.map(({ kind, records, ground }) => [kind, records, ground])).toEqual([
      ['Asiakkaat', 1, 'Kirjanpito'],
      ['Tilaukset', 7, 'Kirjanpito'],
    ]);
    expect(app.snapshot()).toBe(before);
  });

  it('erases, writes the receipt, and finds nothing to do the second time', () => {
    const who = idOf(app, HELSINKI);
    const erased = app.value<'erase'>({ do: 'erase', who });
    expect(erased).toMatchObject({ outcome: 'reduced', customer: who });
    expect(erased.receipt.map(({ name }) => name.replace(/ [a-z0-9]{10} /, ' … '))).toEqual([
      'Poistokuitti … 2026-11-24.pdf',
      'Poistokuitti … 2026-11-24.html',
    ]);
    expect(customersOf(app)[rowOf(app, HELSINKI)]).toMatchObject({
      Sähköposti: '',
      Puhelin: '',
      Sukunimi: 'Hämäläinen',
    });
    expect(new TextDecoder().decode(app.host.fileContent(filesOf('html')[0]?.id ?? ''))).not.toContain(
      'Hämäläinen',
    );
    expect(logged().slice(-3)).toEqual(['erasure', 'suppressions.changed', 'erasure.confirmed']);
    const after = app.snapshot();
    expect(app.value<'erase'>({ do: 'erase', who })).toMatchObject({ goes: [], receipt: [] });
    expect(app.snapshot()).toBe(after);
  });
});

describe('the daily run', () => {
  it('computes, and finds nothing to change the second time', () => {
    expect(app.alertOf('runDailyNow')).toMatch(/^Päivittäinen ajo on tehty\. \d+ solua muuttui\./);
    expect(app.alertOf('runDailyNow')).toBe('Päivittäinen ajo on tehty. Mikään ei muuttunut.');
    expect(app.host.executions.at(-1)?.calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('shows a failure among the executions and catches up the next day', () => {
    const [trigger] = app.state.triggers;
    const release = app.host.holdLock('script');
    const [failed] = app.host.fireTimeTrigger(trigger?.id ?? '');
    expect(failed?.error?.message).toBe('writersCollided');
    release();
    const before = logged().length;
    expect(app.host.fireTimeTrigger(trigger?.id ?? '')[0]?.error).toBeUndefined();
    expect(logged().slice(before)).toContain('retention.computed');
    expect(app.book.records('Loki').at(-1)?.['Tekijä']).toBe('clock');
  });
});

describe('the log', () => {
  it('is verified with its checkpoint, and names the first entry that was changed', () => {
    expect(app.alertOf('verifyLog')).toMatch(
      /^Loki on ehjä: \d+ merkintää tarkistettu\.\n\nTarkistuspiste, .*: REKISTERIVAHTI-1 \S+ \d+ 2026-11-24 [0-9a-f]{64}$/,
    );
    app.paste('Loki', 'Tapahtuma', 1, ['erasure']);
    expect(app.alertOf('verifyLog')).toMatch(/^Loki ei ole ehjä: ensimmäinen virhe on merkinnässä 2\./);
  });

  it('names the owner as owner and a colleague by a keyed hash, never by an address', () => {
    const colleague = new AddonApp(app.book, { state: app.state, user: 'colleague@example.com' });
    app.alertOf('runDailyNow');
    colleague.value<'exportPerson'>({ do: 'exportPerson', who: idOf(app, HELSINKI) });
    const actors = new Set(app.book.records('Loki').map((row) => String(row['Tekijä'])));
    expect([...actors].map((actor) => actor.replace(/[0-9a-f]{16}$/, '…'))).toEqual(['owner', 'account:…']);
  });
});
