import type { Day } from './calendar';
import type { Ground, Hold } from './holds';
import type { FinancialYears, OrderFacts, RetentionRule } from './retention';

/** An order or invoice; `until` is the last day of its accounting period as `orderRetention` gives it. */
export interface ErasureOrder {
  id: string;
  date?: Day;
  invoiceState: OrderFacts['invoiceState'];
  until?: Day;
}

/** A consent event; `at` is its serial date-time, `closedOn` the day when the consent ended, if it did. */
export interface ErasureConsent {
  id: string;
  at: number;
  closedOn?: Day;
}

/** A rights request of the person. */
export interface ErasureRequest {
  id: string;
  receivedOn?: Day;
  answeredOn?: Day;
  open: boolean;
}

/** A letter; it belongs to its request, and stays and goes with it. */
export interface ErasureLetter {
  id: string;
  /** Id of the request that it is about; blank where there is none. */
  request: string;
  /** It has gone out. */
  isOut: boolean;
}

/** Any other record on the person; it goes unless a ground is named whose last day, if it has one, has not passed. */
export interface ErasureRecord {
  id: string;
  ground?: Ground;
  until?: Day;
}

/** A column of the customer's row, whether its cell holds anything, and the grounds that can keep it. */
export interface ErasureColumn {
  key: string;
  grounds: readonly Ground[];
  filled: boolean;
}

/** Everything that decides what an erasure may take. */
export interface ErasureInput {
  today: Day;
  customer: {
    id: string;
    role: 'private' | 'contactPerson' | 'trader';
    restricted: boolean;
    /** The contact person still acts for the company. */
    actsForCompany?: boolean;
    /** The row is no longer there: only other records are planned. */
    erased?: boolean;
  };
  orders: readonly ErasureOrder[];
  consents: readonly ErasureConsent[];
  requests: readonly ErasureRequest[];
  letters?: readonly ErasureLetter[];
  disclosures: readonly ErasureRecord[];
  materials?: readonly ErasureRecord[];
  holds: readonly Hold[];
  /** Columns of data on the person; neither the id nor what the add-on maintains. */
  columns: readonly ErasureColumn[];
  /** How long the proof of consents and of requests is kept. */
  rules: { consent: RetentionRule; request: RetentionRule };
  /** The financial years from which these rules may count. */
  years: FinancialYears;
}
