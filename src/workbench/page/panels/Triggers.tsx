import { useState } from 'preact/hooks';
import type { TriggerView } from '../../server/protocol';
import { Modal } from '../Modal';
import { fill } from '../words';
import type { PanelProps } from './Drawer';
import { triggerText, when } from './format';
import { Facts } from './parts';

/** Triggers that a person can fire as they are: the others need something to have happened. */
const isTimed = (trigger: TriggerView): boolean => trigger.event === 'CLOCK';

function Trigger({
  trigger,
  bench,
  drawer,
  control,
  onDelete,
}: PanelProps & { trigger: TriggerView; onDelete(): void }) {
  const { words } = bench;
  const { timeZone } = drawer.clock;
  const { lastRun } = trigger;
  return (
    <li class="entry">
      <h3>{trigger.handler}</h3>
      <Facts
        of={[
          [words.kind, isTimed(trigger) ? words.timeDriven : words.eventDriven],
          [words.source, triggerText(trigger, words)],
          [words.madeBy, trigger.createdBy],
          [words.nextRun, trigger.nextDue && `${when(trigger.nextDue, timeZone, words)} (${timeZone})`],
          [
            words.lastRun,
            lastRun && (
              <button type="button" class="link" onClick={() => control.open('executions', lastRun.id)}>
                {`${when(lastRun.at, timeZone, words)} – ${lastRun.failed ? words.failedShort : words.completed}`}
              </button>
            ),
          ],
        ]}
      />
      <p class="links">
        {isTimed(trigger) && (
          <button
            type="button"
            aria-label={`${words.runNow}: ${trigger.handler}`}
            onClick={() => void bench.act('/api/trigger', { id: trigger.id })}
          >
            {words.runNow}
          </button>
        )}
        <button type="button" aria-label={`${words.deleteTrigger}: ${trigger.handler}`} onClick={onDelete}>
          {words.deleteTrigger}
        </button>
      </p>
    </li>
  );
}

/** The triggers that the script has installed. */
export function Triggers(props: PanelProps) {
  const { drawer, bench } = props;
  const { words } = bench;
  const [doomed, setDoomed] = useState<TriggerView | null>(null);
  if (!drawer.triggers.length) return <p class="nothing">{words.noTriggers}</p>;
  return (
    <>
      <ul class="entries">
        {drawer.triggers.map((trigger) => (
          <Trigger key={trigger.id} {...props} trigger={trigger} onDelete={() => setDoomed(trigger)} />
        ))}
      </ul>
      {doomed && (
        <Modal title={words.deleteTrigger} closeLabel={words.close} onClose={() => setDoomed(null)}>
          <form
            class="ask"
            onSubmit={(event) => {
              event.preventDefault();
              void bench.act('/api/trigger/delete', { id: doomed.id });
              setDoomed(null);
            }}
          >
            <p class="ask-text">{fill(words.deleteTriggerAsk, { name: doomed.handler })}</p>
            <footer>
              <button type="submit" class="primary">
                {words.deleteTrigger}
              </button>
              <button type="button" data-focus="" onClick={() => setDoomed(null)}>
                {words.cancel}
              </button>
            </footer>
          </form>
        </Modal>
      )}
    </>
  );
}
