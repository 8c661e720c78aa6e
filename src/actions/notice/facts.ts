import type {
  DataFacts,
  DataSource,
  NoticeFacts,
  PurposeFacts,
  RecipientFacts,
  WebsiteData,
} from '../../documents/notice/facts';
import { columnsNamed } from '../../language/columns';
import { isReviewFresh } from '../../register/accessReview';
import { isInEea } from '../../language/countries';
import { languages, type Language, type Text } from '../../language/text';
import { noticePartKeys } from '../../register/notice/parts';
import { layoutOf, lookBody, type Layout, type Place } from '../../workbook/layout';
import { isBlank } from '../../workbook/codec';
import { wholeNumber, type Settings } from '../../workbook/settings';
import type { Query } from '../../workbook/table';
import { choices, columnKeys, columnOf, type ColumnKey, type TabKey } from '../../workbook/tabs';
import { lastReview } from '../access-review';
import { isAccessInDoubt } from '../access-review/troubles';
import { columnHead } from '../held-sections';
import { controllerOf, ombudsmanOf } from '../controller';
import { look, type Program } from '../program';
import { purposeQuery, purposesOf } from '../purposes';
import { joined, readRegister, type Reading, type World } from '../reading';
import { expectReadableRules, ruleQuery, rulesOf } from '../rules';

export type { NoticeFacts } from '../../documents/notice/facts';

/** The tabs whose columns bear categories of personal data, and in which owners keep columns of their own. */
const dataTabs = ['customers', 'orders'] as const satisfies readonly TabKey[];

/** What `factsOf` needs to have been read: nothing on any customer. */
export const factsQuery: Query = {
  ...purposeQuery,
  retention: ruleQuery.retention ?? [],
  recipients: ['name', 'role', 'purpose', 'country', 'safeguard'],
  materials: ['description'],
  staff: ['name', 'undertakingSignedOn', 'accessFrom', 'accessTo'],
  notice: ['textFi', 'textSv', 'textEn'],
};

/** A column that the owner added to a tab. */
export interface OwnColumn {
  tab: (typeof dataTabs)[number];
  heading: string;
}

/**
 * What the register says of its own processing, with what a look at the headings and at the columns that are said not to be used tells besides.
 * @param reading of `ownColumnsQuery(factsQuery)` at least
 * @throws UnsuitableRule when a retention rule cannot be read
 */
export function* noticeFacts(world: World, reading: Reading): Program<NoticeFacts> {
  expectReadableRules(reading);
  const own = yield* ownColumns(reading);
  return factsOf(reading, own, yield* usedDespite(world, reading.settings));
}

/** The keys of columns that the owner says are not used and that hold something all the same; a read of them, where there are any. */
function* usedDespite(world: World, settings: Settings): Program<string[]> {
  const unused = unusedIn(settings);
  return unused.length === 0 ? [] : usedOf(yield* readRegister(world, { customers: unused }), unused);
}

/** Of columns of the customers that were read, those that hold something. */
export function usedOf(reading: Reading, columns: readonly string[]): string[] {
  const table = reading.table('customers');
  return columns.filter(
    (key) => table.columns.has(key) && [...table.rows()].some((row) => !isBlank(table.raw(row, key))),
  );
}

/** The columns of the customers that the owner says are not used; none where the words name anything else. */
export const unusedIn = ({ unusedColumns: written }: Pick<Settings, 'unusedColumns'>) =>
  (written === '' ? [] : (columnsNamed('customers', written) ?? [])) as ColumnKey<'customers'>[];

/** A query with what it takes to find the owner's own columns. */
export const ownColumnsQuery = (query: Query): Query =>
  joined(query, Object.fromEntries(dataTabs.map((tab) => [tab, []])));

/** The headings of the owner's own columns, which no tag tells of: one look at the headings of the tabs. */
export function* ownColumns(reading: Reading): Program<OwnColumn[]> {
  const tables = dataTabs.map((tab) => reading.table(tab));
  return ownColumnsIn(layoutOf(yield* look(lookBody(tables, {})), tables));
}

/** The same for who has looked at the tabs already. */
export const ownColumnsIn = (layout: Layout): OwnColumn[] =>
  dataTabs.flatMap((tab) => ownHeadings(layout.get(tab)).map((heading) => ({ tab, heading })));

function ownHeadings(place: Place | undefined): string[] {
  if (!place) return [];
  const tagged = new Set(place.columns.values());
  const own = place.headings.filter((heading, position) => !tagged.has(position) && heading.trim() !== '');
  return [...new Set(own.map((heading) => heading.trim()))];
}

/**
 * The facts of a register as read; the owner's own columns, and those that are used despite what the owner says, are known only to whoever looked for
 * them. Rules that cannot be read are left out.
 */
