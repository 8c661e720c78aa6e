import type { AppsScriptHost, HostState } from '../../host';
import type { SheetsStandIn } from '../../sheets';
import type { PageBridge } from './bridge';
import type { WorkbenchClock } from './clock';
import type { History } from './history';
import type { Mailbox } from './mailbox';
import type { EngineMethods } from './messages';
import type { Outline } from './outline';
import type { Sources } from './sources';
import type { WorkbookCalls } from './spreadsheet';
import type { Work } from './work';

/** What the engine is made of, for the methods that it is asked for. */
export interface EngineParts {
  sheets: SheetsStandIn;
  calls: WorkbookCalls;
  history: History;
  outline: Outline;
  mailbox: Mailbox;
  clock: WorkbenchClock;
  bridge: PageBridge;
  host: AppsScriptHost;
  state: HostState;
  work: Work;
  sources: Sources;
  /** The scopes that the script wants. */
  scopes: string[];
  /** The person at the page. */
  user: string;
  /** Grows with each change of the workbook. */
  revision(): number;
  /** Brings what has changed to the disk and tells the pages. */
  store(): void;
}

/** Some of what the engine can be asked; the parts of the engine each answer theirs. */
export type Answers<Name extends keyof EngineMethods> = Pick<EngineMethods, Name>;
