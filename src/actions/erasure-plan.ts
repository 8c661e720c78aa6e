import { planErasure, planAgainOn, type ErasurePlan, type Going } from '../register/erasure';
import type { ErasureColumn, ErasureInput, ErasureOrder, ErasureRecord } from '../register/erasureFacts';
import { restricts, type Ground, type Hold } from '../register/holds';
import { consentState } from '../register/consent';
import { groundsWithstanding } from '../register/coverage';
import { isBlank } from '../workbook/codec';
import type { WholeRow } from '../workbook/layout';
import { orderRetention } from '../register/retention';
import { columnKeys, columnOf } from '../workbook/tabs';
import { shownPurposes } from './consent';
import { eventAt } from './consent-events';
import { invoiceStateOf } from './invoices';
import type { Person, PersonTab } from './person';
import type { Reading } from './reading';
import { refusedColumns } from './retention/covering';
import { financialYearsFor, holdsOf, keptFrom, lacksFinancialYears, ruleFor, ruleOf, rulesOf } from './rules';

/** Columns that the daily run fills from other records: not data of their own, and so nothing to erase by themselves. */
const derived: readonly string[] = [...shownPurposes, 'retentionState', 'restrictedSince'];

/** The columns of the customers tab that hold data on the person. */
export const dataColumns = columnKeys('customers').filter((key) => {
  const { category, kept } = columnOf('customers', key);
  return category !== undefined && kept !== true && !derived.includes(key);
});

/** The cells of a row on which its grounds rest, whether it was read whole or by columns. */
export type GroundCells = Pick<WholeRow, 'text' | 'number' | 'raw'>;

/** A person as far as the grounds of their records rest on them. */
export interface GroundedPerson {
  id: string;
  erased?: boolean;
  customer: GroundCells;
  records: Record<
    Exclude<PersonTab, 'customers' | 'tasks' | 'holds'>,
    readonly { row: number; id: string; whole: GroundCells }[]
  >;
}

/**
 * What goes, what stays, on which ground and until when, on the register as read.
 * @param holds those that count; all of the register when left out
 * @throws RegisterError ruleMissing, ruleTwice, invalidSetting; UnsuitableRule
 */
export function erasurePlan(reading: Reading, person: Person, holds = holdsOf(reading)): ErasurePlan {
  const refused = actsForCompany(person) ? refusedColumns(reading, person, dataColumns) : undefined;
  const columns: ErasureColumn[] = [
    ...dataColumns.map((key) => ({
      key,
      grounds: groundsWithstanding(columnOf('customers', key).grounds ?? [], refused?.has(key) === true),
      filled: !isBlank(person.customer.raw(key)),
    })),
    // What the owner wrote into columns of their own has no ground to outlive the rest.
    {
      key: 'own',
      grounds: [],
      filled: person.records.customers.some(({ whole }) => whole.owned().length > 0),
    },
  ];
  return planErasure(erasureInput(reading, person, holds, columns));
}

const actsForCompany = ({ customer }: GroundedPerson): boolean =>
  customer.text('role') === 'contactPerson' && customer.text('status') === 'active';

/** The same for a person of whose own row only some columns are known. */
export const groundsPlan = (
  reading: Reading,
  person: GroundedPerson,
  holds: readonly Hold[],
  columns: readonly ErasureColumn[],
): ErasurePlan => planErasure(erasureInput(reading, person, holds, columns));

/**
 * Whether what goes is a letter that belongs to an erasure itself, as one that told a recipient of it without any request: it goes with that
 * erasure once it is out.
 */
export const isLetterOfErasure = (
  { records }: { records: Pick<GroundedPerson['records'], 'letters'> },
  { tab, record }: Going,
): boolean =>
  tab === 'letters' && records.letters.some(({ id, whole }) => id === record && whole.text('request') === '');

/** Whether every rule is there that a plan needs; without one it is refused, and an erasure that waits goes on waiting. */
export const canPlan = (reading: Reading): boolean =>
  ['order', 'consent', 'request'].every((kind) => ruleOf(reading, kind) !== undefined);

