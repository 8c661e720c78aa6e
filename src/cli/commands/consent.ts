import {
  consentAt,
  recordConsent,
  type ConsentResult,
  type StateAt,
  type Statement,
} from '../../actions/consent';
import type { LookupPurpose } from '../../actions/lookups';
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
    why: 'value',
  },
  usage:
    '--customer WHO [--purpose ID --given|--withdrawn [--channel CHANNEL] [--evidence TEXT] | [--at YYYY-MM-DD] [--why PURPOSE]]',
  prepare(options, { language }) {
    const who = options.needed('customer');
    const isStatement = ['purpose', 'given', 'withdrawn'].some((name) => options.has(name));
    return isStatement
      ? recording(who, statementOf(options, language), language)
      : showing(who, lookOf(options), language);
  },
};

/** Ways by which a statement may have come; what an erasure withdraws, the register notes itself. */
const channels = choices.channel.filter((channel) => channel !== 'erasure');

/** As of which day, and why somebody looks. */
interface Look {
  on: Day | undefined;
  why: LookupPurpose;
}

function lookOf(options: Options): Look {
  for (const name of ['channel', 'evidence']) options.onlyWith(name, 'purpose');
  const why = options.choice('why', choices.lookupPurpose, (word) =>
    vocabulary('en').key('lookupPurpose', word),
  );
  return { on: options.day('at'), why: why ?? 'other' };
}

function statementOf(options: Options, language: Language): Statement {
  const purpose = options.needed('purpose');
  options.exactlyOne('given', 'withdrawn');
  for (const look of ['at', 'why']) for (const name of ['given', 'withdrawn']) options.exclusive(look, name);
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

const showing = (who: string, look: Look, language: Language): Work => ({
  run: (session) => show(session, who, look, language),
});

const LAST_SECOND = 86_399 / 86_400;

async function show(session: Session, who: string, { on, why }: Look, language: Language): Promise<Outcome> {
  const world = await session.world();
  const at = on === undefined ? undefined : on + LAST_SECOND;
  const { result } = await session.run(consentAt(world, who, why, at));
  const { customer, states } = result;
  return {
    json: { customer, at: isoDay(on), purposes: states.map(stateJson) },
    lines: states.flatMap((state) => linesOf(state, language)),
  };
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
