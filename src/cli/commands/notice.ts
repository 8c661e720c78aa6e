import { resolve } from 'node:path';
import { giveNotice, giveNoticeToAll, noticeWays, type Given, type Giving } from '../../actions/notice/given';
import { noticeNow, type NoticeState } from '../../actions/notice/overview';
import { publishNotice } from '../../actions/notice/publish';
import { gapSentences, givenSentences, noticeStem, stateSentences } from '../../actions/notice/words';
import { noticeHtml, noticePlain, type Notice } from '../../documents/notice/model';
import { vocabulary } from '../../language/choices';
import { noticeStateTexts } from '../../language/notice/state';
import { languages, say, type Language } from '../../language/text';
import { htmlToPdf } from '../../print';
import { isoDay, type Command, type Context, type Outcome, type Work } from '../command';
import { WrongUsage } from '../errors';
import { demandFolder, writeSet } from '../files';
import type { Options } from '../options';
import type { Session } from '../register/session';

/** `notice`: how the privacy notice stands; publishes it, writes its files, or notes who was given it. */
export const noticeCommand: Command = {
  options: {
    ...{ out: 'value', publish: 'flag', given: 'value', 'given-all': 'flag', outdated: 'flag' },
    ...{ source: 'value', by: 'value', on: 'value', version: 'value' },
  },
  usage:
    '[--publish] [--out FOLDER] | --given WHO --by WAY [--on DAY] [--version VERSION] | --given-all --by WAY [--outdated] [--source TEXT] [--on DAY] [--version VERSION]',
  prepare(options, context) {
    expectOne(options);
    return options.has('given') || options.has('given-all')
      ? noting(options, context.language)
      : showing(options, context);
  },
};

function expectOne(options: Options): void {
  options.exclusive('given', 'given-all');
  for (const giving of ['given', 'given-all'])
    for (const other of ['publish', 'out']) options.exclusive(giving, other);
  const anyGiven = options.has('given') ? 'given' : 'given-all';
  for (const name of ['by', 'on', 'version']) options.onlyWith(name, anyGiven);
  for (const name of ['outdated', 'source']) options.onlyWith(name, 'given-all');
}

function noting(options: Options, language: Language): Work {
  const way = options.choice('by', noticeWays, (word) => vocabulary('en').key('channel', word));
  if (way === undefined) throw new WrongUsage('optionMissing', { name: '--by' });
  const giving: Giving = { way, on: options.day('on'), version: options.value('version') };
  const who = options.value('given');
  const to = {
    whom: options.has('outdated') ? ('outdated' as const) : ('without' as const),
    source: options.value('source'),
  };
  return {
    async run(session) {
      const world = await session.world();
      const { result } = await session.run(
        who === undefined ? giveNoticeToAll(world, to, giving) : giveNotice(world, who, giving),
      );
      return { json: result satisfies Given, lines: givenSentences(result, language) };
    },
  };
}

function showing(options: Options, { language, surroundings }: Context): Work {
  const out = options.value('out');
  const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
  const wished = options.choice<Language>('language', languages);
  return {
    async run(session) {
      const world = await session.world();
      if (folder !== undefined) demandFolder(folder);
      const published = options.has('publish') ? await publish(session, language) : undefined;
      const state = await session.run(noticeNow(world, language));
      const meant = state.notices.filter((notice) => wished === undefined || notice.language === wished);
      const files = folder === undefined ? [] : meant.flatMap((notice) => writeNotice(notice, folder));
      return {
        json: { ...(published && { published: published.json }), ...stateJson(state), files },
        lines: [
          ...(published?.lines ?? stateSentences(state, language)),
          ...gapSentences(state, language),
          ...files,
        ],
      };
    },
  };
}

async function publish(session: Session, language: Language): Promise<Pick<Outcome, 'json' | 'lines'>> {
  const { version, hash, changed } = (await session.run(publishNotice(await session.world()))).result;
  const text = changed ? noticeStateTexts.published : noticeStateTexts.publishedAlready;
  return { json: { version, hash, changed }, lines: [say(text, language, { version })] };
}

const stateJson = ({ inForce, isInForce, versions, changed, gaps, needs }: NoticeState) => ({
  inForce: inForce ? inForce.version : null,
  upToDate: isInForce,
  changed,
  gaps: gaps.map(({ code, part, isNeeded, about }) => ({ code, part, needed: isNeeded, about })),
  notGiven: needs.notGiven,
  outdated: needs.outdated,
  versions: versions.map(({ version, publishedOn, hash }) => ({
    version,
    publishedOn: isoDay(publishedOn),
    hash,
  })),
});

function writeNotice(notice: Notice, folder: string): string[] {
  const html = noticeHtml(notice);
  return writeSet(folder, noticeStem(notice), [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
    { ending: '.txt', content: noticePlain(notice) },
  ]);
}
