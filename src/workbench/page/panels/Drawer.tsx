import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DrawerView, StageView } from '../../server/protocol';
import { ask } from '../server';
import type { Workbench } from '../useWorkbench';
import { Clock } from './Clock';
import { Drive } from './Drive';
import { Executions } from './Executions';
import { Forms } from './Forms';
import { panelNames, type PanelName } from './names';
import { Outbox } from './Outbox';
import { Sharing } from './Sharing';
import { Triggers } from './Triggers';
import { useUnread } from './unread';
import type { DrawerControl } from './useDrawer';

/** What each panel gets. */
export interface PanelProps {
  drawer: DrawerView;
  bench: Workbench;
  stage: StageView;
  control: DrawerControl;
}

const panels: Record<PanelName, (props: PanelProps) => JSX.Element> = {
  outbox: Outbox,
  drive: Drive,
  forms: Forms,
  triggers: Triggers,
  sharing: Sharing,
  clock: Clock,
  executions: Executions,
};

/** Steps along the tabs, from the one that has the focus. */
function stepFrom(name: PanelName, key: string): PanelName | undefined {
  if (key === 'Home') return panelNames[0];
  if (key === 'End') return panelNames.at(-1);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!step) return undefined;
  return panelNames[(panelNames.indexOf(name) + step + panelNames.length) % panelNames.length];
}

interface Props {
  bench: Workbench;
  stage: StageView;
  control: DrawerControl;
}

/** What lies around the workbook: letters, files, triggers, the clock, and what the script has done. */
export function Drawer({ bench, stage, control }: Props) {
  const name = control.panel ?? 'outbox';
  const [drawer, setDrawer] = useState<DrawerView | null>(null);
  const { words } = bench;
  const done = stage.activity.work?.progress?.done;
  useEffect(
    () => void ask<DrawerView>('/api/drawer').then(setDrawer, bench.fail),
    [name, stage.revision, stage.ended, done],
  );
  const unread = useUnread(bench.workbook?.id ?? '', drawer?.mails, name === 'outbox');
  const Panel = panels[name];
  function onKeyDown(event: KeyboardEvent): void {
    const next = stepFrom(name, event.key);
    if (!next) return;
    event.preventDefault();
    control.open(next);
    document.getElementById(`panel-tab-${next}`)?.focus();
  }
  return (
    <aside class={`drawer${control.isWide ? ' wide' : ''}`} aria-label={words.drawer}>
      <header>
        <h2>{words.drawer}</h2>
        <span class="drawer-head-buttons">
          <button
            type="button"
            class="icon"
            aria-pressed={control.isWide}
            aria-label={words.widen}
            title={words.widen}
            onClick={() => control.widen(!control.isWide)}
          >
            ⇔
          </button>
          <button type="button" class="icon" aria-label={words.close} onClick={control.close}>
            ×
          </button>
        </span>
      </header>
      <div role="tablist" aria-label={words.drawer} class="panel-tabs" onKeyDown={onKeyDown}>
        {panelNames.map((tab) => (
          <button
            key={tab}
            id={`panel-tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="panel"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => control.open(tab)}
          >
            {words[tab]}
            {tab === 'outbox' && unread.size > 0 && <span class="badge">{unread.size}</span>}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`panel-tab-${name}`} class="panel" tabIndex={0}>
        {drawer && <Panel drawer={drawer} bench={bench} stage={stage} control={control} />}
      </div>
    </aside>
  );
}
