import { notOutStates } from '../../actions/letters/state';
import { readRegister, type World } from '../../actions/reading';
import type { Program } from '../../actions/program';
import { purposeQuery, purposesOf } from '../../actions/purposes';
import { fulfilDraft, fulfilRequest, type FulfilDraft, type FulfilWish } from '../../actions/requests/fulfil';
import { liftDraft, liftRestriction } from '../../actions/requests/lift';
import { failTask, finishTask } from '../../actions/tasks';
import { RegisterError } from '../../register/errors';
import { erasureJson } from '../commands/erase';
import { erasureLines } from '../commands/erasure-lines';
import type { Sheaf } from '../files';
import type { Options } from '../options';
import { accessSheaf, portableSheaf } from '../packages';
import type { Session } from '../register/session';
import { handOver, headFor, papersOf, type Acted, type Desk } from './acting';
import { letterSheaf, type Papers } from './papers';
import { fulfilDetails, wishOf } from './wishes';

/**
 * Fulfils a request: its answer, with the files that go along, lies in the folder before the register counts it as handed
 * over. An answer that was written when the request came in is handed over as it is.
 * @throws WrongUsage; RegisterError answerWaits, and what `fulfilRequest` throws
 */
export async function fulfil(desk: Desk, options: Options): Promise<Acted> {
  const { session, world, request, language } = desk;
  const wish = wishOf(request.right, options);
  const answer = request.letters.find(({ kind, state }) => kind === 'answer' && notOutStates.includes(state));
  if (answer) {
    if (options.among(fulfilDetails).length > 0) throw new RegisterError('answerWaits');
    return handOver(desk, answer.id, { addressChecked: options.has('checked-address') });
  }
  await session.run(purposesKnown(world, wish));
  const papers = papersOf(desk);
  const draft = await session.run(fulfilDraft(world, request.id, wish));
  const head = await headFor(desk, draft.letter, request.id);
  const drafted = [letterSheaf(draft.letter.letter, head), ...packagesOf(draft)];
  const { result } = await papers.whileDoing(drafted, () =>
    session.run(fulfilRequest(world, request.id, wish, { delivery: 'handedOver' })),
  );
  const letter = result.letter?.letter ?? draft.letter.letter;
  papers.put(letterSheaf(letter, head));
  await handedOn(session, world, papers, result);
  const { outcome, erasure } = result;
  const isErased = erasure !== undefined && erasure.goes.length > 0;
  return {
    changed: result.changed,
    letter: { ...letter, head },
    to: draft.letter.to,
    files: papers.files,
    json: {
      outcome,
      ...(erasure && { erasure: erasureJson(erasure, isErased) }),
    },
    lines: erasure ? erasureLines(erasure, isErased, language) : [],
  };
}

type Made = Pick<FulfilDraft, 'access' | 'portable'>;

const packagesOf = ({ access, portable }: Made): Sheaf[] => [
  ...(access ? [accessSheaf(access)] : []),
  ...(portable ? [portableSheaf(portable)] : []),
];

/** The files as they were decided on, and the register's task for them. @throws RegisterError fileNotWritable, noted in the register */
async function handedOn(session: Session, world: World, papers: Papers, made: Made): Promise<void> {
  const task = (made.access ?? made.portable)?.task;
  if (task === undefined) return;
  try {
    for (const sheaf of packagesOf(made)) papers.put(sheaf);
  } catch (error) {
    if (error instanceof RegisterError) await session.run(failTask(world, task, error.code));
    throw error;
  }
  await session.run(finishTask(world, task));
}

/** A purpose that there is not would be stopped by nothing, and the answer would say that all is done. @throws RegisterError purposeNotFound */
function* purposesKnown(world: World, wish: FulfilWish): Program<void> {
  if (!('purposes' in wish) || wish.purposes === undefined) return;
  const reading = yield* readRegister(world, purposeQuery);
  const known = purposesOf(reading, reading.language).map(({ id }) => id);
  const purpose = wish.purposes.find((id) => !known.includes(id));
  if (purpose !== undefined) throw new RegisterError('purposeNotFound', { purpose });
}

/**
 * Ends the restriction of the data of the one who asked, who is told before (GDPR Art. 18(3)).
 * @throws RegisterError personNotChosen; notRestricted
 */
export async function lift(desk: Desk, reasons: string): Promise<Acted> {
  const { session, world, request } = desk;
  if (request.customer === '') throw new RegisterError('personNotChosen');
  const papers = papersOf(desk);
  const draft = await session.run(liftDraft(world, request.customer, reasons));
  const head = await headFor(desk, draft, request.id);
  const { result } = await papers.whileDoing([letterSheaf(draft.letter, head)], () =>
    session.run(liftRestriction(world, request.customer, reasons, { delivery: 'handedOver' })),
  );
  if (!result.changed) {
    papers.remove();
    throw new RegisterError('answerWaits');
  }
  const letter = result.letter?.letter ?? draft.letter;
  papers.put(letterSheaf(letter, head));
  return { changed: true, letter: { ...letter, head }, to: draft.to, files: papers.files };
}
