import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { hex, utf8 } from '../../register/bytes';
import { HEADER_ROWS } from '../table';
import { headOf, idOf, type Head, type Ignores } from './head';
import type { Block, Content, WholeSpreadsheet } from './resource';

/** A digest of what was entered into every sheet, by which a later change is noticed. Sheets go by their numbers. */
export class Digests {
  private readonly sums = new Map<string, { head: Head; sum: ReturnType<typeof sha256.create> }>();

  constructor(
    private readonly book: WholeSpreadsheet,
    private readonly ignores: Ignores,
  ) {}

  /** Takes the blocks in their order. */
  add({ title, from }: Block, { rows, columnLines }: Content): void {
    const known = this.sums.get(title);
    const { head, sum } = known ?? { head: headOf(rows[0] ?? [], columnLines), sum: sha256.create() };
    this.sums.set(title, { head, sum });
    for (const [offset, cells] of rows.entries()) {
      const row = from + offset;
      const entered = cells.flatMap(({ userEnteredValue, note }, at) =>
        userEnteredValue || note !== undefined ? [[at, userEnteredValue ?? null, note ?? null]] : [],
      );
      if (entered.length === 0 || (row >= HEADER_ROWS && this.ignores(head.tab, idOf(head, cells)))) continue;
      sum.update(utf8(canonicalize([row, entered]) ?? ''));
    }
  }

  /** Sixteen hexadecimal digits a sheet, by the sheet's number. */
  result(): Record<string, string> {
    return Object.fromEntries(
      this.book.sheets.flatMap(({ properties: { sheetId, title } }) => {
        const sum = this.sums.get(title)?.sum;
        return sum ? [[String(sheetId), hex(sum.digest()).slice(0, 16)]] : [];
      }),
    );
  }
}
