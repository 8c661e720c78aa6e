import { replay } from '../../actions/replay';
import { replayLines } from '../../actions/replay/words';
import { standingNow } from '../../actions/restored';
import { entriesOfLines } from '../../register/log';
import { COPY_TASK } from '../services/memory';
import { keptFiles } from '../services/files';
import { flag, list, optional, record, text } from '../shapes';
import type { Services } from './desk';

const MOST_PARTS = 50;
/** A part of the copy takes some 300,000 characters; whoever joins several into one file may do so. */
const MOST_CHARACTERS = 20_000_000;

/** What is to be done after the spreadsheet was restored from an earlier version. */
export const restoring: Services<'restoredState' | 'replay'> = {
  restoredState: {
    shape: record({}),
    run: ({ register }) => ({ ...register.ask(standingNow), files: keptFiles(COPY_TASK) }),
  },
  replay: {
    shape: record({
      parts: list(text(MOST_CHARACTERS, { blank: true }), MOST_PARTS),
      acceptMissing: optional(flag),
    }),
    run: ({ register, language }, { parts, acceptMissing = false }) => {
      const newer = parts.flatMap(entriesOfLines);
      const result = register.changing(() =>
        register.ask((world) => replay(world, newer, { acceptMissing })),
      );
      return { lines: replayLines(result, language), unfinished: result.unfinished };
    },
  },
};
