import type { ComponentChildren } from 'preact';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import { useSay } from '../shared/page';
import { Choosing, type Chosen } from './Choosing';
import { Pager } from './Pager';

/** Id of the sentence that says why nothing can be done yet. */
export const CHOOSE_FIRST = 'choose-first';

interface Props {
  /** Keys of the rows on show, and how many there are on all pages. */
  page: readonly string[];
  from: number;
  total: number;
  chosen: Chosen;
  busy: boolean;
  onChange: (chosen: Chosen) => void;
  /** Chooses what other pages show too; absent where only what is on show can be chosen. */
  onAll?: () => void;
  onPage: (from: number) => void;
  table: ComponentChildren;
  /** Fields between the table and the buttons. */
  fields?: ComponentChildren;
  /** The buttons that act on what is chosen. */
  children: ComponentChildren;
}

/** A page of a list: what is chosen of it, its table, the way to the other pages, and what can be done. */
export function ChoosingPage({
  page,
  from,
  total,
  chosen,
  busy,
  onChange,
  onAll,
  onPage,
  table,
  fields,
  children,
}: Props) {
  const say = useSay();
  return (
    <>
      <Choosing
        chosen={chosen}
        page={page}
        total={total}
        busy={busy}
        onChange={onChange}
        {...(onAll && { onAll })}
      />
      {table}
      <Pager from={from} shown={page.length} total={total} busy={busy} onPage={onPage} />
      {fields}
      <p class="row acts">
        {children}
        {chosen.size === 0 && (
          <span id={CHOOSE_FIRST} class="quiet">
            {say(texts.chooseFirst)}
          </span>
        )}
      </p>
    </>
  );
}
