import { beforeEach, describe, expect, it } from '@jest/globals';
import type { NoticeView } from '../../src/addon/notice-protocol';
import type { Call } from '../../src/addon/protocol';
import { AddonApp } from './app';
import { shop, typeHost, typeSetting } from './shop';

/** The privacy notice through the built add-on. */

let app: AddonApp;
const fresh = shop();

beforeEach(() => {
  app = new AddonApp(fresh.book.copy(), { state: structuredClone(fresh.state) });
  typeSetting(app, 'controllerEmail', 'tietosuoja@example.fi');
  typeHost(app);
});

const state = (language: 'fi' | 'sv' | 'en' = 'fi') =>
  app.value<'noticeState'>({ do: 'noticeState', language });
const publish = ({ seen }: NoticeView = state()) =>
  app.value<'publishNotice'>({ do: 'publishNotice', seen }).sentence;
const today = () => state().versions[0]?.version ?? '';

describe('the privacy notice', () => {
  it('is shown in the language that was asked for, with what it lacks in the person’s', () => {
    const view = state('sv');
    expect(view).toMatchObject({ title: 'Dataskyddsbeskrivning', isInForce: false, versions: [] });
    expect(view.sections.map(({ title }) => title)).toContain(
      'Rätt till radering (rätten att bli bortglömd)',
    );
    expect(view.sentences).toEqual(['Selostetta ei ole vielä julkaistu.']);
    expect(view.gaps.every(({ isNeeded }) => !isNeeded)).toBe(true);
  });

  it('is published as it was looked at, once, and its files are made in Drive', () => {
    expect(publish()).toMatch(/^Versio \d{4}-\d\d-\d\d on julkaistu\./);
    expect(publish()).toContain('sanoo jo saman');
    expect(state()).toMatchObject({ isInForce: true, news: [] });
    const { files } = app.value<'noticeFiles'>({ do: 'noticeFiles', language: 'en' });
    expect(files.map(({ name }) => name)).toEqual(
      ['pdf', 'html', 'txt'].map((ending) => `Privacy notice ${today()}.${ending}`),
    );
    const page = app.state.driveFiles.find(({ appProperties }) => appProperties['part'] === 'html');
    const text = new TextDecoder().decode(app.host.fileContent(page?.id ?? ''));
    expect(text).toContain('Right to restriction of processing');
    expect(app.value<'noticeFiles'>({ do: 'noticeFiles', language: 'en' }).files).toEqual(files);
  });

  it('is not published where something has changed since', () => {
    const { seen } = state();
    typeSetting(app, 'answerMonths', '2');
    expect(app.reply({ do: 'publishNotice', seen })).toMatchObject({ ok: false, code: 'noticeChanged' });
  });

  it('is noted as given to one, and to all', () => {
    publish();
    const ids = app.book.records('Asiakkaat').map((row) => String(row['Tunniste']));
    const noted = (call: object) => app.value<'noteGiven'>(call as Call<'noteGiven'>).sentences[0];
    expect(noted({ do: 'noteGiven', who: ids[0], way: 'paper' })).toContain('1 asiakkaalle');
    expect(noted({ do: 'noteGivenToAll', whom: 'without', way: 'email' })).toContain(
      `${ids.length - 1} asiakkaalle`,
    );
    const versions = app.book.records('Asiakkaat').map((row) => row['Selosteen versio']);
    expect(new Set(versions)).toEqual(new Set([today()]));
  });

  it('takes no way and no day that are none', () => {
    publish();
    for (const wrong of [{ way: 'pigeon' }, { way: 'email', on: 'soon' }, { way: 'email', more: 1 }])
      expect(app.replyToAnything({ do: 'noteGivenToAll', whom: 'without', ...wrong })).toMatchObject({
        ok: false,
        code: 'badArgument',
      });
  });
});
