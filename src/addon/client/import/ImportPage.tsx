import { useRef, useState } from 'preact/hooks';
import { importDialog as texts } from '../../../language/client';
import type { ImportTab } from '../../protocol';
import { Button } from '../shared/controls';
import { isTwice, MappingTable } from '../shared/MappingTable';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { CountsTable } from './CountsTable';
import { FileField } from './FileField';
import {
  batchesOf,
  chooseFile,
  importTabs,
  lineCount,
  sent,
  together,
  type ChosenFile,
  type ChosenFiles,
  type Counts,
} from './files';

/** How far the dialog has come; `counts` are those of the trial or of what is imported so far. */
interface Stage {
  name: 'choosing' | 'tried' | 'importing' | 'finished';
  counts?: Counts;
  done?: number;
}

/** The import dialog: files, where their columns go, a trial, and the import in batches that can be stopped between. */
export function ImportPage() {
  const say = useSay();
  const work = useWork();
  const [files, setFiles] = useState<ChosenFiles>({});
  const [stage, setStage] = useState<Stage>({ name: 'choosing' });
  const stopWanted = useRef(false);
  const chosen = importTabs.filter((tab) => files[tab]);

  function setFile(tab: ImportTab, file: ChosenFile | undefined): void {
    setFiles(({ [tab]: _replaced, ...others }) => (file ? { ...others, [tab]: file } : others));
    setStage({ name: 'choosing' });
  }

  async function choose(tab: ImportTab, file: File | undefined): Promise<void> {
    setFile(tab, undefined);
    if (file) setFile(tab, await work.run(() => chooseFile(tab, file)));
  }

  async function tryOut(): Promise<void> {
    if (chosen.some((tab) => isTwice(files[tab]?.mapping ?? []))) return work.complain(say(texts.twice));
    const counts = await work.run(() => ask({ do: 'tryImport', files: sent(files) }));
    if (!counts) return;
    setStage({ name: 'tried', counts });
    work.announce(say(texts.trialDone));
  }

  async function bringIn(): Promise<void> {
    stopWanted.current = false;
    setStage({ name: 'importing', counts: {}, done: 0 });
    const stopped = await work.run(() => importAll(files, setStage, stopWanted));
    setStage((last) => ({ ...last, name: 'finished' }));
    if (stopped !== undefined) work.announce(say(stopped ? texts.stopped : texts.done));
  }

  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <p>{say(texts.intro)}</p>
      <fieldset disabled={stage.name === 'importing' || work.busy}>
        {importTabs.map((tab) => (
          <FileField key={tab} tab={tab} onChoose={(file) => void choose(tab, file)} />
        ))}
      </fieldset>
      {stage.name !== 'importing' &&
        chosen.map((tab) => (
          <Columns
            key={tab}
            tab={tab}
            file={files[tab] as ChosenFile}
            onFile={(file) => setFile(tab, file)}
          />
        ))}
      {chosen.length > 0 && stage.name === 'choosing' && (
        <p>
          <Button kind="primary" busy={work.busy} onClick={() => void tryOut()}>
            {say(texts.tryOut)}
          </Button>
        </p>
      )}
      {stage.name === 'importing' && (
        <Progress done={stage.done ?? 0} all={lineCount(files)} onStop={() => (stopWanted.current = true)} />
      )}
      <Outcome work={work} />
      {stage.counts && stage.name !== 'importing' && (
        <>
          <LedHeading to={stage.name}>{say(stage.name === 'tried' ? texts.trial : texts.result)}</LedHeading>
          <CountsTable counts={stage.counts} />
        </>
      )}
      {stage.name === 'tried' && (
        <>
          {files.orders && <p class="quiet">{say(texts.paidNote)}</p>}
          <Button kind="primary" busy={work.busy} onClick={() => void bringIn()}>
            {say(texts.start)}
          </Button>
        </>
      )}
    </>
  );
}

/** Imports batch by batch; a batch that ran out of time is sent again, which brings in what is missing of it. Says whether it was stopped. */
async function importAll(
  files: ChosenFiles,
  show: (stage: Stage) => void,
  stopWanted: { current: boolean },
): Promise<boolean> {
  let counts: Counts = {};
  let done = 0;
  for (const { tab, file } of batchesOf(files)) {
    if (stopWanted.current) return true;
    let answer = await ask({ do: 'importBatch', files: { [tab]: file } });
    while (answer.unfinished && !stopWanted.current)
      answer = await ask({ do: 'importBatch', files: { [tab]: file } });
    counts = together(counts, answer.counts);
    done += file.rows.length;
    show({ name: 'importing', counts, done });
  }
  return false;
}

function Columns({
  tab,
  file,
  onFile,
}: {
  tab: ImportTab;
  file: ChosenFile;
  onFile: (file: ChosenFile) => void;
}) {
  const say = useSay();
  const caption = say(texts.mapping, { tab: say(texts[tab]) });
  return (
    <details open>
      <summary>{caption}</summary>
      <MappingTable
        caption={caption}
        titles={{ heading: say(texts.heading), example: say(texts.example), column: say(texts.column) }}
        headings={file.headings}
        examples={file.rows[0] ?? []}
        mapping={file.mapping}
        columns={file.columns}
        none={say(texts.leaveOut)}
        labelFor={(heading) => say(texts.columnFor, { heading })}
        onChange={(mapping) => onFile({ ...file, mapping })}
      />
    </details>
  );
}

function Progress({ done, all, onStop }: { done: number; all: number; onStop: () => void }) {
  const say = useSay();
  const label = say(texts.progress, { done, all });
  return (
    <div>
      <progress value={done} max={all} aria-label={label} />
      <p class="row">
        <span>{label}</span>
        <Button onClick={onStop}>{say(texts.stop)}</Button>
      </p>
    </div>
  );
}
