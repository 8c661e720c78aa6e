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
