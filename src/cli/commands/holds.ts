import { resolve } from 'node:path';
import { resumeErasure } from '../../actions/erase';
import { holdList, type HoldLine } from '../../actions/holds/list';
import { liftHold, liftPlan } from '../../actions/holds/lift';
import { reviewHold } from '../../actions/holds/review';
import { setHold } from '../../actions/holds/set';
import { choiceText, vocabulary } from '../../language/choices';
import { heldByInvoices } from '../../language/clientHolds';
import { cliTexts } from '../../language/cli';
import { cliHolds } from '../../language/cliHolds';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { RegisterError } from '../../register/errors';
import { settableGrounds } from '../../register/holds';
import { controllerWarnings, isoDay, type Command, type Context, type Outcome, type Work } from '../command';
import { WrongUsage } from '../errors';
import { demandFolder } from '../files';
import type { Options } from '../options';
import type { Session } from '../register/session';
import { concluded, erasureJson } from './erase';
import { erasureLines } from './erasure-lines';

/** `holds`: lists what may not be erased yet, sets a hold, looks at it again or lifts it. */
export const holdsCommand: Command = {
  options: {
    ...{ due: 'flag', set: 'value', ground: 'value', law: 'value', reason: 'value', review: 'value' },
    ...{ on: 'value', lift: 'value', plan: 'flag', yes: 'flag', out: 'value' },
  },
  usage:
    '[--due | --set RECORD --ground GROUND [--law TEXT] [--reason TEXT] [--review YYYY-MM-DD] | --review ID --on YYYY-MM-DD [--reason TEXT] | --lift ID [--plan | --yes [--out FOLDER]]]',
  prepare(options, context) {
    const { language } = context;
    expectOne(options);
    if (options.has('set')) return setting(options, language);
    if (options.has('lift')) return lifting(options, context);
    if (options.has('review')) return reviewing(options, language);
    return { run: (session) => list(session, options.has('due'), language) };
  },
};

/** With `--set`, `--review` is the day; without it, the hold that is looked at. */
function expectOne(options: Options): void {
  for (const other of ['set', 'lift', 'review']) options.exclusive('due', other);
  options.exclusive('set', 'lift');
  options.exclusive('lift', 'review');
  for (const name of ['ground', 'law']) options.onlyWith(name, 'set');
  if (!options.has('set')) options.onlyWith('reason', 'review');
  options.onlyWith('on', 'review');
  options.exclusive('on', 'set');
  for (const name of ['plan', 'yes']) options.onlyWith(name, 'lift');
  options.onlyWith('out', 'yes');
  options.exclusive('plan', 'yes');
}

function setting(options: Options, language: Language): Work {
  const ground = options.choice('ground', settableGrounds, (word) => vocabulary('en').key('ground', word));
  if (ground === undefined) throw new WrongUsage('optionMissing', { name: '--ground' });
  const [law, reason, reviewOn] = [options.value('law'), options.value('reason'), options.day('review')];
  const order = {
    record: options.needed('set'),
    ground,
    ...(law !== undefined && { law }),
    ...(reason !== undefined && { reason }),
    ...(reviewOn !== undefined && { reviewOn }),
  };
  return {
    async run(session) {
      const { result } = await session.run(setHold(await session.world(), order));
      const { hold: id, changed } = result;
      const date = result.reviewOn === undefined ? '' : formatDate(result.reviewOn, language);
      return {
        json: { hold: id, changed, reviewOn: isoDay(result.reviewOn) },
        lines: [say(changed ? cliHolds.set : cliHolds.stood, language, { id, date })],
      };
    },
  };
}

function reviewing(options: Options, language: Language): Work {
  const id = options.needed('review');
  options.needed('on');
  const on = options.day('on') as number;
  const reason = options.value('reason');
  return {
    async run(session) {
      const { result } = await session.run(reviewHold(await session.world(), id, on, reason));
      return {
        json: { hold: id, changed: result.changed, reviewOn: isoDay(on) },
        lines: [say(cliHolds.reviewed, language, { id, date: formatDate(on, language) })],
      };
    },
  };
}

