import type { Changes } from './changes';
import type { Person } from './person';

/** A day of a ledger: what happens, and what is another than before once what is due then was approved and its undo window is over. */
export interface Line {
  on: string;
  does?: (person: Person) => void;
  /** The owner approves what is due of everybody, not of the person alone. */
  ofEverybody?: boolean;
  /** The owner takes the approval back before its undo window is over. */
  undoes?: boolean;
  left: Changes;
}

/** A person, by their e-mail address, and the days of their ledger. */
export interface Scenario {
  email: string;
  lines: Line[];
}
