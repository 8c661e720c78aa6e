import { consentState } from '../register/consent';
import { portableBasis, portableScope, type PortableScope } from '../register/portability';
import { portableFiles } from '../documents/portable/files';
import {
  portableTabs,
  type PackedFile,
  type PortableColumn,
  type PortablePackage,
  type PortableRecords,
  type PortableTab,
} from '../documents/portable/package';
import { portableTitles } from '../language/portable';
import { say, type Language } from '../language/text';
import type { WholeRow } from '../workbook/layout';
import { columnKeys, columnOf } from '../workbook/tabs';
import { act, type Decision, type Done } from './act';
import { eventsOf } from './consent-events';
import { controllerOf, ombudsmanOf } from './controller';
import { theCustomer } from './customers';
import { exportLanguage, exportPiece, type ExportWish } from './export-tasks';
import { columnHead, columnKinds, heldValue } from './held-sections';
import { lookupQuery } from './lookups';
import { personQuery, personRows, thePerson, type Person } from './person';
import type { Program } from './program';
import { purposeQuery, purposesOf, type Purpose } from './purposes';
import type { Reading, World } from './reading';

/** A portability package, ready to be packed and handed over. */
export interface PortableExport {
  customer: string;
  language: Language;
  /** The day of the package, a serial number. */
  day: number;
  portable: PortablePackage;
  /** What goes into the archive. */
  files: PackedFile[];
  /** Whether the right reaches any data at all; the package says so where it does not. */
  isEmpty: boolean;
  /** Tabs with data of the person that the right does not reach. */
  left: PortableTab[];
  /** The task that is done once the archive is written. */
  task: string;
}

/**
 * What a person may take along (GDPR Art. 20): what they provided and what was observed of them, as far as it is processed on
 * contract or consent. The export is logged, and the deletion of the file it makes becomes a task.
 * @param known the task that keeps the file, where the export was decided before, as with a letter
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function exportPortable(
  world: World,
  who: string,
  wished?: string,
  request = '',
  known?: string,
): Program<Done<PortableExport>> {
  return act(world, {
    query: { ...personQuery(who), ...purposeQuery, ...lookupQuery },
    wanted: (reading) => personRows(reading, theCustomer(reading, who)),
    decide: (reading, layout) => {
      const person = thePerson(reading, layout, who);
      const language = exportLanguage(reading, person, wished, known);
      return portableExport(reading, person, { language, request, task: known });
    },
  });
}

/** The package of a person, for a commit of its own or as a part of another. Needs the columns of `accessQuery`. */
export function portableExport(
  reading: Reading,
  person: Person,
  { language, request, task: known }: ExportWish,
): Decision<PortableExport> {
  const portable = portablePackage(reading, person, language);
  const records = Object.fromEntries(portableTabs.map((tab) => [tab, portable.records[tab].rows.length]));
  const facts = { part: 'portable', person, language, request, records, task: known } as const;
  const { task, pieces } = exportPiece(reading, facts);
  const result = {
    customer: person.id,
    language,
    day: portable.day,
    portable,
    files: portableFiles(portable),
    isEmpty: portableTabs.every((tab) => portable.records[tab].rows.length === 0),
    left: portableTabs.filter((tab) => !portable.records[tab].basis && isHeld(person, tab)),
    task,
  };
  return { pieces, result };
}

const isHeld = (person: Person, tab: PortableTab): boolean =>
  tab === 'customers' || person.records[tab].length > 0;

/** The package on a person as data. */
export function portablePackage(reading: Reading, person: Person, language: Language): PortablePackage {
  const { settings, now } = reading;
  const purposes = purposesOf(reading, language);
  const scope = portableScope(factsOf(reading, person, purposes));
  return {
    language,
    generatedAt: now.at,
    day: now.day,
    timeZone: settings.timeZone,
    countryCode: settings.defaultCountryCode,
    controller: controllerOf(settings),
    ombudsman: ombudsmanOf(settings, language),
    subject: person.id,
    records: {
      customers: customerRecords(person, scope, language),
      orders: recordsOf('orders', scope.orders, wholeRows(person, 'orders'), language),
      consents: recordsOf('consents', scope.consents, consentRows(person, purposes), language),
    },
  };
}

/** The purpose whose basis is that of the relationship, where the customer's own row names none. */
const RELATIONSHIP = 'customer';

function factsOf(reading: Reading, person: Person, purposes: readonly Purpose[]) {
  const events = eventsOf(reading, person.id);
  const ofRelationship = purposes.find(({ id }) => id === RELATIONSHIP)?.basis ?? '';
  return {
    customerBasis: person.customer.text('legalBasis') || ofRelationship,
    isRemainder: person.records.tasks.some(
      ({ whole }) =>
        ['confirmErasure', 'resumeErasure'].includes(whole.text('kind')) && whole.text('state') === 'open',
    ),
    hasConsented: purposes.some(
      ({ id, basis }) => basis === 'consent' && consentState(events, id).state === 'given',
    ),
  };
}

/** Who a person is and how to reach them: what is given with a consent. */
const contactCategories = ['identity', 'contact', 'preference'];

function customerRecords(person: Person, scope: PortableScope, language: Language): PortableRecords {
  const isCovered = (key: string) =>
    !scope.contactOnly || contactCategories.includes(columnOf('customers', key).category ?? '');
  const records = recordsOf('customers', scope.customer, [person.customer], language, isCovered);
  return { ...records, ...(scope.contactOnly && { contactOnly: true }) };
}

/** What the person said about purposes that rest on consent or contract; one that is gone is taken for one of consent. */
function consentRows(person: Person, purposes: readonly Purpose[]): WholeRow[] {
  const basisOf = (id: string) => purposes.find((purpose) => purpose.id === id)?.basis ?? 'consent';
  return wholeRows(person, 'consents').filter((row) => portableBasis(basisOf(row.text('purpose'))));
}

const wholeRows = (person: Person, tab: PortableTab): WholeRow[] =>
  person.records[tab].map(({ whole }) => whole);

/** The rows of a tab with the columns that are the person's own; none without a basis on which they are portable. */
function recordsOf(
  tab: PortableTab,
  basis: PortableRecords['basis'],
  held: readonly WholeRow[],
  language: Language,
  isCovered: (key: string) => boolean = () => true,
): PortableRecords {
  const columns = columnKeys(tab).flatMap((key): PortableColumn[] => {
    const { kind, portable: origin } = columnOf(tab, key);
    if (!origin || !isCovered(key)) return [];
    return [{ key, title: columnHead(tab, key, language), kind: columnKinds[kind], origin }];
  });
  return {
    tab,
    title: say(portableTitles[tab], language),
    ...(basis && { basis }),
    columns,
    rows: basis ? held.map((row) => columns.map(({ key }) => heldValue(row, key))) : [],
  };
}
