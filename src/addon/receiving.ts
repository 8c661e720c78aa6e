import type { Program } from '../actions/program';
import type { World } from '../actions/reading';
import { formReading } from '../actions/requests/form-reading';
import { confirmCodes } from '../actions/requests/identity';
import { answerMailbox } from '../actions/requests/mailbox';
import { receiveSubmissions } from '../actions/requests/receive';
import { responsesDeleted } from '../actions/requests/responses';
import { selfTest, type SelfTestResult } from '../actions/requests/self-test';
import type { WaysFacts } from '../actions/requests/troubles';
import { isoDate } from '../register/calendar';
import { RegisterError } from '../register/errors';
import type { Settings } from '../workbook/settings';
import { deleteResponses, deleteTyped, isFormAccount, newResponses } from './services/forms';
import type { Register } from './services/register';
import { sharingFacts, waysFacts } from './services/self-test';

/** What was taken from the forms. */
export interface Received {
  /** Requests that are new. */
  taken: number;
  /** People whose codes were right. */
  confirmed: number;
  /** Responses that say nothing. */
  blank: number;
}

/**
 * Takes what was sent in with the forms and is not in the register yet; the caller holds the lock. A form's event and the daily run
 * do the same, so that events which come twice, blank, late or not at all need nothing of their own.
 * @param all whether everything lately is looked at again, as the daily run does
 */
export function takeResponses(register: Register, all: boolean): Received {
  const { settings, since, old } = register.ask((world) => formReading(world, all));
  const responses = newResponses(settings, new Date(`${isoDate(since)}T00:00:00Z`));
  const { submissions, codes, typed, blank } = responses;
  const received: Received = { taken: 0, confirmed: 0, blank };
  if (submissions.length > 0) {
    const { result } = register.ask((world) => receiveSubmissions(world, submissions));
    received.taken = result.taken;
  }
  if (codes.length > 0) {
    register.ask((world) => answerMailbox(world, codes));
    received.confirmed = register.ask((world) => confirmCodes(world, codes)).result.confirmed;
  }
  deleteTyped(settings, typed);
  forgetResponses(register, settings, old);
  return received;
}

/** Deletes responses of closed requests whose time is up. What does not succeed is tried again by the next daily run. */
function forgetResponses(register: Register, settings: Settings, old: readonly string[]): void {
  if (old.length === 0 || !isFormAccount(register.key())) return;
  let gone: string[];
  try {
    gone = deleteResponses(settings, old);
  } catch (error) {
    // A form that is lost is what the self-test tells of.
    console.warn(error instanceof RegisterError ? error.code : 'formResponseStays');
    return;
  }
  if (gone.length > 0) register.ask((world) => responsesDeleted(world, gone));
}

/**
 * Tests the ways on which requests come, and who has access; the caller holds the lock. The forms only the account can test that made
 * them: to others a form may look lost that is not, and its triggers cannot be seen.
 */
export function testWays(register: Register): SelfTestResult | undefined {
  const ways = isFormAccount(register.key())
    ? waysFacts(register.ask((world) => formReading(world, true)).settings)
    : undefined;
  return register.ask((world) => testOf(world, ways));
}

function* testOf(world: World, ways: WaysFacts | undefined): Program<SelfTestResult | undefined> {
  const sharing = sharingFacts(world);
  if (!ways && !sharing) return undefined;
  const account = Session.getEffectiveUser().getEmail();
  const facts = { account, ...(ways && { ways }), ...(sharing && { sharing }) };
  return (yield* selfTest(world, facts)).result;
}