function lifting(options: Options, { language, surroundings }: Context): Work {
  const id = options.needed('lift');
  const out = options.value('out');
  const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
  return {
    async run(session) {
      if (options.has('yes')) return lift(session, id, folder, language);
      const plan = await session.run(liftPlan(await session.world(), id));
      const erases = plan !== undefined && plan.goes.length + plan.residual.length > 0;
      // Where nothing is erased, there is nothing to confirm.
      if (!erases && !options.has('plan')) return lift(session, id, folder, language);
      return {
        json: { hold: id, lifted: false, erasure: plan ? erasureJson(plan, false) : null },
        lines: plan ? erasureLines(plan, false, language) : [say(cliHolds.nothingWaits, language)],
        ...(!options.has('plan') && { trouble: new RegisterError('erasureNotConfirmed') }),
      };
    },
  };
}

/** Lifts, and goes on with the erasure that waited; the person's letter goes out with the next mailing. */
async function lift(
  session: Session,
  id: string,
  folder: string | undefined,
  language: Language,
): Promise<Outcome> {
  const world = await session.world();
  if (folder !== undefined) demandFolder(folder);
  const { changed, resumes } = (await session.run(liftHold(world, id))).result;
  const lifted = say(changed ? cliHolds.lifted : cliHolds.wasLifted, language, { id });
  if (resumes === undefined)
    return { json: { hold: id, lifted: true, changed, erasure: null, letter: null }, lines: [lifted] };
  const { erasure, isErased, receipt } = await concluded(
    session,
    await session.run(resumeErasure(world, resumes, { writesReceipt: folder !== undefined })),
    folder,
  );
  const letter = erasure.notice ?? null;
  return {
    json: {
      hold: id,
      lifted: true,
      changed,
      erasure: { ...erasureJson(erasure, isErased), receipt },
      letter,
    },
    lines: [
      lifted,
      ...erasureLines(erasure, isErased, language),
      ...(receipt.length > 0 ? [say(cliTexts.told.receipt, language), ...receipt] : []),
      ...(letter === null ? [] : [say(cliHolds.letterWaits, language)]),
    ],
    ...(receipt.length > 0 && { warnings: controllerWarnings(erasure.facts.settings, language) }),
  };
}

async function list(session: Session, onlyDue: boolean, language: Language): Promise<Outcome> {
  const { holds, invoices } = await session.run(holdList(await session.world(), onlyDue));
  const none = say(onlyDue ? cliHolds.noneDue : cliHolds.none, language);
  const counted = (['open', 'collection'] as const).filter((state) => !onlyDue && invoices[state] > 0);
  return {
    json: { holds: holds.map(holdJson), invoices },
    lines: [
      ...(holds.length > 0 ? holds.map((hold) => lineOf(hold, language)) : [none]),
      ...counted.map((state) => sayCount(heldByInvoices[state], invoices[state], language)),
    ],
  };
}

const holdJson = ({ setOn, reviewOn, reviewedOn, isDue, name: _name, label: _label, ...hold }: HoldLine) => ({
  ...hold,
  setOn: isoDay(setOn),
  reviewOn: isoDay(reviewOn),
  reviewedOn: isoDay(reviewedOn),
  due: isDue,
});

function lineOf(hold: HoldLine, language: Language): string {
  const review =
    hold.reviewOn === undefined
      ? []
      : [say(cliHolds.reviewOn, language, { date: formatDate(hold.reviewOn, language) })];
  const more = [hold.law, hold.reason, ...review, ...(hold.isDue ? [say(cliHolds.due, language)] : [])];
  return say(cliHolds.line, language, {
    id: hold.id || say(cliHolds.withoutId, language),
    ground: choiceText('ground', hold.ground, language),
    record: hold.label,
    recordId: hold.record,
    more: more
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join(''),
  });
}
