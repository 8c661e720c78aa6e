import { CallFailed, type Program } from '../../src/actions/program';
import { RegisterError } from '../../src/register/errors';
import { apply, gridOf } from '../actions/by-hand';
import { Killed, type TestRegister } from './register';

/** What can go wrong with a service call: the run is killed, or Google answers with an error; before the call has had its effect, or after it. */
const strikes = {
  'killed before': () => new Killed(),
  'killed after': () => new Killed(),
  '500 before': () => CallFailed.of(500),
  '500 after': () => CallFailed.of(500),
  '503 before': () => CallFailed.of(503),
  '503 after': () => CallFailed.of(503),
};

/** What can go wrong with a service call. */
export type Fault = keyof typeof strikes;

/** The same of which each kind of outcome stands once: for suites in which every call is struck by all of them. */
export const faults: readonly Fault[] = ['killed before', 'killed after', '500 before', '503 after'];

/** Errors of Google’s, with the effect of the call and without it. */
export const answers: readonly Fault[] = ['500 before', '500 after', '503 before', '503 after'];

/** A service call that is struck, by its number in the run. */
export interface Place {
  fault: Fault;
  name: string;
  index: number;
}

/** Every service call of an undisturbed run with every fault. */
export const placesOf = (calls: readonly string[], with_ = faults): Place[] =>
  calls.flatMap((name, index) => with_.map((fault) => ({ fault, name, index })));

/** Strikes one call of the next program once. @returns whether it was struck by then; asking ends it */
export function struck(
  register: TestRegister,
  { fault, index }: Pick<Place, 'fault' | 'index'>,
): () => boolean {
  let isStruck = false;
  register.intercept = (call) => {
    if (isStruck || call.index !== index || !fault.endsWith(call.when)) return;
    isStruck = true;
    throw strikes[fault]();
  };
  return () => {
    register.intercept = () => undefined;
    return isStruck;
  };
}

/** Runs a program that may be killed, refused or left without an answer. */
export function tolerant(register: TestRegister, program: Program<unknown>): void {
  try {
    register.run(program);
  } catch (error) {
    if (!(error instanceof Killed || error instanceof CallFailed || error instanceof RegisterError))
      throw error;
  }
}

/** Runs a program, struck at a place, and then again undisturbed. @returns whether it was struck */
export function struckAndDoneAgain(
  register: TestRegister,
  place: Place,
  act: (of: TestRegister) => Program<unknown>,
): boolean {
  const wasStruck = struck(register, place);
  tolerant(register, act(register));
  const isStruck = wasStruck();
  tolerant(register, act(register));
  return isStruck;
}

/** Another writer who comes before the first commits of the next program. @returns how often they came by then; asking ends it */
export function writtenBetween(
  register: TestRegister,
  write: (turn: number) => void,
  most = 1,
): () => number {
  let turns = 0;
  register.intercept = ({ name, when }) => {
    if (name === 'commit' && when === 'before' && turns < most) write(turns++);
  };
  return () => {
    register.intercept = () => undefined;
    return turns;
  };
}

/** Sorts whole tabs by their first column, the last first. */
export function sortTabs(register: TestRegister, titles: readonly string[]): void {
  const sorts = titles.map((title) => ({
    sortRange: {
      range: { sheetId: gridOf(register, title).sheetId, startRowIndex: 1 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
    },
  }));
  apply(register, ...sorts);
}

/** A person who sorts tabs before the first commit of a program, which is then killed or not, and done again. @returns whether somebody sorted */
export function sortedAndDoneAgain(
  register: TestRegister,
  titles: readonly string[],
  act: (of: TestRegister) => Program<unknown>,
  isKilled: boolean,
): boolean {
  let isSorted = false;
  register.intercept = ({ name, when }) => {
    if (name !== 'commit') return;
    if (when === 'after' && isKilled) throw new Killed();
    if (when !== 'before' || isSorted) return;
    isSorted = true;
    sortTabs(register, titles);
  };
  tolerant(register, act(register));
  register.intercept = () => undefined;
  tolerant(register, act(register));
  return isSorted;
}
