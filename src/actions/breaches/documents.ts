import { authorityNotice } from '../../documents/breach/authority';
import type { BreachNotice, BreachTold } from '../../documents/breach/facts';
import { peopleNotice } from '../../documents/breach/people';
import type { BreachRegister } from '../../documents/breach/register';
import type { Letter } from '../../documents/letter';
import { isoMoment } from '../../documents/moments';
import type { Language } from '../../language/text';
import { isLate } from '../../register/breach';
import { isoDate } from '../../register/calendar';
import { controllerOf } from '../controller';
import { headOf } from '../letters/queue';
import type { Program } from '../program';
import { readRegister, type World } from '../reading';
import { breachAt, breachLimits, breachQuery, theBreach, type Breach } from './row';
import type { ToldOfBreach } from './tell';

const drafts: Record<ToldOfBreach, (notice: BreachNotice) => Letter> = {
  authority: authorityNotice,
  people: peopleNotice,
};

/** A draft with what a document of it needs besides. */
export interface BreachDraft {
  notice: BreachNotice;
  letter: Letter;
}

/**
 * A draft of the notice to the authority or to the people. Reads only.
 * @throws RegisterError breachNotFound; duplicateId; breachIncomplete for the people, while consequences or measures are missing
 */
export function* breachDraft(
  world: World,
  id: string,
  whom: ToldOfBreach,
  language?: Language,
): Program<BreachDraft> {
  const reading = yield* readRegister(world, breachQuery);
  const breach = theBreach(reading, id);
  const notice: BreachNotice = {
    ...headOf(reading, language ?? reading.language, id),
    breach: toldOf(breach),
    officer: reading.settings.dataProtectionOfficer.trim(),
    hours: breachLimits(reading).hours,
    isLate: isLate(breach.clock),
  };
  return { notice, letter: drafts[whom](notice) };
}

/** A breach as documents tell it. */
export function toldOf({ id, facts, clock, texts, natures, circumstances }: Breach): BreachTold {
  const { awareAt, risk, toldAuthorityAt, toldPeopleAt, exception, closedOn } = facts;
  const { authority, people, deadline } = clock;
  return {
    ...{ id, ...texts, natures, circumstances, authority, people, deadline },
    ...{ awareAt, risk, toldAuthorityAt, toldPeopleAt, exception, closedOn },
  };
}

/** All breaches, the oldest first. Reads only. */
export function* breachRegister(world: World, language?: Language): Program<BreachRegister> {
  const reading = yield* readRegister(world, breachQuery);
  const all = [...reading.table('breaches').rows()].map((row) => toldOf(breachAt(reading, row)));
  return {
    language: language ?? reading.language,
    day: reading.now.day,
    controller: controllerOf(reading.settings),
    registerName: reading.settings.registerName,
    breaches: all.sort((a, b) => (a.awareAt ?? 0) - (b.awareAt ?? 0)),
  };
}

/** A breach as JSON: choices by their keys, moments `YYYY-MM-DDTHH:MM:SS` of the register's own clock, days `YYYY-MM-DD`, what is not known null. */
export function breachJson({ awareAt, toldAuthorityAt, toldPeopleAt, deadline, ...breach }: BreachTold) {
  const moment = (serial: number | undefined) => (serial === undefined ? null : isoMoment(serial));
  return {
    ...breach,
    risk: breach.risk ?? null,
    exception: breach.exception ?? null,
    closedOn: breach.closedOn === undefined ? null : isoDate(breach.closedOn),
    awareAt: moment(awareAt),
    toldAuthorityAt: moment(toldAuthorityAt),
    toldPeopleAt: moment(toldPeopleAt),
    deadline: moment(deadline),
  };
}
