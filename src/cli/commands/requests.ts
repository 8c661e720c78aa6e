import { requestList } from '../../actions/requests/view';
import { cliRequests, cliSentence } from '../../language/cli';
import { say } from '../../language/text';
import type { Command } from '../command';
import { lineJson, listLine } from '../requests/views';

/** `requests`: lists the requests, those with the least time left first. */
export const requestsCommand: Command = {
  options: { open: 'flag' },
  usage: '[--open]',
  prepare: (options, { language }) => ({
    async run(session) {
      const { requests, broken } = await session.run(requestList(await session.world(), options.has('open')));
      const mended = broken.map(({ id, code }) => ({
        id,
        error: { code, message: cliSentence({ code, data: {} }, language) },
      }));
      const lines = [
        ...requests.map((line) => listLine(line, language)),
        ...mended.map(({ id, error }) => say(cliRequests.broken, language, { id, reason: error.message })),
      ];
      return {
        json: { requests: requests.map(lineJson), broken: mended },
        lines: lines.length > 0 ? lines : [say(cliRequests.none, language)],
      };
    },
  }),
};
