import { useEffect, useState } from 'preact/hooks';
import type { DrawerView, StageView } from '../server/protocol';
import { panels, type PanelName } from './panels';
import { ask } from './server';
import type { Workbench } from './useWorkbench';

interface Props {
  bench: Workbench;
  stage: StageView;
  onClose(): void;
}

const names: PanelName[] = ['outbox', 'drive', 'triggers', 'clock', 'executions'];

/** What lies around the workbook: letters, files, triggers, the clock, and what the script has done. */
export function Drawer({ bench, stage, onClose }: Props) {
  const [name, setName] = useState<PanelName>('outbox');
  const [drawer, setDrawer] = useState<DrawerView | null>(null);
  const { words } = bench;
  const isRunning = stage.activity.state === 'running';
  useEffect(
    () => void ask<DrawerView>('/api/drawer').then(setDrawer, bench.fail),
    [name, stage.revision, isRunning],
  );
  const Panel = panels[name];
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = names[(names.indexOf(name) + step + names.length) % names.length]!;
    setName(next);
    document.getElementById(`panel-tab-${next}`)?.focus();
  }
  return (
    <aside class="drawer" aria-label={words.drawer}>
      <header>
        <h2>{words.drawer}</h2>
        <button type="button" class="icon" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div role="tablist" aria-label={words.drawer} class="panel-tabs" onKeyDown={onKeyDown}>
        {names.map((tab) => (
          <button
            key={tab}
            id={`panel-tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setName(tab)}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`panel-tab-${name}`} class="panel" tabIndex={0}>
        {drawer && <Panel drawer={drawer} bench={bench} />}
      </div>
    </aside>
  );
}
