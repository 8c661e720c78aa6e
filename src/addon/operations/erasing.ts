import { confirmErasure, erase, planFor } from '../../actions/erase';
import type { Erasure } from '../../actions/erasure';
import { copiesOf } from '../../actions/copies';
import { receiptOf } from '../../actions/receipt';
import { expectReceipts } from '../../actions/letters/kept-files';
import { owedReceipts, type OwedReceipt } from '../../actions/receipt-again';
import { concludeErasure } from '../../actions/erasure-conclusion';
import type { Done } from '../../actions/act';
import { safeFileName } from '../../documents/file-name';
import { documentNames } from '../../language/client';
import { isoDate, say } from '../../language/text';
import type { LogEntry } from '../../register/log';
import type { ErasedView } from '../protocol';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import type { Register } from '../services/register';
import { flag, optional, record } from '../shapes';
import { erasureView } from '../views/erasure';
import { deleteCopiesOf } from './copies';
import { who, type Desk, type Services } from './desk';

const person = record({ who });

/** The plan of an erasure, and the erasure. */
export const erasing: Services<'erasurePlan' | 'erase'> = {
  erasurePlan: {
    shape: person,
    run: ({ register, language }, args) =>
      erasureView(register.ask((world) => planFor(world, args.who, { anonymise: true })).result, language),
  },
  erase: {
    shape: record({ who, anonymise: optional(flag) }),
    run: (desk, { who: whom, anonymise = false }) =>
      desk.register.changing(() =>
        withReceipt(
          desk,
          whom,
          // The action plans again on what it reads, so that a plan that has become old is never carried out.
          desk.register.ask((world) => erase(world, whom, '', { anonymise, writesReceipt: true })),
        ),
      ).view,
  },
};

/**
 * Confirms what an erasure has done, with its receipt.
 * @returns what the page shows, and the letter that tells the person where there is one
 */
export function withReceipt(
  { register, language }: Desk,
  whom: string,
  done: Done<Erasure>,
): { view: ErasedView; notice?: string } {
  const { notice } = done.result;
  if (done.entries.length === 0 || done.result.task === undefined) {
    const receipt = finishEarlier(register, done.result.customer || whom);
    return { view: { ...erasureView(done.result, language), receipt }, ...(notice && { notice }) };
  }
  const confirmed = register.ask((world) => confirmErasure(world, done));
  const { entries } = confirmed;
  const task = done.result.task;
  const result = withCopiesDeleted(register, confirmed.result);
  const view = erasureView(result, language);
  const receipt = keepReceipt(task, result, entries);
  register.ask((world) => concludeErasure(world, result, task));
  return { view: { ...view, receipt }, ...(result.notice !== undefined && { notice: result.notice }) };
}

/** Deletes the copies that the machine can reach, so that the receipt can say so. */
function withCopiesDeleted(register: Register, erasure: Erasure): Erasure {
  deleteCopiesOf(register, erasure.customer);
  return { ...erasure, ...register.ask((world) => copiesOf(world, erasure.customer)) };
}

/** An erasure that a killed run left without its receipt gets it now. */
function finishEarlier(register: Register, customer: string): KeptFile[] {
  return owedBy(register, customer).flatMap(({ task, erasure, entries }) => {
    const receipt = keepReceipt(task, erasure, entries);
    register.ask((world) => concludeErasure(world, erasure, task));
    return receipt;
  });
}

/** Writes every receipt that is owed; the daily run then confirms the erasures. */
export function keepOwedReceipts(register: Register): void {
  for (const { task, erasure, entries } of owedBy(register)) keepReceipt(task, erasure, entries);
}

/** The receipts that are owed, of a customer or of all, with the tasks that delete their files in time. */
function owedBy(register: Register, customer?: string): OwedReceipt[] {
  const owed = register
    .ask(owedReceipts)
    .filter(({ erasure }) => customer === undefined || erasure.customer === customer);
  if (owed.length > 0)
    register.ask((world) =>
      expectReceipts(
        world,
        owed.map(({ task }) => task),
      ),
    );
  return owed;
}

function keepReceipt(task: string, erasure: Erasure, entries: readonly LogEntry[]): KeptFile[] {
  const { facts } = erasure;
  const { html } = receiptOf(erasure, facts, entries);
  const stem = `${say(documentNames.receipt, facts.language)} ${facts.reference} ${isoDate(facts.now.day)}`;
  const files: NewFile[] = [
    { part: 'pdf', name: safeFileName(`${stem}.pdf`), mimeType: 'application/pdf', content: html },
    { part: 'html', name: safeFileName(`${stem}.html`), mimeType: 'text/html', content: html },
  ];
  return keepFiles(task, files);
}
