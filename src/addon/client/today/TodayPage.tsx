import { useEffect, useState } from 'preact/hooks';
import { card } from '../../../language/client';
import { menu } from '../../../language/menu';
import { todayTexts as texts } from '../../../language/today';
import type { OpenedPage, TodayView } from '../../protocol';
import { Button } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';

/** The sidebar with what needs the owner today, each with the way to where it is seen to. */
export function TodayPage() {
  const say = useSay();
  const work = useWork();
  const [view, setView] = useState<TodayView>();

  async function show(): Promise<void> {
    setView((await work.run(() => ask({ do: 'today' }))) ?? view);
  }
  useEffect(() => void show(), []);
  const open = (page: OpenedPage) => void work.run(() => ask({ do: 'openPage', page }));

  return (
    <>
      <h1>
        {say(menu.today)}
        {view && `, ${view.date}`}
      </h1>
      <p class="row">
        <Button busy={work.busy} onClick={() => void show()}>
          {say(card.refresh)}
        </Button>
      </p>
      <Outcome work={work} />
      {view && view.parts.length + view.run.troubles.length === 0 && <p>{say(texts.nothing)}</p>}
      {view?.parts.map(({ title, lines, page, pageTitle, tab }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {tab && <p class="quiet">{say(texts.onTab, { tab })}</p>}
          {page && pageTitle && (
            <p>
              <Button busy={work.busy} onClick={() => open(page)}>
                {say(texts.open, { page: pageTitle })}
              </Button>
            </p>
          )}
        </section>
      ))}
      {view && <DailyRun run={view.run} />}
    </>
  );
}

/** Whether the register's own work gets done: nobody else would notice a run that never comes. */
function DailyRun({ run: { on, troubles } }: { run: TodayView['run'] }) {
  const say = useSay();
  return (
    <section aria-label={say(texts.run)}>
      <h2>{say(texts.run)}</h2>
      <p>{on === undefined ? say(texts.neverRan) : say(texts.ranOn, { date: on })}</p>
      {troubles.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
