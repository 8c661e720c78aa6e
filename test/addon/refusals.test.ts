import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Manifest, SheetsResponse } from '../../src/workbench/host';
import { languages } from '../../src/language/text';
import * as commonTexts from '../../src/language/client';
import * as fulfilTexts from '../../src/language/clientFulfil';
import * as letterTexts from '../../src/language/clientLetter';
import * as actTexts from '../../src/language/clientRequestActs';
import * as requestTexts from '../../src/language/clientRequests';
import { faultsOf, textsIn } from '../language/languageTexts';
import { AddonApp, builtAddon } from './app';
import { queueByHand } from './mailDesk';
import { HELSINKI, idOf, shop } from './shop';

const fresh = shop();
const who = idOf(fresh, HELSINKI);
let app: AddonApp;
let before: string;

beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  before = app.snapshot();
});

const statement = {
  do: 'recordConsent',
  who,
  purpose: 'marketing',
  action: 'given',
  channel: 'phone',
  evidence: '',
};
const file = { headings: ['CustomerId'], rows: [['1']], lines: [2], mapping: ['number'] };

describe('a page’s call', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'badArgument'],
    ['a text', 'cardOf', 'badArgument'],
    ['a list', ['cardOf'], 'badArgument'],
    ['an operation that there is not', { do: 'eraseEverybody' }, 'badArgument'],
    ['a name that every object has', { do: 'constructor' }, 'badArgument'],
    ['__proto__', JSON.parse('{ "do": "__proto__" }'), 'badArgument'],
    ['an argument too many', { do: 'cardOf', who, force: true }, 'badArgument'],
    ['an argument too few', { do: 'cardOf' }, 'badArgument'],
    ['a number for a text', { do: 'erase', who: 44 }, 'badArgument'],
    ['a blank person', { do: 'erase', who: '  ' }, 'badArgument'],
    ['a person of a thousand letters', { do: 'erase', who: 'x'.repeat(1000) }, 'badArgument'],
    ['nobody in the register', { do: 'erase', who: 'nobody@example.com' }, 'customerNotFound'],
    ['a purpose that there is not', { ...statement, purpose: '=1+1' }, 'purposeNotFound'],
    ['a purpose without a choice', { ...statement, purpose: 'customer' }, 'purposeNeedsNoConsent'],
    ['a state that there is not', { ...statement, action: 'maybe' }, 'badArgument'],
    ['a channel that there is not', { ...statement, channel: 'pigeon' }, 'badArgument'],
    ['evidence beyond measure', { ...statement, evidence: 'x'.repeat(2001) }, 'badArgument'],
    ['a language that there is not', { do: 'exportPerson', who, language: 'de' }, 'badArgument'],
    [
      'a file without a mapping',
      { do: 'importBatch', files: { customers: { ...file, mapping: [null] } } },
      'csvNoUsableColumn',
    ],
    [
      'a file into a kept column',
      { do: 'importBatch', files: { customers: { ...file, mapping: ['retentionUntil'] } } },
      'badArgument',
    ],
    [
      'a file into one column twice',
      { do: 'importBatch', files: { customers: { ...file, mapping: ['email', 'email'] } } },
      'badArgument',
    ],
    [
      'more lines than a batch has',
      { do: 'importBatch', files: { customers: { ...file, rows: Array(1001).fill(['1']) } } },
      'badArgument',
    ],
    ['a tab that cannot be imported', { do: 'importBatch', files: { log: file } }, 'badArgument'],
    ['a setting that set-up does not ask for', { do: 'setUp', settings: { keyCheck: 'x' } }, 'badArgument'],
  ])('with %s is refused with a sentence, and nothing changes', (_what, call, code) => {
    const reply = app.replyToAnything(call);
    expect(reply).toMatchObject({ ok: false, code, sentence: expect.stringMatching(/^\p{Lu}.{20,}\.$/u) });
    expect(app.snapshot()).toBe(before);
  });

  it('is refused in the language of the person', () => {
    const sentences = languages.map((userLocale) => {
      const reply = new AddonApp(app.book, { state: app.state, userLocale }).reply<'cardOf'>({
        do: 'cardOf',
        who: 'nobody@example.com',
        purpose: 'request',
      });
      return reply.ok ? '' : reply.sentence.split(',')[0];
    });
    expect(sentences).toEqual([
      'Asiakasta ei löytynyt',
      'Kunden hittades inte',
      'The customer was not found',
    ]);
  });
});

