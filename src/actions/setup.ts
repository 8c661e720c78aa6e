import { CONTINUED, EMPTY_LOG, appendEntries, type LogHead } from '../register/log';
import { RegisterError } from '../register/errors';
import { vocabulary } from '../language/choices';
import { keptByRegister, tabTexts, type ColumnText } from '../language/tabs';
import { languages, say, type Language } from '../language/text';
import type { Request, Spreadsheet } from '../workbook/api';
import { commitBody } from '../workbook/commit';
import type { Layout, Place } from '../workbook/layout';
import type { Query } from '../workbook/table';
import type { settingDefaults } from '../workbook/settings';
import { columnKeys, tabKeys, type TabKey } from '../workbook/tabs';
import { newGrid, tabRequests, type TabWords, type TabWork } from '../workbook/structure';
import { overviewCharts } from './setup-charts';
import { defaultRows, settingsRetired, type SettingRetired } from './setup-rows';
import { surveyOf, type Adoption, type Survey } from './setup-survey';
import { CallFailed, clock, commit, landed, look, outline, wait, type Program } from './program';
import { putAllRight } from './act';
import { markedUpTo } from './marks';
import { expectNotRestored, readRemains, type Reading, type World } from './reading';

/** How a register is set up. */
export interface SetUpWishes {
  /** Language of the tabs and of the register; that of an existing register stays. */
  language?: Language;
  /** A sheet of the owner's own that becomes the customers tab. */
  adopt?: Adoption;
  /** First values of settings, such as the controller's name; existing values stay. */
  settings?: Partial<Record<keyof typeof settingDefaults, string>>;
}

/** What set-up made or repaired. */
export interface SetUpResult {
  language: Language;
  tabsMade: string[];
  columnsMade: string[];
  rowsAdded: number;
  /** Settings of earlier versions that were taken away, with what the owner had written: they are to be told what decides now. */
  retired: SettingRetired[];
  changed: boolean;
}

const ATTEMPTS = 4;

/**
 * Sets the register up, or repairs it: makes the tabs and columns that are missing, tags, formats, drop-downs,
 * protections, default purposes, rules and settings. What stands, stays; a second run finds nothing to do.
 * @throws RegisterError writersCollided, keyMismatch; CallFailed
 */
export function* setUp(world: World, wishes: SetUpWishes = {}): Program<SetUpResult> {
  let failed: CallFailed | undefined;
  const retired = new Map<string, SettingRetired>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) yield* wait(attempt);
    try {
      const result = yield* setUpOnce(world, wishes, retired);
      return { ...result, retired: [...retired.values()] };
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (failed?.outcome === 'refused' && error.outcome === 'refused' && failed.status === error.status)
        throw error;
      failed = error;
    }
  }
  throw new RegisterError('writersCollided');
}

/** @param retired gets the settings that go: an attempt whose answer was lost may have landed, and the next no longer finds them */
function* setUpOnce(
  world: World,
  wishes: SetUpWishes,
  retired: Map<string, SettingRetired>,
): Program<Omit<SetUpResult, 'retired'>> {
  const spreadsheet = yield* outline();
  const survey = surveyOf(spreadsheet, yield* look(surveyLook(spreadsheet, wishes.adopt)), wishes.adopt);
  const { reading, isAstray } = survey.isRegister
    ? yield* whatIsLeft(world, survey)
    : { reading: undefined, isAstray: false };
  const end = yield* endOfLog(reading);
  const language = (reading && languageLeft(reading, survey)) ?? wishes.language ?? 'fi';
  const work = workOf(survey, language);
  const rows = isAstray ? [] : defaultRows(world, language, wishes, spreadsheet, survey, reading);
  const gone = isAstray ? [] : settingsRetired(reading);
  for (const { key, value } of gone) retired.set(key, { key, value });
  const layout = layoutAfter(work, survey, reading, language);
  const charts = overviewCharts({ survey, work, layout, reading, changes: rows, isAstray }, language);
  const structure = [...tabsRequests(work, language), ...charts.requests, ...blankSheetGoes(survey)];
  const result = {
    language,
    tabsMade: work.filter(({ isNew }) => isNew).map(({ tab }) => tab),
    columnsMade: work.flatMap(({ tab, isNew, making, tagging }) =>
      isNew ? [] : [...making, ...tagging].map(([column]) => `${tab}.${column}`),
    ),
    rowsAdded: rows.filter((row) => row.do !== 'delete').length,
    changed: structure.length > 0 || rows.length > 0 || end.isCutOff,
  };
  if (!result.changed) return result;

  const now = yield* clock(reading?.settings.timeZone ?? spreadsheet.properties.timeZone);
  const details = {
    ...{ tabs: result.tabsMade, columns: result.columnsMade, rows: result.rowsAdded },
    ...(gone.length > 0 && { settingsRemoved: gone.map(({ key }) => key) }),
  };
  const draft = (event: string, about: object) => ({
    at: now.at,
    event,
    subject: '',
    request: '',
    actor: world.actor,
    details: about,
  });
  const entries = appendEntries(world.spreadsheetId, end.head, [
    ...(end.isCutOff ? [draft(CONTINUED, { missingFrom: end.last + 1, to: end.head.sequence })] : []),
    draft(reading ? 'register.repaired' : 'register.setUp', details),
  ]);
  const body = commitBody(
    { changes: rows, entries, structure, keepsJournal: isAstray },
    layout,
    vocabulary(language),
  );
  const anew = reading && end.head.sequence === 0 ? [MARKS_GO] : [];
  yield* commit({ ...body, requests: [...anew, ...body.requests] });
  yield* landed(entries);
  if (!charts.wait) return result;
  const { rowsAdded } = yield* setUpOnce(world, wishes, retired);
  return { ...result, rowsAdded: result.rowsAdded + rowsAdded };
}

