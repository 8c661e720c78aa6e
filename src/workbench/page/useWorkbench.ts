import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellBlock, LiveEvent, StageView, UiButton } from '../server/protocol';
import { failureText, listen, Refused, tell } from './server';
import { useBook, type Book } from './useBook';
import { wordsFor, type Words } from './words';

/** A short message that goes away by itself. */
export interface Toast {
  id: number;
  title: string;
  message: string;
  /** Whether it says that something was refused. */
  refused: boolean;
  /** Where it leads, out of this page. */
  link?: { href: string; label: string };
}

/** A change of protected cells that waits for the person's yes. */
export interface Warning {
  description: string;
  answer(yes: boolean): void;
}

/** The server's side of the page: what it told, and how to ask it. */
export interface Workbench extends Pick<Book, 'workbook' | 'revision' | 'shown'> {
  stage: StageView | null;
  words: Words;
  toasts: Toast[];
  lost: boolean;
  /** What the person is asked before protected cells are changed. */
  warning: Warning | null;
  /** Does things one after the other, in the order in which the person did them; failures become toasts. */
  act(path: string, body?: object): Promise<boolean>;
  /** The same, where what is typed stays until it is taken: a failure is answered as its text. */
  attempt(path: string, body: object): Promise<{ done: boolean; problem: string }>;
  /** Answers a script that waits; this does not queue behind the act that waits for it. */
  answer(id: number, button: UiButton, text: string): Promise<unknown>;
  /** Closes a sidebar or dialog at once. */
  close(id: string): Promise<unknown>;
  notify(message: string, refused?: boolean): void;
  /** A message with a link, which stays until it is closed. */
  offer(message: string, link: NonNullable<Toast['link']>): void;
  dismiss(id: number): void;
  fail(error: unknown): void;
}

const toastSeconds = 8;

/** What is answered only when a script has ended. */
const startsScript = new Set(['/api/menu', '/api/function', '/api/trigger', '/api/clock']);

/** Joins the page to the server. `onSelect` hears where a script moves the selection. */
export function useWorkbench(onSelect: (block: CellBlock) => void): Workbench {
  const [stage, setStage] = useState<StageView | null>(null);
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [lost, setLost] = useState(false);
  const [warning, setWarning] = useState<Warning | null>(null);
  const book = useBook((error) => fail(error));
  const { workbook } = book;
  const words = useMemo(() => wordsFor(workbook?.locale ?? navigator.language), [workbook?.locale]);
  const nextToast = useRef(0);
  const lastAct = useRef<Promise<unknown>>(Promise.resolve());
  const selectHandler = useRef(onSelect);
  selectHandler.current = onSelect;

  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: Omit<Toast, 'id'>, seconds: number) => {
    const id = ++nextToast.current;
    // The same again takes the place of the first: a try repeated is one message.
    const isOther = (old: Toast) => old.message !== toast.message || old.title !== toast.title;
    setToasts((all) => [...all.filter(isOther).slice(-3), { id, ...toast }]);
    if (seconds > 0) setTimeout(() => dismiss(id), seconds * 1000);
  }, []);
  const notify = (message: string, refused = false) => show({ title: '', message, refused }, toastSeconds);
  const offer: Workbench['offer'] = (message, link) => show({ title: '', message, refused: false, link }, 0);
  const fail = (error: unknown) => notify(failureText(words, error), true);

  function hear(event: LiveEvent): void {
    setLost(false);
    if (event.kind === 'stage') {
      setStage(event.stage);
      book.hear(event.stage);
    }
    if (event.kind === 'select') selectHandler.current(event.block);
    if (event.kind === 'toast') {
      const { title, message, seconds } = event;
      show({ title, message, refused: false }, seconds);
    }
  }

  useEffect(() => listen(hear, () => setLost(true)), []);
  useEffect(() => void tell('/api/open').catch(fail), []);

  /** Sends an act; where the server warns of protected cells, once more if the person wants it so. Returns whether it was done. */
  async function send(path: string, body: object): Promise<boolean> {
    try {
      await book.send(path, body);
      return true;
    } catch (error) {
      if (!(error instanceof Refused && error.view.code === 'protected')) throw error;
      const { description = '' } = error.view.values;
      const yes = await new Promise<boolean>((answer) => setWarning({ description, answer }));
      setWarning(null);
      if (yes) await book.send(path, { ...body, confirmed: true });
      return yes;
    }
  }

  const attempt: Workbench['attempt'] = (path, body) => {
    const before = lastAct.current;
    const tried = before
      .then(() => send(path, body))
      .then(
        (done) => ({ done, problem: '' }),
        (error: unknown) => ({ done: false, problem: failureText(words, error) }),
      );
    // A script may run for minutes; the person works on meanwhile.
    lastAct.current = startsScript.has(path) ? before : tried;
    return tried;
  };
  async function act(path: string, body: object = {}): Promise<boolean> {
    const { done, problem } = await attempt(path, body);
    if (problem) notify(problem, true);
    return done;
  }
  const answer: Workbench['answer'] = (id, button, text) =>
    tell('/api/answer', { id, button, text }).catch(fail);
  const close: Workbench['close'] = (id) => tell('/api/close', { id }).catch(fail);
  return {
    workbook,
    revision: book.revision,
    shown: book.shown,
    stage,
    words,
    toasts,
    lost,
    warning,
    act,
    attempt,
    answer,
    close,
    notify,
    offer,
    dismiss,
    fail,
  };
}
