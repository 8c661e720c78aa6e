import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DrawerView, ExecutionRecord, MailView } from '../server/protocol';
import type { Workbench } from './useWorkbench';
import type { Words } from './words';

interface Props {
  drawer: DrawerView;
  bench: Workbench;
}

/** A moment as people write it here: `2026-03-01 09:30` in the workbook's zone. */
function when(iso: string, timeZone: string): string {
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat('sv-SE', { ...parts, timeZone }).format(new Date(iso));
}

const newestFirst = <T,>(things: T[]): T[] => [...things].reverse();

function size(bytes: number): string {
  return bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
}

function Letter({ mail, zone, words }: { mail: MailView; zone: string; words: Words }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="entry">
      <button type="button" class="entry-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <strong>{mail.subject}</strong>
        <span>
          {words.to}: {mail.to}
        </span>
        <time>{when(mail.at, zone)}</time>
      </button>
      {open && (
        <>
          <iframe class="letter" src={mail.bodyUrl} title={`${words.letter}: ${mail.subject}`} sandbox="" />
          {mail.attachments.length > 0 && <h3>{words.attachments}</h3>}
          <ul>
            {mail.attachments.map(({ name, url }) => (
              <li key={url}>
                <a href={url} download={name}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Outbox({ drawer, bench }: Props) {
  if (!drawer.mails.length) return <p class="nothing">{bench.words.nothingSent}</p>;
  return (
    <ul class="entries">
      {newestFirst(drawer.mails).map((mail) => (
        <Letter key={mail.id} mail={mail} zone={drawer.clock.timeZone} words={bench.words} />
      ))}
    </ul>
  );
}

function Drive({ drawer, bench }: Props) {
  if (!drawer.files.length) return <p class="nothing">{bench.words.noFiles}</p>;
  return (
    <ul class="entries">
      {newestFirst(drawer.files).map((file) => (
        <li key={file.id} class="entry">
          <a href={file.url} download={file.name}>
            {file.name}
          </a>
          <span>
            {file.folder && `${file.folder} · `}
            {file.mimeType} · {size(file.bytes)}
          </span>
          <time>{when(file.modified, drawer.clock.timeZone)}</time>
        </li>
      ))}
    </ul>
  );
}

function Triggers({ drawer, bench }: Props) {
  const { words } = bench;
  if (!drawer.triggers.length) return <p class="nothing">{words.noTriggers}</p>;
  return (
    <ul class="entries">
      {drawer.triggers.map((trigger) => (
        <li key={trigger.id} class="entry">
          <strong>{trigger.handler}</strong>
          <span>
            {trigger.event} · {trigger.createdBy}
          </span>
          {trigger.nextDue && (
            <span>
              {words.nextRun}: <time>{when(trigger.nextDue, drawer.clock.timeZone)}</time>
            </span>
          )}
          {trigger.event === 'CLOCK' && (
            <button type="button" onClick={() => void bench.act('/api/trigger', { id: trigger.id })}>
              {words.runNow}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Clock({ drawer, bench }: Props) {
  const { words } = bench;
  const [to, setTo] = useState(drawer.clock.now);
  return (
    <form
      class="clock"
      onSubmit={(event) => {
        event.preventDefault();
        void bench.act('/api/clock', { to });
      }}
    >
      <p>
        {words.now}: <strong>{drawer.clock.now.replace('T', ' ')}</strong> ({drawer.clock.timeZone})
      </p>
      <label>
        {words.moveClock}
        <input
          type="datetime-local"
          required
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {words.move}
      </button>
      <p class="help">{words.clockHelp}</p>
    </form>
  );
}

function Execution({ run, zone, words }: { run: ExecutionRecord; zone: string; words: Words }) {
  const figures = [
    `${run.serviceCalls} ${words.serviceCalls}`,
    `${run.cells.read} ${words.cellsRead}`,
    `${run.cells.written} ${words.cellsWritten}`,
    `${run.modelledSeconds.toFixed(2)} ${words.seconds}`,
    `${Math.round(run.durationMs)} ms`,
  ];
  return (
    <li class={`entry${run.error ? ' failed' : ''}`}>
      <strong>{run.functionName}</strong>
      <span>
        {run.trigger} · {run.authMode} · <time>{when(run.startedAt, zone)}</time>
      </span>
      <span>{figures.join(' · ')}</span>
      {run.error && (
        <pre class="error">{[`${run.error.name}: ${run.error.message}`, ...run.error.stack].join('\n')}</pre>
      )}
      {run.logs.length > 0 && (
        <details>
          <summary>
            {words.log} ({run.logs.length})
          </summary>
          <pre>{run.logs.map((line) => `${line.level} ${line.message}`).join('\n')}</pre>
        </details>
      )}
    </li>
  );
}

function Executions({ drawer, bench }: Props) {
  if (!drawer.executions.length) return <p class="nothing">{bench.words.noExecutions}</p>;
  return (
    <ul class="entries">
      {newestFirst(drawer.executions).map((run) => (
        <Execution key={run.id} run={run} zone={drawer.clock.timeZone} words={bench.words} />
      ))}
    </ul>
  );
}

/** The drawer's panels, by name. */
export const panels = {
  outbox: Outbox,
  drive: Drive,
  triggers: Triggers,
  clock: Clock,
  executions: Executions,
} satisfies Record<string, (props: Props) => JSX.Element>;

/** The name of a panel. */
export type PanelName = keyof typeof panels;
