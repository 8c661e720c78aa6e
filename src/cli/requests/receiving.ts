import { candidatesFor, linkedByItself, matchQuery, type Asker } from '../../actions/requests/match';
import { receiveRequest, type NewRequest } from '../../actions/requests/receive';
import { requestView } from '../../actions/requests/view';
import type { Program } from '../../actions/program';
import { readRegister, type World } from '../../actions/reading';
import { day, isoDate, type Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import type { Right } from '../../register/request';
import { vocabulary } from '../../language/choices';
import { cliRequests } from '../../language/cliRequestTexts';
import { isLanguage, say, type Language } from '../../language/text';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import { choices } from '../../workbook/tabs';
import type { Context, Work } from '../command';
import { WrongUsage } from '../errors';
import type { Options, OptionTable } from '../options';
import { momentAt } from '../register/clock';
import { requestJson, requestLines } from './views';

/** What a request says of itself; `--right` comes beside them. */
export const receivingOptions = {
  received: 'value',
  name: 'value',
  email: 'value',
  phone: 'value',
  organisation: 'value',
  details: 'value',
  channel: 'value',
} as const satisfies OptionTable;

/** Requests come by all ways but those of the register itself. */
const channels = choices.channel.filter((channel) => channel !== 'erasure');

const FIRST_DAY = day('2000-01-01');

/** Takes a request that came by mail, phone or on paper. @throws WrongUsage; RegisterError cellTooLong */
export function receiving(options: Options, { language, surroundings }: Context): Work {
  const right = rightOf(options);
  const receivedOn = receivedDay(options, momentAt(surroundings.now(), 'UTC').day);
  const text = (name: keyof typeof receivingOptions) => textOf(options, name);
  const said = {
    right,
    receivedOn,
    channel:
      options.choice('channel', channels, (word) => vocabulary('en').key('channel', word)) ?? 'commandLine',
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    organisation: text('organisation'),
    details: text('details'),
  } satisfies Omit<NewRequest, 'language'>;
  const wished = options.value('language');
  return {
    async run(session) {
      const world = await session.world();
      const spoken = isLanguage(wished) ? wished : await session.run(languageOf(world, said));
      const { result } = await session.run(receiveRequest(world, { ...said, language: spoken }));
      const view = await session.run(requestView(world, result.id));
      return {
        json: { ...requestJson(view), changed: true, letter: null, files: [] },
        lines: requestLines(view, language),
        ...(result.isAhead && { warnings: [say(cliRequests.ahead, language)] }),
      };
    },
  };
}

/** A right by its key, its word in any language, or its key with hyphens. @throws WrongUsage optionMissing, notOneOf */
function rightOf(options: Options): Right {
  options.needed('right');
  const words = vocabulary('en');
  const meaning = (word: string) => words.key('right', word) ?? words.key('right', word.replace(/-/g, ''));
  return options.choice('right', choices.right, meaning) as Right;
}

/** @throws WrongUsage optionMissing, notADate, dayOutOfRange before any register of today */
function receivedDay(options: Options, today: Day): Day {
  options.needed('received');
  const receivedOn = options.day('received') as Day;
  if (receivedOn < FIRST_DAY)
    throw new WrongUsage('dayOutOfRange', {
      name: '--received',
      from: isoDate(FIRST_DAY),
      to: isoDate(today),
    });
  return receivedOn;
}

/** @throws RegisterError cellTooLong */
function textOf(options: Options, name: string): string {
  const text = options.value(name) ?? '';
  if (text.length > MAX_CELL_CHARACTERS)
    throw new RegisterError('cellTooLong', { limit: MAX_CELL_CHARACTERS });
  return text;
}

/** The language in which somebody is answered: that of the customer whose address it is, else the register's. */
function* languageOf(world: World, asker: Asker): Program<Language> {
  const columns = [...(matchQuery.customers ?? []), 'language'] as const;
  const reading = yield* readRegister(world, { customers: columns });
  const found = linkedByItself(candidatesFor(reading, asker));
  const own = found && reading.table('customers').text(found.row, 'language');
  return isLanguage(own) ? own : reading.language;
}
