import { resolve } from 'node:path';
import { assessBreach, type BreachAssessment } from '../../actions/breaches/assess';
import { breachDraft, type BreachDraft } from '../../actions/breaches/documents';
import { oneBreach } from '../../actions/breaches/list';
import { recordBreach } from '../../actions/breaches/record';
import { closeBreach, tellBreach, toldOfBreach, type ToldOfBreach } from '../../actions/breaches/tell';
import { suggestionSentences } from '../../documents/breach/suggestion';
import { safeFileName } from '../../documents/file-name';
import { letterHtml, letterPlain } from '../../documents/letter';
import { breachRegister as texts } from '../../language/breaches';
import { vocabulary } from '../../language/choices';
import { cliBreaches } from '../../language/cliBreaches';
import { formatDateTime, isLanguage, say, type Language } from '../../language/text';
import { breachExceptions } from '../../register/breach';
import { breachNatures, circumstanceKeys, suggestedRisk } from '../../register/breachRisk';
import { htmlToPdf } from '../../print';
import { choices, type ChoiceSet } from '../../workbook/choices';
import { typedMoment } from '../../workbook/codec';
import { isoMoment, type Command, type Context, type Outcome, type Work } from '../command';
import { WrongUsage } from '../errors';
import { demandFolder, writeSet } from '../files';
import type { Options } from '../options';
import type { Session } from '../register/session';
import { breachLines, breachWithClock } from './breaches';

const words = ['kinds', 'numbers', 'consequences', 'measures', 'contact'] as const;
const acts = ['assess', 'told-authority', 'told-people', 'draft', 'close'] as const;

/** `breach`: writes a data breach down, or assesses it, notes who was told, drafts a notice, closes it. */
export const breachCommand: Command = {
  options: {
    ...{
      aware: 'value',
      description: 'value',
      id: 'value',
      assess: 'flag',
      nature: 'list',
      circumstance: 'list',
    },
    ...{ kinds: 'value', numbers: 'value', consequences: 'value', measures: 'value', contact: 'value' },
    ...{ risk: 'value', reasons: 'value', exception: 'value', 'exception-reasons': 'value' },
    ...{ 'told-authority': 'value', 'told-people': 'value', 'delay-reasons': 'value' },
    ...{ draft: 'value', out: 'value', close: 'flag' },
  },
  usage:
    '[--aware MOMENT] --description TEXT [--kinds TEXT] [--numbers TEXT] | --id ID [--assess [--nature WORD]… [--circumstance WORD]… [--description TEXT] [--kinds TEXT] [--numbers TEXT] [--consequences TEXT] [--measures TEXT] [--contact TEXT] [--risk none|some|high] [--reasons TEXT] [--exception WORD --exception-reasons TEXT] | --told-authority MOMENT [--delay-reasons TEXT] | --told-people MOMENT | --draft authority|people --out FOLDER | --close]',
  prepare(options, context) {
    expectUsage(options);
    if (!options.has('id')) return recording(options, context.language);
    if (options.has('assess')) return assessing(options, context.language);
    if (options.has('draft')) return drafting(options, context);
    if (options.has('close')) return closing(options, context.language);
    return toldOfBreach.some((whom) => options.has(`told-${whom}`))
      ? telling(options, context.language)
      : showing(options, context.language);
  },
};

function expectUsage(options: Options): void {
  for (const act of acts) {
    options.onlyWith(act, 'id');
    for (const other of acts) if (other !== act) options.exclusive(act, other);
  }
  options.exclusive('aware', 'id');
  for (const name of ['nature', 'circumstance', 'consequences', 'measures', 'contact', 'risk', 'reasons'])
    options.onlyWith(name, 'assess');
  options.onlyWith('exception', 'assess');
  options.onlyWith('exception-reasons', 'exception');
  options.onlyWith('delay-reasons', 'told-authority');
  options.onlyWith('out', 'draft');
  if (options.has('id'))
    for (const name of ['description', 'kinds', 'numbers']) options.onlyWith(name, 'assess');
}

/** A moment of the register's own clock. @throws WrongUsage notAMoment */
function momentOf(options: Options, name: string): number | undefined {
  const value = options.value(name);
  const moment = value === undefined ? undefined : typedMoment(value);
  if (value !== undefined && moment === undefined) throw new WrongUsage('notAMoment', { name: `--${name}` });
  return moment;
}

function recording(options: Options, language: Language): Work {
  const [kinds, numbers] = [options.value('kinds'), options.value('numbers')];
  const awareAt = momentOf(options, 'aware');
  const noticed = {
    description: options.needed('description'),
    ...(awareAt !== undefined && { awareAt }),
    ...(kinds !== undefined && { kinds }),
    ...(numbers !== undefined && { numbers }),
  };
  return {
    async run(session) {
      const world = await session.world();
      const { breach } = (await session.run(recordBreach(world, noticed))).result;
      return told(session, breach, language, [say(cliBreaches.recorded, language, { id: breach })]);
    },
  };
}