describe('Google', () => {
  const answering = (answer: () => SheetsResponse | undefined) =>
    new AddonApp(app.book, {
      state: app.state,
      sheets: { handle: (request) => answer() ?? app.book.sheets.handle(request) },
    });
  const failure = (code: number): SheetsResponse => ({
    status: code,
    body: { error: { code, message: 'for terhi.hamalainen@apple.fi', status: 'X' } },
  });

  it.each([
    [
      403,
      'googleRefused',
      'Google ei hyväksynyt pyyntöä (koodi 403), joten tarkista taulukko ja oikeutesi siihen.',
    ],
    [500, 'googleUnavailable', 'Googleen ei saatu yhteyttä, joten yritä hetken kuluttua uudelleen.'],
    [429, 'quotaExceeded', 'Googlen käyttöraja tuli vastaan, joten odota minuutti ja yritä uudelleen.'],
  ])('that answers %d is reported in a sentence, without its own words', (status, code, sentence) => {
    const failing = answering(() => failure(status));
    expect(failing.reply<'cardOf'>({ do: 'cardOf', who, purpose: 'request' })).toEqual({
      ok: false,
      code,
      sentence,
    });
    expect(JSON.stringify(failing.host.executions.at(-1)?.logs)).not.toContain('hamalainen');
  });

  it('that counts too many calls is asked again after a while', () => {
    let refusals = 3;
    const busy = answering(() => (refusals-- > 0 ? failure(429) : undefined));
    expect(busy.value<'cardOf'>({ do: 'cardOf', who, purpose: 'request' }).id).toBe(who);
    expect(busy.host.executions.at(-1)?.modelledSeconds).toBeGreaterThan(7);
  });

  it('is never asked for another spreadsheet than the one at hand', () => {
    const paths = new Set<string>();
    const watched = new AddonApp(app.book, {
      state: app.state,
      sheets: {
        handle: (request) => {
          paths.add(request.path.replace(/^\/v4\/spreadsheets\/([^/:]+).*$/, '$1'));
          return app.book.sheets.handle(request);
        },
      },
    });
    watched.value<'setUpState'>({ do: 'setUpState' });
    watched.value<'exportPerson'>({ do: 'exportPerson', who });
    watched.value<'erase'>({ do: 'erase', who });
    watched.alertOf('runDailyNow');
    expect([...paths]).toEqual([app.book.spreadsheetId]);
  });
});

describe('the permissions of the manifest', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const without = (name: string): AddonApp => {
    const { manifest, ...files } = builtAddon();
    const fewer: Manifest = {
      ...manifest,
      oauthScopes: manifest.oauthScopes?.filter((each) => each !== scope(name)),
    };
    return new AddonApp(app.book, { state: app.state, files: { ...files, manifest: fewer } });
  };
  const setUp = { do: 'setUp', settings: {} };
  /** What fails without each of them. */
  const needs: Record<string, (without: AddonApp) => unknown> = {
    spreadsheets: (poorer) =>
      poorer.host.clientCall('serve', [{ do: 'cardOf', who, purpose: 'request' }]).error?.message,
    'drive.file': (poorer) => poorer.replyToAnything({ do: 'exportPerson', who }),
    // Then the review says that it does not see whether a link opens the register, rather than that none does.
    'drive.metadata.readonly': (poorer) => poorer.replyToAnything({ do: 'reviewAccess' }),
    forms: (poorer) => poorer.replyToAnything({ do: 'makeForm' }),
    'script.send_mail': (poorer) => {
      queueByHand(poorer, {});
      return poorer.host.run('dailyRun').error?.message;
    },
    'script.scriptapp': (poorer) => poorer.replyToAnything(setUp),
    'script.container.ui': (poorer) => poorer.host.run('showCard').error?.message,
    'userinfo.email': (poorer) => poorer.replyToAnything({ do: 'exportPerson', who }),
  };

  it('are these and no other', () => {
    expect(builtAddon().manifest.oauthScopes).toEqual(Object.keys(needs).map(scope));
  });

  it.each(Object.entries(needs))('%s is needed', (name, attempt) => {
    const outcome = attempt(without(name));
    expect(typeof outcome === 'string' ? outcome : JSON.stringify(outcome)).toMatch(
      /^Specified permissions|"ok":false|"openUnseen"/,
    );
  });
});

describe('the words of the pages', () => {
  it('are complete in every language, with the same places, and free of markup', () => {
    const tables = [commonTexts, requestTexts, actTexts, fulfilTexts, letterTexts];
    const texts = tables.flatMap((table) => textsIn(table));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(([path, text]) => faultsOf(path, text))).toEqual([]);
  });
});
