import { useState } from 'preact/hooks';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import { formatNumber } from '../../../language/text';
import type { Option } from '../../protocol';
import type { DueGroupView, ReviewShow } from '../../review-protocol';
import { SelectField } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useLanguage, useSay } from '../shared/page';
import { useWork } from '../shared/work';
import { Dues } from './Dues';
import { Ends } from './Ends';

/** What the drop-down calls the relationships that have perhaps ended. */
const ENDS = 'ends';

/** The window in which the owner reviews what is due, approves it, takes approvals back, and decides on silent customers. */
export function ReviewPage() {
  const say = useSay();
  const work = useWork();
  const [view, setView] = useState<string>('waiting');
  const [groups, setGroups] = useState<DueGroupView[]>([]);
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const options = useOptions(groups);
  const [show, group] = parsed(view);

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <SelectField
        label={say(texts.show)}
        value={view}
        onChange={(chosen) => {
          if (work.busy) return;
          work.forget();
          setView(chosen);
        }}
        options={options}
      />
      {progress && (
        <progress aria-label={say(texts.progressLabel)} value={progress.done} max={progress.total} />
      )}
      <Outcome work={work} />
      {show === ENDS ? (
        <Ends work={work} />
      ) : (
        <Dues
          key={view}
          show={show}
          group={group}
          work={work}
          onGroups={setGroups}
          onProgress={setProgress}
        />
      )}
    </>
  );
}

/** The drop-down: all that waits and each kind of it, all that is approved, and the silent customers. */
function useOptions(groups: readonly DueGroupView[]): Option[] {
  const say = useSay();
  const language = useLanguage();
  const sum = (show: ReviewShow) => groups.reduce((total, group) => total + group[show], 0);
  const count = (value: number) => ({ count: formatNumber(value, language) });
  const waiting = groups.filter((group) => group.waiting > 0);
  return [
    { key: 'waiting', text: say(texts.allWaiting, count(sum('waiting'))) },
    ...(waiting.length > 1
      ? waiting.map((group) => ({
          key: `waiting ${group.key}`,
          text: say(texts.ofGroup, { title: group.title, ...count(group.waiting) }),
        }))
      : []),
    { key: 'approved', text: say(texts.allApproved, count(sum('approved'))) },
    { key: ENDS, text: say(texts.ends) },
  ];
}

function parsed(view: string): [show: ReviewShow | typeof ENDS, group?: string] {
  if (view === ENDS || view === 'approved') return [view];
  const group = view.slice('waiting '.length);
  return group === '' ? ['waiting'] : ['waiting', group];
}
