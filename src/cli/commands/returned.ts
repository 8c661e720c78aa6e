import { personReturned } from '../../actions/arrivals';
import { cliTexts } from '../../language/cli';
import { say } from '../../language/text';
import type { Command } from '../command';

/** `returned`: the owner's word that an erased person came back by themselves. */
export const returnedCommand: Command = {
  options: { customer: 'value' },
  usage: '--customer WHO',
  prepare(options, { language }) {
    const who = options.needed('customer');
    return {
      async run(session) {
        const { result } = await session.run(personReturned(await session.world(), who));
        const { customer, changed } = result;
        const text = changed ? cliTexts.told.personReturned : cliTexts.told.notSuppressed;
        return { json: result, lines: [say(text, language, { customer })] };
      },
    };
  },
};
