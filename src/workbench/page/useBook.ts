import { useEffect, useRef, useState } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';
import type { ActView, AreaFields, StageView, WorkbookView } from '../server/protocol';
import { ask, tell } from './server';

/** What an act's answer may hold already is asked for only after this time, in milliseconds: a script that hears of the act may run long. */
const patience = 150;

/** The acts that are answered with what they left behind. */
const answersWithCells = new Set(['/api/edit', '/api/clear', '/api/change', '/api/undo', '/api/redo']);

/** The cells that the page shows. */
export interface ShownCells {
  sheetId: number;
  /** The blocks that an act shall be answered with. */
  sight(): AreaFields[];
  take(answer: ActView, blocks: readonly AreaFields[]): void;
}

/** The workbook as far as the page knows it. */
export interface Book {
  workbook: WorkbookView | null;
  /** The newest revision of which the page knows all that it shows, or asks for it. */
  revision: number;
  /** To be set to the cells that are shown. */
  shown: MutableRef<ShownCells | null>;
  hear(stage: StageView): void;
  /** Sends a request; what an act left behind is taken in. */
  send(path: string, body: object): Promise<void>;
}

/** Keeps the outline of the workbook, which is fetched only when it has changed and no act brings it. */
export function useBook(fail: (error: unknown) => void): Book {
  const [workbook, setWorkbook] = useState<WorkbookView | null>(null);
  const [revision, setRevision] = useState(0);
  const shown = useRef<ShownCells | null>(null);
  /** The outline that is here, and the newest that is here or asked for. */
  const has = useRef(0);
  const wanted = useRef(-1);
  const acting = useRef(0);

  function takeOutline(view: WorkbookView): void {
    if (view.outline < has.current) return;
    has.current = view.outline;
    wanted.current = Math.max(wanted.current, view.outline);
    setWorkbook(view);
  }

  function want(outline: number): void {
    if (outline <= wanted.current) return;
    wanted.current = outline;
    ask<WorkbookView>('/api/workbook').then(takeOutline, (error: unknown) => {
      wanted.current = -1;
      fail(error);
    });
  }

  function learn(newest: number, outline: number): void {
    setRevision((known) => Math.max(known, newest));
    want(outline);
  }

  async function send(path: string, body: object): Promise<void> {
    if (!answersWithCells.has(path)) return void (await tell(path, body));
    const cells = shown.current;
    const blocks = cells?.sight() ?? [];
    const sight = cells && { outline: has.current, sheetId: cells.sheetId, blocks };
    acting.current++;
    try {
      const answer = await tell<ActView>(path, { ...body, ...(sight && { sight }) });
      if (answer.workbook) takeOutline(answer.workbook);
      cells?.take(answer, blocks);
      learn(answer.revision, 0);
    } finally {
      acting.current--;
    }
  }

  useEffect(() => want(0), []);
  return {
    workbook,
    revision,
    shown,
    send,
    hear(stage) {
      if (acting.current > 0) setTimeout(learn, patience, stage.revision, stage.outline);
      else learn(stage.revision, stage.outline);
    },
  };
}
