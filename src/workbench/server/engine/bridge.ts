import type { UiBridge, UiButton, UiRequest } from '../../host/types';
import type { AskView } from '../protocol';
import type { Mailbox } from './mailbox';

/** Where the script meets the person at the page. `alert` and `prompt` stop the engine's thread until the page answers. */
export class PageBridge implements UiBridge {
  constructor(
    private readonly mailbox: Mailbox,
    /** What the script has changed so far is stored before it waits: a person may take hours, or close the lid. */
    private readonly beforeWaiting: () => void,
  ) {}

  alert(request: UiRequest): UiButton {
    return this.ask('alert', request).button;
  }

  prompt(request: UiRequest): { button: UiButton; text: string } {
    const { button, text } = this.ask('prompt', request);
    return { button, text };
  }

  /** Asks for the permissions that the script wants; `text` holds one scope a line. */
  authorise(scopes: string[]): boolean {
    return (
      this.ask('authorise', { title: '', text: scopes.join('\n'), buttons: ['OK', 'CANCEL'] }).button === 'OK'
    );
  }

  showSidebar: UiBridge['showSidebar'] = (surface) =>
    this.mailbox.tell({ event: 'surface', place: 'sidebar', surface });
  showDialog: UiBridge['showDialog'] = (surface) =>
    this.mailbox.tell({ event: 'surface', place: 'dialog', surface });
  toast: UiBridge['toast'] = (toast) => this.mailbox.tell({ event: 'toast', toast });
  menu: UiBridge['menu'] = (menu) => this.mailbox.tell({ event: 'menu', menu });
  select: UiBridge['select'] = (block) => this.mailbox.tell({ event: 'select', block });

  private ask(kind: AskView['kind'], request: UiRequest) {
    this.beforeWaiting();
    return this.mailbox.ask({ kind, ...request });
  }
}
