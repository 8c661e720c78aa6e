import { useEffect, useState } from 'preact/hooks';
import type { TotalsView } from '../../server/protocol';
import { ask } from '../server';
import { fill, type Words } from '../words';
import { blockOf, type Selection } from './selection';

interface Props {
  sheetId: number;
  selection: Selection;
  /** Of the workbook; another one, and the cells may hold something else. */
  revision: number;
  words: Words;
}

/** Milliseconds for which a selection must last: while it is dragged, nobody reads what it comes to. */
const MOMENT = 150;

/** What the selected cells come to: sum and average of the numbers, and how many there are. */
export function Totals({ sheetId, selection, revision, words }: Props) {
  const [totals, setTotals] = useState<TotalsView | null>(null);
  const block = blockOf(selection);
  const isOne = block.rows === 1 && block.columns === 1;
  useEffect(() => {
    setTotals(null);
    if (isOne) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      // Without them the page lacks nothing that it needs.
      ask<TotalsView>('/api/totals', { sheetId, ...block }).then(
        (came) => !isOld && setTotals(came),
        () => undefined,
      );
    }, MOMENT);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [sheetId, revision, ...Object.values(block)]);
  return (
    <div class="totals" role="group" aria-label={words.totals}>
      {totals && totals.filled > 1 && totalsText(totals, words)}
    </div>
  );
}

function totalsText({ filled, numbers, sum, average }: TotalsView, words: Words): string {
  const parts = [
    ...(numbers > 0 ? [fill(words.sumIs, { sum }), fill(words.averageIs, { average })] : []),
    ...(numbers > 0 && numbers < filled ? [fill(words.numbersAre, { count: String(numbers) })] : []),
    fill(words.filledAre, { count: String(filled) }),
  ];
  return parts.join(' · ');
}
