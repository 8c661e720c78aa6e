import { describe, expect, it } from '@jest/globals';
import { errorOf, hostFor, valueOf } from './harness';

describe('Utilities', () => {
  it('formats moments in a time zone by the letters of SimpleDateFormat', () => {
    const format = (pattern: string, zone = 'Europe/Helsinki'): unknown =>
      valueOf(`Utilities.formatDate(new Date('2026-07-05T21:04:09.007Z'), '${zone}', "${pattern}")`);
    expect(format('yyyy-MM-dd HH:mm:ss.SSS')).toBe('2026-07-06 00:04:09.007');
    expect(format('d.M.yyyy H.mm')).toBe('6.7.2026 0.04');
    expect(format("EEE, d MMM yy 'o''clock' h a")).toBe("Mon, 6 Jul 26 o'clock 12 AM");
    expect(format("yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2026-07-06T00:04:09+03:00');
    expect(format('EEEE MMMM D u Z X', 'UTC')).toBe('Sunday July 186 7 +0000 Z');
    expect(errorOf("Utilities.formatDate(new Date(), 'UTC', 'b')")).toBe(
      "true Exception: Illegal pattern character 'b'",
    );
  });

  it('gives byte arrays with signed numbers', () => {
    expect(valueOf("Utilities.newBlob('é').getBytes()")).toEqual([-61, -87]);
    expect(valueOf('Utilities.base64EncodeWebSafe([-5, -1, -65])')).toBe('-_-_');
    expect(valueOf("Utilities.base64Decode('gA==')")).toEqual([-128]);
    expect(errorOf("Utilities.base64Decode('%')")).toBe('true Exception: Could not decode string.');
  });

  it('digests and signs as the published test vectors say', () => {
    const hex = (call: string): unknown =>
      valueOf(`${call}.map((b) => ((b & 255) + 256).toString(16).slice(1)).join('')`);
    expect(hex("Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')")).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    // RFC 4231, test case 2.
    expect(hex("Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')")).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    expect(
      valueOf("Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é', Utilities.Charset.UTF_8)[0]"),
    ).not.toEqual(valueOf("Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é')[0]"));
  });

  it('packs and unpacks archives', () => {
    expect(
      valueOf(`(function () {
        const blobs = [Utilities.newBlob('one', 'text/plain', 'a.txt'), Utilities.newBlob('ä'.repeat(9999), null, 'kansio/ö.txt')];
        const archive = Utilities.zip(blobs, 'both.zip');
        return [archive.getName(), archive.getContentType(), Utilities.unzip(archive).map((b) => b.getName() + b.getDataAsString().length)];
      })()`),
    ).toEqual(['both.zip', 'application/zip', ['a.txt3', 'kansio/ö.txt9999']]);
    expect(errorOf("Utilities.unzip(Utilities.newBlob('no archive'))")).toMatch(/^true Exception/);
  });

  it('refuses to unpack what is broken', () => {
    const flipped =
      "const a = Utilities.zip([Utilities.newBlob('abcabcabc').setName('a')]).getBytes(); a[33] ^= 127; Utilities.unzip(Utilities.newBlob(a))";
    const refusal = 'true Exception: Invalid argument: the blob is not a readable archive';
    expect(errorOf(flipped)).toBe(refusal);
    expect(errorOf("Utilities.ungzip(Utilities.newBlob('no archive'))")).toBe(refusal);
    expect(
      valueOf("Utilities.ungzip(Utilities.gzip(Utilities.newBlob('text', null, 'a.txt'))).getName()"),
    ).toBe('a.txt');
  });

  it('reads comma-separated values', () => {
    expect(valueOf(`Utilities.parseCsv('a,"b ""c"",d"\\n1,2\\n')`)).toEqual([
      ['a', 'b "c",d'],
      ['1', '2'],
    ]);
    expect(valueOf("Utilities.parseCsv('a;b', ';')")).toEqual([['a', 'b']]);
  });

  it('turns HTML into a PDF and changes the extension', () => {
    expect(
      valueOf(`(function () {
        const pdf = Utilities.newBlob('<p>x</p>', 'text/html', 'my.report.html').getAs('application/pdf');
        return [pdf.getName(), pdf.getContentType(), pdf.getDataAsString()];
      })()`),
    ).toEqual(['my.report.pdf', 'application/pdf', '%PDF of <p>x</p>']);
  });

  it('reads bytes in the encoding that is named', () => {
    expect(valueOf("Utilities.newBlob([-28, -128]).getDataAsString('windows-1252')")).toBe('ä€');
    expect(errorOf("Utilities.newBlob([1]).getDataAsString('klingon')")).toBe(
      'true Exception: Invalid argument: charset klingon',
    );
  });
});

describe('PropertiesService', () => {
  it('keeps text, and turns numbers into text', () => {
    const { host, state } = hostFor(`function main() {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('n', 5).setProperties({ a: 'x', '__proto__x': 'y' });
      return [store.getProperty('n'), store.getProperty('missing'), store.getKeys(), store.getProperty('toString')];
    }`);
    expect(host.run('main').result).toEqual(['5', null, ['n', 'a', '__proto__x'], null]);
    expect(state.scriptProperties).toEqual({ n: '5', a: 'x', __proto__x: 'y' });
  });

  it('keeps the limits of a value and of a store', () => {
    const store = 'PropertiesService.getUserProperties()';
    expect(errorOf(`${store}.setProperty('k', 'x'.repeat(9217))`)).toBe(
      'true Exception: Argument too large: value',
    );
    expect(errorOf(`for (let i = 0; i < 60; i++) ${store}.setProperty('k' + i, 'x'.repeat(9000))`)).toMatch(
      /exceeded the property storage quota/,
    );
    expect(errorOf(`${store}.setProperty('k', null)`)).toBe(
      "true Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('CacheService', () => {
  it('forgets after the time given', () => {
    const { host, clock } = hostFor(`
      function put() { CacheService.getScriptCache().put('k', 'v', 60); }
      function get() { return [CacheService.getScriptCache().get('k'), CacheService.getUserCache().get('k')]; }`);
    host.run('put');
    expect(host.run('get').result).toEqual(['v', null]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    expect(host.run('get').result).toEqual([null, null]);
  });
});

describe('MailApp', () => {
  const send = (message: string): string => `MailApp.sendEmail(${message})`;

  it('sends letters in each form of the call', () => {
    const { host, state } = hostFor(`function main() {
      MailApp.sendEmail('a@example.com', 'Subject', 'Body', { cc: 'b@example.com', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });
      MailApp.sendEmail({ to: '"Doe, Jane" <jane@example.com>, c@example.com', subject: 'S', body: 'B', htmlBody: '<b>B</b>', name: 'Shop', replyTo: 'r@example.com' });
      MailApp.sendEmail('a@example.com', 'r@example.com', 'S', 'B');
      return MailApp.getRemainingDailyQuota();
    }`);
    expect(host.run('main').result).toBe(95);
    expect(state.mails).toMatchObject([
      {
        to: 'a@example.com',
        cc: 'b@example.com',
        subject: 'Subject',
        body: 'Body',
        attachments: [{ name: 'x.txt', mimeType: 'text/plain', base64: 'eA==' }],
      },
      {
        to: '"Doe, Jane" <jane@example.com>, c@example.com',
        htmlBody: '<b>B</b>',
        name: 'Shop',
        replyTo: 'r@example.com',
      },
      { to: 'a@example.com', replyTo: 'r@example.com', attachments: [] },
    ]);
  });

  it('refuses bad addresses and line breaks in headers, and sends nothing then', () => {
    expect(errorOf(send("'john', 's', 'b'"))).toBe('true Exception: Invalid email: john');
    expect(errorOf(send("'a@example.com\\nBcc: x@example.com', 's', 'b'"))).toMatch(/Invalid email/);
    expect(errorOf(send("'a@example.com', 's\\r\\nBcc: x@example.com', 'b'"))).toBe(
      'true Exception: Invalid argument: subject',
    );
    expect(errorOf(send("'', 's', 'b'"))).toBe('true Exception: Failed to send email: no recipient');
    expect(errorOf(send("{ to: 'a@example.com', subject: 's', body: 'b', name: 'x\\ny' }"))).toBe(
      'true Exception: Invalid argument: name',
    );
  });

  it('stops at a hundred recipients a day and starts again the next', () => {
    const { host, clock, state } = hostFor(`function main() {
      for (let i = 0; i < 51; i++) MailApp.sendEmail('a@example.com,b@example.com', 's', 'b');
    }`);
    expect(host.run('main').error?.message).toBe('Service invoked too many times for one day: email.');
    expect(state.mails).toHaveLength(50);
    clock.now = new Date('2026-03-04T12:00:00Z');
    host.run('main');
    expect(state.mails).toHaveLength(100);
  });
});

describe('Drive', () => {
  it('keeps files in folders, finds them again and deletes a folder with what is in it', () => {
    const { host, state } = hostFor(`function main() {
      const folder = Drive.Files.create({ name: 'Exports', mimeType: 'application/vnd.google-apps.folder' });
      const file = Drive.Files.create({ name: "Jane's.json", parents: [folder.id], appProperties: { task: 't1' } },
        Utilities.newBlob('{"ä":1}', 'application/json'), { fields: 'id,size,parents' });
      const list = (q) => Drive.Files.list({ q: q, fields: 'files(name)' }).files.map((f) => f.name);
      const found = [
        list("'" + folder.id + "' in parents and trashed = false"),
        list("appProperties has { key='task' and value='t1' }"),
        list("name = 'Jane\\\\'s.json'"),
        list("name = 'Jane' and trashed = false"),
        list("mimeType = 'application/vnd.google-apps.folder'"),
      ];
      Drive.Files.update({ appProperties: { task: null, done: 'yes' } }, file.id, Utilities.newBlob('new'));
      const after = [Drive.Files.get(file.id, { alt: 'media' }), Drive.Files.get(file.id, { fields: 'appProperties' })];
      Drive.Files.remove(folder.id);
      return { file: Object.keys(file), size: file.size, found: found, after: after };
    }`);
    const { result, error } = host.run('main');
    expect(error).toBeUndefined();
    expect(result).toEqual({
      file: ['id', 'size', 'parents'],
      size: '8',
      found: [["Jane's.json"], ["Jane's.json"], ["Jane's.json"], [], ['Exports']],
      after: ['new', { appProperties: { done: 'yes' } }],
    });
    expect(state.driveFiles).toEqual([]);
  });

  it('answers as the API does when a file is missing or a search is not understood', () => {
    expect(errorOf("Drive.Files.get('nope')")).toBe(
      'true GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: nope.',
    );
    expect(errorOf("Drive.Files.list({ q: 'sharedWithMe' })")).toBe(
      'true GoogleJsonResponseException: API call to drive.files.list failed with error: Invalid Value',
    );
  });
});

describe('the advanced Sheets service', () => {
  it('makes requests of the API from body, path parameters and options', () => {
    const { host, sheets } = hostFor(`function main() {
      Sheets.Spreadsheets.Values.update({ values: [['=1']] }, 'book-1', "'My sheet'!A1:B", { valueInputOption: 'RAW' });
      Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ a1Range: 'A1' }] }, 'book-1');
      Sheets.Spreadsheets.get('book-1', { ranges: ['A1', 'B1'], includeGridData: true });
      Sheets.Spreadsheets.DeveloperMetadata.get('book-1', 7);
    }`);
    expect(host.run('main').error).toBeUndefined();
    expect(sheets.requests).toEqual([
      {
        method: 'PUT',
        path: "/v4/spreadsheets/book-1/values/'My%20sheet'!A1%3AB",
        query: { valueInputOption: 'RAW' },
        body: { values: [['=1']] },
      },
      {
        method: 'POST',
        path: '/v4/spreadsheets/book-1/values:batchGetByDataFilter',
        query: {},
        body: { dataFilters: [{ a1Range: 'A1' }] },
      },
      {
        method: 'GET',
        path: '/v4/spreadsheets/book-1',
        query: { ranges: ['A1', 'B1'], includeGridData: 'true' },
        body: undefined,
      },
      { method: 'GET', path: '/v4/spreadsheets/book-1/developerMetadata/7', query: {}, body: undefined },
    ]);
  });

  it('throws what the API refuses, with its details', () => {
    const { host, sheets } = hostFor(`function main() {
      try { Sheets.Spreadsheets.batchUpdate({ requests: [] }, 'book-1'); }
      catch (e) { return [e instanceof Error, e.name, e.message, e.details]; }
    }`);
    sheets.answer = () => ({
      status: 400,
      body: {
        error: { code: 400, message: 'Must specify at least one request.', status: 'INVALID_ARGUMENT' },
      },
    });
    const message = 'Must specify at least one request.';
    expect(host.run('main').result).toEqual([
      true,
      'GoogleJsonResponseException',
      `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`,
      { code: 400, message, errors: [{ domain: 'global', reason: 'badRequest', message }] },
    ]);
  });
});
