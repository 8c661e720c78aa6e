import { remove, set, type Change } from '../../workbook/changes';
import { isBlank } from '../../workbook/codec';
import { act, type Done, type Draft, type Piece } from '../act';
import { detailsAt, markOf } from '../erasure-log';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { cancelled, countedByKind } from './approve';
import { approvalsOf, dueKey, dueQuery, duesOf, type Approval, type Due } from './dues';
import { statisticsChanges, statisticsQuery } from './statistics';

/** What became of the approvals whose undo window is over. */
export interface Destroyed {
  /** Records, and columns of cards, that went in this run. */
  destroyed: number;
  /** Earlier ones that a fresh look found gone. */
  confirmed: number;
  /** What is not due any more as it was approved: it needs a new approval. */
  returned: number;
  /** Whole cards, which `erase` takes with all records on the person. */
  cards: Card[];
}

/** A customer's card that is to be erased on an approval. */
export interface Card {
  customer: string;
  task: string;
  after: Due['after'];
  reason: Due['reason'];
}

/** Records in one commit: the removal of each takes several requests. */
const A_PIECE = 100;

const query = joined(dueQuery, {
  orders: ['amount', 'date'],
  ...statisticsQuery,
  log: ['event', 'details'],
});

/** An approval that is to be carried out, and whether an earlier run claimed to have done so. */
interface Going {
  approval: Approval;
  due: Due;
  isClaimed: boolean;
}

/**
 * Destroys what was approved and is still due, as computed on the very read on which it is decided; what changed meanwhile goes back. The
 * next run confirms: it finds gone what the log claims, or takes the claim back. Whole cards are handed back.
 */
export function destroyApproved(world: World): Program<Done<Destroyed>> {
  return act(world, {
    query,
    decide: (reading) => {
      const today = reading.now.day;
      const dues = new Map(duesOf(reading, today).map((due) => [dueKey(due), due]));
      const claimed = claimsIn(reading);
      const going: Going[] = [];
      const confirmed: Approval[] = [];
      const returned: Approval[] = [];
      const cards: Card[] = [];
      for (const approval of approvalsOf(reading).filter(({ on }) => on <= today)) {
        const due = dues.get(dueKey(approval));
        const isClaimed = claimed.has(markOf(reading, approval));
        const isCard = approval.tab === 'customers' && approval.columns === undefined;
        if (due && isCard)
          cards.push({ customer: due.record, task: approval.task, after: due.after, reason: due.reason });
        else if (due) going.push({ approval, due, isClaimed });
        else if (isClaimed && isGone(reading, approval)) confirmed.push(approval);
        else returned.push(approval);
      }
      const pieces = [
        ...inPieces(going, (part) => destruction(reading, part)),
        ...inPieces(confirmed, (part) => ended(reading, part, 'destruction.confirmed', 'done')),
        ...inPieces(returned, (part) => ended(reading, part, 'retention.returned', 'cancelled')),
        ...inPieces(
          returned.filter((approval) => claimed.has(markOf(reading, approval))),
          (part) => ({ changes: [], entries: corrections(reading, part) }),
        ),
      ];
      const result = {
        destroyed: going.length,
        confirmed: confirmed.length,
        returned: returned.length,
        cards,
      };
      return { pieces, result };
    },
  });
}

function inPieces<T>(items: readonly T[], pieceOf: (part: readonly T[]) => Piece): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; from += A_PIECE)
    pieces.push(pieceOf(items.slice(from, from + A_PIECE)));
  return pieces;
}

/** Whether nothing is there any more of what an approval was for. */
function isGone(reading: Reading, { tab, record, columns }: Approval): boolean {
  const table = reading.table(tab);
  const row = table.rowOf(record);
  return row === undefined || (columns?.every((key) => isBlank(table.raw(row, key))) ?? false);
}

