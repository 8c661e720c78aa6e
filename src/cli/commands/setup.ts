import { setUp, type SetUpResult, type SetUpWishes } from '../../actions/setup';
import type { Adoption } from '../../actions/setup-survey';
import { RegisterError } from '../../register/errors';
import { cliTexts, countedCliTexts } from '../../language/cli';
import { countedNotices, notices } from '../../language/menu';
import { settingRetired } from '../../language/settings';
import { isLanguage, say, sayCount, type Language } from '../../language/text';
import { columnKeys } from '../../workbook/tabs';
import type { CellData, Spreadsheet } from '../../workbook/api';
import type { Command, Context, Outcome } from '../command';
import { CliError } from '../errors';
import type { Options } from '../options';
import type { Session } from '../register/session';
import type { Surroundings } from '../surroundings';
import { mappingsFor, readAssignments, type Assignment } from './mapping';

/** Locale of a spreadsheet that is made for a register in a language. */
const locales: Record<Language, string> = { fi: 'fi_FI', sv: 'sv_FI', en: 'en_GB' };

interface Wishes {
  language?: Language;
  title?: string;
  controller?: string;
  /** Title of a sheet that becomes the customers tab. */
  adopt?: string;
  assignments: Assignment[];
}

/** `setup`: sets the register up, or repairs it. */
export const setupCommand: Command = {
  options: { title: 'value', controller: 'value', adopt: 'value', map: 'list' },
  usage: '[--title TEXT] [--controller NAME] [--adopt SHEET [--map HEADING=column …]]',
  prepare(options, context) {
    options.onlyWith('map', 'adopt');
    const wishes = wishesOf(options);
    return {
      mayCreate: true,
      locale: locales[wishes.language ?? 'fi'],
      run: (session) => run(session, wishes, context),
    };
  },
};

function wishesOf(options: Options): Wishes {
  const language = options.value('language');
  return {
    ...(isLanguage(language) && { language }),
    title: options.value('title'),
    controller: options.value('controller'),
    adopt: options.value('adopt'),
    assignments: readAssignments(options.list('map'), ['customers']),
  };
}

async function run(session: Session, wishes: Wishes, { language, surroundings }: Context): Promise<Outcome> {
  const { key, kept } = await keyFor(session, surroundings);
  if (session.isNew && wishes.title !== undefined) await giveTitle(session, wishes.title);
  const adopt =
    wishes.adopt === undefined ? undefined : await adoptionOf(session, wishes.adopt, wishes.assignments);
  const result = await session.run(setUp(session.worldOf(key), actionWishes(wishes, adopt)));
  kept.push(...session.keyring.keep(key));
  return {
    json: { ...result, spreadsheetId: session.spreadsheetId, keyFiles: kept },
    lines: [
      ...linesOf(result, language),
      ...result.retired.map(({ key, value }) => settingRetired(key, value, language)),
      ...kept.map((file) => say(cliTexts.told.keyKept, language, { file })),
    ],
  };
}

/** The register's key; a new one, kept before anything is hashed with it, where there is no register yet. @throws RegisterError keyMissing, workbookInUse */
async function keyFor(
  session: Session,
  surroundings: Surroundings,
): Promise<{ key: Uint8Array; kept: string[] }> {
  const found =
    session.servedByOther === undefined
      ? session.keyring.find()
      : await findAtLeisure(session, session.servedByOther, surroundings);
  if (found) return { key: found, kept: [] };
  if (!session.keyring.canKeep || !(await session.isUntouched())) throw new RegisterError('keyMissing');
  const key = surroundings.random(32);
  return { key, kept: session.keyring.keep(key) };
}

const GLANCES = 30;

/**
 * The key of a workbook that another program has open. A command line that is setting it up keeps its key in a moment;
 * a workbench keeps its own state in memory and would write over ours. @throws RegisterError workbookInUse
 */
async function findAtLeisure(session: Session, port: number, { pause }: Surroundings): Promise<Uint8Array> {
  for (let glance = 0; glance < GLANCES; glance++) {
    const key = session.keyring.find();
    if (key) return key;
    await pause(100);
  }
  throw new RegisterError('workbookInUse', { port });
}

async function giveTitle({ carrier }: Session, title: string): Promise<void> {
  await carrier.commit({
    requests: [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }],
  });
}

const actionWishes = ({ language, title, controller }: Wishes, adopt: Adoption | undefined): SetUpWishes => ({
  ...(language && { language }),
  ...(adopt && { adopt }),
  settings: {
    ...(title !== undefined && { registerName: title }),
    ...(controller !== undefined && { controllerName: controller }),
  },
});

/** Where the columns of an owner's own sheet belong, by its headings and `--map`. @throws CliError sheetNotFound; RegisterError csvNoUsableColumn; WrongUsage mapUnsuitable */
async function adoptionOf(
  { carrier }: Session,
  title: string,
  assignments: readonly Assignment[],
): Promise<Adoption> {
  const { sheets } = await carrier.outline();
  const sheet = sheets.find(({ properties }) => properties.title === title);
  if (!sheet) throw new CliError('sheetNotFound', { name: title });
  const headings = headingsIn(
    await carrier.look({
      dataFilters: [{ a1Range: `'${title.replace(/'/g, "''")}'!1:1` }],
      includeGridData: true,
      fields:
        'spreadsheetId,sheets(properties(sheetId,title),data(startColumn,rowData.values.effectiveValue))',
    }),
  );
  const mapping = mappingsFor([{ tab: 'customers', headings }], assignments)[0] ?? [];
  const columns: Adoption['columns'] = {};
  for (const key of columnKeys('customers')) if (mapping.includes(key)) columns[key] = mapping.indexOf(key);
  if (Object.keys(columns).length === 0) throw new RegisterError('csvNoUsableColumn');
  return { sheetId: sheet.properties.sheetId, columns };
}

function headingsIn({ sheets }: Spreadsheet): string[] {
  const cells = sheets[0]?.data?.[0]?.rowData?.[0]?.values ?? [];
  return cells.map(({ effectiveValue }) => headingOf(effectiveValue).trim());
}

const headingOf = (value: CellData['userEnteredValue'] = {}): string =>
  String(value.stringValue ?? value.numberValue ?? '');

function linesOf({ changed, tabsMade, columnsMade, rowsAdded }: SetUpResult, language: Language): string[] {
  if (!changed) return [say(notices.setUpUnchanged, language)];
  if (tabsMade.includes('log'))
    return [sayCount(countedCliTexts.tabsMade, tabsMade.length, language), say(notices.setUpDone, language)];
  return [sayCount(countedNotices.repaired, tabsMade.length + columnsMade.length + rowsAdded, language)];
}
