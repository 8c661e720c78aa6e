import { randomUUID } from 'node:crypto';
import type { UiSurface } from '../../host/types';
import type { EngineEvent } from '../engine/messages';
import { WorkbenchError } from '../errors';
import type { LiveEvent, StageView, SurfaceView } from '../protocol';

/** What is on the stage beside the cells: menus, sidebar, dialog, question, activity. Every page sees the same one. */
export class Stage {
  private view: StageView = {
    revision: 0,
    outline: 0,
    undo: false,
    redo: false,
    menus: [],
    activity: { state: 'idle', functionName: '', message: '' },
    pace: 'instant',
    ended: 0,
  };
  /** The HTML of the surfaces on the stage, by id. */
  private readonly surfaces = new Map<string, UiSurface>();

  constructor(
    private readonly tell: (event: LiveEvent) => void,
    private readonly surfaceUrl: (id: string) => string,
  ) {}

  current(): StageView {
    return this.view;
  }

  /** The HTML of a sidebar or dialog that is open. Throws `not-found`. */
  html(id: string): string {
    const surface = this.surfaces.get(id);
    if (!surface) throw new WorkbenchError('not-found', 'This sidebar is no longer open.');
    return surface.html;
  }

  /** Whether a question is still open. */
  isAsked(id: number): boolean {
    return this.view.ask?.id === id;
  }

  /** Takes in what the engine told. */
  receive(event: EngineEvent): void {
    switch (event.event) {
      case 'toast':
        return this.tell({ kind: 'toast', ...event.toast });
      case 'select':
        return this.tell({ kind: 'select', block: event.block });
      case 'menusCleared':
        return this.show({ menus: [] });
      case 'menu': {
        // A menu that is added again under its name takes the place of the old one, as in Sheets.
        const others = this.view.menus.filter((menu) => menu.label !== event.menu.label);
        return this.show({ menus: [...others, event.menu] });
      }
      case 'surface':
        return this.show({ [event.place]: this.place(event.surface, this.view[event.place]) });
      case 'ask':
        return this.show({ ask: event.ask });
      case 'answered':
        return this.show({ ask: undefined });
      case 'activity':
        return this.show({
          activity: event.activity,
          ended: this.view.ended + Number(event.activity.state !== 'running'),
        });
      case 'around':
        return this.show({ ended: this.view.ended + 1 });
      case 'pace':
        return this.show({ pace: event.pace });
      case 'restarted':
        return this.show({ ask: undefined });
      case 'clock':
        return;
      case 'changed': {
        const { revision, outline, undo, redo } = event;
        return this.show({ revision, outline, undo, redo });
      }
    }
  }

  /** Closes a sidebar or dialog; one that is closed already is no error. */
  close(id: string): void {
    this.surfaces.delete(id);
    if (this.view.sidebar?.id === id) this.show({ sidebar: undefined });
    if (this.view.dialog?.id === id) this.show({ dialog: undefined });
  }

  private place(surface: UiSurface, replaced: SurfaceView | undefined): SurfaceView {
    if (replaced) this.surfaces.delete(replaced.id);
    const id = randomUUID();
    this.surfaces.set(id, surface);
    const { title, width, height, modeless } = surface;
    return { id, title, url: this.surfaceUrl(id), width, height, modeless };
  }

  private show(changes: Partial<StageView>): void {
    this.view = { ...this.view, ...changes };
    this.tell({ kind: 'stage', stage: this.view });
  }
}
