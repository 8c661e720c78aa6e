import { resolve } from 'node:path';
import type { Command, Context, Work } from '../command';
import { WrongUsage } from '../errors';
import type { Options, OptionTable } from '../options';
import { atDesk, carryOut, handOver, shown, type Acted, type Desk } from '../requests/acting';
import { fulfil, lift } from '../requests/fulfilling';
import { actOptions, detailOptions, orderOf } from '../requests/orders';
import { receiving, receivingOptions } from '../requests/receiving';
import { fulfilDetails, fulfilOptions } from '../requests/wishes';

/** Acts that are more than an order. */
const otherActs = {
  fulfil: 'flag',
  'lift-restriction': 'value',
  'hand-over': 'value',
} as const satisfies OptionTable;

type OrderName = keyof typeof actOptions;
type ActName = OrderName | keyof typeof otherActs;

const actNames = Object.keys({ ...actOptions, ...otherActs }) as ActName[];

/** `request`: records a request, shows one, or does something about it. */
export const requestCommand: Command = {
  options: {
    id: 'value',
    right: 'value',
    ...receivingOptions,
    ...actOptions,
    ...detailOptions,
    ...otherActs,
    ...fulfilOptions,
    'checked-address': 'flag',
    out: 'value',
  },
  usage: [
    '--right R --received YYYY-MM-DD [--name N] [--email E] [--phone P] [--organisation O] [--details T] [--channel C]',
    '--id ID',
    '--id ID --customer WHO | --identify HOW | --doubt WHAT --ask WHAT',
    '--id ID --pause WHY | --resume [--on YYYY-MM-DD] | --extend WHY',
    '--id ID --refuse WHY [--ground unfounded|excessive|exception|notIdentified [--law TEXT]]',
    '--id ID --unable [WHY] | --withdraw | --duplicate-of ID | --lift-restriction WHY',
    '--id ID --hand-over LETTER [--on YYYY-MM-DD] [--checked-address]',
    '--id ID --fulfil [--checked-address] [--purpose ID …] [--set COLUMN=VALUE …] [--refuse-field COLUMN=WHY …] [--reasons TEXT]\n' +
      '          [--anonymise] [--ground accuracy|unlawful|claims|objection] [--granted|--declined --balancing TEXT] [--answer TEXT]',
    '--id ID … --out FOLDER',
  ].join('\n      request '),
  prepare(options, context) {
    options.exactlyOne('id', 'right');
    for (const name of Object.keys(receivingOptions)) options.onlyWith(name, 'right');
    for (const name of [...actNames, 'out']) options.onlyWith(name, 'id');
    options.onlyWith('ask', 'doubt');
    options.onlyWith('on', options.has('hand-over') ? 'hand-over' : 'resume');
    options.onlyWith('checked-address', options.has('hand-over') ? 'hand-over' : 'fulfil');
    options.onlyWith('law', 'refuse');
    const isRefusal = options.has('refuse');
    for (const name of fulfilDetails)
      options.onlyWith(name, isRefusal && name === 'ground' ? 'refuse' : 'fulfil');
    options.exclusive('granted', 'declined');
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
  switch (act) {
    case 'fulfil':
      return (desk) => fulfil(desk, options);
    case 'lift-restriction':
      return (desk) => lift(desk, options.needed(act));
    case 'hand-over': {
      const on = options.day('on');
      const said = { addressChecked: options.has('checked-address'), ...(on !== undefined && { on }) };
      return (desk) => handOver(desk, options.needed(act), said);
    }
    default: {
      const order = orderOf(act, options);
      return (desk) => carryOut(desk, order);
    }
  }
}