/** The breach as it stands now, behind what was done. */
async function told(
  session: Session,
  id: string,
  language: Language,
  lines: readonly string[],
  more: object = {},
): Promise<Outcome> {
  const breach = await session.run(oneBreach(await session.world(), id));
  return {
    json: { breach: breachWithClock(breach), ...more },
    lines: [...lines, ...breachLines(breach, language)],
  };
}

const showing = (options: Options, language: Language): Work => ({
  run: (session) => told(session, options.needed('id'), language, []),
});

/** Words of a list, as keys. @throws WrongUsage notOneOf */
function keysOf<T extends string>(
  options: Options,
  name: string,
  set: ChoiceSet,
  keys: readonly T[],
): T[] | undefined {
  const meant = options.list(name).map((word) => {
    const key = keys.find((each) => each === vocabulary('en').key(set, word));
    if (key === undefined) throw new WrongUsage('notOneOf', { name: `--${name}`, choices: keys.join(', ') });
    return key;
  });
  return meant.length > 0 ? meant : undefined;
}

function assessmentIn(options: Options): BreachAssessment {
  const natures = keysOf(options, 'nature', 'breachNature', breachNatures);
  const ticked = keysOf(options, 'circumstance', 'breachCircumstance', circumstanceKeys);
  const key = (set: ChoiceSet) => (word: string) => vocabulary('en').key(set, word);
  const risk = options.choice('risk', choices.risk, key('risk'));
  const exception = options.choice('exception', breachExceptions, key('breachException'));
  const written: [keyof BreachAssessment, string | undefined][] = [
    ...(['description', ...words] as const).map((name): [keyof BreachAssessment, string | undefined] => [
      name,
      options.value(name),
    ]),
    ['riskReasons', options.value('reasons')],
    ['exceptionReasons', options.value('exception-reasons')],
  ];
  return {
    ...Object.fromEntries(written.filter(([, value]) => value !== undefined)),
    ...(natures && { natures }),
    ...(ticked && { circumstances: ticked }),
    ...(risk && { risk }),
    ...(exception && { exception }),
  };
}

function assessing(options: Options, language: Language): Work {
  const id = options.needed('id');
  const assessment = assessmentIn(options);
  return {
    async run(session) {
      const world = await session.world();
      const { changed } = (await session.run(assessBreach(world, id, assessment))).result;
      const { natures, circumstances } = await session.run(oneBreach(world, id));
      const suggested = suggestedRisk(natures, circumstances);
      const lines = [
        say(cliBreaches.assessed, language, { id }),
        ...suggestionSentences(suggested, language),
      ];
      return told(session, id, language, lines, { changed, suggested });
    },
  };
}

function telling(options: Options, language: Language): Work {
  const id = options.needed('id');
  const whom: ToldOfBreach = options.has('told-authority') ? 'authority' : 'people';
  const at = momentOf(options, `told-${whom}`) as number;
  const reasons = options.value('delay-reasons');
  const notice = { whom, at, ...(reasons !== undefined && { reasonsForDelay: reasons }) };
  return {
    async run(session) {
      const { result } = await session.run(tellBreach(await session.world(), id, notice));
      const text = whom === 'authority' ? cliBreaches.told : cliBreaches.toldPeople;
      const line = say(text, language, { id, moment: formatDateTime(result.at, language) });
      const inTime = result.inTime ?? null;
      return told(session, id, language, [line], { whom, at: isoMoment(result.at), inTime });
    },
  };
}

function closing(options: Options, language: Language): Work {
  const id = options.needed('id');
  return {
    async run(session) {
      const { changed } = (await session.run(closeBreach(await session.world(), id))).result;
      return told(session, id, language, [say(cliBreaches.closed, language, { id })], { changed });
    },
  };
}

function drafting(options: Options, { language, surroundings }: Context): Work {
  const [id, wished] = [options.needed('id'), options.value('language')];
  const whom = options.choice('draft', toldOfBreach) as ToldOfBreach;
  const folder = resolve(surroundings.folder, options.needed('out'));
  return {
    async run(session) {
      const world = await session.world();
      demandFolder(folder);
      const spoken = isLanguage(wished) ? wished : undefined;
      const files = writeDraft(await session.run(breachDraft(world, id, whom, spoken)), whom, folder);
      return told(session, id, language, files, { files });
    },
  };
}

function writeDraft({ notice, letter }: BreachDraft, whom: ToldOfBreach, folder: string): string[] {
  const title = whom === 'authority' ? texts.authorityFile : texts.peopleFile;
  const html = letterHtml(letter, notice);
  return writeSet(folder, safeFileName(say(title, notice.language, { id: notice.breach.id })), [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
    { ending: '.txt', content: letterPlain(letter, notice) },
  ]);
}
