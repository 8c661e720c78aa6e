import { useEffect, useState } from 'preact/hooks';

/** The sheet that an address names after `#`, as Google's does; null where it names none. */
export function readSheet(hash: string): number | null {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('gid') ?? '';
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** Writes the sheet into an address's part after `#`; what else stands there stays. */
export function writeSheet(hash: string, sheetId: number): string {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  parameters.set('gid', String(sheetId));
  return parameters.toString();
}

/** The id of the sheet that was opened last, kept in the address so that a reload stays on it; null before any was. */
export function useOpenSheet(): [number | null, (sheetId: number) => void] {
  const [sheetId, setSheetId] = useState(() => readSheet(location.hash));
  useEffect(() => {
    const follow = () => setSheetId(readSheet(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  function open(id: number): void {
    history.replaceState(null, '', `#${writeSheet(location.hash, id)}`);
    setSheetId(id);
  }
  return [sheetId, open];
}
