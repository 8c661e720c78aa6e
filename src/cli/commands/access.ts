import { basename, extname, resolve } from 'node:path';
import { accessReview, type AccessReview } from '../../actions/access-review';
import { sharingOf, type DrivePermission } from '../../actions/access-review/sharing';
import { findingInWords } from '../../actions/access-review/words';
import { readCsv } from '../../actions/import/csv';
import { accessTexts, accountsSeen } from '../../language/accessReview';
import { say, sayCount, type Language } from '../../language/text';
import { isAllWell, type Sharing } from '../../register/accessReview';
import { isoDay, type Command } from '../command';
import { CliError, propertyOf } from '../errors';
import { readBytes } from '../files';
import { drivePermissions } from '../register/client';

/** A list of accounts takes some kilobytes. */
const MOST_BYTES = 1_000_000;

/** `access`: who can open the spreadsheet, compared with the staff tab. */
export const accessCommand: Command = {
  options: { accounts: 'value' },
  usage: '[--accounts FILE]',
  prepare(options, { language, surroundings }) {
    // Only Google's own Drive can be asked; of every other register the list has to be given.
    const isGoogles = options.has('spreadsheet') && !options.has('root-url');
    const file =
      isGoogles && !options.has('accounts')
        ? undefined
        : resolve(surroundings.folder, options.needed('accounts'));
    const given = file === undefined ? undefined : sharingIn(file);
    return {
      async run(session) {
        const world = await session.world();
        const sharing = given ?? sharingOf(await drivePermissions(session.spreadsheetId));
        const { result } = await session.runWhole(accessReview(world, sharing));
        const isFine = result.findings.every(({ weight }) => weight === 'hint');
        return {
          json: reviewJson(result),
          lines: linesOf(result, language),
          ...(!isFine && { trouble: new CliError('accessNotInOrder') }),
        };
      },
    };
  },
};

/**
 * With whom the spreadsheet is shared, by a file: the answer of Drive's `permissions.list`, which is complete; or a CSV file with the
 * columns `email`, `role` and, where need be, `type`, which says nothing of links that it does not name.
 * @throws RegisterError fileNotFound; CliError fileNotReadable, accountsUnreadable
 */
function sharingIn(file: string): Sharing {
  const bytes = readBytes(file, MOST_BYTES);
  const name = basename(file);
  return extname(file).toLowerCase() === '.csv' ? sharingInCsv(bytes, name) : sharingInJson(bytes, name);
}

function sharingInJson(bytes: Uint8Array, name: string): Sharing {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    value = undefined;
  }
  const list = propertyOf(value, 'permissions');
  const isWhole = propertyOf(value, 'nextPageToken') === undefined;
  if (!Array.isArray(list) || !isWhole || !list.every(isPermission))
    throw new CliError('accountsUnreadable', { name });
  return sharingOf(list);
}

/** Without a kind and a role nothing can be said of a permission; Drive always tells both. */
const isPermission = (value: unknown): value is DrivePermission =>
  ['type', 'role'].every((name) => typeof propertyOf(value, name) === 'string');

/** What people call the roles that Drive calls otherwise. */
const driveRoles: Readonly<Record<string, string>> = { editor: 'writer', viewer: 'reader' };

function sharingInCsv(bytes: Uint8Array, name: string): Sharing {
  const { headings, rows } = readCsv(bytes, (text) => new TextDecoder('utf-8', { fatal: true }).decode(text));
  const column = (heading: string) => headings.findIndex((each) => each.toLowerCase() === heading);
  const [email, role, type] = [column('email'), column('role'), column('type')];
  if (email < 0 || role < 0) throw new CliError('accountsUnreadable', { name });
  const { people, open } = sharingOf(
    rows.map((row) => {
      const word = row[role]?.trim().toLowerCase() ?? '';
      const account = row[email]?.trim() ?? '';
      const kind = row[type]?.trim().toLowerCase() || 'user';
      const named = kind === 'domain' ? { domain: account } : { emailAddress: account };
      return { type: kind, role: driveRoles[word] ?? word, ...named };
    }),
  );
  return open.length > 0 ? { people, open } : { people };
}

const reviewJson = ({ findings, accounts }: AccessReview) => ({
  accounts: accounts ?? null,
  findings: findings.map(({ key, weight, account, role, day }) => ({
    ...{ finding: key, weight, account },
    role: role ?? null,
    day: isoDay(day),
  })),
});

function linesOf({ findings, accounts }: AccessReview, language: Language): string[] {
  const told = findings.flatMap((finding) => {
    const { found, todo } = findingInWords(finding, language);
    return [found, `    ${say(accessTexts.todo, language, { todo })}`];
  });
  return [
    ...(accounts === undefined ? [] : [sayCount(accountsSeen, accounts, language)]),
    ...(isAllWell(findings) ? [say(accessTexts.fine, language)] : []),
    ...told,
  ];
}
