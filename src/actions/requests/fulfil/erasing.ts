import { isoDate } from '../../../register/calendar';
import { checkpointOf, subjectHash } from '../../../register/log';
import { keptUntil } from '../../../register/retention';
import type { AnswerTold } from '../../../documents/letter';
import { residualKinds as copyTexts } from '../../../language/documents';
import { erasedFields, erasedRecords, requestKept } from '../../../language/fulfilment';
import { formatDate, say, type Language } from '../../../language/text';
import { set, type Change } from '../../../workbook/changes';
import type { Draft } from '../../act';
import { erasureOf, type Erasure } from '../../erase';
import { residualKinds, resumeTask } from '../../erasure-changes';
import { claimsOf } from '../../erasure-log';
import { erasurePlan } from '../../erasure-plan';
import { erasedOf, keptOf } from '../../receipt';
import { recipientOf } from '../../recipients';
import { ruleFor, rulesOf } from '../../rules';
import type { Fulfilment, PersonContext, WishFor } from './types';

type Erased = Extract<AnswerTold, { right: 'erasure' }>;

/**
 * The answer to a request for erasure (GDPR Art. 17): made of what the log claims and a fresh plan finds really gone, in the
 * same commit that confirms the erasure. `undefined` while anything is left to erase or to take back.
 */
export function eraseAnswered(context: PersonContext, wish: WishFor<'erasure'>): Fulfilment | undefined {
  const { reading, request, person } = context;
  const plan = erasurePlan(reading, person);
  const { gone, undone } = claimsOf(reading, person.id, plan, request.id);
  if (plan.goes.length > 0 || undone.length > 0) return undefined;
  const erasure: Erasure = {
    ...erasureOf(reading, person, plan, gone, request.id, {}),
    outcome: gone.length === 0 ? plan.outcome : person.erased ? 'full' : 'reduced',
    residual: gone.length > 0 ? residualLeft(context) : [],
  };
  const { confirmed, entries } = confirmation(context);
  const checkpoint = checkpointOf(reading.world.spreadsheetId, reading.head, isoDate(reading.now.day));
  const fulfilment = toldOf(context, erasure, wish, recipientsLeft(context));
  return {
    ...fulfilment,
    answer: { ...(fulfilment.answer as Erased), checkpoint: { ...checkpoint, date: reading.now.at } },
    once: [...confirmed, ...resumeTask(reading, person, plan)],
    entries,
  };
}

/** What the person would be told if the plan were carried out now. */
export function erasePlanned(context: PersonContext, wish: WishFor<'erasure'>): Fulfilment {
  const { reading, request, person } = context;
  const plan = erasurePlan(reading, person);
  const { gone } = claimsOf(reading, person.id, plan, request.id);
  const goes = [...gone, ...plan.goes];
  const erasure = erasureOf(reading, person, plan, goes, request.id, {});
  const planned = plan.goes.length > 0 ? residualKinds(person) : [];
  const residual = [...new Set([...(gone.length > 0 ? residualLeft(context) : []), ...planned])];
  const named = person.records.disclosures.map(
    ({ whole }) => recipientOf(reading, whole.text('recipient')).name,
  );
  const recipients = [...new Set([...recipientsLeft(context), ...named])];
  return toldOf(context, { ...erasure, residual }, wish, recipients);
}

function toldOf(
  { reading, request, person, language }: PersonContext,
  erasure: Erasure,
  wish: WishFor<'erasure'>,
  recipients: readonly string[],
): Fulfilment {
  const ofRequest = new Set([
    request.id,
    ...person.records.letters.filter(({ whole }) => whole.text('request') === request.id).map(({ id }) => id),
  ]);
  const stays = erasure.stays.filter(
    ({ tab, record, ground }) =>
      !(['requests', 'letters'].includes(tab) && ground === 'proofOfRequest' && ofRequest.has(record)),
  );
  // How many records stay is not told: the erasure itself adds withdrawals to the consents that are kept.
  const kept = keptOf({ stays }, language).map(({ count: _count, ...told }) => told);
  const erased = erasedLines(erasure, language);
  const isErased = erased.length > 0;
  const answer: Erased = {
    right: 'erasure',
    erased,
    kept,
    copies: isErased ? [...copiesOf(erasure, language), requestLine({ reading, language })] : [],
    recipients: [...recipients].sort(),
  };
  const reasons = wish.reasons?.trim();
  return {
    outcome: kept.length > 0 ? 'partly' : isErased ? 'granted' : 'nothingHeld',
    effect: kept.length === 0 ? 'answered' : isErased ? 'partlyAnswered' : 'refused',
    ...(reasons && { reasons }),
    answer,
    basis: JSON.stringify(answer),
    made: { erasure },
  };
}

const FIELDS_A_LINE = 8;

function erasedLines(erasure: Erasure, language: Language): string[] {
  return erasedOf(erasure, language).flatMap(({ kind, erased, fields }) => {
    if (!fields || fields.length === 0) return [say(erasedRecords, language, { kind, count: erased })];
    const lines: string[] = [];
    for (let from = 0; from < fields.length; from += FIELDS_A_LINE) {
      const some = fields.slice(from, from + FIELDS_A_LINE).join(', ');
      lines.push(say(erasedFields, language, { kind, fields: some }));
    }
    return lines;
  });
}

const copiesOf = ({ residual }: Erasure, language: Language): string[] =>
  Object.entries(copyTexts).flatMap(([kind, text]) => (residual.includes(kind) ? [say(text, language)] : []));

function requestLine({ reading, language }: Pick<PersonContext, 'reading' | 'language'>): string {
  const until = keptUntil(reading.now.day, ruleFor(rulesOf(reading), 'request'));
  return say(requestKept, language, { date: formatDate(until, language) });
}

/** The owner's open tasks of a kind on the person. */
const openTasks = ({ person }: PersonContext) =>
  person.records.tasks.filter(({ whole }) => whole.text('state') === 'open');

/** Kinds of the copies that are left, as the tasks of the erasure name them. */
const residualLeft = (context: PersonContext): string[] => {
  const kinds = new Set(openTasks(context).map(({ whole }) => whole.text('kind')));
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
