import { normaliseEmail } from '../register/contact';
import type { Language } from '../language/text';
import type { Program } from './program';
import { isRestored, readRegister, type World } from './reading';

/** Whom to tell of a register to which nothing can be written: an address, blank where none is set, and the language; and the number of its last entry. */
export interface Owner {
  to: string;
  language: Language;
  last: number;
}

/** Whom to tell that a register was restored, or has no key. Reads only; takes no key. @throws RegisterError registerCopied, registerClosed, registerMoved */
export function* ownersAddress(world: World): Program<Owner> {
  const reading = yield* readRegister(world, {}, { restored: true, anyKey: true });
  const { ownerEmail, controllerEmail } = reading.settings;
  const to = normaliseEmail(ownerEmail) || normaliseEmail(controllerEmail);
  return { to, language: reading.language, last: reading.head.sequence };
}

/** How a register stands to what is remembered of it. */
export interface Standing {
  isRestored: boolean;
  /** Number of the last entry that is remembered, and of the last one in the log. */
  entry: number;
  last: number;
}

/** Whether the register was restored from an earlier version, be it from before its key was changed. Reads only. */
export function* standingNow(world: World): Program<Standing> {
  const reading = yield* readRegister(world, {}, { restored: true, anyKey: true });
  const last = reading.head.sequence;
  return { isRestored: isRestored(reading), entry: world.remembered?.sequence ?? last, last };
}
