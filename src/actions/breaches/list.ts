import type { Program } from '../program';
import { readRegister, type World } from '../reading';
import { breachAt, breachQuery, theBreach, type Breach } from './row';

/** All breaches: what is left to do first, then what is open, then the others; of each the newest first. Reads only. */
export function* breachList(world: World): Program<Breach[]> {
  const reading = yield* readRegister(world, breachQuery);
  const all = [...reading.table('breaches').rows()].map((row) => breachAt(reading, row));
  const rank = ({ clock }: Breach) => (clock.needsOwner ? 0 : clock.isClosed ? 2 : 1);
  const aware = ({ facts }: Breach) => facts.awareAt ?? Number.MAX_VALUE;
  return all.sort((a, b) => rank(a) - rank(b) || aware(b) - aware(a));
}

/** One breach. Reads only. @throws RegisterError breachNotFound; duplicateId */
export function* oneBreach(world: World, id: string): Program<Breach> {
  return theBreach(yield* readRegister(world, breachQuery), id);
}
