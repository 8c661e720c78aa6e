import { set, type Change } from '../../workbook/changes';
import { REMOVALS_A_COMMIT } from '../../workbook/commit';
import { columnKeys, type ColumnKey } from '../../workbook/tabs';
import { act, type Done, type Draft, type Piece } from '../act';
import { markOf, wasErasedBefore } from '../erasure-log';
import { groundedPeople } from '../grounded-people';
import { reasonQuery } from '../holds/bereft';
import type { Program } from '../program';
import { joined, type Reading, type World } from '../reading';
import { tellOfColumns } from '../recipients';
import { holdsOnNothing, ruleOf } from '../rules';
import { approvalsOf, isGone, type Approval } from './approvals';
import { isTakenBack, sendingBack } from './by-hand';
import { claimsIn, corrections, countedByKind } from './claims';
import { waitingErasures } from './held';
import { dueKey, dueQuery, duesOf, type Due } from './dues';
import { awaitsShredding } from './paper';
import { changesOf } from './removal';
import {
  lettersAbout,
  lettersAfterwards,
  leftBehind,
  marksOfLetters,
  withClaimedLetters,
} from './with-letters';
import { figuresOf, statisticsOf, statisticsQuery, type CountedKind, type Figure } from './statistics';

/** What became of the approvals whose undo window is over. */
export interface Destroyed {
  /** What is not due any more as it was approved: it needs a new approval. */
  returned: number;
  /** Whole cards, which `erase` takes with all records on the person. */
  cards: Card[];
  /** Tasks whose card an interrupted run has erased already. */
  erased: string[];
}

/** A customer's card that is to be erased on an approval. */
export interface Card {
  customer: string;
  task: string;
  /** What was approved ({@link dueKey}). */
  key: string;
  /** The kinds of the person's records that the statistics count when they go with the card, each by its own rule. */
  anonymises: readonly CountedKind[];
  reason: Due['reason'];
}

const query = joined(dueQuery, {
  customers: ['number'],
  disclosures: ['recipient', 'categories'],
  recipients: ['name', 'email'],
  orders: ['amount', 'date'],
  ...statisticsQuery,
  ...reasonQuery,
  log: ['event', 'details', 'subject'],
});

/** An approval that is to be carried out, and whether an earlier run claimed to have done so. */
interface Going {
  approval: Approval;
  due: Due;
  isClaimed: boolean;
}

/**
 * Destroys what was approved and is still due, as computed on the very read on which it is decided; what changed meanwhile goes back. While
 * a hold names nothing that is there, all of it waits. The
 * next run confirms: it finds gone what the log claims, or takes the claim back. Whole cards are handed back.
 */
export function destroyApproved(world: World): Program<Done<Destroyed>> {
  return act(world, {
    query,
    decide: (reading) => {
      const today = reading.now.day;
      const dues = new Map(duesOf(reading, today).map((due) => [dueKey(due), due]));
      const claimed = claimsIn(reading);
      const letters = leftBehind(reading, claimed);
      const isHalted = holdsOnNothing(reading).length > 0;
      const going: Going[] = [];
      const confirmed: Approval[] = [];
      const returned: Approval[] = [];
      const cards: Card[] = [];
      const erased: string[] = [];
      const seen = new Set<string>();
      for (const approval of approvalsOf(reading).filter(({ on }) => on <= today)) {
        const key = dueKey(approval);
        // Of two approvals of one record, which only a copied row makes, one counts: nothing is destroyed twice.
        const due = seen.has(key) || isTakenBack(reading, dues, approval) ? undefined : dues.get(key);
        seen.add(key);
        const isClaimed = claimed.has(markOf(reading, approval));
        const isCard = approval.tab === 'customers' && approval.columns === undefined;
        // Single cells that a sorting kept from being blanked were blanked by the journal: what stands there was typed since.
        const isTypedAnew = isClaimed && approval.columns !== undefined;
        if (due && isHalted) continue;
        else if (due && isCard)
          cards.push({
            customer: due.record,
            task: approval.task,
            key,
            anonymises: kindsCounted(reading, due),
            reason: due.reason,
          });
        else if (due && awaitsShredding(reading, approval)) continue;
        else if (due && !isTypedAnew) going.push({ approval, due, isClaimed });
        else if (isClaimed && isGone(reading, approval)) {
          if (!keepsLetters(reading, approval, letters)) confirmed.push(approval);
        } else if (isCard && wasErased(reading, approval.record)) erased.push(approval.task);
        else returned.push(approval);
      }
      going.sort(fromBelow);
      const statistics = statisticsOf(reading);
      const pieces = [
        ...inPieces(confirmed, (part) => confirmation(reading, part, claimed)),
        ...inPieces(returned, (part) => returning(reading, part, dues, claimed)),
        ...inPieces(letters, (part) => lettersAfterwards(reading, part)),
        ...inPieces(going, (part) => destruction(reading, part, statistics, claimed)),
      ];
      return { pieces, result: { returned: returned.length, cards, erased } };
    },
  });
}

/** Whether letters about a request that is gone are still to go. */
const keepsLetters = (
  reading: Reading,
  { tab, record }: Approval,
  letters: readonly { row: number }[],
): boolean =>
  tab === 'requests' && letters.some(({ row }) => reading.table('letters').text(row, 'request') === record);

