import type { DrawerView, ExecutionView } from '../../server/protocol';
import { fill, type Words } from '../words';
import { duration, modelled, timeOfDay, when } from './format';
import { outcomeOf } from './outcome';
import { Facts } from './parts';
import type { DrawerControl } from './useDrawer';

interface Props {
  run: ExecutionView;
  drawer: DrawerView;
  words: Words;
  control: DrawerControl;
}

/** An error with the source lines that it went through. */
function Failure({ run, words }: { run: ExecutionView; words: Words }) {
  if (!run.error) return null;
  return (
    <section aria-label={words.error}>
      <pre class="error">{`${run.error.name}: ${run.error.message}`}</pre>
      <ol class="frames">
        {run.frames.map((frame, index) => (
          <li key={index} title={frame.text}>
            {frame.source ? (
              <>
                <span class="quiet">
                  {`${frame.functionName} ${frame.source.file}:${frame.source.line}:${frame.source.column}`}
                </span>
                <code>{frame.source.code}</code>
              </>
            ) : (
              <span class="quiet">{frame.text}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Calls({ run, words }: { run: ExecutionView; words: Words }) {
  const calls = Object.entries(run.calls).sort(([, a], [, b]) => b - a);
  if (calls.length === 0) return null;
  return (
    <table class="calls">
      <caption>{words.callsByName}</caption>
      <tbody>
        {calls.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Log({ run, zone, words }: { run: ExecutionView; zone: string; words: Words }) {
  if (run.logs.length === 0) return null;
  return (
    <section>
      <h4>{`${words.log} (${run.logs.length})`}</h4>
      <ol class="log" tabIndex={0}>
        {run.logs.map((line, index) => (
          <li key={index} class={line.level}>
            <time dateTime={line.at}>{timeOfDay(line.at, zone, words)}</time>{' '}
            <span class="level">{line.level}</span> <span>{line.message}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Everything that is known of an execution. */
export function Execution({ run, drawer, words, control }: Props) {
  const { timeZone } = drawer.clock;
  const mails = drawer.mails.filter((mail) => mail.executionId === run.id);
  return (
    <>
      <h3>{run.functionName}</h3>
      <Facts
        of={[
          [words.outcome, words[outcomeOf(run)]],
          [words.kind, `${words[`by_${run.trigger}`]} (${run.authMode})`],
          [words.ranBy, run.user],
          [words.started, when(run.startedAt, timeZone, words)],
          [words.realTime, duration(run.durationMs, words)],
          [words.modelledTime, modelled(run.modelledSeconds, words)],
          [words.serviceCalls, String(run.serviceCalls)],
          [words.cellsRead, String(run.cells.read)],
          [words.cellsWritten, String(run.cells.written)],
          [
            words.quotaUsed,
            run.mailRecipients ? fill(words.recipientsUsed, { count: String(run.mailRecipients) }) : '',
          ],
        ]}
      />
      <Failure run={run} words={words} />
      {mails.map((mail) => (
        <p key={mail.id}>
          <button type="button" class="link" onClick={() => control.open('outbox', mail.id)}>
            {`${words.letter}: ${mail.subject}`}
          </button>
        </p>
      ))}
      <Log run={run} zone={timeZone} words={words} />
      <Calls run={run} words={words} />
    </>
  );
}
