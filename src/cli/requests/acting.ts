import { letterOnFile } from '../../actions/letters/on-file';
import { noteDelivered } from '../../actions/letters/outbox';
import { headOf } from '../../actions/letters/queue';
import { notOutStates } from '../../actions/letters/state';
import { readRegister, type World } from '../../actions/reading';
import { isElsewhere, knownAddresses, tellsOfPerson } from '../../actions/requests/addresses';
import { actOnRequest, draftFor, type DraftedLetter } from '../../actions/requests/act-on';
import type { RequestOrder } from '../../actions/requests/deeds';
import { requestView, type RequestView } from '../../actions/requests/view';
import { letterHash, letterHtml, letterPlain, type Letter, type LetterHead } from '../../documents/letter';
import type { Day } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { cliRequests } from '../../language/cli';
import { say, type Language } from '../../language/text';
import { controllerWarnings, type Outcome } from '../command';
import { CliError, PersonNotChosen } from '../errors';
import type { Session } from '../register/session';
import { letterSheaf, Papers } from './papers';
import { requestJson, requestLines, stateLine } from './views';

/** A request as an act finds it, and where its papers go. */
export interface Desk {
  session: Session;
  world: World;
  /** The request before the act. */
  request: RequestView;
  /** The addresses that the register had for the one who was chosen before the act; absent where nobody was. */
  known?: string[] | undefined;
  /** Folder from which one of the request's own is made where none is wished for. */
  current: string;
  folder?: string;
  /** Of the terminal. */
  language: Language;
}

/** What an act came to, beside what the request shows of it. */
export interface Acted {
  changed: boolean;
  letter?: Letter & { head: LetterHead };
  /** Where the letter would be mailed, if it tells of the person. */
  to?: string;
  files?: string[];
  json?: object;
  lines?: string[];
  trouble?: RegisterError;
}

/** Opens a request to do something about it. @throws RegisterError requestNotFound; PersonNotChosen with those who may be meant */
export async function atDesk(
  desk: Omit<Desk, 'world' | 'request' | 'known'>,
  id: string,
  work: (desk: Desk) => Promise<Acted>,
): Promise<Outcome> {
  const { session, language } = desk;
  const world = await session.world();
  const request = await session.run(requestView(world, id));
  const known = await session.run(knownAddresses(world, id));
  try {
    const acted = await work({ ...desk, world, request, known });
    return await told({ session, world, language, known }, request.id, acted);
  } catch (error) {
    if (!(error instanceof RegisterError && error.code === 'personNotChosen')) throw error;
    throw new PersonNotChosen(
      request.candidates.map(({ id: customer, reasons }) => ({ customer, by: reasons[0] ?? '' })),
    );
  }
}

/** Shows a request. */
export const shown = (session: Session, id: string, language: Language): Promise<Outcome> =>
  session
    .world()
    .then((world) => session.run(requestView(world, id)))
    .then((view) => ({ json: requestJson(view), lines: requestLines(view, language) }));

async function told(
  { session, world, language, known }: Pick<Desk, 'session' | 'world' | 'language' | 'known'>,
  id: string,
  { changed, letter, to, files = [], json = {}, lines = [], trouble }: Acted,
): Promise<Outcome> {
  const view = await session.run(requestView(world, id));
  const goesElsewhere = to !== undefined && isUnknown({ known }, to);
  const { settings } = await session.run(readRegister(world, {}));
  const shownLetter = letter && { subject: letter.subject, text: letter.text };
  return {
    json: {
      ...requestJson(view),
      changed,
      ...(goesElsewhere && { addressKnown: false }),
      ...json,
      letter: shownLetter ?? null,
      files,
    },
    lines: [
      stateLine(view, language),
      ...lines,
      ...(letter ? ['', letter.subject, '', ...letterPlain(letter, letter.head).split('\n')] : []),
      ...(files.length > 0 ? [say(cliRequests.handOver, language), ...files] : []),
    ],
    warnings: [
      ...(goesElsewhere ? [say(cliRequests.elsewhere, language)] : []),
      ...(letter ? controllerWarnings(settings, language) : []),
    ],
    ...(trouble && { trouble }),
  };
}