export function factsOf(
  reading: Reading,
  own: readonly OwnColumn[] = [],
  despite: readonly string[] = [],
): NoticeFacts {
  const { settings } = reading;
  return {
    registerName: settings.registerName,
    controller: { ...controllerOf(settings), name: settings.controllerName },
    jointControllers: settings.jointControllers,
    representative: settings.representative,
    officer: settings.dataProtectionOfficer,
    ombudsman: inLanguages((language) => ombudsmanOf(settings, language)),
    purposes: purposesIn(reading),
    data: [...dataColumns(settings, despite), ...own.map(ownData)],
    recipients: recipientsIn(reading),
    rules: rulesOf(reading).map(({ warningDays: _told, ...rule }) => rule),
    sources: listed<DataSource>(reading, 'dataSource', settings.dataSources),
    websiteData: listed<WebsiteData>(reading, 'websiteData', settings.websiteData),
    automatedDecisions: settings.automatedDecisions,
    answerMonths: wholeNumber(settings, 'answerMonths'),
    extensionMonths: wholeNumber(settings, 'extensionMonths'),
    formAddress: settings.formAddress,
    materials: [...reading.table('materials').rows()].length,
    staff: staffIn(reading),
    isAccessReviewed: isReviewFresh(lastReview(reading), reading.now.day),
    isAccessInDoubt: isAccessInDoubt(settings),
    securityMeasures: settings.securityMeasures,
    ownTexts: ownTexts(reading),
    unknownTexts: unknownTexts(reading),
  };
}

const inLanguages = <T>(of: (language: Language) => T): Record<Language, T> => ({
  fi: of('fi'),
  sv: of('sv'),
  en: of('en'),
});

/** What is not written in a language is said in the first one in which it is. */
function completed(text: Text): Text {
  const any = languages.map((language) => text[language]).find((each) => each !== '') ?? '';
  return inLanguages((language) => text[language] || any);
}

function purposesIn(reading: Reading): PurposeFacts[] {
  const said = inLanguages((language) => purposesOf(reading, language));
  return said.fi.map((purpose, at) => {
    const columns = purpose.covers === '' ? undefined : columnsNamed('customers', purpose.covers);
    return {
      id: purpose.id,
      version: purpose.version,
      title: completed(inLanguages((language) => said[language][at]?.title ?? '')),
      basis: purpose.isBasisSaid ? purpose.basis : '',
      choice: purpose.choice,
      directMarketing: purpose.directMarketing,
      legitimateInterest: purpose.legitimateInterest,
      rule: purpose.retentionRule,
      ...(columns && { columns }),
    };
  });
}

/** The columns with personal data, but for those that the owner says are not in use and that are not. */
function dataColumns(settings: Settings, despite: readonly string[]): DataFacts[] {
  const unused: readonly string[] = unusedIn(settings);
  return dataTabs.flatMap((tab) =>
    columnKeys(tab).flatMap((key): DataFacts[] => {
      const { category } = columnOf(tab, key);
      const isUnused = tab === 'customers' && unused.includes(key);
      if (!category || (isUnused && !despite.includes(key))) return [];
      const title = inLanguages((language) => columnHead(tab, key, language));
      return [{ tab, key, title, category, ...(isUnused && { isUsedDespite: true as const }) }];
    }),
  );
}

const ownData = ({ tab, heading }: OwnColumn): DataFacts => ({
  tab,
  key: '',
  title: inLanguages(() => heading),
  category: 'own',
});

function recipientsIn(reading: Reading): RecipientFacts[] {
  const table = reading.table('recipients');
  return [...table.rows()].map((row) => ({
    id: table.ids[row] as string,
    name: table.text(row, 'name'),
    role: table.text(row, 'role') as RecipientFacts['role'],
    purpose: table.text(row, 'purpose'),
    country: table.text(row, 'country'),
    safeguard: table.text(row, 'safeguard'),
    isOutside: !isInEea(table.text(row, 'country')),
  }));
}

/** The keys of a list of choices that a setting names, in the list's order; words that nobody knows are left out. */
function listed<K extends DataSource | WebsiteData>(
  reading: Reading,
  set: 'dataSource' | 'websiteData',
  written: string,
): K[] {
  const named = written.split(/[,;\n]/).map((word) => reading.words.key(set, word));
  return (choices[set] as readonly string[]).filter((key): key is K => named.includes(key));
}

function staffIn(reading: Reading): NoticeFacts['staff'] {
  const table = reading.table('staff');
  const { day } = reading.now;
  const today = [...table.rows()].filter((row) => {
    const [from = -Infinity, to = Infinity] = [
      table.number(row, 'accessFrom'),
      table.number(row, 'accessTo'),
    ];
    return from <= day && day <= to;
  });
  const signed = today.filter((row) => (table.number(row, 'undertakingSignedOn') ?? Infinity) <= day);
  return { persons: today.length, signed: signed.length };
}

/** The rows of the notice tab that name a part and say something of it. */
function ownTexts(reading: Reading): NoticeFacts['ownTexts'] {
  const table = reading.table('notice');
  return noticePartKeys.flatMap((part) => {
    const row = table.rowOf(part);
    if (row === undefined) return [];
    const text = {
      fi: table.text(row, 'textFi').trim(),
      sv: table.text(row, 'textSv').trim(),
      en: table.text(row, 'textEn').trim(),
    };
    return languages.some((language) => text[language] !== '') ? [{ part, text }] : [];
  });
}

/** The keys of the other rows with words. */
function unknownTexts(reading: Reading): string[] {
  const table = reading.table('notice');
  const known: readonly string[] = noticePartKeys;
  return [...table.rows()]
    .filter((row) =>
      (['textFi', 'textSv', 'textEn'] as const).some((key) => table.text(row, key).trim() !== ''),
    )
    .map((row) => table.ids[row] as string)
    .filter((id) => !known.includes(id));
}
