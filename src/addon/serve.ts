import { AmbiguousCustomer } from '../actions/customers';
import { namesakes } from '../actions/selection';
import { RegisterError } from '../register/errors';
import { access } from './operations/access';
import { acting } from './operations/acting';
import { breaches } from './operations/breaches';
import { addresses } from './operations/addresses';
import { checkingNotice } from './operations/checking-notice';
import type { Desk, Service, Services } from './operations/desk';
import { followingErasures } from './operations/erasures';
import { erasing } from './operations/erasing';
import { exporting } from './operations/exporting';
import { holds } from './operations/holds';
import { importing } from './operations/importing';
import { lifting } from './operations/lifting';
import { pages } from './operations/pages';
import { notice } from './operations/notice';
import { persons } from './operations/persons';
import { proving } from './operations/proving';
import { requestLetters } from './operations/request-letters';
import { requests } from './operations/requests';
import { reviewing } from './operations/reviewing';
import { rightsForm } from './operations/rights-form';
import { restoring } from './operations/restoring';
import { rotating } from './operations/rotating';
import { settingUp } from './operations/setting-up';
import { today } from './operations/today';
import type { Namesake, Operation, Operations, Reply } from './protocol';
import { failureOf } from './services/failures';
import { personsLanguage } from './services/language';
import { theRegister } from './services/register';

/** Everything that a page may ask for. What is not in this table cannot be asked. */
const services: Services<Operation> = {
  ...today,
  ...pages,
  ...persons,
  ...exporting,
  ...erasing,
  ...followingErasures,
  ...importing,
  ...settingUp,
  ...restoring,
  ...requests,
  ...acting,
  ...requestLetters,
  ...lifting,
  ...reviewing,
  ...holds,
  ...rightsForm,
  ...rotating,
  ...proving,
  ...checkingNotice,
  ...access,
  ...breaches,
  ...addresses,
  ...notice,
};

/**
 * Answers a page's call. Never throws: a page gets the result, or one sentence in the person's language.
 * @param call `{ do: operation, … }` as `protocol.ts` describes it; anything else is refused
 */
export function answer(call: unknown): Reply<unknown> {
  const desk: Desk = { register: theRegister('person'), language: personsLanguage() };
  try {
    const { operation, args } = parsed(call);
    return { ok: true, value: carryOut(operation, desk, args) };
  } catch (error) {
    const candidates = error instanceof AmbiguousCustomer ? whoElse(desk, call) : undefined;
    return { ok: false, ...failureOf(error, desk.language), ...(candidates && { candidates }) };
  } finally {
    desk.register.remember();
  }
}

function parsed(call: unknown): { operation: Operation; args: object } {
  if (typeof call !== 'object' || call === null || !('do' in call))
    throw new RegisterError('badArgument', { name: 'do' });
  const { do: operation, ...args } = call;
  if (!isOperation(operation)) throw new RegisterError('badArgument', { name: 'do' });
  return { operation, args };
}

const isOperation = (name: unknown): name is Operation =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(services, name);

function carryOut<K extends Operation>(operation: K, desk: Desk, args: object): Operations[K]['value'] {
  const service: Service<K> = services[operation];
  return service.run(desk, service.shape(args, 'do'));
}

/** Several people fit what was typed: the page shows them to choose from. */
function whoElse({ register }: Desk, call: unknown): Namesake[] | undefined {
  const typed = typeof call === 'object' && call !== null && 'who' in call ? String(call.who) : '';
  try {
    return register.ask((world) => namesakes(world, typed));
  } catch {
    // The sentence that several people fit stands without the list too.
    return undefined;
  }
}