/** Whether an address is none of those that the register has for the one who was chosen. */
const isUnknown = ({ known }: Pick<Desk, 'known'>, to: string): boolean =>
  known !== undefined && isElsewhere(to, known);

/** The papers of a request. @throws RegisterError fileNotWritable */
export const papersOf = ({ request, current, folder }: Desk): Papers =>
  new Papers(Papers.folderFor(request.id, current, folder));

/** The head of a letter as it is handed over today. */
export const headFor = async (
  { session, world }: Pick<Desk, 'session' | 'world'>,
  { language }: DraftedLetter,
  reference: string,
): Promise<LetterHead> => headOf(await session.run(readRegister(world, {})), language, reference);

/** Carries an order out; its letter lies in the folder before the register counts it as handed over. */
export async function carryOut(desk: Desk, order: RequestOrder): Promise<Acted> {
  const { session, world, request } = desk;
  const act = () => session.run(actOnRequest(world, request.id, order, { delivery: 'handedOver' }));
  const draft = await session.run(draftFor(world, request.id, order));
  if (!draft) {
    const { result } = await act();
    return { changed: result.changed };
  }
  const papers = papersOf(desk);
  const head = await headFor(desk, draft, request.id);
  const { result } = await papers.whileDoing([letterSheaf(draft.letter, head)], act);
  const letter = result.letter?.letter ?? draft.letter;
  papers.put(letterSheaf(letter, head));
  const tells = tellsOfPerson(draft.kind, order.act === 'refuse' ? order.ground : undefined);
  return {
    changed: result.changed,
    letter: { ...letter, head },
    ...(tells && { to: draft.to }),
    files: papers.files,
  };
}

/** States in which a letter may still be handed over; of one that may have gone out the owner knows, and says so by its id. */
const stillHere = [...notOutStates, 'unsure'];

/** What the owner says of a letter that is handed over. */
export interface HandingOver {
  /** An address that the register does not have for the person is theirs all the same. */
  addressChecked: boolean;
  /** The day on which the person got it; today when left out. */
  on?: Day;
}

/**
 * Hands over a letter of the request that waits to be sent.
 * @throws RegisterError letterNotFound, letterAlreadyOut, addressNotChecked, codeNotPossible, answerFilesMissing, handedOverInFuture,
 *   handedOverTooEarly; CliError letterBeingSent
 */
export async function handOver(desk: Desk, id: string, { addressChecked, on }: HandingOver): Promise<Acted> {
  const { session, world, request } = desk;
  const { subject, text, head, ...letter } = await session.run(letterOnFile(world, id.trim()));
  if (letter.request !== request.id) throw new RegisterError('letterNotFound');
  if (letter.state === 'sent') throw new RegisterError('letterAlreadyOut');
  if (!stillHere.includes(letter.state)) throw new CliError('letterBeingSent');
  if (letter.kind === 'identityCode') throw new RegisterError('codeNotPossible');
  if (letter.attachments !== '') throw new RegisterError('answerFilesMissing');
  const to = tellsOfPerson(letter.kind) ? letter.to : undefined;
  if (to !== undefined && !addressChecked && isUnknown(desk, to))
    throw new RegisterError('addressNotChecked');
  const papers = papersOf(desk);
  const hash = letterHash(letterHtml({ subject, text }, head));
  const { entries } = await papers.whileDoing([letterSheaf({ subject, text }, head)], () =>
    session.run(noteDelivered(world, letter.id, hash, on)),
  );
  if (entries.length === 0) {
    papers.remove();
    throw new CliError('letterBeingSent');
  }
  return {
    changed: true,
    letter: { subject, text, head },
    ...(to !== undefined && { to }),
    files: papers.files,
  };
}