/** The first day on which more can be erased, if it is known. */
export { planAgainOn };

function erasureInput(
  reading: Reading,
  person: GroundedPerson,
  holds: readonly Hold[],
  columns: readonly ErasureColumn[],
): ErasureInput {
  const { customer, records } = person;
  const rules = { consent: ruleFor(reading, 'consent'), request: ruleFor(reading, 'request') };
  const role = customer.text('role');
  return {
    today: reading.now.day,
    customer: {
      id: person.id,
      role: role === 'contactPerson' || role === 'trader' ? role : 'private',
      ...(person.erased !== undefined && { erased: person.erased }),
      restricted:
        !isBlank(customer.raw('restrictedSince')) ||
        holds.some((hold) => hold.record === person.id && restricts(hold, reading.now.day)),
      actsForCompany: actsForCompany(person),
    },
    orders: ordersOf(reading, person),
    consents: consentsOf(reading, person),
    requests: records.requests.map(({ id, whole }) => ({
      id,
      receivedOn: whole.number('receivedOn'),
      answeredOn: whole.number('answeredOn'),
      open: whole.number('answeredOn') === undefined,
    })),
    letters: records.letters.map(({ id, whole }) => ({
      id,
      request: whole.text('request'),
      isOut: whole.text('state') === 'sent',
    })),
    disclosures: records.disclosures.map(({ id }) => ({ id })),
    materials: papersOf(reading, person),
    holds,
    columns,
    rules,
    years: financialYearsFor(reading, ...Object.values(rules)),
  };
}

function ordersOf(reading: Reading, { records }: GroundedPerson): ErasureOrder[] {
  const rule = ruleFor(reading, 'order');
  const years = financialYearsFor(reading, rule);
  return records.orders.map(({ id, whole }) => {
    const date = whole.number('date');
    const invoiceState = invoiceStateOf(whole);
    const { until } = orderRetention({ date, invoiceState, held: false }, rule, years, reading.now.day);
    return { id, date, invoiceState, until };
  });
}

/** Grounds on which a folder of paper stays: those on which the records stay for which its rule is. */
const paperGrounds: Readonly<Record<string, Ground>> = {
  order: 'accounting',
  consent: 'proofOfConsent',
  request: 'proofOfRequest',
};

/** A folder that is still in use has no last day yet; nor has one whose financial year nobody can tell. */
function papersOf(reading: Reading, { records }: GroundedPerson): ErasureRecord[] {
  return records.materials.map(({ id, whole }) => ({ id, ...periodOfPaper(reading, whole) }));
}

function periodOfPaper(reading: Reading, cells: GroundCells): Pick<ErasureRecord, 'ground' | 'until'> {
  const rule = rulesOf(reading).find((each) => each.id === cells.text('retentionRule'));
  const ground = rule && paperGrounds[rule.kind];
  if (!ground) return {};
  const closedOn = cells.number('closedOn');
  const isKnown = closedOn !== undefined && !lacksFinancialYears(reading, rule);
  if (!isKnown) return { ground };
  return { ground, until: keptFrom(reading, closedOn, rule) };
}

/** The ground of its rule on which a folder stays today; holds on it are another matter. */
export function groundOfPaper(reading: Reading, cells: GroundCells): Ground | undefined {
  const { ground, until } = periodOfPaper(reading, cells);
  return until !== undefined && reading.now.day > until ? undefined : ground;
}

/** A consent is closed once it is withdrawn, or by the erasure itself: its proof is kept from then. */
function consentsOf(reading: Reading, { records }: GroundedPerson): ErasureInput['consents'] {
  const table = reading.table('consents');
  const events = records.consents.map(({ row }) => eventAt(table, row));
  return events.map((event) => {
    const { state, evidence } = consentState(events, event.purpose);
    // A moment that cannot be read counts as now: proof is never taken for older than it is.
    const dayOf = (at: number) => (Number.isFinite(at) ? Math.floor(at) : reading.now.day);
    const closedOn = state === 'withdrawn' && evidence ? dayOf(evidence.at) : reading.now.day;
    return { id: event.id, at: dayOf(event.at), closedOn };
  });
}
