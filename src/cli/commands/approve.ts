import { approveDues, undoApprovals } from '../../actions/retention/approve';
import { dryRun, type TouchedCell } from '../../actions/retention/dry-run';
import { mentionsOfCards, type MentionedCard } from '../../actions/retention/mentioned';
import { reviewDues, type ReviewItem } from '../../actions/retention/review';
import { countedRetentionTexts, retentionTexts } from '../../language/retentionTexts';
import { reviewDialog } from '../../language/reviewDialog';
import { tabTexts } from '../../language/tabs';
import { formatDate, say, sayCount, type Language } from '../../language/text';
import { isoDate } from '../../register/calendar';
import type { Command, Outcome } from '../command';
import type { Session } from '../register/session';
import { mentionJson, mentionLine } from './mention-lines';

const acts = ['all', 'item', 'undo', 'undo-all'] as const;

/** `approve`: lists what no ground covers any more, shows what its destruction would take, approves its destruction, or takes an approval back. */
export const approveCommand: Command = {
  options: { all: 'flag', item: 'list', undo: 'list', 'undo-all': 'flag', cells: 'flag' },
  usage: '[--cells [--item KEY …] | --all | --item KEY … | --undo TASK … | --undo-all]',
  prepare(options, { language }) {
    for (const act of acts) for (const other of acts) if (act !== other) options.exclusive(act, other);
    for (const act of ['all', 'undo', 'undo-all']) options.exclusive('cells', act);
    const [act] = options.among(acts);
    const withCells = options.has('cells');
    const keys = act === 'item' ? options.list('item') : undefined;
    return {
      run(session) {
        // A dry run of some records approves none of them.
        if (withCells || act === undefined) return list(session, { withCells, keys }, language);
        if (act === 'all' || act === 'item') return approve(session, keys, language);
        return undo(session, act === 'undo' ? options.list('undo') : undefined, language);
      },
    };
  },
};

async function approve(
  session: Session,
  keys: readonly string[] | undefined,
  language: Language,
): Promise<Outcome> {
  const { result } = await session.runWhole(approveDues(await session.world(), keys));
  const { approved, changed, destroyOn } = result;
  const date = formatDate(destroyOn, language);
  return {
    json: { approved, changed, destroyOn: isoDate(destroyOn) },
    lines: [
      approved === 0
        ? say(retentionTexts.nothingDue, language)
        : sayCount(countedRetentionTexts.approved, approved, language, { date }),
    ],
    ...(changed > 0 && { warnings: [sayCount(countedRetentionTexts.changed, changed, language)] }),
  };
}

async function undo(
  session: Session,
  tasks: readonly string[] | undefined,
  language: Language,
): Promise<Outcome> {
  const { result } = await session.runWhole(undoApprovals(await session.world(), tasks));
  return { json: result, lines: [sayCount(countedRetentionTexts.undone, result.undone, language)] };
}

async function list(
  session: Session,
  { withCells, keys }: { withCells: boolean; keys: readonly string[] | undefined },
  language: Language,
): Promise<Outcome> {
  const world = await session.world();
  const all = await session.run(reviewDues(world));
  const items = keys ? all.filter(({ key }) => keys.includes(key)) : all;
  const changed = keys ? new Set(keys).size - items.length : 0;
  const cells = withCells ? (await session.run(dryRun(world, keys))).result : undefined;
  const mentioned = await mentionsFor(session, items);
  const lines = [
    ...items.flatMap((item) => linesOf(item, language)),
    ...mentioned.flatMap((card) => mentionLines(card, language)),
    ...(cells ?? []).map((cell) => cellLine(cell, language)),
  ];
  return {
    json: {
      items: items.map(itemJson),
      mentions: mentioned.flatMap(({ customer, found }) =>
        found.map((mention) => ({ customer, ...mentionJson(mention) })),
      ),
      ...(cells && { cells }),
    },
    lines: lines.length > 0 ? lines : [say(retentionTexts.nothingDue, language)],
    ...(changed > 0 && { warnings: [sayCount(countedRetentionTexts.changed, changed, language)] }),
  };
}

/** Where other rows name those whose cards wait for the owner's word: afterwards nobody can tell any more who is meant. */
async function mentionsFor(session: Session, items: readonly ReviewItem[]): Promise<MentionedCard[]> {
  const cards = items.filter(({ tab, columns, approved }) => tab === 'customers' && !columns && !approved);
  if (cards.length === 0) return [];
  const keys = cards.map(({ key }) => key);
  return session.run(mentionsOfCards(await session.world(), keys));
}

const mentionLines = ({ customer, name, found }: MentionedCard, language: Language): string[] => [
  say(reviewDialog.mentionsOf, language, { name: name || customer }),
  ...found.map((mention) => `  ${mentionLine(mention, language)}`),
];

const itemJson = ({
  key,
  tab,
  record,
  customer,
  columns,
  reason,
  rule,
  until,
  after,
  approved,
}: ReviewItem) => ({
  ...{ key, tab, record, customer, columns: columns ?? null, reason, rule, until: isoDate(until), after },
  approved: approved ? { task: approved.task, destroyOn: isoDate(approved.on) } : null,
});

const cellLine = ({ tab, record, row, column }: TouchedCell, language: Language): string =>
  `  ${tabTexts[tab].title[language]} ${row}: ${column} (${record})`;

function linesOf(
  { key, tab, record, name, isForgotten, reason, ground, columns, until, after, approved }: ReviewItem,
  language: Language,
): string[] {
  const date = formatDate(until, language);
  const titles: Record<string, { title: Record<Language, string> }> = tabTexts[tab].columns;
  return [
    `${key}  ${[tabTexts[tab].title[language], name].filter(Boolean).join(': ')}`,
    `    ${say(retentionTexts[reason], language, { date, ground }).trim()}`,
    ...(isForgotten ? [`    ${say(retentionTexts.forgotten, language, { record })}`] : []),
    ...(columns
      ? [
          `    ${say(retentionTexts.columns, language, { columns: columns.map((column) => titles[column]?.title[language] ?? column).join(', ') })}`,
        ]
      : []),
    ...(after === 'anonymise' ? [`    ${say(retentionTexts.anonymised, language)}`] : []),
    ...(approved
      ? [
          `    ${say(retentionTexts.approved, language, { date: formatDate(approved.on, language) })} (${approved.task})`,
        ]
      : []),
  ];
}
