import { useEffect, useRef } from 'preact/hooks';
import type { CellBlock } from '../../server/protocol';
import { tell } from '../server';

/**
 * Tells the server what is selected, at once, so that a script that is started next knows it. While one report is under way only the
 * latest of those that follow is kept.
 */
export function useSelectionReport(block: CellBlock | null, fail: (error: unknown) => void): void {
  const underWay = useRef(false);
  const latest = useRef<CellBlock | null>(null);

  async function report(): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    for (let next = latest.current; next; next = latest.current) {
      latest.current = null;
      await tell('/api/select', next).catch(fail);
    }
    underWay.current = false;
  }

  useEffect(() => {
    latest.current = block;
    void report();
  }, [block && Object.values(block).join()]);
}
