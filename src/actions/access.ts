import { checkpointOf, type LogHead } from '../register/log';
import { isoDate } from '../register/calendar';
import { accessReportHtml, type AccessReport, type Recipient } from '../documents/access-report';
import { areTransfersKnown } from '../documents/notice/conditions';
import { accessReportJson } from '../documents/access-json';
import { categoryTexts, periodText } from '../language/register';
import { isInEea } from '../language/countries';
import { choiceText } from '../language/choices';
import { say, type Language } from '../language/text';
import type { Query } from '../workbook/table';
import { columnKeys, columnOf, type Category } from '../workbook/tabs';
import { act, type Decision, type Done } from './act';
import { controllerOf, ombudsmanOf } from './controller';
import { exportLanguage, exportPiece, type ExportWish } from './export-tasks';
import { heldSections } from './held-sections';
import { lookupsOf, lookupQuery, lookupsSince } from './lookups';
import {
  displayName,
  personQuery,
  personRows,
  personTabs,
  thePerson,
  type Person,
  type PersonTab,
} from './person';
import { theCustomer } from './customers';
import type { Program } from './program';
import { purposeQuery, purposesOf } from './purposes';
import type { Reading, World } from './reading';
import { ruleFor, rulesOf } from './rules';

/** The answer to an access request, ready to be handed over. */
export interface AccessExport {
  customer: string;
  language: Language;
  report: AccessReport;
  html: string;
  json: object;
  /** The task that is done once the files are written. */
  task: string;
}

const recipientColumns = ['name', 'role', 'purpose', 'country', 'safeguard'] as const;

/** Columns for everything held on one person. */
export const heldQuery = (who: string): Query => ({
  ...personQuery(who),
  ...purposeQuery,
  recipients: recipientColumns,
  suppressions: columnKeys('suppressions'),
  // Whether the person of a consent was erased decides how long it is kept.
  log: ['event', 'subject', 'at'],
});

/** The same, and who looked at it. */
export const accessQuery = (who: string): Query => ({ ...heldQuery(who), ...lookupQuery });

/**
 * Everything held on one person, from every tab and with the owner's own columns, and the information of Art. 15(1) GDPR.
 * The export is logged, and the deletion of the files it makes becomes a task.
 * @param known the task that keeps the files, where the export was decided before, as with a letter
 * @throws RegisterError customerNotFound; AmbiguousCustomer
 */
export function exportAccess(
  world: World,
  who: string,
  wished?: string,
  request = '',
  known?: string,
): Program<Done<AccessExport>> {
  return act(world, {
    query: accessQuery(who),
    wanted: (reading) => personRows(reading, theCustomer(reading, who)),
    decide: (reading, layout) => {
      const person = thePerson(reading, layout, who);
      const language = exportLanguage(reading, person, wished, known);
      return accessExport(reading, person, { language, request, task: known });
    },
  });
}

/** The export on a person, for a commit of its own or as a part of another. Needs the columns of `accessQuery`. */
export function accessExport(
  reading: Reading,
  person: Person,
  { language, request, task: known }: ExportWish,
): Decision<AccessExport> {
  const report = accessReport(reading, person, language);
  const records = Object.fromEntries(report.sections.map(({ key, rows }) => [key, rows.length]));
  const facts = { part: 'access', person, language, request, records, task: known } as const;
  const { task, pieces } = exportPiece(reading, facts);
  const documents = { html: accessReportHtml(report), json: accessReportJson(report) };
  return { pieces, result: { customer: person.id, language, report, ...documents, task } };
}

/** The report on a person as data; every word in the report's language. */
export function accessReport(reading: Reading, person: Person, language: Language): AccessReport {
  const { settings, now } = reading;
  const recipients = recipientsOf(reading, person);
  const since = lookupsSince(reading);
  return {
    language,
    generatedAt: now.at,
    day: now.day,
    controller: controllerOf(settings),
    ombudsman: ombudsmanOf(settings, language),
    subject: { id: person.id, displayName: displayName(person) },
    sections: heldSections(reading, person, language),
    purposes: purposeLines(reading, language),
    categories: categoriesHeld(person).map((category) => say(categoryTexts[category], language)),
    ...recipients,
    sources: [person.customer.text('source')].filter(Boolean),
    retention: retentionLines(reading, person, language),
    lookups: lookupsOf(reading, person.id).map(({ at, purpose }) => ({
      at,
      purpose: choiceText('lookupPurpose', purpose, language),
    })),
    ...(since !== undefined && { lookupsSince: since }),
    automatedDecisions: settings.automatedDecisions || 'none',
    ...transfersOf(recipients),
    checkpoint: checkpoint(reading),
  };
}

