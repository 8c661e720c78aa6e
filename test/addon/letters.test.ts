import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rightChoice } from '../../src/language/rights-form';
import type { FileOfLines, ImportFileSet } from '../../src/addon/protocol';
import { choiceText } from '../../src/language/choices';
import { languages } from '../../src/language/text';
import { draftLetter } from '../../src/documents/letter';
import type { DriveContents, ExecutionRecord, Intercept } from '../../src/workbench/host';
import { sampleLetters } from '../documents/letter-samples';
import { AddonApp } from './app';
import { daily, sendBlank, sendIn, withForms, writeSetting } from './formDesk';
import {
  dailyRun,
  letterOf,
  lettersOf,
  mailsByAddress,
  nextDay,
  queueByHand,
  type LetterCells,
} from './mailDesk';
import { chinookFiles, HELSINKI, idOf } from './shop';

const fresh = withForms();
fresh.importChinook(oneCustomer());
writeSetting(fresh, 'mailboxTestDays', '0');
writeSetting(fresh, 'controllerEmail', 'tietosuoja@example.com');
daily(fresh);
const who = idOf(fresh, HELSINKI);

/** The customer in Helsinki alone, so that each run is short. */
function oneCustomer(): ImportFileSet {
  const only = (tab: FileOfLines): FileOfLines => {
    const at = tab.headings.indexOf('CustomerId');
    const kept = tab.rows.flatMap((row, index) => (row[at] === HELSINKI ? [index] : []));
    const of = <T>(list: T[]): T[] => kept.map((index) => list[index] as T);
    return { ...tab, rows: of(tab.rows), lines: of(tab.lines) };
  };
  return Object.fromEntries(Object.entries(chinookFiles()).map(([tab, file]) => [tab, only(file)]));
}

type Options = ConstructorParameters<typeof AddonApp>[1];

function copy(options: Options = {}, of = fresh): AddonApp {
  const app = new AddonApp(of.book.copy(), { state: structuredClone(of.state), ...options });
  app.clock.now = new Date(of.clock.now);
  return app;
}

const asked = (number: number): Record<string, string> => ({
  language: 'Suomi',
  'fi.right': rightChoice('access', 'fi'),
  'fi.name': `Pyytäjä ${number}`,
  'fi.email': `pyytaja${number}@example.com`,
});
const requests = (app: AddonApp) => app.book.records('Pyynnöt');
const stateOf = (app: AddonApp, id: string) => letterOf(app, id)['Tila'];
const word = (state: string): string => choiceText('letterState', state, 'fi');
const inState = (app: AddonApp, state: string) =>
  lettersOf(app).filter((letter) => letter['Tila'] === word(state));
const many = (count: number, cells: (at: number) => LetterCells = () => ({})): LetterCells[] =>
  Array.from({ length: count }, (_, at) => ({ to: `saaja${at}@example.com`, ...cells(at) }));
const commits = ({ calls }: { calls: Record<string, number> }) =>
  calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;
const isWhole = (app: AddonApp) => app.alertOf('verifyLog').startsWith('Loki on ehjä');
const onMail =
  (disturb: (at: number) => ReturnType<Intercept>): Intercept =>
  ({ service, method }) => {
    if (service !== 'MailApp' || method !== 'sendEmail') return undefined;
    return disturb(mailed++);
  };
let mailed = 0;
/** Kinds with places that are filled at sending. */
const codeKinds: readonly string[] = ['identityCode', 'selfTest'];

