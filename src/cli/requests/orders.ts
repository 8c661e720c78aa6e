import type { RequestOrder } from '../../actions/requests/deeds';
import type { RefusalGround } from '../../documents/letter';
import type { Options, OptionTable } from '../options';

/** Options that say what is done about a request; one at a time. */
export const actOptions = {
  customer: 'value',
  identify: 'value',
  doubt: 'value',
  pause: 'value',
  resume: 'flag',
  extend: 'value',
  refuse: 'value',
  unable: 'optional',
  withdraw: 'flag',
  'duplicate-of': 'value',
} as const satisfies OptionTable;

/** Options that belong to one of those; `ground` also to the fulfilment of a restriction. */
export const detailOptions = {
  ask: 'value',
  on: 'value',
  ground: 'value',
  law: 'value',
} as const satisfies OptionTable;

const refusalGrounds: readonly RefusalGround[] = ['unfounded', 'excessive', 'exception', 'notIdentified'];

/**
 * Where no ground is named, the law's exception that the reasons give is the ground: that a request is unfounded or excessive
 * is for the controller to prove (GDPR Art. 12(5)), and nobody is told so by default.
 */
const USUAL_GROUND: RefusalGround = 'exception';

/** What each act's options mean. */
const orders: { [A in keyof typeof actOptions]: (options: Options) => RequestOrder } = {
  customer: (options) => ({ act: 'choosePerson', customer: options.needed('customer') }),
  identify: (options) => ({ act: 'identify', how: options.needed('identify') }),
  doubt: (options) => ({ act: 'askIdentity', doubt: options.needed('doubt'), asked: options.needed('ask') }),
  pause: (options) => ({ act: 'pause', reason: options.needed('pause') }),
  resume: (options) => {
    const on = options.day('on');
    return { act: 'resume', ...(on !== undefined && { on }) };
  },
  extend: (options) => ({ act: 'extend', reasons: options.needed('extend') }),
  refuse: (options) => {
    const law = options.value('law');
    return {
      act: 'refuse',
      reasons: options.needed('refuse'),
      ground: options.choice('ground', refusalGrounds) ?? USUAL_GROUND,
      ...(law !== undefined && { law }),
    };
  },
  unable: (options) => ({ act: 'unableToIdentify', reasons: options.value('unable') ?? '' }),
  withdraw: () => ({ act: 'withdraw' }),
  'duplicate-of': (options) => ({ act: 'markDuplicate', of: options.needed('duplicate-of') }),
};

/** The order that was given with an act's option. @throws WrongUsage */
export const orderOf = (act: keyof typeof actOptions, options: Options): RequestOrder => orders[act](options);
