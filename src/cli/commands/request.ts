import { resolve } from 'node:path';
import type { Command, Context, Work } from '../command';
import { WrongUsage } from '../errors';
import type { Options } from '../options';
import { atDesk, carryOut, handOver, shown, type Acted, type Desk } from '../requests/acting';
import { actOptions, detailOptions, orderOf } from '../requests/orders';
import { receiving, receivingOptions } from '../requests/receiving';

const actNames = [...(Object.keys(actOptions) as (keyof typeof actOptions)[]), 'hand-over'] as const;
type ActName = (typeof actNames)[number];

/** `request`: records a request, shows one, or does something about it. */
export const requestCommand: Command = {
  options: {
    id: 'value',
    right: 'value',
    ...receivingOptions,
    ...actOptions,
    ...detailOptions,
    'hand-over': 'value',
    out: 'value',
  },
  usage: [
    '--right R --received YYYY-MM-DD [--name N] [--email E] [--phone P] [--organisation O] [--details T] [--channel C]',
    '--id ID',
    '--id ID --customer WHO | --identify HOW | --doubt WHAT --ask WHAT',
    '--id ID --pause WHY | --resume [--on YYYY-MM-DD] | --extend WHY',
    '--id ID --refuse WHY [--ground unfounded|excessive|exception|notIdentified [--law TEXT]]',
    '--id ID --unable [WHY] | --withdraw | --duplicate-of ID | --hand-over LETTER [--out FOLDER]',
  ].join('\n      request '),
  prepare(options, context) {
    options.exactlyOne('id', 'right');
    for (const name of Object.keys(receivingOptions)) options.onlyWith(name, 'right');
    for (const name of [...actNames, 'out']) options.onlyWith(name, 'id');
    options.onlyWith('ask', 'doubt');
    options.onlyWith('on', 'resume');
    for (const name of ['ground', 'law']) options.onlyWith(name, 'refuse');
    return options.has('right') ? receiving(options, context) : about(options, context);
  },
};

/** Shows a request or does what was told about it. @throws WrongUsage optionsExclude for two acts at once */
function about(options: Options, { language, surroundings }: Context): Work {
  const id = options.needed('id');
  const [act, another] = options.among(actNames);
  if (act !== undefined && another !== undefined)
    throw new WrongUsage('optionsExclude', { name: `--${act}`, other: `--${another}` });
  if (act === undefined) return { run: (session) => shown(session, id, language) };
  const work = workOf(act, options);
  const out = options.value('out');
  const where = {
    current: surroundings.folder,
    ...(out !== undefined && { folder: resolve(surroundings.folder, out) }),
  };
  return { run: (session) => atDesk({ session, language, ...where }, id, work) };
}

/** @throws WrongUsage */
function workOf(act: ActName, options: Options): (desk: Desk) => Promise<Acted> {
  if (act === 'hand-over') {
    const letter = options.needed('hand-over');
    return (desk) => handOver(desk, letter);
  }
  const order = orderOf(act, options);
  return (desk) => carryOut(desk, order);
}
