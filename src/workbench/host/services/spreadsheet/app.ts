import { textArg } from '../../args';
import { Exposed, ServiceError } from '../../exposed';
import type { Runtime } from '../../runtime';
import { Ui } from '../ui';
import { Spreadsheet } from './book';
import type { Range } from './range';
import { Selection } from './selection';
import type { Sheet } from './sheet';

/** `SpreadsheetApp`: the part that the Sheets API has not (menu, dialogs, selection, toast) and plain reading. */
export class SpreadsheetApp extends Exposed {
  readonly callName = 'SpreadsheetApp';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.#runtime);
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  setActiveRange(...args: unknown[]): Range {
    return this.getActiveSpreadsheet().setActiveRange(...args);
  }

  openById(...args: unknown[]): Spreadsheet {
    return this.#open(textArg('SpreadsheetApp.openById', args, 0));
  }

  openByUrl(...args: unknown[]): Spreadsheet {
    const url = textArg('SpreadsheetApp.openByUrl', args, 0);
    return this.#open(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1]);
  }

  getSelection(): Selection {
    return new Selection(this.#runtime);
  }

  setActiveSheet(...args: unknown[]): Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(...args);
  }

  getUi(): Ui {
    if (!this.#runtime.attended)
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.#runtime);
  }

  /** There is no other spreadsheet here than the one that the script is bound to. */
  #open(id: string | undefined): Spreadsheet {
    if (id === this.#runtime.options.spreadsheetId) return this.getActiveSpreadsheet();
    throw new ServiceError(
      'You do not have permission to access the requested document, or it does not exist.',
    );
  }

  flush(): void {
    // Writing goes through the Sheets API, which buffers nothing.
  }
}
