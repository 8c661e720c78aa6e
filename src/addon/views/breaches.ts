import { assessmentStamp } from '../../actions/breaches/stamp';
import type { Breach } from '../../actions/breaches/row';
import { breachTasks } from '../../documents/breach/waits';
import { authorityStates, peopleStates } from '../../language/breaches';
import { formatDateTime, say, type Language } from '../../language/text';
import type { BreachView } from '../breach-protocol';

/** A breach in words. */
export function breachView(breach: Breach, language: Language): BreachView {
  const { id, facts, clock, texts: written, natures, circumstances } = breach;
  const { awareAt, risk, exception, toldAuthorityAt, toldPeopleAt } = facts;
  return {
    ...{ id, ...written, natures, circumstances },
    ...(awareAt !== undefined && { awareAt: formatDateTime(awareAt, language) }),
    ...(risk !== undefined && { risk }),
    ...(exception !== undefined && { exception }),
    stamp: assessmentStamp(breach),
    tasks: breachTasks(clock, language),
    authority: say(authorityStates[clock.authority], language),
    people: say(peopleStates[clock.people], language),
    toldAuthority: toldAuthorityAt !== undefined,
    toldPeople: toldPeopleAt !== undefined,
    isClosed: clock.isClosed,
    canClose: !clock.needsOwner && !clock.isClosed,
  };
}
