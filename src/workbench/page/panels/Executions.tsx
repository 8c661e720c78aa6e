import { useState } from 'preact/hooks';
import type { ExecutionView, Pace } from '../../server/protocol';
import type { PanelProps } from './Drawer';
import { Execution } from './Execution';
import { duration, newestFirst, when } from './format';
import { outcomeOf, type Outcome } from './outcome';
import { Choice, matches, Search, Split } from './parts';
import { RunFunction } from './RunFunction';

const kinds: ExecutionView['trigger'][] = ['menu', 'client', 'editor', 'simple', 'installable', 'time'];
const outcomes: Outcome[] = ['completed', 'failedShort', 'stoppedShort', 'timedOut'];

/** What has run, newest first. */
export function Executions({ drawer, bench, stage, control }: PanelProps) {
  const { words } = bench;
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<ExecutionView['trigger'] | 'all'>('all');
  const [outcome, setOutcome] = useState<Outcome | 'all'>('all');
  const zone = drawer.clock.timeZone;
  const runs = newestFirst(drawer.executions).filter(
    (run) =>
      matches(search, run.functionName) &&
      (kind === 'all' || run.trigger === kind) &&
      (outcome === 'all' || outcomeOf(run) === outcome),
  );
  const chosen = drawer.executions.find(({ id }) => id === control.item);
  const kindOptions: [ExecutionView['trigger'] | 'all', string][] = [
    ['all', words.all],
    ...kinds.map((name): [typeof name, string] => [name, words[`by_${name}`]]),
  ];
  const outcomeOptions: [Outcome | 'all', string][] = [
    ['all', words.all],
    ...outcomes.map((name): [Outcome, string] => [name, words[name]]),
  ];
  const pace: Pace = stage.pace === 'google' ? 'instant' : 'google';
  const list = (
    <>
      <label class="check" title={words.paceHelp}>
        <input
          type="checkbox"
          checked={stage.pace === 'google'}
          onChange={() => void bench.act('/api/pace', { pace })}
        />
        {words.pace}
      </label>
      {drawer.functions.length > 0 && <RunFunction functions={drawer.functions} bench={bench} />}
      <Search label={words.searchFunctions} value={search} onInput={setSearch} />
      <div class="choices">
        <Choice
          label={words.kind}
          value={kind}
          options={kindOptions}
          onChange={(chosen) => setKind(chosen)}
        />
        <Choice
          label={words.outcome}
          value={outcome}
          options={outcomeOptions}
          onChange={(chosen) => setOutcome(chosen)}
        />
      </div>
      {runs.length === 0 && (
        <p class="nothing">{drawer.executions.length ? words.nothingFound : words.noExecutions}</p>
      )}
      <ul class="entries">
        {runs.map((run) => (
          <li key={run.id}>
            <button
              type="button"
              class={`entry-head ${outcomeOf(run)}`}
              aria-current={run.id === control.item}
              onClick={() => control.open('executions', run.id)}
            >
              <strong>{run.functionName}</strong>
              <span>{`${words[`by_${run.trigger}`]} · ${words[outcomeOf(run)]} · ${duration(run.durationMs, words)}`}</span>
              <time dateTime={run.startedAt}>{when(run.startedAt, zone, words)}</time>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <Split
      list={list}
      detail={chosen ? <Execution run={chosen} drawer={drawer} words={words} control={control} /> : null}
      label={chosen?.functionName ?? ''}
      back={words.executions}
      onBack={() => control.open('executions')}
    />
  );
}