/** The marks of what the log claims to have destroyed and has neither confirmed nor taken back. */
function claimsIn(reading: Reading): Set<string> {
  const log = reading.table('log');
  const claimed = new Set<string>();
  const rows = [...log.rows()].filter((row) => log.text(row, 'event').startsWith('destruction'));
  for (const row of rows.sort((a, b) => Number(log.ids[a]) - Number(log.ids[b]))) {
    const { records = [] } = detailsAt(log, row);
    for (const mark of records)
      if (log.text(row, 'event') === 'destruction') claimed.add(mark);
      else claimed.delete(mark);
  }
  return claimed;
}

/** One commit of destruction. What an earlier run claimed and did not happen is taken back in the same commit. */
function destruction(reading: Reading, part: readonly Going[]): Piece {
  const taken = part.filter(({ isClaimed }) => isClaimed).map(({ approval }) => approval);
  const anonymised = part.filter(
    ({ due, isClaimed }) => due.tab === 'orders' && due.after === 'anonymise' && !isClaimed,
  );
  const orders = reading.table('orders');
  return {
    changes: [
      ...part.flatMap(({ due }) => removal(reading, due)),
      ...statisticsChanges(
        reading,
        anonymised.map(({ due: { row } }) => ({
          kind: 'order',
          on: orders.number(row, 'date'),
          amount: orders.number(row, 'amount') ?? 0,
        })),
      ),
    ],
    entries: [...(taken.length > 0 ? corrections(reading, taken) : []), ...destructionEntries(reading, part)],
  };
}

/** A record goes by its id, and a request with the letters about it; columns of a card are blanked. */
function removal(reading: Reading, { tab, record, row, columns }: Due): Change[] {
  if (columns)
    return columns.map((column): Change => ({ do: 'set', tab, row, id: record, column, value: undefined }));
  if (tab !== 'requests') return [remove(tab, row, record)];
  return [
    ...lettersAbout(reading, record).map((letter) => remove(letter.tab, letter.row, letter.record)),
    remove(tab, row, record),
  ];
}

const lettersAbout = (reading: Reading, request: string) => {
  const letters = reading.table('letters');
  return letters
    .rowsWhere('request', request)
    .map((row) => ({ tab: 'letters' as const, row, record: letters.ids[row] as string }));
};

/** What went, by rule: numbers, and marks that tell a later run, or one after a restore, which records are meant. */
function destructionEntries(reading: Reading, part: readonly Going[]): Draft[] {
  const groups = new Map<string, Going[]>();
  for (const going of part) {
    const { rule, reason, after, columns } = going.due;
    const name = JSON.stringify([rule, reason, after, columns ?? []]);
    groups.set(name, [...(groups.get(name) ?? []), going]);
  }
  return [...groups.values()].map((group): Draft => {
    const { rule, reason, after, columns } = (group[0] as Going).due;
    const gone = group.flatMap(({ approval }) => [
      approval,
      ...(approval.tab === 'requests' ? lettersAbout(reading, approval.record) : []),
    ]);
    const numbers = { reason, after, ...(rule !== '' && { rule }), ...(columns && { columns }) };
    return {
      event: 'destruction',
      details: {
        ...numbers,
        erased: countedByKind(gone),
        records: gone.map((record) => markOf(reading, record)),
      },
    };
  });
}

const corrections = (reading: Reading, approvals: readonly Approval[]): Draft[] => [
  {
    event: 'destruction.corrected',
    details: {
      notErased: countedByKind(approvals),
      records: approvals.map((approval) => markOf(reading, approval)),
    },
  },
];

/** Approvals whose matter has ended: what was destroyed is confirmed, what has changed is not approved any more. */
function ended(
  reading: Reading,
  part: readonly Approval[],
  event: string,
  state: 'done' | 'cancelled',
): Piece {
  const changes = part.flatMap((approval): Change[] =>
    state === 'cancelled'
      ? cancelled(reading, approval)
      : [
          set('tasks', approval.row, approval.task, 'state', 'done'),
          set('tasks', approval.row, approval.task, 'doneOn', reading.now.day),
        ],
  );
  const marks = state === 'done' ? { records: part.map((approval) => markOf(reading, approval)) } : {};
  return { changes, entries: [{ event, details: { kinds: countedByKind(part), ...marks } }] };
}
