import { resolve } from 'node:path';
import { confirmErasure, erase, planFor } from '../../actions/erase';
import type { Erasure } from '../../actions/erasure';
import type { ErasureChoice } from '../../actions/erasure-anonymised';
import { mentions, type Mention } from '../../actions/mentions';
import { replaceMentions } from '../../actions/mentions-replaced';
import { receiptOf } from '../../actions/receipt';
import { concludeErasure } from '../../actions/erasure-conclusion';
import type { Done } from '../../actions/act';
import { safeFileName } from '../../documents/file-name';
import { isoDate } from '../../register/calendar';
import { RegisterError } from '../../register/errors';
import { cliTexts } from '../../language/cli';
import { countedMentionTexts, mentionTexts } from '../../language/erasures';
import { say, sayCount, type Language } from '../../language/text';
import { htmlToPdf } from '../../print';
import { controllerWarnings, isoDay, type Command, type Outcome } from '../command';
import { CliError } from '../errors';
import { demandFolder, writeSet } from '../files';
import type { Session } from '../register/session';
import { erasureLines } from './erasure-lines';
import { mentionJson, mentionLine } from './mention-lines';

/** `erase`: shows what an erasure would do, or carries it out. */
export const eraseCommand: Command = {
  options: {
    customer: 'value',
    anonymise: 'flag',
    plan: 'flag',
    replace: 'list',
    yes: 'flag',
    out: 'value',
  },
  usage: '--customer WHO [--anonymise] [--plan | --replace MENTION … | --yes [--out FOLDER]]',
  prepare(options, { language, surroundings }) {
    const who = options.needed('customer');
    options.exclusive('plan', 'yes');
    options.exclusive('plan', 'replace');
    options.exclusive('replace', 'yes');
    options.exclusive('replace', 'anonymise');
    options.onlyWith('out', 'yes');
    const choice: ErasureChoice = { anonymise: options.has('anonymise') };
    const out = options.value('out');
    const folder = out === undefined ? undefined : resolve(surroundings.folder, out);
    const told = (
      erasure: Erasure,
      isDone: boolean,
      receipt: string[],
      trouble?: RegisterError,
    ): Outcome => ({
      json: { ...erasureJson(erasure, isDone), receipt },
      lines: [
        ...erasureLines(erasure, isDone, language),
        ...(receipt.length > 0 ? [say(cliTexts.told.receipt, language), ...receipt] : []),
      ],
      ...(receipt.length > 0 && { warnings: controllerWarnings(erasure.facts.settings, language) }),
      ...(trouble && { trouble }),
    });
    return {
      async run(session) {
        if (options.has('yes')) return carryOut(session, { who, choice, folder }, told);
        const world = await session.world();
        if (options.has('replace')) return replace(session, who, options.list('replace'), language);
        const { result } = await session.run(planFor(world, who, choice));
        const trouble = options.has('plan') ? undefined : new RegisterError('erasureNotConfirmed');
        return withMentions(told(result, false, [], trouble), await mentionsFor(session, result), language);
      },
    };
  },
};

/** The mentions of whoever an erasure would take; none where it is nobody's or its rows say no more who they are. */
const mentionsFor = async (session: Session, { customer, name }: Erasure): Promise<Mention[]> =>
  name === '' ? [] : session.run(mentions(await session.world(), customer));

const withMentions = (outcome: Outcome, found: readonly Mention[], language: Language): Outcome => ({
  ...outcome,
  json: { ...outcome.json, mentions: found.map(mentionJson) },
  lines: [...outcome.lines, ...found.map((mention) => mentionLine(mention, language))],
});

/** Replaces the passages that the owner chose by their references. */
async function replace(
  session: Session,
  who: string,
  references: readonly string[],
  language: Language,
): Promise<Outcome> {
  const { result } = await session.runWhole(replaceMentions(await session.world(), who, references));
  return {
    json: result,
    lines: [sayCount(countedMentionTexts.replaced, result.replaced, language)],
    ...(result.changed > 0 && { warnings: [say(mentionTexts.changed, language)] }),
  };
}

/** Erases, hands the receipt over, and confirms that both are done. */
async function carryOut(
  session: Session,
  { who, choice, folder }: { who: string; choice: ErasureChoice; folder: string | undefined },
  told: (erasure: Erasure, isDone: boolean, receipt: string[], trouble?: RegisterError) => Outcome,
): Promise<Outcome> {
  const world = await session.world();
  // A receipt that cannot be written must not come to light after the erasure.
  if (folder !== undefined) demandFolder(folder);
  const { erasure, isErased, receipt } = await concluded(
    session,
    await session.run(erase(world, who, '', { ...choice, writesReceipt: folder !== undefined })),
    folder,
  );
  const isHeld = !isErased && erasure.outcome === 'held';
  return told(erasure, isErased, receipt, isHeld ? new CliError('erasureHeld') : undefined);
}

/** Looks at an erasure anew, hands its receipt over, and confirms that both are done. */
export async function concluded(
  session: Session,
  first: Done<Erasure>,
  folder: string | undefined,
): Promise<{ erasure: Erasure; isErased: boolean; receipt: string[] }> {
  const world = await session.world();
  const isErased = first.result.task !== undefined && first.entries.length > 0;
  const done = isErased ? await session.run(confirmErasure(world, first)) : first;
  const { result: erasure } = done;
  const receipt = isErased && folder !== undefined ? writeReceipt(done, folder) : [];
  if (isErased && erasure.task !== undefined)
    await session.run(concludeErasure(world, erasure, erasure.task));
  return { erasure, isErased, receipt };
}

/** The receipt in the person's language; its name holds nothing of the person. */
function writeReceipt({ result, entries }: Done<Erasure>, folder: string): string[] {
  const { receipt, html } = receiptOf(result, result.facts, entries);
  const stem = safeFileName(
    say(cliTexts.fileNames.erasureReceipt, receipt.language, {
      id: receipt.reference,
      date: isoDate(receipt.day),
    }),
  );
  return writeSet(folder, stem, [
    { ending: '.pdf', content: htmlToPdf(html) },
    { ending: '.html', content: html },
  ]);
}

/** An erasure as JSON. */
export const erasureJson = (
  { customer, outcome, goes, stays, statistics, residual, againOn }: Erasure,
  isErased: boolean,
) => ({
  customer,
  outcome,
  // Where paper alone is to be shredded nothing is erased yet.
  erased: isErased && goes.length > 0,
  goes,
  stays: stays.map(({ until, reviewOn, ...staying }) => ({
    ...staying,
    until: isoDay(until),
    reviewOn: isoDay(reviewOn),
  })),
  statistics: statistics.map(({ kind, records }) => ({ kind, records })),
  residual,
  againOn: isoDay(againOn),
});