describe('a hundred responses at once', () => {
  it('each told of twice and a tenth blank, are a hundred requests with one receipt each, as the day’s quota allows', () => {
    const app = copy();
    app.state.quota = { day: '2026-11-24', mailRecipients: 30, triggerSeconds: 0 };
    writeSetting(app, 'mailReserve', '0');
    queueByHand(app, { id: 'omistajalle', to: 'owner@example.com' });
    const tells = Array.from({ length: 100 }, (_, at) => {
      if (at % 10 === 0) sendBlank(app, at);
      app.clock.now = new Date(app.clock.now.getTime() + 1000);
      return sendIn(app, asked(at), { deliveries: 2 });
    });
    for (const tell of tells) tell();
    expect(new Set(requests(app).map((request) => request['Nimi'])).size).toBe(100);
    expect(requests(app)).toHaveLength(100);
    expect(stateOf(app, 'omistajalle')).toBe(word('sent'));
    expect(app.state.mails).toHaveLength(70);
    const waiting = inState(app, 'waiting');
    expect(waiting.map((letter) => letter['Viimeisin virhe'])).toEqual(
      Array(31).fill(choiceText('letterProblem', 'mailQuotaSpent', 'fi')),
    );

    nextDay(app);
    queueByHand(app, { id: 'huomenna', to: 'owner@example.com' });
    dailyRun(app);
    expect(app.state.mails[70]?.to).toBe('owner@example.com');
    const receipts = mailsByAddress({
      ...app.state,
      mails: app.state.mails.filter(({ to }) => to !== 'owner@example.com'),
    });
    expect(Object.keys(receipts)).toHaveLength(100);
    expect(new Set(Object.values(receipts))).toEqual(new Set([1]));
    expect([inState(app, 'waiting'), isWhole(app)]).toEqual([[], true]);
    const before = app.snapshot();
    dailyRun(app);
    expect(app.snapshot()).toBe(before);
  });

  it('leave a part of the day’s quota to answers, and the tab says of each receipt that waits why', () => {
    const app = copy();
    app.state.quota = { day: '2026-11-24', mailRecipients: 70, triggerSeconds: 0 };
    for (let at = 0; at < 15; at++) sendIn(app, asked(at))();
    expect(app.state.mails).toHaveLength(10);
    expect(inState(app, 'waiting').map((letter) => letter['Viimeisin virhe'])).toEqual(
      Array(5).fill(choiceText('letterProblem', 'mailReserved', 'fi')),
    );
    queueByHand(app, { id: 'vastaus', kind: 'withdrawn', to: 'a@example.com' });
    dailyRun(app);
    expect([stateOf(app, 'vastaus'), app.state.mails.length]).toEqual([word('sent'), 11]);
    nextDay(app);
    dailyRun(app);
    expect(inState(app, 'waiting')).toEqual([]);
  });

  it('cost two commits a claim of ten receipts, beside one for each ten requests', () => {
    const costs = [1, 10, 100].map((count) => {
      const app = copy();
      writeSetting(app, 'mailReserve', '0');
      for (let at = 0; at < count; at++) sendIn(app, asked(at), { deliveries: 0 })();
      const taken = dailyRun(app);
      expect(app.state.mails).toHaveLength(count);
      return {
        count,
        calls: taken.serviceCalls,
        commits: commits(taken),
        minutes: taken.modelledSeconds / 60,
      };
    });
    expect(costs.map(({ commits: each }) => each)).toEqual([1 + 2, 1 + 2, 10 + 2 * 10]);
    expect(costs.map(({ calls }) => calls)).toEqual([48, 57, 219]);
    for (const { minutes } of costs) expect(minutes).toBeLessThan(2);
  });
});

describe('a run without letters', () => {
  it('does not read the outbox, and asks for no quota', () => {
    const app = copy();
    const before = app.snapshot();
    const { calls } = dailyRun(app);
    expect(calls['MailApp.getRemainingDailyQuota']).toBeUndefined();
    expect(calls['Sheets.Spreadsheets.Values.batchGetByDataFilter']).toBe(4);
    expect(app.snapshot()).toBe(before);
  });
});

