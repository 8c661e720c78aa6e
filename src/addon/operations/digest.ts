import { tellDigest } from '../../actions/digest';
import type { World } from '../../actions/reading';
import type { Register } from '../services/register';

/** Writes the owner's digest where one is owed, and says whether it did; the caller holds the lock and mails it. */
export const writeDigest = (register: Register): boolean =>
  register.ask((world) => tellDigest(world, accountOf(world), register.ranOn())).result.told;

/** The account as which the register runs. A colleague who starts the daily run is not the one who is told. */
const accountOf = ({ actor }: World): string =>
  ['clock', 'owner'].includes(actor) ? Session.getEffectiveUser().getEmail() : '';
