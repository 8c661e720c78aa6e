import { addMonths } from '../../../register/calendar';
import { RegisterError } from '../../../register/errors';
import { subjectHash } from '../../../register/log';
import { restrictionLaws } from '../../../language/fulfilment';
import { say } from '../../../language/text';
import { append, set, type Change } from '../../../workbook/changes';
import { isBlank } from '../../../workbook/codec';
import { isInForce } from '../../../register/holds';
import { holdsOf } from '../../rules';
import { tellRecipients } from '../../recipients';
import type { Fulfilment, PersonContext, WishFor } from './types';

/** A restriction is looked at again after so many months, so that it does not last by being forgotten. */
export const MONTHS_UNTIL_REVIEW = 3;

/**
 * The person's row stays and every automation leaves it alone (GDPR Art. 18). One that is restricted already stays so from its
 * first day, and on each of its grounds.
 * @throws RegisterError customerNotFound when the row was erased
 */
export function restrict(context: PersonContext, { ground }: WishFor<'restriction'>): Fulfilment {
  const { reading, request, person } = context;
  if (person.erased) throw new RegisterError('customerNotFound');
  const { day } = reading.now;
  const isRestricted = !isBlank(person.customer.raw('restrictedSince'));
  const law = say(restrictionLaws[ground], reading.language);
  const isHeld = holdsOf(reading).some(
    (hold) =>
      hold.record === person.id && hold.ground === 'restriction' && hold.law === law && isInForce(hold, day),
  );
  const told = isRestricted ? { names: [], changes: [] } : tellRecipients(context, 'restricted');
  const changes: Change[] = [
    ...(isRestricted ? [] : [set('customers', person.row, person.id, 'restrictedSince', day)]),
    ...(isHeld
      ? []
      : [
          append('holds', {
            id: reading.world.newId(),
            tab: 'customers',
            record: person.id,
            ground: 'restriction',
            law,
            setOn: day,
            reviewOn: addMonths(day, MONTHS_UNTIL_REVIEW),
          }),
        ]),
  ];
  const since = person.customer.number('restrictedSince') ?? day;
  const subject = subjectHash(reading.world.key, person.id);
  return {
    outcome: 'granted',
    effect: 'answered',
    answer: { right: 'restriction', ground, since, recipients: told.names },
    changes,
    once: told.changes,
    entries: [{ event: 'restriction.set', subject, request: request.id, details: { ground } }],
    cells: { decision: ground },
    details: { ground },
  };
}
