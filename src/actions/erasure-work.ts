import type { ErasurePlan } from '../register/erasure';
import { subjectHash } from '../register/log';
import type { Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { Draft, Piece } from './act';
import { returnAnswered } from './arrivals';
import type { Erasure } from './erasure';
import { farewell, remainder, remembrance, removals } from './erasure-changes';
import { hasPaperToShred } from './erasure-copies';
import {
  corrections,
  erasureEntries,
  waitingEntry,
  wasRowReduced,
  type Anonymised,
  type ErasureReason,
} from './erasure-log';
import { preparedNotice } from './erasure-notice';
import { tasksAfter } from './erasure-tasks';
import { resumeTask, waitingAnew, waitingOn } from './erasure-waits';
import { clearedReasons } from './holds/bereft';
import { linkingChanges, type Person } from './person';
import type { Reading } from './reading';
import type { CountedKind, Figure } from './retention/statistics';

/** Who is to be erased, and how. */
export interface Order {
  who: string;
  request: string;
  does: 'plan' | 'erase' | 'complete' | 'resume';
  /** Why it happens where nobody asked for it; left out, it is as it was when the erasure began that this one goes on with. */
  reason?: ErasureReason | undefined;
  /** Whether whoever orders it writes a receipt for the person. */
  writesReceipt?: boolean | undefined;
  /** The kinds of records that the statistics count; left out, it is as it was chosen for the erasure that this one goes on with. */
  anonymises?: readonly CountedKind[];
  /** What must still hold on the read on which the erasure is decided, and what has to be read to tell. */
  provided?: { query: Query; isStill: (reading: Reading) => boolean };
}

/** What an erasure writes: several go together in the same commits. */
export interface Work {
  /** Cells that name the person by id from now on; they land before the rest. */
  links?: Piece;
  own?: Piece;
  /** What it leaves in the statistics. */
  figures: readonly Figure[];
}

/** What is to be written of an erasure, which is told of in `erasure` besides. @throws RegisterError recordWithoutId, duplicateId */
export function workOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { undone, anonymised }: { undone: readonly string[]; anonymised: Anonymised },
  erasure: Erasure,
  { request, does, reason, writesReceipt }: Order,
): Work {
  const about = { subject: subjectHash(reading.world.key, person.id), request };
  const said = (entries: readonly Pick<Draft, 'event' | 'details'>[]) =>
    entries.map((entry) => ({ ...entry, ...about }));
  const taken = undone.length > 0 ? said(corrections(undone)) : [];
  // Later rounds and runs find records by the id alone: whatever names the person otherwise gets it first.
  const links = linkingChanges(reading, person.id, (tab) => person.records[tab].map(({ row }) => row));
  const linked = links.length > 0 && {
    links: {
      changes: links,
      entries: said([{ event: 'records.linked', details: { cells: links.length } }]),
    },
  };
  // Who orders the erasure has said what is to be done; whoever approves that a card comes to its end was asked something else.
  const answered =
    does === 'erase' && !reason ? returnAnswered(reading, person) : { changes: [], entries: [] };
  // A folder that no ground keeps is nothing to be erased here, and something to be shredded all the same.
  if (plan.goes.length === 0 && !hasPaperToShred(person, plan)) {
    const waits = waitsOf(reading, person, plan, { does, reason });
    const entries = [...taken, ...said([...waits.entries, ...answered.entries])];
    const own = { changes: [...waits.changes, ...answered.changes], entries };
    return { ...(entries.length > 0 && { ...linked, own }), figures: [] };
  }
  erasure.task ??= reading.world.newId();
  erasure.facts.reference ||= erasure.task;
  // A round that a hold on the card left with other records alone has said farewell to nobody.
  const isFirst = does === 'erase' || !wasRowReduced(reading, person.id);
  // The answer to a request tells of what is erased on it; whoever did not ask is not told.
  const notice = request === '' && !reason ? preparedNotice(reading, person, plan) : [];
  for (const change of notice) if (change.do === 'append') erasure.notice = String(change.values['id']);
  const after = tasksAfter(reading, person, plan, {
    confirmation: erasure.task,
    request,
    reason,
    writesReceipt,
  });
  // What tells a recipient without any request belongs to the erasure, which takes it once it is out.
  const tellsByItself = reason !== undefined && after.some(addsLetter);
  const letterWaits = notice.length > 0 || tellsByItself;
  const waits = waitingOn(reading, person, plan, { does, reason, letterWaits });
  const saysFarewell = plan.outcome !== 'held' && isFirst && !reason;
  const changes = [
    ...removals(reading, person, plan),
    ...remainder(reading, person, plan, saysFarewell),
    ...clearedReasons(reading, plan.goes),
    ...(saysFarewell ? farewell(reading, person) : remembrance(reading, person, plan)),
    ...resumeTask(reading, person, plan, { does, reason, letterWaits: tellsByItself }),
    ...waits.changes,
    ...answered.changes,
    ...notice,
    ...after,
  ];
  const erased = erasureEntries(reading, plan, anonymised, reason);
  const entries = [...taken, ...said([...erased, ...waits.entries, ...answered.entries])];
  return { ...linked, own: { changes, entries }, figures: anonymised.figures };
}

const addsLetter = (change: Change): boolean => change.do === 'append' && change.tab === 'letters';

/** Where nothing can be erased now, only a run that takes the erasure up moves what is noted of the next one. */
function waitsOf(
  reading: Reading,
  person: Person,
  plan: ErasurePlan,
  { does, reason }: Pick<Order, 'does' | 'reason'>,
): { changes: Change[]; entries: Pick<Draft, 'event' | 'details'>[] } {
  const ordered = { does, reason, letterWaits: false };
  const begun = [
    ...resumeTask(reading, person, plan, ordered),
    ...waitingAnew(reading, person, plan, ordered),
  ];
  if (begun.length > 0) return { changes: begun, entries: [waitingEntry(plan)] };
  return does === 'resume' ? waitingOn(reading, person, plan, ordered) : { changes: [], entries: [] };
}
