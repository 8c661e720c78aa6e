import { Exposed } from '../../exposed';
import type { Runtime } from '../../runtime';
import type { Range } from './range';
import { Sheet } from './sheet';
import { activeSheetId } from './view';

/** `Selection`. */
export class Selection extends Exposed {
  readonly callName = 'Selection';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.#runtime, activeSheetId(this.#runtime));
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
}