/** Where the log goes on: above its last entry, or, where entries are missing at its end, above the highest mark. */
function* endOfLog(reading?: Reading): Program<{ head: LogHead; last: number; isCutOff: boolean }> {
  const head = reading?.tables.has('log') ? reading.head : EMPTY_LOG;
  const marked = head.sequence > 0 ? yield* markedUpTo() : 0;
  const isCutOff = marked > head.sequence;
  return { head: isCutOff ? { ...head, sequence: marked } : head, last: head.sequence, isCutOff };
}

/** A log that begins anew counts from one again, so the marks of the commits of the lost one have to go. */
const MARKS_GO: Request = {
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'commit' } } },
};

/**
 * What set-up has to know of a register of which tabs and columns may be gone. What the last commit put astray is put
 * right first; where the log has lost columns and so takes no entry, that has to wait until they are made again.
 */
function* whatIsLeft(world: World, survey: Survey): Program<{ reading: Reading; isAstray: boolean }> {
  const stands = (tab: TabKey, column: string) => survey.tabs.get(tab)?.columns.has(column) === true;
  const isWhole = (tab: TabKey) => columnKeys(tab).every((column) => stands(tab, column));
  const left = (query: Query) => readRemains(world, query, stands);
  const defaults: Query = { purposes: [], retention: ['kind'], overview: columnKeys('overview') };
  const reading = yield* left(defaults);
  // A log that is gone is for set-up to make again; one that is shorter than it was is for a replay to put right first.
  if (isWhole('log') && reading.head.sequence > 0) expectNotRestored(reading);
  if (!isWhole('journal') || reading.strays().length === 0) return { reading, isAstray: false };
  if (!isWhole('log')) return { reading, isAstray: true };
  yield* putAllRight(left);
  return { reading: yield* left(defaults), isAstray: false };
}

/** The language of the settings; where they are lost, the one in which most headings still stand. */
function languageLeft(reading: Reading, survey: Survey): Language | undefined {
  if (reading.tables.get('settings')?.columns.has('value')) return reading.language;
  const standing = (language: Language) =>
    [...survey.tabs].reduce((sum, [tab, { headings }]) => {
      const titles = Object.values(wordsOf(tab, language).columns).map(({ title }) => title);
      return sum + titles.filter((title) => headings.includes(title)).length;
    }, 0);
  return [...languages].sort((a, b) => standing(b) - standing(a))[0];
}

/** The headings and tags of every sheet and the formats of its first and last row; a lone or adopted sheet comes whole. */
function surveyLook({ sheets }: Spreadsheet, adoption?: Adoption) {
  const quoted = (title: string) => `'${title.replace(/'/g, "''")}'`;
  const dataFilters = sheets.flatMap(({ properties: { sheetId, title, gridProperties } }) => {
    const whole = sheets.length === 1 || sheetId === adoption?.sheetId;
    const rows = `${gridProperties.rowCount}:${gridProperties.rowCount}`;
    return whole
      ? [{ a1Range: quoted(title) }]
      : [{ a1Range: `${quoted(title)}!1:2` }, { a1Range: `${quoted(title)}!${rows}` }];
  });
  const fields =
    'spreadsheetId,sheets(properties(sheetId,title,gridProperties),data(startRow,startColumn,rowData.values(effectiveValue,note,dataValidation.condition.type,userEnteredFormat.numberFormat.type),columnMetadata.developerMetadata.metadataKey))';
  return { dataFilters, includeGridData: true, fields };
}

