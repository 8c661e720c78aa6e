import { EventType, TriggerSource, type EnumValue } from '../enums';
import { Exposed, ServiceError } from '../exposed';
import { limits } from '../quota';
import type { Runtime } from '../runtime';
import { nextDue } from '../schedule';
import type { Schedule, TriggerState } from '../state';

/** `Trigger`: one that is installed. */
export class Trigger extends Exposed {
  readonly callName = 'Trigger';

  constructor(readonly state: TriggerState) {
    super();
  }

  getUniqueId(): string {
    return this.state.id;
  }

  getHandlerFunction(): string {
    return this.state.handler;
  }

  getEventType(): EnumValue {
    return EventType.values[this.state.event];
  }

  getTriggerSource(): EnumValue {
    if (this.state.event === 'CLOCK') return TriggerSource.values.CLOCK;
    return TriggerSource.values[this.state.source ?? 'SPREADSHEETS'];
  }

  getTriggerSourceId(): string | null {
    return this.state.sourceId ?? null;
  }
}

/** Installs a trigger of the person as whom the script runs; at most twenty. */
export function install(
  runtime: Runtime,
  given: Pick<TriggerState, 'handler' | 'event' | 'source' | 'sourceId'>,
  scheduleFor?: (id: string) => Schedule,
): Trigger {
  if (runtime.state.triggers.length >= limits.triggers) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = BigInt(`0x${runtime.newUuid().replace(/-/g, '').slice(0, 15)}`).toString();
  const schedule = scheduleFor?.(id);
  const due = schedule && nextDue(schedule, runtime.now(), true);
  const trigger: TriggerState = {
    id,
    ...given,
    createdBy: runtime.effectiveUser,
    ...(schedule ? { schedule } : {}),
    ...(due ? { nextDue: due.toISOString() } : {}),
  };
  runtime.state.triggers.push(trigger);
  runtime.changed();
  return new Trigger(trigger);
}
