import type { Ground } from '../register/erasure';
import {
  as,
  choice,
  date,
  dateTime,
  id,
  kept,
  number,
  observed,
  provided,
  text,
  type Column,
  worded,
} from './columns';

export { choices, type ChoiceSet } from './choices';
export { DEFAULT_WIDTH, type Category, type Column, type Kind, type Origin } from './columns';

/** One tab of the workbook. The first column is the one that names a row. */
export interface Tab {
  columns: Readonly<Record<string, Column>>;
  /** Nobody but the register writes here. */
  kept?: boolean;
  hidden?: boolean;
}

/** Grounds that keep a record for use against or on behalf of a person, which needs to be known and reached. */
const claims: readonly Ground[] = ['openInvoice', 'collection', 'legalClaim', 'statutory', 'other'];

/**
 * The tabs of the register in the order in which they stand; DESIGN section 3 of the mission, row by row. Columns with the ground `accounting` are
 * those that a voucher needs (Accounting Act 1336/1997, ch. 2 s. 5) or an invoice shows (Value Added Tax Act 1501/1993, s. 209 e): whose it is and
 * where they live, not what the relationship was and on what it rested; with the state and end of the relationship, which say that the row is
 * nobody's card any more.
 */
export const tabs = {
  customers: {
    columns: {
      id,
      number: as({ kind: 'text', width: 120 }, 'relationship', 'accounting', ...claims),
      status: as(choice('customerStatus'), 'relationship', 'accounting', ...claims, 'contactPerson'),
      firstName: provided(as(text, 'identity', 'accounting', ...claims, 'contactPerson')),
      lastName: provided(as(text, 'identity', 'accounting', ...claims, 'contactPerson')),
      organisation: provided(
        as({ kind: 'text', width: 160 }, 'identity', 'accounting', ...claims, 'contactPerson'),
      ),
      businessId: provided(as(text, 'identity', 'accounting', ...claims)),
      role: as(choice('role'), 'relationship', ...claims, 'contactPerson'),
      email: provided(as({ kind: 'text', width: 200 }, 'contact', ...claims, 'contactPerson')),
      phone: provided(as({ kind: 'text', width: 130 }, 'contact', ...claims, 'contactPerson')),
      street: provided(as({ kind: 'text', width: 180 }, 'contact', 'accounting', ...claims)),
      postcode: provided(as({ kind: 'text', width: 100 }, 'contact', 'accounting', ...claims)),
      city: provided(as(text, 'contact', 'accounting', ...claims)),
      country: provided(as(text, 'contact', 'accounting', ...claims)),
      website: provided(as(text, 'contact')),
      ip: observed(as(text, 'technical')),
      language: provided(as(choice('language'), 'preference', ...claims)),
      billingAddress: provided(as({ kind: 'text', width: 200 }, 'billing', 'accounting', ...claims)),
      source: as(text, 'administration'),
      noticeVersion: as(text, 'administration'),
      legalBasis: as(choice('legalBasis'), 'administration', ...claims),
      since: observed(as(date, 'relationship')),
      endedOn: as({ ...date, width: 135 }, 'relationship', 'accounting', ...claims),
      lastActivity: kept(as(date, 'relationship')),
      confirmedOn: as({ ...date, width: 135 }, 'relationship'),
      marketing: as(choice('consentState'), 'preference'),
      publication: as(choice('consentState'), 'preference'),
      disclosure: as({ ...choice('consentState'), width: 135 }, 'preference'),
      restrictedSince: as(date, 'administration', 'restriction'),
      hold: kept(as(choice('yes'), 'administration')),
      retentionUntil: kept(as(date, 'administration')),
      retentionState: as(choice('retentionState'), 'administration'),
    },
  },
  orders: {
    columns: {
      id,
      customer: { ...text, width: 110 },
      date: observed(as(date, 'billing')),
      description: observed(as({ kind: 'text', width: 220 }, 'billing')),
      amount: observed(as({ kind: 'money', width: 90 }, 'billing')),
      invoiceNumber: observed(as(text, 'billing')),
      invoiceState: as(choice('invoiceState'), 'billing'),
      retentionUntil: kept(as(date, 'administration')),
      retentionState: as(choice('retentionState'), 'administration'),
    },
  },
  consents: {
    kept: true,
    columns: {
      id,
      customer: text,
      purpose: provided(text),
      action: provided(choice('consentAction')),
      at: provided(dateTime),
      wordingVersion: text,
      wording: provided({ kind: 'text', width: 300 }),
      language: provided(choice('language')),
      channel: provided(choice('channel')),
      evidence: text,
      recordedBy: text,
      request: text,
    },
  },
  purposes: {
    columns: {
      id: { kind: 'text', width: 110 },
      version: text,
      titleFi: text,
      titleSv: text,
      titleEn: text,
      basis: choice('legalBasis'),
      choice: choice('optIn'),
      directMarketing: { kind: 'flag', width: 165 },
      legitimateInterest: text,
      wordingFi: text,
      wordingSv: text,
      wordingEn: text,
      retentionRule: text,
      covers: { kind: 'text', width: 250 },
    },
  },
  retention: {
    columns: {
      id: { kind: 'text', width: 110 },
      kind: choice('recordKind'),
      anchor: choice('anchor'),
      years: number,
      months: number,
      ground: { kind: 'text', width: 300 },
      after: choice('afterPeriod'),
      warningDays: number,
    },
  },
  holds: {
    columns: {
      id,
      tab: text,
      record: text,
      ground: choice('ground'),
      law: { kind: 'text', width: 250 },
      reason: { kind: 'text', width: 250 },
      setOn: date,
      reviewOn: date,
      reviewedOn: date,
      liftedOn: date,
    },
  },
  requests: {
    columns: {
      id,
      receivedOn: { ...date, width: 110 },
      channel: choice('channel'),
      language: choice('language'),
      right: { ...choice('right'), width: 190 },
      name: text,
      email: text,
      phone: text,
      organisation: text,
      details: { kind: 'text', width: 250 },
      customer: text,
      identity: { ...choice('identity'), width: 150 },
      identityDetails: text,
      confirmedOn: date,
      dueOn: kept(date),
      daysLeft: kept(number),
      urgency: kept({ ...choice('urgency'), width: 150 }),
      pauses: text,
      extendedUntil: date,
      extensionReasons: text,
      status: { ...choice('requestStatus'), width: 190 },
      decision: worded('decision'),
      reasons: text,
      answeredOn: date,
      handler: text,
      deliverables: worded('deliverable'),
      response: kept(text),
      reminded: kept(number),
      codeHash: kept(text),
      codeUntil: kept(dateTime),
      codeAttempts: kept(text),
    },
  },
  letters: {
    kept: true,
    columns: {
      id,
      request: text,
      customer: text,
      kind: choice('letterKind'),
      language: choice('language'),
      to: { kind: 'text', width: 200 },
      subject: { kind: 'text', width: 250 },
      text: { kind: 'text', width: 250 },
      attachments: text,
      effect: text,
      state: choice('letterState'),
      attempts: number,
      queuedOn: date,
      sentOn: date,
      hash: text,
      lastError: worded('letterProblem'),
    },
  },
  recipients: {
    columns: {
      id,
      name: text,
      role: choice('recipientRole'),
      purpose: text,
      country: text,
      safeguard: text,
      agreementOn: date,
      email: { kind: 'text', width: 200 },
    },
  },
  disclosures: { columns: { id, customer: text, recipient: text, date, categories: text, reason: text } },
  materials: {
    columns: { id, description: text, place: text, customer: text, retentionRule: text, closedOn: date },
  },
  staff: {
    columns: {
      id,
      name: text,
      email: text,
      role: text,
      undertakingSignedOn: { ...date, width: 165 },
      accessFrom: date,
      accessTo: date,
    },
  },
  suppressions: {
    kept: true,
    columns: {
      id,
      kind: choice('suppressionKind'),
      hash: { kind: 'text', width: 300 },
      scope: choice('suppressionScope'),
      purpose: text,
      since: date,
      reason: text,
    },
  },
  tasks: {
    columns: {
      id,
      kind: choice('taskKind'),
      performer: choice('performer'),
      due: date,
      about: text,
      details: { kind: 'text', width: 250 },
      state: choice('taskState'),
      attempts: number,
      lastError: text,
      doneOn: date,
    },
  },
  statistics: {
    kept: true,
    columns: {
      key: { kind: 'text', width: 150 },
      kind: choice('recordKind'),
      period: text,
      records: number,
      amount: { kind: 'money', width: 110 },
    },
  },
  log: {
    kept: true,
    columns: {
      sequence: { kind: 'text', width: 70 },
      at: text,
      event: text,
      subject: text,
      request: text,
      actor: text,
      details: { kind: 'text', width: 300 },
      previous: text,
      hash: text,
    },
  },
  notice: {
    columns: {
      key: text,
      textFi: { kind: 'text', width: 300 },
      textSv: { kind: 'text', width: 300 },
      textEn: { kind: 'text', width: 300 },
    },
  },
  noticeVersions: {
    kept: true,
    columns: {
      version: text,
      publishedOn: date,
      fingerprint: text,
      textFi: { kind: 'text', width: 300 },
      textSv: { kind: 'text', width: 300 },
      textEn: { kind: 'text', width: 300 },
      hash: { kind: 'text', width: 300 },
    },
  },
  processing: {
    kept: true,
    columns: {
      id: { kind: 'text', width: 110 },
      purpose: { kind: 'text', width: 220 },
      basis: { kind: 'text', width: 220 },
      subjects: { kind: 'text', width: 220 },
      data: { kind: 'text', width: 300 },
      recipients: { kind: 'text', width: 220 },
      transfers: { kind: 'text', width: 220 },
      limits: { kind: 'text', width: 220 },
      security: { kind: 'text', width: 300 },
    },
  },
  breaches: {
    columns: {
      id,
      awareAt: dateTime,
      description: { kind: 'text', width: 220 },
      nature: { kind: 'text', width: 150 },
      kinds: text,
      numbers: text,
      consequences: text,
      measures: text,
      circumstances: { kind: 'text', width: 200 },
      risk: choice('risk'),
      riskReasons: text,
      toldAuthorityAt: dateTime,
      reasonsForDelay: text,
      toldPeopleAt: dateTime,
      exception: { ...choice('breachException'), width: 160 },
      exceptionReasons: { kind: 'text', width: 140 },
      contact: text,
      closedOn: date,
      reminded: kept(date),
    },
  },
  settings: {
    columns: {
      key: { kind: 'text', width: 200 },
      value: { kind: 'text', width: 220 },
      explanation: { kind: 'text', width: 480 },
    },
  },
  overview: {
    kept: true,
    columns: { key: { kind: 'text', width: 200 }, figure: { kind: 'text', width: 320 }, value: number },
  },
  trend: {
    kept: true,
    columns: {
      month: { kind: 'text', width: 90 },
      customers: number,
      consentsMarketing: { kind: 'number', width: 210 },
      requestsOpen: { kind: 'number', width: 110 },
      requestsLate: number,
      recordsDue: { kind: 'number', width: 110 },
      tasksOpen: number,
    },
  },
  journal: { kept: true, hidden: true, columns: { about: text, meant: text, found: text, before: text } },
} as const satisfies Record<string, Tab>;

/** Key of a tab. */
export type TabKey = keyof typeof tabs;

/** Key of a column of the given tab. */
export type ColumnKey<T extends TabKey = TabKey> = T extends TabKey
  ? keyof (typeof tabs)[T]['columns'] & string
  : never;

/** The tabs' keys in the order in which they stand. */
export const tabKeys = Object.keys(tabs) as TabKey[];

/** What is known of a column, whatever its tab. */
export const columnOf = (tab: TabKey, key: string): Column => (tabs[tab] as Tab).columns[key] ?? text;

/** The column keys of a tab in their first order; the first of them names the row. */
export const columnKeys = <T extends TabKey>(tab: T): ColumnKey<T>[] =>
  Object.keys(tabs[tab].columns) as ColumnKey<T>[];

/** The column whose cells name the rows of a tab. */
export const idColumn = (tab: TabKey): string => columnKeys(tab)[0] as string;

/** The developer metadata key that marks a column, e.g. `customers.email`. */
export const tagOf = (tab: TabKey, column: string): string => `${tab}.${column}`;