/** What has to be done for each tab. */
function workOf(survey: Survey, language: Language): TabWork[] {
  const taken = new Set(survey.titles);
  return tabKeys.map((tab): TabWork => {
    const found = survey.tabs.get(tab);
    if (!found) return newTab(tab, freeTitle(tabTexts[tab].title[language], taken), freeSheetId(tab, survey));
    const missing = columnKeys(tab).filter((key) => !found.columns.has(key) && !found.tagging.has(key));
    return {
      tab,
      sheetId: found.sheetId,
      title: found.title,
      isNew: false,
      gridRows: found.gridRows,
      gridColumns: found.gridColumns,
      making: missing.map((key, offset) => [
        key,
        Math.max(found.gridColumns - found.freeColumns, 0) + offset,
      ]),
      tagging: [...found.tagging],
      dressing: [...found.undressed].map((key) => [key, found.columns.get(key) as number]),
      renoting: [...found.columns].filter(([key, at]) => isFormerNote(tab, key, found.notes.get(at))),
      protections: found.protections,
      colouring: !found.coloured,
    };
  });
}

/** Whether a note on a heading is one that an earlier version of the register wrote, in whatever language. */
function isFormerNote(tab: TabKey, column: string, note: string | undefined): boolean {
  const texts: Record<string, ColumnText> = tabTexts[tab].columns;
  return (
    texts[column]?.formerNotes?.some((former) => Object.values(former).some((each) => each === note)) === true
  );
}

function newTab(tab: TabKey, title: string, sheetId: number): TabWork {
  const { rowCount, columnCount } = newGrid(tab);
  const making = columnKeys(tab).map((key, at): [string, number] => [key, at]);
  return {
    tab,
    sheetId,
    title,
    isNew: true,
    gridRows: rowCount,
    gridColumns: columnCount,
    making,
    tagging: [],
    dressing: [],
    renoting: [],
    protections: [],
    colouring: true,
  };
}

/** A title that no other sheet bears. */
function freeTitle(title: string, taken: Set<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} ${number}`;
  taken.add(free);
  return free;
}

const SHEET_IDS = 7000;

function freeSheetId(tab: TabKey, survey: Survey): number {
  let id = SHEET_IDS + tabKeys.indexOf(tab);
  while (survey.sheetIds.has(id)) id += 100;
  return id;
}

function tabsRequests(work: readonly TabWork[], language: Language): Request[] {
  const words = vocabulary(language);
  return work.flatMap((tabWork, index) => {
    const idle =
      !tabWork.isNew &&
      [tabWork.making, tabWork.tagging, tabWork.dressing, tabWork.renoting].every(
        ({ length }) => length === 0,
      );
    return idle ? [] : tabRequests(tabWork, wordsOf(tabWork.tab, language), words, index);
  });
}

function wordsOf(tab: TabKey, language: Language): TabWords {
  const { title, columns } = tabTexts[tab];
  const entries = Object.entries(columns).map(([key, { title: heading, note }]) => [
    key,
    { title: heading[language], note: note[language] },
  ]);
  return {
    title: title[language],
    columns: Object.fromEntries(entries),
    keptByRegister: (name) => say(keptByRegister, language, { name }),
  };
}

/** A lone sheet without content, as a new spreadsheet has, makes room for the tabs. */
const blankSheetGoes = (survey: Survey): Request[] =>
  survey.blankSheet === undefined ? [] : [{ deleteSheet: { sheetId: survey.blankSheet } }];

/** Where everything stands once the structure is made. */
function layoutAfter(
  work: readonly TabWork[],
  survey: Survey,
  reading: Reading | undefined,
  language: Language,
): Layout {
  const layout = new Map<TabKey, Place>();
  for (const { tab, sheetId, title, isNew, gridRows, gridColumns, making, tagging } of work) {
    const columns = new Map([...(survey.tabs.get(tab)?.columns ?? []), ...tagging, ...making]);
    const width = isNew ? gridColumns : gridColumns + making.length;
    const headings = [...(survey.tabs.get(tab)?.headings ?? [])];
    for (const [key, at] of making) headings[at] = wordsOf(tab, language).columns[key]?.title ?? '';
    layout.set(tab, {
      tab,
      sheetId,
      title,
      gridRows,
      gridColumns: width,
      filledRows: reading?.tables.get(tab)?.rowCount ?? 0,
      columns,
      headings: Array.from(headings, (heading) => heading ?? ''),
      rows: new Map(),
    });
  }
  return layout;
}
