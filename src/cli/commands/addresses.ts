import { resolve } from 'node:path';
import { addressFile, type AddressFileNow } from '../../actions/addresses/files';
import type { LeftOut } from '../../actions/addresses/people';
import { addedUp, leftOutCounts } from '../../actions/addresses/gather';
import { makeAddresses, planAddresses } from '../../actions/addresses/make';
import {
  addressFormats,
  expectMakeable,
  onePerKinds,
  plainWish,
  type AddressFormat,
  type AddressWish,
} from '../../actions/addresses/wish';
import { warningOf } from '../../actions/addresses/words';
import { addressesWritten } from '../../actions/addresses/written';
import { failTask } from '../../actions/tasks';
import { safeFileName } from '../../documents/file-name';
import { addressDialog, leftOutTexts } from '../../language/addresses';
import { cliAddressTexts } from '../../language/cliAddressTexts';
import { formatDate, say, type Language } from '../../language/text';
import type { LeftOutReason } from '../../register/addressing';
import { RegisterError } from '../../register/errors';
import { isoDay, type Command, type Outcome } from '../command';
import { demandFolder, writeSet } from '../files';
import type { Options } from '../options';
import type { Session } from '../register/session';

/** `addresses`: labels and address lists for a purpose, from those who may be on them. */
export const addressesCommand: Command = {
  options: {
    purpose: 'value',
    format: 'value',
    'one-per': 'value',
    recipient: 'value',
    start: 'value',
    outlines: 'flag',
    'similar-products': 'flag',
    plan: 'flag',
    out: 'value',
  },
  usage:
    '--purpose ID --format L7160|L7163|3x8|csv|email [--one-per household|organisation] [--recipient ID] [--start NUMBER] [--outlines] [--similar-products] (--plan | --out FOLDER)',
  prepare(options, { language, surroundings }) {
    const wish = wishOf(options);
    options.exactlyOne('plan', 'out');
    const out = options.value('out');
    const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
    return {
      run: (session) =>
        folder === undefined ? look(session, wish, language) : make(session, wish, folder, language),
    };
  },
};

/** @throws WrongUsage; RegisterError recipientNotSaid, startLabelInvalid */
function wishOf(options: Options): AddressWish {
  options.needed('format');
  const wish: AddressWish = {
    ...plainWish,
    purpose: options.needed('purpose'),
    format: options.choice('format', addressFormats) as AddressFormat,
    onePer: options.choice('one-per', onePerKinds) ?? plainWish.onePer,
    recipient: options.value('recipient') ?? '',
    start: Number(options.value('start') ?? plainWish.start),
    outlines: options.has('outlines'),
    similarProducts: options.has('similar-products'),
  };
  expectMakeable(wish);
  return wish;
}

/** Numbers and, for a person at the screen alone, whom each reason is about; ids say nothing to anybody else. */
async function look(session: Session, wish: AddressWish, language: Language): Promise<Outcome> {
  const world = await session.world();
  const { entries, leftOut, refusing } = await session.run(planAddresses(world, wish));
  const people = entries.reduce((sum, entry) => sum + entry.people.length, 0);
  const counts = leftOutCounts(leftOut);
  return {
    json: { people, entries: entries.length, refusing: refusing ?? null, leftOut: byReason(leftOut) },
    lines: [
      say(cliAddressTexts.planned, language, { people, entries: entries.length }),
      ...(people > 0 ? warningLines(refusing, language) : []),
      ...reasonLines(counts, language),
      ...leftOut.map(({ id, reason }) =>
        say(cliAddressTexts.leftOutPerson, language, {
          customer: id || say(addressDialog.nameless, language),
          reason: say(leftOutTexts[reason], language),
        }),
      ),
    ],
  };
}

async function make(
  session: Session,
  wish: AddressWish,
  folder: string,
  language: Language,
): Promise<Outcome> {
  const world = await session.world();
  demandFolder(folder);
  const made = (await session.run(makeAddresses(world, wish))).result;
  const { task, deletedOn, isTakenUp } = made;
  const { files, dropped, people, entries, refusing, ...now } = await writeFile(session, task, folder);
  const leftOut = addedUp(made.leftOut, now.leftOut);
  const isWritten = files.length > 0;
  await session.run(addressesWritten(world, task, { dropped, people, isWritten, stood: isTakenUp }));
  return {
    json: {
      ...{ people, entries, refusing: refusing ?? null, leftOut, files },
      deleteOn: isWritten ? isoDay(deletedOn) : null,
    },
    lines: [
      ...(isWritten ? [say(cliAddressTexts.made, language, { people, entries })] : []),
      ...(isWritten ? warningLines(refusing, language) : []),
      ...reasonLines(leftOut, language),
      ...files,
      isWritten
        ? say(cliAddressTexts.deleteOn, language, { date: formatDate(deletedOn, language) })
        : say(cliAddressTexts.notWritten, language),
    ],
  };
}

/** @throws RegisterError fileNotWritable and others, noted in the register */
async function writeFile(
  session: Session,
  task: string,
  folder: string,
): Promise<{ files: string[] } & Omit<AddressFileNow, 'file'>> {
  const world = await session.world();
  try {
    const { file, ...rest } = await session.run(addressFile(world, task));
    const named = file && safeFileName(file.stem);
    return {
      files:
        file && named ? writeSet(folder, named, [{ ending: `.${file.ending}`, content: file.content }]) : [],
      ...rest,
    };
  } catch (error) {
    if (error instanceof RegisterError) await session.run(failTask(world, task, error.code));
    throw error;
  }
}

const warningLines = (refusing: number | undefined, language: Language): string[] =>
  [warningOf({ refusing }, language)].filter(Boolean);

const byReason = (leftOut: readonly LeftOut[]): Partial<Record<LeftOutReason, string[]>> =>
  Object.fromEntries(
    Object.keys(leftOutCounts(leftOut)).map((reason) => [
      reason,
      leftOut.filter((each) => each.reason === reason).map(({ id }) => id),
    ]),
  );

const reasonLines = (counts: Partial<Record<LeftOutReason, number>>, language: Language): string[] =>
  (Object.entries(counts) as [LeftOutReason, number][]).map(([reason, count]) =>
    say(cliAddressTexts.leftOut, language, { reason: say(leftOutTexts[reason], language), count }),
  );
