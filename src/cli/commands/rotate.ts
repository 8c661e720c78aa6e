import { resolve } from 'node:path';
import { readRegister, ANY_REGISTER } from '../../actions/reading';
import { closeRegister, reopenRegister } from '../../actions/rotation/closing';
import { copyInto, isDraft } from '../../actions/rotation/copying';
import { oldOne, oldOneGone } from '../../actions/rotation/old-one';
import { rotationState } from '../../actions/rotation/state';
import { takeOver, type TakeOver } from '../../actions/rotation/taking-over';
import { cliRotation } from '../../language/cliRotationTexts';
import { aspectTexts, rotationDialog } from '../../language/rotationDialog';
import { say, type Language } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { aspects, type Difference } from '../../workbook/whole/comparison';
import type { Command, Context, Outcome } from '../command';
import { CliError, WrongUsage } from '../errors';
import { expectOldFileGone } from '../register/oldFile';
import type { Session } from '../register/session';

/** What the command can be told to do; exactly one of them. */
const acts = ['to', 'reopen', 'gone'] as const;

/** `rotate`: moves the register into a fresh spreadsheet without history, calls that off, or notes that the old one is gone. */
export const rotateCommand: Command = {
  options: { to: 'value', reopen: 'flag', gone: 'flag' },
  usage: '--to NEW | --reopen | --gone',
  prepare(options, context) {
    const [act, another] = options.among(acts);
    if (act === undefined || another !== undefined)
      throw new WrongUsage('oneOfOptions', { name: '--to', other: '--reopen / --gone' });
    const to = act === 'to' ? options.needed('to') : '';
    const folder = context.surroundings.folder;
    const workbook = options.has('workbook') ? resolve(folder, options.needed('workbook')) : undefined;
    if (workbook !== undefined && act === 'to' && resolve(folder, to) === workbook)
      throw new CliError('fileExists', { name: to });
    return {
      run: (session) => {
        if (act === 'to') return rotate(session, to, workbook, context);
        return act === 'reopen' ? reopen(session, context) : gone(session, workbook, context);
      },
    };
  },
};

/** Closes the register, copies it, and takes the copy over. What was begun is gone on with. */
async function rotate(
  session: Session,
  to: string,
  workbook: string | undefined,
  { language, surroundings }: Context,
): Promise<Outcome> {
  const world = await session.world();
  const reading = await session.run(readRegister(world, {}, ANY_REGISTER));
  if (reading.settings.spreadsheetId !== session.spreadsheetId) throw new RegisterError('registerCopied');
  await session.run(closeRegister(world));
  const where = await session.run(rotationState(session.spreadsheetId));
  // What was handed over already goes on where it went, whatever new one is wished for.
  const fresh = await session.beside(where.state === 'moved' && workbook === undefined ? where.to : to);
  try {
    if (await mayCopy(session, fresh)) await session.run(copyInto(world, fresh.spreadsheetId));
    const kept = fresh.keyring.keep(world.key);
    const result = await fresh.run(takeOver(fresh.worldOf(world.key), { where: workbook }));
    return told(result, fresh.spreadsheetId, kept, language);
  } catch (error) {
    if (fresh.isNew && workbook === undefined)
      surroundings.complain(`${say(cliRotation.stopped, language, { spreadsheet: fresh.spreadsheetId })}\n`);
    throw error;
  }
}

/** A spreadsheet that holds anything of its own is never copied into. @throws CliError fileExists */
async function mayCopy(session: Session, fresh: Session): Promise<boolean> {
  if (fresh.isNew) return true;
  if (await session.run(isDraft(fresh.spreadsheetId))) return true;
  const known = await fresh.run(rotationState(fresh.spreadsheetId)).catch(() => undefined);
  const isOurs =
    (known?.state === 'copy' || known?.state === 'rotated') && known.from === session.spreadsheetId;
  if (isOurs) return false;
  throw new CliError('fileExists', { name: fresh.spreadsheetId });
}

function told(result: TakeOver, spreadsheetId: string, keptIn: string[], language: Language): Outcome {
  const { from, taken, check } = result;
  const lines = [
    say(taken ? cliRotation.taken : rotationDialog.differs, language, { spreadsheet: spreadsheetId }),
    ...(check
      ? aspects.map((aspect) => {
          const [count, wrong] = [check.compared.counts[aspect], check.compared.wrong[aspect]];
          const text = wrong > 0 ? rotationDialog.lineWrong : rotationDialog.lineFine;
          return `  ${say(text, language, { what: say(aspectTexts[aspect], language), count, wrong })}`;
        })
      : []),
    ...(check?.compared.differences ?? []).map((difference) => `    ${placeOf(difference, language)}`),
    ...(taken ? [say(cliRotation.next, language)] : []),
  ];
  return {
    json: { taken, from, spreadsheet: spreadsheetId, check: check ?? null, keyFiles: keptIn },
    lines,
    ...(!taken && { trouble: new CliError('copyDiffers') }),
  };
}

function placeOf({ aspect, tab, row, id, column }: Difference, language: Language): string {
  const place = [
    tab,
    row !== undefined && say(rotationDialog.placeRow, language, { row: String(row) }),
    id,
    column,
  ];
  return say(rotationDialog.difference, language, {
    what: say(aspectTexts[aspect], language),
    place: place.filter(Boolean).join(', '),
  });
}

async function reopen(session: Session, { language }: Context): Promise<Outcome> {
  const { result } = await session.runWhole(reopenRegister(await session.world()));
  return { json: result, lines: [say(rotationDialog.reopened, language)] };
}

/** The old one has to be out of reach: a local file is looked for where it lay, a spreadsheet is asked for. */
async function gone(session: Session, workbook: string | undefined, { language }: Context): Promise<Outcome> {
  const world = await session.world();
  if (workbook !== undefined) {
    const { id, where } = await session.run(oldOne(world));
    expectOldFileGone(workbook, id, where);
  }
  const { result } = await session.runWhole(oldOneGone(world));
  return { json: result, lines: [say(rotationDialog.goneDone, language, { count: result.tasks })] };
}
