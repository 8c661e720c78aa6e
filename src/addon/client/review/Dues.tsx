import { useEffect, useRef, useState } from 'preact/hooks';
import { mentionTexts } from '../../../language/erasures';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import { countedRetentionTexts } from '../../../language/retentionTexts';
import { sayCount } from '../../../language/text';
import {
  CELLS_A_CALL,
  type CellRowView,
  type DueGroupView,
  type DueListView,
  type MentionedCardView,
  type ReviewShow,
} from '../../review-protocol';
import { Button } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
import { CardMentions } from './CardMentions';
import { Cells } from './Cells';
import type { Chosen } from './Choosing';
import { ChoosingPage, CHOOSE_FIRST } from './ChoosingPage';
import { DueTables } from './DueTables';
import { inPieces } from './inPieces';

interface Props {
  show: ReviewShow;
  group: string | undefined;
  work: Work;
  /** Told what there is whenever a list has come. */
  onGroups: (groups: DueGroupView[]) => void;
  onProgress: (progress: { done: number; total: number } | undefined) => void;
}

/** What waits for the owner's word, to be approved, or what has it, to be taken back. */
export function Dues({ show, group, work, onGroups, onProgress }: Props) {
  const say = useSay();
  const language = useLanguage();
  const [list, setList] = useState<DueListView>();
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [cells, setCells] = useState<CellRowView[]>();
  const [mentioned, setMentioned] = useState<MentionedCardView[]>([]);
  /** Keys whose mentions were looked for. */
  const looked = useRef(new Set<string>());
  /** Customers of whom a mention is chosen that is still to be replaced. */
  const pending = useRef(new Set<string>());
  const shown = { show, ...(group !== undefined && { group }) };

  async function look(at: number): Promise<void> {
    const next = await work.run(() => ask({ do: 'dueList', ...shown, from: at }));
    if (!next) return;
    setList(next);
    setFrom(at);
    onGroups(next.groups);
  }
  useEffect(() => void look(0), []);

  async function chooseAll(): Promise<void> {
    const all = await work.run(() => ask({ do: 'dueKeys', ...shown }));
    if (all) setChosen(new Set(all.keys));
  }

  async function showCells(): Promise<void> {
    const keys = [...chosen].slice(0, CELLS_A_CALL);
    const found = await work.run(() => ask({ do: 'dueCells', keys }));
    if (!found) return;
    setCells(found.rows);
    if (chosen.size > keys.length) work.announce(say(texts.cellsOfFirst, { count: keys.length }));
  }

  /** Acts on what is chosen, piece by piece, and shows the list as it is then. */
  async function act(
    piece: (keys: string[]) => Promise<{ unfinished: boolean }>,
    tell: () => void,
  ): Promise<void> {
    const keys = [...chosen];
    const progress = (done: number) => onProgress({ done, total: keys.length });
    const isDone = await work.run(() => inPieces(keys, piece, progress));
    onProgress(undefined);
    setCells(undefined);
    if (isDone === undefined) return;
    setChosen(new Set());
    setMentioned([]);
    looked.current.clear();
    pending.current.clear();
    await look(0);
    if (isDone) tell();
    else work.complain(say(texts.stopped));
  }

  /**
   * Whether the owner has seen where other rows name those whose cards are chosen: afterwards nobody can tell any more who is meant. Shows
   * it where they have not.
   */
  async function hasSeenMentions(): Promise<boolean> {
    if (pending.current.size > 0) {
      work.complain(say(mentionTexts.replaceFirst));
      return false;
    }
    const keys = [...chosen].filter((key) => !looked.current.has(key));
    const cards: MentionedCardView[] = [];
    const isDone = await work.run(() =>
      inPieces(
        keys,
        async (piece) => {
          cards.push(...(await ask({ do: 'dueMentions', keys: piece })).cards);
          return { unfinished: false };
        },
        (done) => onProgress({ done, total: keys.length }),
      ),
    );
    onProgress(undefined);
    if (isDone === undefined) return false;
    for (const key of keys) looked.current.add(key);
    if (cards.length === 0) return true;
    setMentioned([...mentioned, ...cards]);
    work.complain(say(texts.mentionsFirst));
    return false;
  }

  function setPending(customer: string, isPending: boolean): void {
    if (isPending) pending.current.add(customer);
    else pending.current.delete(customer);
  }

  async function approve(): Promise<void> {
    if (!(await hasSeenMentions())) return;
    const sum = { approved: 0, changed: 0, date: '' };
    await act(
      async (keys) => {
        const done = await ask({ do: 'approveDues', keys });
        if (!done.unfinished) {
          sum.approved += done.approved;
          sum.changed += done.changed;
        }
        sum.date = done.destroyOn;
        return done;
      },
      () => {
        const { approved, changed, date } = sum;
        if (approved > 0)
          work.announce(sayCount(countedRetentionTexts.approved, approved, language, { date }));
        if (changed > 0) work.complain(sayCount(countedRetentionTexts.changed, changed, language));
      },
    );
  }

  function undo(): void {
    let undone = 0;
    void act(
      async (keys) => {
        const done = await ask({ do: 'undoApprovals', keys });
        if (!done.unfinished) undone += done.undone;
        return done;
      },
      () => work.announce(sayCount(countedRetentionTexts.undone, undone, language)),
    );
  }

  if (!list) return null;
  const isWaiting = show === 'waiting';
  if (list.total === 0) return <p>{say(isWaiting ? texts.nothingWaiting : texts.nothingApproved)}</p>;
  const isNone = chosen.size === 0;
  const { busy } = work;
  return (
    <>
      <p>{say(isWaiting ? texts.waitingIntro : texts.approvedIntro)}</p>
      <ChoosingPage
        page={list.items.map(({ key }) => key)}
        from={from}
        total={list.total}
        chosen={chosen}
        busy={busy}
        onChange={setChosen}
        onAll={() => void chooseAll()}
        onPage={(at) => void look(at)}
        table={<DueTables list={list} show={show} chosen={chosen} onChange={setChosen} />}
      >
        {isWaiting ? (
          <>
            <Button
              kind="danger"
              busy={busy}
              disabled={isNone}
              reason={CHOOSE_FIRST}
              onClick={() => void approve()}
            >
              {say(texts.approve)}
            </Button>
            <Button busy={busy} disabled={isNone} reason={CHOOSE_FIRST} onClick={() => void showCells()}>
              {say(texts.cells)}
            </Button>
          </>
        ) : (
          <Button kind="primary" busy={busy} disabled={isNone} reason={CHOOSE_FIRST} onClick={undo}>
            {say(texts.undo)}
          </Button>
        )}
      </ChoosingPage>
      {mentioned.map((card) => (
        <CardMentions key={card.customer} card={card} work={work} onPending={setPending} />
      ))}
      {cells && <Cells rows={cells} />}
    </>
  );
}