describe('a mail service that fails', () => {
  const hundred = (disturb: (at: number) => ReturnType<Intercept>) => {
    mailed = 0;
    const app = copy({ intercept: onMail(disturb) });
    queueByHand(app, ...many(25));
    return app;
  };

  it.each(['before', 'after'] as const)(
    '%s a mail is out leaves one letter unsure, and the others wait',
    (when) => {
      const app = hundred((at) => (at === 3 ? { fail: when } : undefined));
      dailyRun(app);
      expect(inState(app, 'unsure')).toEqual([
        expect.objectContaining({ 'Viimeisin virhe': choiceText('letterProblem', 'mailFailed', 'fi') }),
      ]);
      expect(inState(app, 'waiting')).toHaveLength(21);
      dailyRun(app);
      expect(inState(app, 'unsure')).toHaveLength(1);
      // The owner is told of the letter whose fate nobody knows.
      expect(inState(app, 'sent')).toHaveLength(25);
      expect(app.state.mails).toHaveLength(when === 'after' ? 26 : 25);
      expect(Math.max(...Object.values(mailsByAddress(app.state)))).toBe(1);
    },
  );

  it('is left in peace by the forms’ events for an hour, so that not each of them costs a letter', () => {
    const app = hundred(() => ({ fail: 'before' }));
    for (let at = 0; at < 10; at++) sendIn(app, asked(at))();
    expect([inState(app, 'unsure').length, requests(app).length]).toEqual([1, 10]);
    app.clock.now = new Date(app.clock.now.getTime() + 3_601_000);
    sendIn(app, asked(10))();
    expect(inState(app, 'unsure')).toHaveLength(2);
  });

  it('keeps no other letter from going out when one cannot be made', () => {
    const app = copy();
    queueByHand(
      app,
      { id: 'rikki', text: '{{kissa}}' },
      { id: 'liite', attachments: 'kissa:1' },
      ...many(12),
    );
    dailyRun(app);
    expect(app.state.mails).toHaveLength(12);
    expect(letterOf(app, 'liite')).toMatchObject({
      Tila: word('waiting'),
      'Viimeisin virhe': choiceText('letterProblem', 'attachmentUnknown', 'fi'),
    });
    for (let day = 0; day < 3; day++) dailyRun(app);
    expect(['rikki', 'liite'].map((id) => stateOf(app, id))).toEqual([word('failed'), word('failed')]);
  });
});

describe('a run that is killed', () => {
  it('at any call loses no letter, sends none twice, and keeps each file once', () => {
    const start = copy();
    queueByHand(
      start,
      {
        id: 'vastaus',
        kind: 'withdrawn',
        customer: who,
        attachments: 'portability:ei-ole',
        to: 'a@example.com',
      },
      { id: 'muistutus', to: 'b@example.com' },
    );
    let points = 0;
    let unsure = 0;
    for (let index = 0; ; index++) {
      const dying = copy(
        { intercept: (call) => (call.index === index ? { kill: 'after' } : undefined) },
        start,
      );
      const { error } = dying.host.run('dailyRun', [], { trigger: 'time' });
      const app = copy({}, dying);
      dailyRun(app);
      dailyRun(app);
      const states = ['vastaus', 'muistutus'].map((id) => stateOf(app, id));
      const mails = mailsByAddress(app.state);
      const found = ['a@example.com', 'b@example.com'].map((to) => mails[to] ?? 0);
      for (const [at, state] of states.entries())
        expect([
          index,
          [word('sent'), word('unsure')].includes(String(state)),
          (found[at] as number) <= 1,
        ]).toEqual([index, true, true]);
      expect([index, states.every((state, at) => state !== word('sent') || found[at] === 1)]).toEqual([
        index,
        true,
      ]);
      const files = app.state.driveFiles.map(({ appProperties: { task, part } }) => `${task} ${part}`);
      expect([
        index,
        files.length - new Set(files).size,
        files.filter((each) => each.startsWith('vastaus')).length <= 2,
      ]).toEqual([index, 0, true]);
      unsure += states.filter((state) => state === word('unsure')).length;
      if (!error) break;
      points++;
    }
    expect([points > 25, unsure > 2]).toEqual([true, true]);
  });

  it('just after it took the last letter out leaves it to the owner, who is told', () => {
    const app = copy();
    queueByHand(app, { id: 'kesken', state: 'sending' });
    dailyRun(app);
    expect(stateOf(app, 'kesken')).toBe(word('unsure'));
    expect(app.state.mails).toEqual([]);
    dailyRun(app);
    expect(app.state.mails.map(({ to }) => to)).toEqual(['owner@example.com']);
  });
});

