import { erase, planFor, type Erasure } from '../../actions/erase';
import { receiptOf } from '../../actions/receipt';
import { finishTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { documentNames } from '../../language/client';
import { isoDate, say } from '../../language/text';
import type { LogEntry } from '../../register/log';
import type { ErasedView } from '../protocol';
import { keepFiles, type KeptFile, type NewFile } from '../services/files';
import { record } from '../shapes';
import { erasureView } from '../views/erasure';
import { who, type Desk, type Services } from './desk';

const person = record({ who });

/** The plan of an erasure, and the erasure. */
export const erasing: Services<'erasurePlan' | 'erase'> = {
  erasurePlan: {
    shape: person,
    run: ({ register, language }, args) =>
      erasureView(register.ask((world) => planFor(world, args.who)).result, language),
  },
  erase: {
    shape: person,
    run: (desk, args) => desk.register.changing(() => eraseWithReceipt(desk, args.who)),
  },
};

/** The action plans again on what it reads, so that a plan that has become old is never carried out. */
function eraseWithReceipt({ register, language }: Desk, whom: string): ErasedView {
  const { result, entries } = register.ask((world) => erase(world, whom));
  const view = erasureView(result, language);
  const { task } = result;
  if (task === undefined) return { ...view, receipt: [] };
  const receipt = keepReceipt(task, result, entries);
  register.ask((world) => finishTask(world, task));
  return { ...view, receipt };
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
