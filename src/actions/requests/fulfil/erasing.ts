import { isoDate } from '../../../register/calendar';
import type { ErasurePlan } from '../../../register/erasure';
import { checkpointOf, subjectHash } from '../../../register/log';
import type { AnswerTold } from '../../../documents/letter';
import { residualKinds as copyTexts } from '../../../language/erasureReceipt';
import { set, type Change } from '../../../workbook/changes';
import type { Draft } from '../../act';
import { copyOf } from '../../copies';
import { erasureOf, type Erasure } from '../../erasure';
import { anonymisedOf, chosen, kindsCounted } from '../../erasure-anonymised';
import { hasPaperToShred, residualKinds } from '../../erasure-copies';
import { claimsOf } from '../../erasure-log';
import { withoutNotices } from '../../erasure-notice';
import { erasurePlan } from '../../erasure-plan';
import { copyLines, erasedLines, keptLines, requestLine, statisticsLines } from '../../erasure-told';
import { resumeTask } from '../../erasure-waits';
import { recipientOf } from '../../recipients';
import { summed, type CountedKind } from '../../retention/statistics';
import type { Fulfilment, PersonContext, WishFor } from './types';

type Erased = Extract<AnswerTold, { right: 'erasure' }>;

/**
 * The answer to a request for erasure (GDPR Art. 17): made of what the log claims and a fresh plan finds really gone, in the
 * same commit that confirms the erasure. `undefined` while anything is left to erase or to take back, or the owner has not been told to
 * shred what no ground keeps.
 */
export function eraseAnswered(context: PersonContext, wish: WishFor<'erasure'>): Fulfilment | undefined {
  const { reading, request, person } = context;
  const plan = erasurePlan(reading, person);
  const { gone, undone, figures } = claimsOf(reading, person.id, plan, request.id);
  if (plan.goes.length > 0 || undone.length > 0 || hasPaperToShred(person, plan)) return undefined;
  const erasure: Erasure = {
    ...erasureOf(reading, person, plan, { goes: gone, statistics: figures }, request.id, {}),
    outcome: gone.length === 0 ? plan.outcome : person.erased ? 'full' : 'reduced',
    residual: copiesLeft(context, gone, plan),
  };
  const { confirmed, entries } = confirmation(context);
  const checkpoint = checkpointOf(reading.world.spreadsheetId, reading.head, isoDate(reading.now.day));
  const kinds = kindsCounted(reading, person.id, { goesOn: false, request: request.id });
  const fulfilment = toldOf(context, erasure, wish, { recipients: recipientsLeft(context), kinds });
  return {
    ...fulfilment,
    answer: { ...(fulfilment.answer as Erased), checkpoint: { ...checkpoint, date: reading.now.at } },
    once: [
      ...confirmed,
      ...withoutNotices(person),
      ...resumeTask(reading, person, plan, { does: 'complete', letterWaits: false }),
    ],
    entries,
  };
}

/** What the person would be told if the plan were carried out now. */
export function erasePlanned(context: PersonContext, wish: WishFor<'erasure'>): Fulfilment {
  const { reading, request, person } = context;
  const plan = erasurePlan(reading, person);
  const { gone, figures: counted } = claimsOf(reading, person.id, plan, request.id);
  const kinds = kindsCounted(reading, person.id, { ...chosen(wish), goesOn: false, request: request.id });
  const { figures } = anonymisedOf(reading, person, plan, kinds);
  const told = { goes: [...gone, ...plan.goes], statistics: summed([...counted, ...figures]) };
  const erasure = erasureOf(reading, person, plan, told, request.id, {});
  const residual = [
    ...new Set([...copiesLeft(context, gone, plan), ...residualKinds(reading, person, plan)]),
  ];
  const named = person.records.disclosures.map(
    ({ whole }) => recipientOf(reading, whole.text('recipient')).name,
  );
  const recipients = [...new Set([...recipientsLeft(context), ...named])];
  return toldOf(context, { ...erasure, residual }, wish, { recipients, kinds });
}

/** Kinds of the copies that are left where records went on the request, or paper lies somewhere that is yet to be shredded. */
const copiesLeft = (
  context: PersonContext,
  gone: Erasure['goes'],
  { shreds }: Pick<ErasurePlan, 'shreds'>,
): string[] =>
  gone.length + shreds.length === 0
    ? []
    : [...new Set([...residualLeft(context), ...(shreds.length > 0 ? ['paper'] : [])])];

function toldOf(
  { reading, request, person, language }: PersonContext,
  erasure: Erasure,
  wish: WishFor<'erasure'>,
  { recipients, kinds }: { recipients: readonly string[]; kinds: readonly CountedKind[] },
): Fulfilment {
  const ofRequest = new Set([
    request.id,
    ...person.records.letters.filter(({ whole }) => whole.text('request') === request.id).map(({ id }) => id),
  ]);
  const kept = keptLines(erasure.stays, ofRequest, language);
  const erased = erasedLines(erasure.goes, language);
  const copies = copyLines(erasure.residual, language);
  const isErased = erased.length > 0 || copies.length > 0;
  const answer: Erased = {
    right: 'erasure',
    erased,
    kept,
    ...(kinds.length > 0 && { statistics: statisticsLines(erasure.statistics, language) }),
    copies: isErased ? [...copies, requestLine(reading, language)] : [],
    recipients: [...recipients].sort(),
  };
  const reasons = wish.reasons?.trim();
  const inPart = isErased ? 'partly' : 'refused';
  return {
    outcome: kept.length > 0 ? inPart : isErased ? 'granted' : 'nothingHeld',
    effect: kept.length === 0 ? 'answered' : isErased ? 'partlyAnswered' : 'refused',
    ...(reasons && { reasons }),
    answer,
    basis: JSON.stringify(answer),
    made: { erasure },
  };
}

/** The owner's open tasks of a kind on the person. */
const openTasks = ({ person }: PersonContext) =>
  person.records.tasks.filter(({ whole }) => whole.text('state') === 'open');

/** Kinds of the copies that are left, as the tasks of the erasure name them. */
const residualLeft = (context: PersonContext): string[] => {
  const kinds = new Set(openTasks(context).map(({ whole }) => copyOf(whole.text('kind'))));
  return Object.keys(copyTexts).filter((kind) => kinds.has(kind));
};

const recipientsLeft = (context: PersonContext): string[] => {
  const { reading, person } = context;
  const told = person.records.tasks.filter(({ whole }) => whole.text('kind') === 'tellRecipient');
  return [...new Set(told.map(({ whole }) => recipientOf(reading, whole.text('details')).name))].filter(
    Boolean,
  );
};

/** The erasure counts as done with its answer: its task is done in the same commit. */
function confirmation(context: PersonContext): { confirmed: Change[]; entries: Draft[] } {
  const { reading, request, person } = context;
  const tasks = openTasks(context).filter(({ whole }) => whole.text('kind') === 'confirmErasure');
  const subject = subjectHash(reading.world.key, person.id);
  return {
    confirmed: tasks.flatMap(({ row, id }) => [
      set('tasks', row, id, 'state', 'done'),
      set('tasks', row, id, 'doneOn', reading.now.day),
    ]),
    entries: tasks.map(({ id }) => ({
      event: 'erasure.confirmed',
      subject,
      request: request.id,
      details: { task: id, kind: 'confirmErasure' },
    })),
  };
}
