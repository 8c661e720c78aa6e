import { isOpen, needsIdentity, type Hindrance, type RequestAct } from '../../register/request';
import type { Program } from '../program';
import { joined, readRegister, type Reading, type World } from '../reading';
import { addressesFor, isElsewhere } from './addresses';
import { answerWaits, answerWaitsQuery } from './fulfil/answers';
import { codeStanding, type CodeStanding } from './identity';
import { restrictionOf, restrictionQuery, type Restriction } from './restriction';
import { readableRequest, theRequest } from './row';
import { lineOf, viewOf, viewQuery, type RequestLine, type RequestView } from './view';

/** A request as the owner has it on the desk: with the person who was chosen and what lies beside it. */
export interface RequestDesk extends Omit<RequestView, 'hindrances'> {
  /** Why each act is not allowed now; absent where it is. While an answer waits to go out, no other one can be given. */
  hindrances: Partial<Record<RequestAct, Hindrance | 'answerWaits'>>;
  /** The customer who was chosen; without a name where the row is gone. */
  person?: { id: string; name: string; email: string };
  /** The request came from an address that the register does not have for that customer. */
  isFromElsewhere: boolean;
  needsIdentity: boolean;
  /** The code that was mailed, while the identity is not confirmed. */
  code?: CodeStanding;
  /** The requests that this one may repeat. */
  similarLines: RequestLine[];
  today: number;
  /** Of a request for a restriction that is over: the restriction, while it lasts. */
  restriction?: Restriction;
}

/** One request with all that its page shows. Reads only. @throws RegisterError requestNotFound */
export function* requestDesk(world: World, id: string): Program<RequestDesk> {
  const reading = yield* readRegister(world, joined(joined(viewQuery, restrictionQuery), answerWaitsQuery));
  const request = theRequest(reading, id);
  const view = viewOf(reading, request);
  const isAnswered = view.right === 'restriction' && !isOpen(view.state);
  const code = codeStanding(reading, request);
  const restriction = isAnswered ? restrictionOf(reading, request.customer) : undefined;
  return {
    ...view,
    hindrances: {
      // That nothing is held is no answer while somebody may be meant.
      ...(view.candidates.length > 0 && { fulfil: 'personNotChosen' as const }),
      ...(answerWaits(reading, request) && { fulfil: 'answerWaits' as const }),
      ...view.hindrances,
    },
    ...(request.customer !== '' && { person: personOf(reading, request.customer) }),
    isFromElsewhere: isElsewhere(view.email, addressesFor(reading, request.customer) ?? [view.email]),
    needsIdentity: needsIdentity(request.facts.right),
    ...(code && { code }),
    similarLines: view.similar.flatMap((other) => lineIfReadable(reading, other)),
    today: reading.now.day,
    ...(restriction && { restriction }),
  };
}

function personOf(reading: Reading, id: string): NonNullable<RequestDesk['person']> {
  const table = reading.table('customers');
  const row = table.rowOf(id);
  if (row === undefined) return { id, name: '', email: '' };
  const text = (key: 'firstName' | 'lastName' | 'organisation' | 'email') => table.text(row, key);
  const name = [text('firstName'), text('lastName')].filter(Boolean).join(' ') || text('organisation');
  return { id, name, email: text('email') };
}

/** A row that cannot be reckoned with is shown in the list, with what to mend. */
function lineIfReadable(reading: Reading, id: string): RequestLine[] {
  const request = readableRequest(reading, id);
  return request ? [lineOf(reading, request)] : [];
}
