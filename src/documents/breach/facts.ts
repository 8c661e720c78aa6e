import type { AuthorityState, BreachException, PeopleState, Risk } from '../../register/breach';
import type { BreachNature, Circumstance } from '../../register/breachRisk';
import type { LetterHead } from '../letters/facts';

/** A breach as documents tell it. Moments are serial date-times of the register's clock; texts are as the owner wrote them. */
export interface BreachTold {
  id: string;
  awareAt?: number | undefined;
  description: string;
  natures: readonly BreachNature[];
  kinds: string;
  numbers: string;
  consequences: string;
  measures: string;
  circumstances: readonly Circumstance[];
  risk?: Risk | undefined;
  riskReasons: string;
  toldAuthorityAt?: number | undefined;
  reasonsForDelay: string;
  toldPeopleAt?: number | undefined;
  exception?: BreachException | undefined;
  exceptionReasons: string;
  /** Who tells more, if not the controller's contact person. */
  contact: string;
  closedOn?: number | undefined;
  authority: AuthorityState;
  people: PeopleState;
  /** Until when the authority is to be told. */
  deadline?: number | undefined;
}

/** What a notice of a breach needs to know: the head is that of any letter, its reference the id of the breach. */
export interface BreachNotice extends LetterHead {
  breach: BreachTold;
  /** The data protection officer with their contact details; blank where none was designated. */
  officer: string;
  /** Hours of the period for the authority. */
  hours: number;
  /** Whether the breach is past its period at the moment of writing. */
  isLate: boolean;
}