describe('a letter', () => {
  const contents = new Map<string, Uint8Array>();
  const drive: DriveContents = {
    read: (id) => contents.get(id) ?? new Uint8Array(),
    write: (id, bytes) => void contents.set(id, Uint8Array.from(bytes)),
    remove: (id) => void contents.delete(id),
  };
  const textsOf = (app: AddonApp, task: string, part: string): string[] =>
    app.state.driveFiles
      .filter(({ appProperties }) => appProperties['task'] === task && appProperties['part'] === part)
      .map(({ id }) => Buffer.from(drive.read(id)).toString());

  it.each([
    ['access', 'exportPerson', ['application/pdf', 'text/html', 'application/json']],
    ['portability', 'exportPortable', ['application/zip']],
  ] as const)('takes the files of %s along, which are kept once', (name, operation, types) => {
    const app = copy();
    app.value<typeof operation>({ do: operation, who });
    const task = app.book
      .records('Tehtävät')
      .find((each) => each['Tehtävä'] === choiceText('taskKind', 'writeExport', 'fi'))?.['Tunniste'];
    expect(task).toBeDefined();
    const before = app.state.driveFiles.length;
    queueByHand(app, {
      id: 'vastaus',
      kind: 'withdrawn',
      customer: who,
      attachments: `${name}:${String(task)}`,
    });
    dailyRun(app);
    const [mail] = app.state.mails;
    expect(mail?.attachments.map(({ mimeType }) => mimeType)).toEqual(types);
    for (const { name: file } of mail?.attachments ?? []) expect(file).not.toMatch(/Hämäläinen|Terhi|apple/i);
    expect(app.state.driveFiles.length - before).toBe(2);
    expect(letterOf(app, 'vastaus')).toMatchObject({ Tila: word('sent'), Teksti: '' });
    const tasks = app.book
      .records('Tehtävät')
      .filter((each) => each['Tehtävä'] === choiceText('taskKind', 'writeExport', 'fi'));
    expect(tasks).toHaveLength(1);
  });

  it('is known by its hash: that of the page that was mailed and is kept', () => {
    const app = copy({ drive });
    queueByHand(app, { id: 'vastaus', kind: 'withdrawn' });
    dailyRun(app);
    const [mail] = app.state.mails;
    const hash = createHash('sha256')
      .update(mail?.htmlBody ?? '')
      .digest('hex');
    expect(letterOf(app, 'vastaus')['Tiiviste']).toBe(hash);
    const sent = app.book.records('Loki').find((entry) => entry['Tapahtuma'] === 'letter.sent');
    expect(JSON.parse(String(sent?.['Tarkemmin']))).toMatchObject({ letter: 'vastaus', hash });
    expect(textsOf(app, 'vastaus', 'html')).toEqual([mail?.htmlBody]);
  });
});

