import { useEffect, useState } from 'preact/hooks';
import { reviewDialog as texts } from '../../../language/reviewDialog';
import { countedRetentionTexts } from '../../../language/retentionTexts';
import { sayCount } from '../../../language/text';
import {
  CELLS_A_CALL,
  type CellRowView,
  type DueGroupView,
  type DueListView,
  type ReviewShow,
} from '../../review-protocol';
import { Button } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import type { Work } from '../shared/work';
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
    await look(0);
    if (isDone) tell();
    else work.complain(say(texts.stopped));
  }

  function approve(): void {
    const sum = { approved: 0, changed: 0, date: '' };
    void act(
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
            <Button kind="danger" busy={busy} disabled={isNone} reason={CHOOSE_FIRST} onClick={approve}>
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
      {cells && <Cells rows={cells} />}
    </>
  );
}