const categoriesHeld = (person: Person): Category[] => {
  const filled = personTabs.flatMap((tab) =>
    columnKeys(tab).flatMap((key) => {
      const { category } = columnOf(tab, key);
      return category && person.records[tab].some(({ whole }) => whole.raw(key) !== null) ? [category] : [];
    }),
  );
  return [...new Set(filled)];
};

function purposeLines(reading: Reading, language: Language): AccessReport['purposes'] {
  const rules = rulesOf(reading);
  return purposesOf(reading, language).map(({ title, basis, legitimateInterest, retentionRule }) => {
    const rule = rules.find(({ id }) => id === retentionRule);
    return {
      title,
      basis,
      ...(legitimateInterest && { legitimateInterest }),
      retention: rule ? periodText(rule, language) : '',
    };
  });
}

function recipientsOf(
  reading: Reading,
  person: Person,
): { recipients: Recipient[]; plannedRecipients: Recipient[] } {
  const known = recipientList(reading);
  const named = (name: string) => known.find((recipient) => recipient.id === name || recipient.name === name);
  const recipients = person.records.disclosures.map(({ whole }) => {
    const { name, role, country, safeguard } = named(whole.text('recipient')) ?? {
      name: whole.text('recipient'),
      role: '',
      country: '',
      safeguard: '',
    };
    return {
      name,
      role,
      country,
      safeguard,
      date: whole.number('date'),
      categories: whole.text('categories'),
    };
  });
  return {
    recipients,
    plannedRecipients: known.map(({ name, role, country, safeguard }) => ({
      name,
      role,
      country,
      safeguard,
    })),
  };
}

function recipientList(reading: Reading): (Recipient & { id: string })[] {
  const table = reading.table('recipients');
  return [...table.rows()].map((row) => ({
    id: table.ids[row] as string,
    name: table.text(row, 'name'),
    role: table.text(row, 'role'),
    country: table.text(row, 'country'),
    safeguard: table.text(row, 'safeguard'),
  }));
}

/** Whether data leaves the EEA is told by the country, as in the notice: a safeguard that is written or missing tells nothing of it. */
function transfersOf({
  recipients,
  plannedRecipients,
}: ReturnType<typeof recipientsOf>): Pick<AccessReport, 'transfers' | 'areTransfersKnown'> {
  const all = [...recipients, ...plannedRecipients];
  const abroad = all.filter(({ country }) => !isInEea(country));
  const told = abroad.map(({ country, safeguard }) => ({ country, safeguard }));
  return {
    transfers: [...new Map(told.map((each) => [`${each.country}\n${each.safeguard}`, each])).values()],
    areTransfersKnown: areTransfersKnown({ recipients: all }),
  };
}

function retentionLines(reading: Reading, person: Person, language: Language): AccessReport['retention'] {
  const latest = (tab: PersonTab) => {
    const days = person.records[tab].flatMap(({ whole }) => whole.number('retentionUntil') ?? []);
    return days.length > 0 ? Math.max(...days) : undefined;
  };
  const kinds = [
    { kind: 'customer', tab: 'customers' },
    { kind: 'order', tab: 'orders' },
    { kind: 'consent', tab: 'consents' },
    { kind: 'request', tab: 'requests' },
  ] as const;
  return kinds
    .filter(({ tab }) => person.records[tab].length > 0)
    .map(({ kind, tab }) => {
      const rule = ruleFor(reading, kind);
      return {
        kind: choiceText('recordKind', kind, language),
        period: periodText(rule, language),
        ground: rule.ground,
        until: latest(tab),
      };
    });
}

/** The state of the log that leaves the house with a document. */
export function checkpoint(reading: Reading, head: LogHead = reading.head) {
  return checkpointOf(reading.world.spreadsheetId, head, isoDate(reading.now.day));
}
