import { reviewDialog as texts } from '../../../language/reviewDialog';
import { formatNumber } from '../../../language/text';
import { A_PAGE } from '../../review-protocol';
import { Button } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';

interface Props {
  from: number;
  shown: number;
  total: number;
  busy: boolean;
  onPage: (from: number) => void;
}

/** Which part of a long list is shown, and the ways to the others. */
export function Pager({ from, shown, total, busy, onPage }: Props) {
  const say = useSay();
  const language = useLanguage();
  if (total <= A_PAGE) return null;
  const number = (value: number) => formatNumber(value, language);
  return (
    <nav class="row" aria-label={say(texts.pages)}>
      <Button busy={busy || from === 0} onClick={() => onPage(Math.max(0, from - A_PAGE))}>
        {say(texts.previous)}
      </Button>
      <span>
        {say(texts.page, { first: number(from + 1), last: number(from + shown), total: number(total) })}
      </span>
      <Button busy={busy || from + shown >= total} onClick={() => onPage(from + A_PAGE)}>
        {say(texts.next)}
      </Button>
    </nav>
  );
}
