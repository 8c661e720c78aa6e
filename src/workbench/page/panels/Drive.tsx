import { useState } from 'preact/hooks';
import type { FileView } from '../../server/protocol';
import type { Words } from '../words';
import type { PanelProps } from './Drawer';
import { size, when } from './format';
import { Facts, Split } from './parts';
import { ContentLinks, Preview } from './Preview';

interface TreeProps {
  files: FileView[];
  parent: string;
  current: string;
  words: Words;
  onOpen(file: FileView): void;
}

/** Folders first, each with what lies in it. */
function Tree({ files, parent, current, words, onOpen }: TreeProps) {
  const here = files
    .filter((file) => file.parents.includes(parent))
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
  if (here.length === 0) return null;
  return (
    <ul class="tree">
      {here.map((file) => (
        <li key={file.id}>
          {file.isFolder ? (
            <details open>
              <summary>{file.name}</summary>
              <Tree files={files} parent={file.id} current={current} words={words} onOpen={onOpen} />
            </details>
          ) : (
            <button
              type="button"
              class="entry-head"
              aria-current={file.id === current}
              onClick={() => onOpen(file)}
            >
              <span>{file.name}</span>
              <span class="quiet">{size(file.bytes, words)}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The folders that a file lies in, from the outermost one. */
function foldersOf(file: FileView, files: FileView[]): string[] {
  const folder = files.find(({ id }) => file.parents.includes(id));
  return folder ? [...foldersOf(folder, files), folder.name] : [];
}

/** What the script keeps in Drive. */
export function Drive({ drawer, bench, control }: PanelProps) {
  const { words } = bench;
  const [isTrash, setTrash] = useState(false);
  const { timeZone } = drawer.clock;
  const shown = drawer.files.filter(({ trashed }) => trashed === isTrash);
  // What lies in a folder that is elsewhere stands at the top: nothing is out of sight.
  const known = new Set(shown.map(({ id }) => id));
  const files = shown.map((file) =>
    file.parents.some((id) => known.has(id)) ? file : { ...file, parents: ['root'] },
  );
  const chosen = drawer.files.find(({ id }) => id === control.item);
  const trashed = drawer.files.filter((file) => file.trashed).length;
  const list = (
    <>
      {(trashed > 0 || isTrash) && (
        <label class="check">
          <input
            type="checkbox"
            checked={isTrash}
            onChange={(event) => setTrash(event.currentTarget.checked)}
          />
          {`${words.trash} (${trashed})`}
        </label>
      )}
      {files.length === 0 && <p class="nothing">{words.noFiles}</p>}
      <Tree
        files={files}
        parent="root"
        current={control.item}
        words={words}
        onOpen={({ id }) => control.open('drive', id)}
      />
    </>
  );
  const detail = chosen && (
    <>
      <h3>{chosen.name}</h3>
      <Facts
        of={[
          [words.place, [words.drive, ...foldersOf(chosen, drawer.files)].join(' / ')],
          [words.type, chosen.mimeType],
          [words.size, size(chosen.bytes, words)],
          [words.created, when(chosen.created, timeZone, words)],
          [words.modified, when(chosen.modified, timeZone, words)],
          [words.description, chosen.description],
          [words.owner, chosen.owner],
        ]}
      />
      <p class="links">
        <ContentLinks content={chosen} words={words} />
      </p>
      <Preview content={chosen} words={words} />
    </>
  );
  return (
    <Split
      list={list}
      detail={detail ?? null}
      label={chosen?.name ?? ''}
      back={words.drive}
      onBack={() => control.open('drive')}
    />
  );
}
