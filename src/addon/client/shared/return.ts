import { useEffect, useRef } from 'preact/hooks';

/**
 * Notices that a person comes back to this page from a window that it opened: a page is told nothing when another one closes,
 * but while a dialog is open nothing here can be reached.
 * @returns to be called when a window was opened
 */
export function useReturn(onReturn: () => void): () => void {
  const isAway = useRef(false);
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    const back = () => {
      if (!isAway.current) return;
      isAway.current = false;
      latest.current();
    };
    document.addEventListener('pointermove', back);
    document.addEventListener('keydown', back);
    return () => {
      document.removeEventListener('pointermove', back);
      document.removeEventListener('keydown', back);
    };
  }, []);
  return () => {
    isAway.current = true;
  };
}

/** Milliseconds after which the page looks anew: the click that brings a person back finds first what it was aimed at. */
const MOMENT = 300;

/**
 * Notices that a person comes back to this page from the cells, from another tab or from another program: meanwhile somebody may have
 * typed a code, sent the form or edited the sheet, of which a page is told nothing.
 */
export function useComingBack(onBack: () => void): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const back = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => latest.current(), MOMENT);
    };
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, []);
}
