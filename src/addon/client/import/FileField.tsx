import { useId } from 'preact/hooks';
import { importDialog as texts } from '../../../language/client';
import type { ImportTab } from '../../protocol';
import { useSay } from '../shared/page';

const labels = { customers: texts.customersFile, orders: texts.ordersFile };

/** Asks for one CSV file. */
export function FileField({ tab, onChoose }: { tab: ImportTab; onChoose: (file: File | undefined) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{say(labels[tab])}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => onChoose(event.currentTarget.files?.[0])}
      />
    </p>
  );
}
