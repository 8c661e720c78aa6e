import { condense, condensingFor, type Condensing } from '../../actions/condense';
import { condensingSentences } from '../../actions/condensing-words';
import { RegisterError } from '../../register/errors';
import type { Command } from '../command';

/** `condense`: shows what of the log can be condensed, or puts a summary in its place. */
export const condenseCommand: Command = {
  options: { plan: 'flag', yes: 'flag' },
  usage: '[--plan | --yes]',
  prepare(options, { language }) {
    options.exclusive('plan', 'yes');
    return {
      async run(session) {
        const world = await session.world();
        if (!options.has('yes')) {
          const plan = await session.run(condensingFor(world));
          const isAsked = options.has('plan') || plan.entries === 0;
          return {
            json: condensingJson(plan, false),
            lines: condensingSentences(plan, false, language),
            ...(!isAsked && { trouble: new RegisterError('condensingNotConfirmed') }),
          };
        }
        const { result, unfinished } = await session.run(condense(world));
        return {
          json: condensingJson(result, result.entries > 0),
          lines: condensingSentences(result, true, language),
          ...(unfinished && { trouble: new RegisterError('timeRanOut') }),
        };
      },
    };
  },
};

const condensingJson = ({ entries, from, to, stop }: Condensing, condensed: boolean) => ({
  condensed,
  entries,
  from: from ?? null,
  to: to ?? null,
  stop: stop ?? null,
});
