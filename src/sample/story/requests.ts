import { written, type Day } from '../invent/days';
import type { Person } from '../invent/people';
import type { SampleRegister } from '../register';
import { idOf } from './people';

/** A request of a data subject as the owner writes it down; days are counted from the day it was received. */
export interface Request {
  person: Person;
  right: string;
  status: string;
  details: string;
  channel?: string;
  identity?: string;
  identityDetails?: string;
  confirmedAfter?: number;
  extendedAfter?: number;
  extensionReasons?: string;
  answeredAfter?: number;
  decision?: string;
  reasons?: string;
  deliverables?: string;
  pauses?: string;
  /** The sender is not found in the register. */
  unknown?: boolean;
}

const languages: Record<Person['language'], string> = { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' };

/** The answer is due in a month; the day that the register will compute itself once requests are automated. */
const DAYS_TO_ANSWER = 30;

/** The owner writes a request into the requests tab. */
export function writeRequest(register: SampleRegister, received: Day, request: Request): void {
  const { person, unknown = false } = request;
  const after = (days: number | undefined) => (days === undefined ? '' : written(received + days));
  const cells: Record<string, string> = {
    receivedOn: written(received),
    channel: request.channel ?? 'Sähköposti',
    language: languages[person.language],
    right: request.right,
    name: `${person.firstName} ${person.lastName}`,
    email: unknown ? `tuntematon.${person.number}@example.net` : person.email,
    details: request.details,
    customer: unknown ? '' : idOf(register, person),
    identity: request.identity ?? '',
    identityDetails: request.identityDetails ?? '',
    confirmedOn: after(request.confirmedAfter),
    dueOn: after(DAYS_TO_ANSWER),
    pauses: request.pauses ?? '',
    extendedUntil: after(request.extendedAfter),
    extensionReasons: request.extensionReasons ?? '',
    status: request.status,
    decision: request.decision ?? '',
    reasons: request.reasons ?? '',
    answeredOn: after(request.answeredAfter),
    handler: request.answeredAfter === undefined ? '' : 'Malli Esimerkki',
    deliverables: request.deliverables ?? '',
  };
  register.addRow(
    'requests',
    'id',
    Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')),
  );
}
