import { subjectHash } from '../register/log';
import { remove, type Change } from '../workbook/changes';
import type { Query } from '../workbook/table';
import type { Draft } from './act';
import { markOf } from './erasure-log';
import { clearedReasons } from './holds/bereft';
import type { Reading } from './reading';
import { heldRecords } from './retention/held';
import { whose } from './retention/whose';
import { ruleQuery } from './rules';

/** A folder of paper that was shredded for an erasure. */
export interface Shredded {
  /** Id of its row on the materials tab. */
  record: string;
  /** Id of the customer whose it was. */
  customer: string;
  /** The request of the erasure; blank where nobody asked. */
  request: string;
  /** Why the erasure happened, where nobody asked for it. */
  reason: string;
}

/** What the functions below need to have been read. */
export const folderQuery = {
  customers: ['number', 'status', 'role', 'restrictedSince'],
  materials: ['customer', 'retentionRule', 'closedOn'],
  retention: ruleQuery.retention ?? [],
  holds: ruleQuery.holds ?? [],
} satisfies Query;

/** The rows of the materials tab that bear a folder's id, whoever is written there as its customer; none once it is gone. */
export const folderRows = (reading: Reading, { record }: Pick<Shredded, 'record'>): number[] =>
  record === '' ? [] : reading.table('materials').rowsWhere('id', record);

/**
 * What keeps the row of a folder from going with the owner's tick, or the register from seeing that it went: codes of errors, whose sentences
 * say what to do. `folderRowGone`: somebody removed the row by hand, which is no proof that the paper is destroyed.
 */
export type FolderHindrance = 'folderRowGone' | 'duplicateId' | 'folderOnHold' | 'folderOfAnother';

/** Tells what hinders a folder; nothing where its row can go. A blank customer names nobody else. */
export function folderHindrance(
  reading: Reading,
): (folder: Pick<Shredded, 'record' | 'customer'>) => FolderHindrance | undefined {
  const folders = reading.table('materials');
  const held = heldRecords(reading, reading.now.day);
  const customerOf = whose(reading);
  return ({ record, customer }) => {
    const [row, ...others] = folderRows(reading, { record });
    if (row === undefined) return 'folderRowGone';
    if (others.length > 0) return 'duplicateId';
    if (held.has(record)) return 'folderOnHold';
    return ['', customer].includes(customerOf(folders.text(row, 'customer'))) ? undefined : 'folderOfAnother';
  };
}

/**
 * What goes of the register because the owner says that it is shredded: the row of the folder, with a line of the log. Until that is ticked the
 * row is what tells where the paper lies. A row under a hold stays until the hold is lifted, so does one whose id stands twice until one of them
 * has another, and one that names somebody else as its customer.
 */
export function foldersGone<T extends Shredded>(
  reading: Reading,
  shredded: readonly T[],
): { gone: T[]; changes: Change[]; entries: Draft[] } {
  const hindrance = folderHindrance(reading);
  const once = new Map(shredded.map((folder) => [folder.record, folder]));
  const gone = [...once.values()].filter((folder) => hindrance(folder) === undefined);
  return {
    gone,
    changes: [
      ...gone.flatMap((folder) =>
        folderRows(reading, folder).map((row) => remove('materials', row, folder.record)),
      ),
      ...clearedReasons(
        reading,
        gone.map(({ record }) => ({ tab: 'materials', record })),
      ),
    ],
    entries: gone.map(({ record, customer, request, reason }) => ({
      event: 'destruction',
      subject: subjectHash(reading.world.key, customer),
      request,
      details: {
        ...(reason && { reason }),
        erased: { materials: 1 },
        records: [markOf(reading, { tab: 'materials', record })],
      },
    })),
  };
}

/** The line that confirms on a fresh look that rows which the register removed are gone; none where there were none. */
export const foldersConfirmed = (reading: Reading, shredded: readonly Shredded[]): Draft[] =>
  shredded.length === 0
    ? []
    : [
        {
          event: 'destruction.confirmed',
          details: {
            kinds: { materials: shredded.length },
            records: shredded.map(({ record }) => markOf(reading, { tab: 'materials', record })),
          },
        },
      ];
