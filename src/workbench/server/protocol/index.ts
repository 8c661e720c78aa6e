/**
 * What the page and the server say to each other. The page sends every request with the header `x-workbench-token`, whose value stands
 * in its own HTML; replies are JSON, refusals are `{error: ErrorView}`; `/api/live` streams `LiveEvent`s. Types only.
 */
export type {
  CellBlock,
  ExecutionRecord,
  MenuEntry,
  MenuModel,
  SubmitManners,
  UiButton,
} from '../../host/types';
export type * from './cells';
export type * from './changes';
export type * from './content';
export type * from './drawer';
export type * from './runs';
export type * from './stage';
export type * from './workbook';

/** The header that carries the token of this run. */
export const TOKEN_HEADER = 'x-workbench-token';
