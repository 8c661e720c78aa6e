import {
  confirmRelationships,
  endRelationships,
  reopenRelationships,
  suggestedEnds,
  type Decided,
} from '../../actions/retention/relationships';
import { countedRelationshipTexts, relationshipTexts } from '../../language/relationshipTexts';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { isoDate } from '../../register/calendar';
import type { Command, Outcome } from '../command';
import type { Session } from '../register/session';

const acts = ['ended', 'still', 'reopen'] as const;

/** `relationships`: lists customers who have long been silent, and marks their relationships as ended or as going on. */
export const relationshipsCommand: Command = {
  options: { ended: 'list', on: 'value', still: 'list', reopen: 'list' },
  usage: '[--ended ID … [--on YYYY-MM-DD] | --still ID … | --reopen ID …]',
  prepare(options, { language }) {
    for (const act of acts) for (const other of acts) if (act !== other) options.exclusive(act, other);
    options.onlyWith('on', 'ended');
    const on = options.day('on');
    const [act] = options.among(acts);
    return {
      async run(session) {
        const world = await session.world();
        if (act === undefined) return list(session, language);
        const ids = options.list(act);
        if (act === 'reopen') {
          const { result } = await session.runWhole(reopenRelationships(world, ids));
          return {
            json: result,
            lines: [sayCount(countedRelationshipTexts.reopened, result.reopened, language)],
          };
        }
        const { result } = await session.runWhole(
          act === 'ended' ? endRelationships(world, ids, on) : confirmRelationships(world, ids),
        );
        return decided(act === 'ended' ? 'ended' : 'confirmed', result, language);
      },
    };
  },
};

const decided = (what: 'ended' | 'confirmed', result: Decided, language: Language): Outcome => ({
  json: { [what]: result.decided, changed: result.changed },
  lines: [sayCount(countedRelationshipTexts[what], result.decided, language)],
  ...(result.changed > 0 && {
    warnings: [sayCount(countedRelationshipTexts.changed, result.changed, language)],
  }),
});

async function list(session: Session, language: Language): Promise<Outcome> {
  const suggested = await session.run(suggestedEnds(await session.world()));
  const lines = suggested.map(
    ({ customer, name, lastActivity }) =>
      `${customer}  ${say(relationshipTexts.silentSince, language, { name, date: formatDate(lastActivity, language) })}`,
  );
  return {
    json: {
      suggested: suggested.map(({ customer, lastActivity }) => ({
        customer,
        lastActivity: isoDate(lastActivity),
      })),
    },
    lines: lines.length > 0 ? lines : [say(relationshipTexts.none, language)],
  };
}
