import { reviewDialog as texts } from '../../../language/reviewDialog';
import { formatNumber } from '../../../language/text';
import { Button } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';

/** The keys that were chosen, on whatever page they stand. */
export type Chosen = ReadonlySet<string>;

interface Props {
  chosen: Chosen;
  /** Keys of the page on show. */
  page: readonly string[];
  total: number;
  busy: boolean;
  onChange: (chosen: Chosen) => void;
  /** Chooses what stands on the other pages, too; absent where only what is on show can be chosen. */
  onAll?: () => void;
}

/** Chooses the page, everything or nothing, and says how much is chosen. */
export function Choosing({ chosen, page, total, busy, onChange, onAll }: Props) {
  const say = useSay();
  const language = useLanguage();
  return (
    <p class="row">
      <Button busy={busy} onClick={() => onChange(new Set([...chosen, ...page]))}>
        {say(texts.choosePage)}
      </Button>
      {onAll && total > page.length && (
        <Button busy={busy} onClick={onAll}>
          {say(texts.chooseAll, { count: formatNumber(total, language) })}
        </Button>
      )}
      {chosen.size > 0 && (
        <Button busy={busy} onClick={() => onChange(new Set())}>
          {say(texts.chooseNone)}
        </Button>
      )}
      <span aria-live="polite">{say(texts.chosen, { count: formatNumber(chosen.size, language) })}</span>
    </p>
  );
}

/** A tick in a row of a table. */
export function RowTick({
  id,
  name,
  chosen,
  onChange,
}: {
  id: string;
  name: string;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const say = useSay();
  const toggle = (checked: boolean) => {
    const next = new Set(chosen);
    if (checked) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <input
      type="checkbox"
      class="choose"
      aria-label={say(texts.chooseOne, { name })}
      checked={chosen.has(id)}
      onChange={(event) => toggle(event.currentTarget.checked)}
    />
  );
}
