import { useEffect, useState } from 'preact/hooks';
import type { MailView } from '../../server/protocol';

const keyOf = (workbook: string): string => `workbench-seen-${workbook}`;

function seenIn(workbook: string): string[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(workbook)) ?? '[]');
  } catch {
    return []; // Nothing that this page wrote.
  }
}

/**
 * The letters that have come since the person last looked at the outbox. The browser remembers which were there; while the outbox is
 * open, the ones that were new when it was opened stay marked.
 */
export function useUnread(workbook: string, mails: MailView[] | undefined, isOpen: boolean): Set<string> {
  const [seen, setSeen] = useState(() => seenIn(workbook));
  useEffect(() => setSeen(seenIn(workbook)), [workbook, isOpen]);
  useEffect(() => {
    if (isOpen && workbook && mails)
      localStorage.setItem(keyOf(workbook), JSON.stringify(mails.map((mail) => mail.id)));
  }, [isOpen, workbook, mails]);
  const known = new Set(seen);
  return new Set((mails ?? []).map(({ id }) => id).filter((id) => !known.has(id)));
}