describe('a code', () => {
  it('stands in its mail only, confirms nothing by its link being opened, and confirms when it is typed back', () => {
    const contents: string[] = [];
    const drive: DriveContents = {
      read: () => new Uint8Array(),
      write: (_id, bytes) => void contents.push(Buffer.from(bytes).toString()),
      remove: () => undefined,
    };
    const app = copy({ drive });
    sendIn(app, { ...asked(1), 'fi.email': 'terhi.hamalainen@apple.fi' })();
    const [request] = requests(app);
    const reference = String(request?.['Tunniste']);
    app.paste('Pyynnöt', 'Asiakas', 0, [who]);
    queueByHand(app, {
      ...{ id: 'koodikirje', kind: 'identityCode', request: reference, customer: who },
      ...{ to: 'terhi.hamalainen@apple.fi', text: 'Koodi on {{code}}\n\n{{link}}' },
    });
    dailyRun(app);
    const mail = app.state.mails.at(-1);
    const code = /Koodi on ([A-Z0-9-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
    expect(code.length).toBeGreaterThan(8);
    const bare = code.replace(/-/g, '').toLowerCase();
    const withoutMails = JSON.stringify({ ...app.state, mails: [] });
    const elsewhere = [app.snapshot(), withoutMails, JSON.stringify(app.host.executions), ...contents];
    for (const place of elsewhere) expect(place.replace(/-/g, '').toLowerCase()).not.toContain(bare);
    expect(mail?.attachments).toEqual([]);

    const hash = createHash('sha256')
      .update(mail?.htmlBody ?? '')
      .digest('hex');
    expect(letterOf(app, 'koodikirje')).toMatchObject({ Tila: word('sent'), Teksti: '' });
    expect(letterOf(app, 'koodikirje')['Tiiviste']).not.toBe(hash);

    const link = /https?:\/\/\S+/.exec(mail?.body ?? '')?.[0] ?? '';
    expect(link).toContain(reference);
    expect(decodeURIComponent(link).replace(/-/g, '').toLowerCase()).not.toContain(bare);
    const identity = () => requests(app)[0]?.['Henkilöllisyys'];
    const before = identity();
    sendIn(
      app,
      { reference, code: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` },
      {},
      'confirm',
    )();
    expect(identity()).toBe(before);
    sendIn(app, { reference, code: code.toLowerCase() }, {}, 'confirm')();
    expect(identity()).not.toBe(before);
    expect(identity()).toBe(choiceText('identity', 'confirmed', 'fi'));
  });
});

describe('the time of a run', () => {
  it('is never used up, however many letters with files wait', () => {
    const app = copy({ modelledClock: true });
    const cells = { kind: 'withdrawn', customer: who, attachments: 'access:ei-ole' };
    queueByHand(app, ...many(60, () => cells));
    const { modelledSeconds } = dailyRun(app);
    expect(modelledSeconds).toBeGreaterThan(240);
    expect(modelledSeconds).toBeLessThan(270);
    expect(inState(app, 'unsure')).toEqual([]);
    expect(inState(app, 'sent')).toHaveLength(app.state.mails.length);
    expect(inState(app, 'sent').length + inState(app, 'waiting').length).toBe(60);
    const before = app.state.mails.length;
    dailyRun(app);
    expect(app.state.mails.length).toBeGreaterThan(before + 10);
  });
});

describe('the head of a mail', () => {
  const hostile = 'Oy "Pahe" <a@b.fi>\r\nBcc: kaikki@example.com, x@example.com';

  it('is one line each whatever stands in the settings and in the row', () => {
    const app = copy();
    writeSetting(app, 'controllerName', hostile);
    writeSetting(app, 'controllerEmail', 'Tietosuoja <tietosuoja@example.com>\r\nBcc: a@b.fi');
    queueByHand(app, { id: 'paha', subject: 'Hei\r\nBcc: kaikki@example.com', kind: 'withdrawn' });
    dailyRun(app);
    const [mail] = app.state.mails;
    expect(mail).toMatchObject({ to: 'matti@example.com', subject: expect.stringMatching(/^Hei.*Bcc/) });
    for (const line of [
      mail?.to,
      mail?.subject,
      mail?.name,
      mail?.replyTo ?? '',
      mail?.cc ?? '',
      mail?.bcc ?? '',
    ])
      expect(line).not.toMatch(/\p{Cc}/u);
    expect(mail?.name).not.toMatch(/[<>",:@]/);
    expect([mail?.cc, mail?.bcc, mail?.replyTo]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    'Matti <matti@example.com>',
    'a@example.com, b@example.com',
    'a@example.com\nBcc: b@example.com',
    'matti',
  ])('never has %j as its recipient', (to) => {
    const app = copy();
    queueByHand(app, { id: 'outo', to, kind: 'withdrawn' }, { id: 'hyvä' });
    dailyRun(app);
    expect(app.state.mails.map((mail) => mail.to)).toEqual(['matti@example.com']);
    expect(letterOf(app, 'outo')['Viimeisin virhe']).toBe(
      choiceText('letterProblem', 'letterAddressUnreadable', 'fi'),
    );
  });
});

describe('letters of all kinds', () => {
  it.each(languages)(
    'are mailed in %s as a page and as plain text, with nothing personal in the names of files',
    (language) => {
      const app = copy();
      const samples = Object.entries(sampleLetters(language)).filter(
        ([, { kind }]) => !codeKinds.includes(kind),
      );
      const letters = samples.map(([name, facts]) => ({ name, facts, letter: draftLetter(facts) }));
      queueByHand(
        app,
        ...letters.map(({ name, facts, letter }, at) => ({
          ...{ id: `k${at}`, kind: facts.kind === 'receipt' ? 'withdrawn' : facts.kind, language },
          ...{ subject: letter.subject, text: letter.text, to: `${name.replace(/\W/g, '')}@example.com` },
        })),
      );
      dailyRun(app);
      expect(app.state.mails).toHaveLength(letters.length);
      for (const mail of app.state.mails) {
        expect(mail.htmlBody).toMatch(/^<!doctype html>\n<html lang="[^]*<h1>[^]*<\/html>\n$/);
        expect(mail.htmlBody).not.toMatch(/<script|\{\{|undefined|\[object/);
        expect(mail.body).toMatch(/\n-- \n[^]*Musiikkikauppa Oy/);
        expect(mail.body).not.toMatch(/<\/?[a-z]+>|\{\{|undefined|\[object/);
        const isUnnamed = /^(digest|checkpoint)/.test(mail.to);
        const replyTo = isUnnamed ? undefined : 'tietosuoja@example.com';
        expect([mail.name, mail.replyTo]).toEqual(['Musiikkikauppa Oy', replyTo]);
        if (isUnnamed) expect(mail.body).not.toContain('tietosuoja@example.com');
      }
      for (const { name } of app.state.driveFiles)
        expect(name).toMatch(
          /^(Rekisterivahti|Copy of the log \d{4}\.jsonl|[\p{L} -]+ k\d+ \d{4}-\d\d-\d\d\.(pdf|html))$/u,
        );
    },
  );
});

describe('two runs at once', () => {
  it('do not mail at once, yet work meanwhile: what came while one mails is taken, and its letter goes with that run', () => {
    let second: ExecutionRecord[] = [];
    mailed = 0;
    const app: AddonApp = copy({
      intercept: onMail((at) => {
        if (at === 0) second = sendIn(app, asked(2))();
        return undefined;
      }),
    });
    const [first] = sendIn(app, asked(1))();
    expect(first?.error).toBeUndefined();
    expect(second.map(({ error, logs }) => [error, logs])).toEqual([[undefined, []]]);
    expect(requests(app)).toHaveLength(2);
    expect([inState(app, 'unsure'), app.state.mails.length]).toEqual([[], 1]);
    dailyRun(app);
    expect(requests(app).map((request) => request['Nimi'])).toEqual(['Pyytäjä 1', 'Pyytäjä 2']);
    expect(mailsByAddress(app.state)).toEqual({ 'pyytaja1@example.com': 1, 'pyytaja2@example.com': 1 });
    expect(isWhole(app)).toBe(true);
  });
});
