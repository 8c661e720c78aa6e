/** What a script puts before the person, and what it is doing. Types only. */
import type { CellBlock, MenuModel, UiButton } from '../../host/types';

/** What a script waits for. */
export interface AskView {
  id: number;
  kind: 'alert' | 'prompt' | 'authorise';
  title: string;
  text: string;
  buttons: UiButton[];
}

/** The person's answer to an `AskView`. */
export interface AnswerRequest {
  id: number;
  button: UiButton;
  text: string;
}

/** A sidebar or dialog on the stage; the frame shows what lies at `url`. */
export interface SurfaceView {
  id: string;
  title: string;
  url: string;
  width?: number;
  height?: number;
  modeless?: true;
}

/** What the script is doing, or how it ended last. */
export interface ActivityView {
  state: 'idle' | 'running' | 'failed' | 'stopped';
  functionName: string;
  message: string;
  /** While it runs. */
  work?: WorkView;
}

/** How far running work has come. */
export interface WorkView {
  /** ISO time by the computer's own clock. */
  since: string;
  serviceCalls: number;
  /** Of several runs one after the other, as when the clock is moved. */
  progress?: { done: number; total: number };
  /** A person has asked it to end. */
  stopping?: true;
}

/** Whether service calls answer at once, or take the time that they would take at Google. */
export type Pace = 'instant' | 'google';

/** Everything beside the cells that a page shows; a page that is opened later sees the same. */
export interface StageView {
  /** Grows with every change of the workbook. */
  revision: number;
  /** The revision at which the workbook's outline was changed last: all of it but its cells. */
  outline: number;
  /** Whether the person has something to take back, and to do again. */
  undo: boolean;
  redo: boolean;
  menus: MenuModel[];
  sidebar?: SurfaceView;
  dialog?: SurfaceView;
  ask?: AskView;
  activity: ActivityView;
  pace: Pace;
  /** How often work has ended: what lies around the workbook may have changed. */
  ended: number;
}

/** What the server tells by itself. */
export type LiveEvent =
  | { kind: 'stage'; stage: StageView }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'select'; block: CellBlock };

/** How a call from a sidebar ended. */
export interface ClientCallReply {
  result?: unknown;
  error?: { name: string; message: string };
}