const kindsCounted = (reading: Reading, { after }: Due): CountedKind[] => [
  ...(after === 'anonymise' ? (['customer'] as const) : []),
  ...(ruleOf(reading, 'order')?.after === 'anonymise' ? (['order'] as const) : []),
];

/** Whether a card is gone, or as much of it as may go: an erasure of it was committed, and the rest of it waits. */
const wasErased = (reading: Reading, customer: string): boolean =>
  wasErasedBefore(reading, customer) &&
  (reading.table('customers').rowOf(customer) === undefined ||
    waitingErasures(reading)(customer, reading.now.day) !== undefined);

/**
 * From the bottom of each tab up, so that no piece moves the rows of the next one; holds go last, since with the other records cells of theirs
 * are cleared.
 */
function fromBelow({ due: a }: Going, { due: b }: Going): number {
  if (a.tab === b.tab) return b.row - a.row;
  if (a.tab === 'holds' || b.tab === 'holds') return a.tab === 'holds' ? 1 : -1;
  return a.tab < b.tab ? -1 : 1;
}

function inPieces<T>(items: readonly T[], pieceOf: (part: readonly T[]) => Piece): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; from += REMOVALS_A_COMMIT)
    pieces.push(pieceOf(items.slice(from, from + REMOVALS_A_COMMIT)));
  return pieces;
}

/** One commit of destruction. What an earlier run claimed and did not happen is taken back in the same commit. */
function destruction(
  reading: Reading,
  part: readonly Going[],
  statistics: ReturnType<typeof statisticsOf>,
  claimed: ReadonlySet<string>,
): Piece {
  const taken = withClaimedLetters(
    reading,
    part.filter(({ isClaimed }) => isClaimed).map(({ approval }) => approval),
    claimed,
  );
  const anonymised = part.filter(
    ({ due, isClaimed }) => due.tab === 'orders' && due.after === 'anonymise' && !isClaimed,
  );
  const orders = reading.table('orders');
  const figures = figuresOf(
    reading,
    anonymised.map(({ due: { row, customer } }) => ({
      kind: 'order',
      customer,
      on: orders.number(row, 'date'),
      amount: orders.number(row, 'amount') ?? 0,
    })),
  );
  return {
    changes: [
      ...changesOf(
        reading,
        part.map(({ due }) => due),
      ),
      ...statistics(figures),
      ...recipientsOfColumns(reading, part),
    ],
    entries: [...corrections(reading, taken), ...destructionEntries(reading, part, figures)],
  };
}

/** Recipients are told of columns that go of a card (GDPR Art. 19), in the commit that blanks them. */
function recipientsOfColumns(reading: Reading, part: readonly Going[]): Change[] {
  const dues = part.flatMap(({ due }) => (due.columns ? [{ ...due, columns: due.columns }] : []));
  const personOf = groundedPeople(reading, new Set(dues.map(({ customer }) => customer)));
  return dues.flatMap(({ customer, columns }) => {
    const context = { reading, person: personOf(customer), request: { id: '' }, byItself: true };
    return tellOfColumns(context, columns.filter(isCardColumn));
  });
}

const isCardColumn = (key: string): key is ColumnKey<'customers'> =>
  (columnKeys('customers') as readonly string[]).includes(key);

/**
 * What went, by rule: numbers, and marks that tell a later run, or one after a restore, which records are meant. The first entry on
 * anonymised vouchers bears what all of the commit's left in the statistics.
 */
function destructionEntries(reading: Reading, part: readonly Going[], figures: readonly Figure[]): Draft[] {
  const groups = new Map<string, Going[]>();
  for (const going of part) {
    const { rule, reason, after, columns } = going.due;
    const name = JSON.stringify([rule, reason, after, columns ?? []]);
    groups.set(name, [...(groups.get(name) ?? []), going]);
  }
  const all = [...groups.values()];
  const bearer = all.find(([first]) => first?.due.tab === 'orders' && first.due.after === 'anonymise');
  return all.map((group): Draft => {
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
        ...(group === bearer && { statistics: figures }),
        records: gone.map((record) => markOf(reading, record)),
      },
    };
  });
}

/** Approvals of what was destroyed and is gone. */
const confirmation = (reading: Reading, part: readonly Approval[], claimed: ReadonlySet<string>): Piece => ({
  changes: part.flatMap(({ row, task }): Change[] => [
    set('tasks', row, task, 'state', 'done'),
    set('tasks', row, task, 'doneOn', reading.now.day),
  ]),
  entries: [
    {
      event: 'destruction.confirmed',
      details: {
        kinds: countedByKind(part),
        records: [
          ...part.map((approval) => markOf(reading, approval)),
          ...marksOfLetters(reading, part, claimed),
        ],
      },
    },
  ],
});

/** Approvals of what has changed since: it is not approved any more, and what was claimed of it is taken back in the same commit. */
const returning = (
  reading: Reading,
  part: readonly Approval[],
  dues: ReadonlyMap<string, Due>,
  claimed: ReadonlySet<string>,
): Piece => {
  const standing = part.filter((each) => claimed.has(markOf(reading, each)));
  return {
    changes: part.flatMap(sendingBack(reading, dues.values())),
    entries: [
      ...corrections(reading, withClaimedLetters(reading, standing, claimed)),
      { event: 'retention.returned', details: { kinds: countedByKind(part) } },
    ],
  };
};
