import {
  consentAt,
  recordConsent,
  type ConsentResult,
  type StateAt,
  type Statement,
} from '../../actions/consent';
import { matchColumns, theCustomer } from '../../actions/customers';
import type { Program } from '../../actions/program';
import { readRegister, type World } from '../../actions/reading';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { choiceText, vocabulary } from '../../language/choices';
import { cliTexts } from '../../language/cli';
import { notices } from '../../language/menu';
import { formatDateTime, say, type Language } from '../../language/text';
import { MAX_CELL_CHARACTERS } from '../../workbook/codec';
import { choices } from '../../workbook/tabs';
import { isoDay, isoMoment, type Command, type Outcome, type Work } from '../command';
import type { Options } from '../options';
import type { Session } from '../register/session';

/** `consent`: records what a person said, or shows what they had said at a date. */
export const consentCommand: Command = {
  options: {
    customer: 'value',
    purpose: 'value',
    given: 'flag',
    withdrawn: 'flag',
    channel: 'value',
    evidence: 'value',
    at: 'value',
  },
  usage:
    '--customer WHO [--purpose ID --given|--withdrawn [--channel CHANNEL] [--evidence TEXT] | --at YYYY-MM-DD]',
  prepare(options, { language }) {
    const who = options.needed('customer');
    const isStatement = ['purpose', 'given', 'withdrawn'].some((name) => options.has(name));
    return isStatement
      ? recording(who, statementOf(options, language), language)
      : showing(who, dayOf(options), language);
  },
};

/** Ways by which a statement may have come; what an erasure withdraws, the register notes itself. */
const channels = choices.channel.filter((channel) => channel !== 'erasure');

function dayOf(options: Options): Day | undefined {
  for (const name of ['channel', 'evidence']) options.onlyWith(name, 'purpose');
  return options.day('at');
}

function statementOf(options: Options, language: Language): Statement {
  const purpose = options.needed('purpose');
  options.exactlyOne('given', 'withdrawn');
  for (const name of ['given', 'withdrawn']) options.exclusive('at', name);
  const evidence = options.value('evidence');
  if (evidence !== undefined && evidence.length > MAX_CELL_CHARACTERS)
    throw new RegisterError('cellTooLong', { limit: MAX_CELL_CHARACTERS });
  return {
    purpose,
    action: options.has('given') ? 'given' : 'withdrawn',
    channel:
      options.choice('channel', channels, (word) => vocabulary('en').key('channel', word)) ?? 'commandLine',
    ...(evidence !== undefined && { evidence }),
    recordedBy: choiceText('channel', 'commandLine', language),
  };
}

const recording = (who: string, statement: Statement, language: Language): Work => ({
  async run(session) {
    const world = await session.world();
    const { result } = await session.run(recordConsent(world, who, statement));
    return { json: { ...result }, lines: [say(noticeOf(result), language, { purpose: result.purpose })] };
  },
});

function noticeOf({ changed, state }: ConsentResult) {
  if (!changed) return notices.consentUnchanged;
  return state === 'given' ? notices.consentGiven : notices.consentWithdrawn;
}

const showing = (who: string, on: Day | undefined, language: Language): Work => ({
  run: (session) => show(session, who, on, language),
});

const LAST_SECOND = 86_399 / 86_400;

async function show(
  session: Session,
  who: string,
  on: Day | undefined,
  language: Language,
): Promise<Outcome> {
  const world = await session.world();
  const customer = await session.run(idOf(world, who));
  const states = await session.run(
    consentAt(world, customer, on === undefined ? undefined : on + LAST_SECOND),
  );
  return {
    json: { customer, at: isoDay(on), purposes: states.map(stateJson) },
    lines: states.flatMap((state) => linesOf(state, language)),
  };
}

/** The id of the customer who was meant. */
function* idOf(world: World, who: string): Program<string> {
  return theCustomer(yield* readRegister(world, { customers: matchColumns(who) }), who).id;
}

function stateJson({ purpose, title, state, permitted, evidence }: StateAt): object {
  if (!evidence) return { purpose, title, state, permitted, evidence: null };
  const {
    id,
    at,
    wordingVersion,
    wording,
    language,
    channel,
    evidence: proof,
    recordedBy,
    request,
  } = evidence;
  return {
    purpose,
    title,
    state,
    permitted,
    evidence: {
      id,
      at: isoMoment(at),
      wordingVersion,
      wording,
      language,
      channel,
      evidence: proof,
      recordedBy,
      request,
    },
  };
}

function linesOf({ purpose, title, state, permitted, evidence }: StateAt, language: Language): string[] {
  const { told } = cliTexts;
  const use = say(permitted ? told.useAllowed : told.useForbidden, language);
  const line = say(told.consentLine, language, {
    title,
    purpose,
    state: choiceText('consentState', state, language),
    use,
  });
  if (!evidence) return [line];
  const proof = say(told.evidenceLine, language, {
    at: formatDateTime(evidence.at, language),
    channel: choiceText('channel', evidence.channel, language),
    version: evidence.wordingVersion,
    wording: evidence.wording,
    evidence: evidence.evidence,
  });
  return [line, `    ${proof.trim()}`];
}
