import { useEffect, useState } from 'preact/hooks';
import type { ExecutionView } from '../../server/protocol';
import { tell } from '../server';
import { fill } from '../words';
import type { PanelProps } from './Drawer';
import { later, minuteAt, newestFirst, when, whenLocal } from './format';
import { outcomeOf } from './outcome';

/** The workbench's clock: moved on to a date, the triggers that fall due run one after the other. */
export function Clock({ drawer, bench, stage, control }: PanelProps) {
  const { words } = bench;
  const { now, timeZone } = drawer.clock;
  const [to, setTo] = useState(now);
  /** The executions that were there when the clock was last moved. */
  const [before, setBefore] = useState<Set<string> | null>(null);
  useEffect(() => setTo(now), [now]);
  const { work } = stage.activity;
  const progress = work?.progress;
  const due = drawer.triggers.flatMap(({ nextDue }) => nextDue ?? []).sort()[0];
  function move(target: string): void {
    setBefore(new Set(drawer.executions.map(({ id }) => id)));
    void bench.act('/api/clock', { to: target });
  }
  const leaps: [string, string][] = [
    [words.oneDay, later(now, { days: 1 })],
    [words.oneWeek, later(now, { days: 7 })],
    [words.oneMonth, later(now, { months: 1 })],
  ];
  const ran = before ? drawer.executions.filter(({ id }) => !before.has(id)) : [];
  return (
    <div class="clock">
      <p>
        {words.now}: <strong>{whenLocal(now, words)}</strong> ({timeZone})
      </p>
      <div class="links">
        {leaps.map(([label, target]) => (
          <button key={label} type="button" disabled={!!work} onClick={() => move(target)}>
            {label}
          </button>
        ))}
        <button type="button" disabled={!!work || !due} onClick={() => due && move(minuteAt(due, timeZone))}>
          {words.toNextTrigger}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move(to);
        }}
      >
        <label>
          {words.moveClock}
          <input
            type="datetime-local"
            required
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" disabled={!!work}>
          {words.move}
        </button>
      </form>
      <p class="help">{words.clockHelp}</p>
      {progress && (
        <p class="progress" role="status">
          <label>
            {fill(words.runOf, { done: String(progress.done), total: String(progress.total) })}
            <progress value={progress.done} max={progress.total} />
          </label>
          <button
            type="button"
            disabled={work?.stopping}
            onClick={() => void tell('/api/stop').catch(bench.fail)}
          >
            {words.stop}
          </button>
        </p>
      )}
      <Ran runs={ran} zone={timeZone} words={words} onOpen={(id) => control.open('executions', id)} />
    </div>
  );
}

interface RanProps {
  runs: ExecutionView[];
  zone: string;
  words: PanelProps['bench']['words'];
  onOpen(id: string): void;
}

function Ran({ runs, zone, words, onOpen }: RanProps) {
  if (runs.length === 0) return null;
  return (
    <>
      <h3>{fill(words.ranMeanwhile, { count: String(runs.length) })}</h3>
      <ul class="entries">
        {newestFirst(runs).map((run) => (
          <li key={run.id}>
            <button type="button" class="entry-head" onClick={() => onOpen(run.id)}>
              <strong>{run.functionName}</strong>
              <span>{`${when(run.startedAt, zone, words)} · ${words[outcomeOf(run)]}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
