import { WorkbenchError } from '../errors';
import { readClock } from '../options';
import type { ClientCallReply } from '../protocol';
import { found } from './found';
import type { Answers, EngineParts } from './parts';

/** More missed runs than these are not counted before the clock moves. */
const runsCounted = 10_000;

/** What the person has the script do: from a menu, the editor, a page, by firing a trigger or by moving the clock. */
export function scriptMethods(
  parts: EngineParts,
): Answers<
  'runMenu' | 'runFunction' | 'clientCall' | 'runTrigger' | 'deleteTrigger' | 'moveClock' | 'setPace'
> {
  const { host, mailbox, work } = parts;
  const run = (functionName: string, trigger: 'menu' | 'editor'): null => {
    demandAuthority(parts);
    return work.observe(functionName, () => [host.run(functionName, [], { trigger }).execution]);
  };
  return {
    runMenu: (functionName) => run(functionName, 'menu'),
    runFunction: (functionName) => run(functionName, 'editor'),
    clientCall: ({ name, args }) => {
      demandAuthority(parts);
      const reply: ClientCallReply = {};
      work.observe(name, () => {
        const { result, error, execution } = host.clientCall(name, args);
        if (error) reply.error = { name: error.name, message: error.message };
        else reply.result = result;
        return [execution];
      });
      return reply;
    },
    runTrigger: (id) => {
      const { handler } = found(host.triggers().find((trigger) => trigger.id === id));
      demandAuthority(parts);
      return work.observe(handler, () => host.fireTimeTrigger(id));
    },
    deleteTrigger: (id) => {
      found(host.deleteTrigger(id) || undefined);
      mailbox.tell({ event: 'around' });
      return null;
    },
    moveClock: (to) => moveClock(parts, to),
    setPace: (pace) => {
      work.setPace(pace);
      return null;
    },
  };
}

/** Moves the clock forward, run by run; whoever stops it stops it where it is: at the last run. */
function moveClock({ clock, host, mailbox, store, work }: EngineParts, to: string): null {
  const local = readClock(to);
  if (!local) throw new WorkbenchError('bad-request', 'This is no date of the calendar.');
  const moment = clock.ahead(local);
  const setClock = (due: Date) => clock.forwardTo(due);
  return work.observe('', (progress) => {
    const total = host.dueRuns(moment, runsCounted);
    let done = 0;
    const proceed = (): boolean => {
      store();
      mailbox.serve();
      if (work.isStopped) return false;
      progress(++done, Math.max(done, total));
      return true;
    };
    const ran = host.fireDueTriggers(moment, { setClock, proceed });
    if (!work.isStopped) setClock(moment);
    return ran;
  });
}

/** Google asks once for the permissions that a script wants, before it first runs with them. */
function demandAuthority({ bridge, host, scopes, state }: EngineParts): void {
  if (state.authorised) return;
  if (scopes.length > 0 && !bridge.authorise(scopes))
    throw new WorkbenchError('not-authorised', 'The script was not given its permissions and did not run.');
  host.authorise();
}
