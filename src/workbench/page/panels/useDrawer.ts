import { useEffect, useState } from 'preact/hooks';
import { isPanelName, type PanelName } from './names';

/** What the drawer shows: nothing while it is closed. `item` is the letter, file or execution that is open in the panel. */
export interface DrawerPlace {
  panel: PanelName | null;
  item: string;
  isWide: boolean;
}

/** Where the drawer is, kept in the address so that a reload stays there. */
export interface DrawerControl extends DrawerPlace {
  open(panel: PanelName, item?: string): void;
  toggle(): void;
  widen(isWide: boolean): void;
  close(): void;
}

/** Reads the drawer's place from an address's part after `#`. */
export function readPlace(hash: string): DrawerPlace {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const panel = parameters.get('panel') ?? '';
  return {
    panel: isPanelName(panel) ? panel : null,
    item: parameters.get('item') ?? '',
    isWide: parameters.has('wide'),
  };
}

/** Writes the place into an address's part after `#`; what else stands there stays. */
export function writePlace(hash: string, { panel, item, isWide }: DrawerPlace): string {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  for (const name of ['panel', 'item', 'wide']) parameters.delete(name);
  if (panel) parameters.set('panel', panel);
  if (panel && item) parameters.set('item', item);
  if (panel && isWide) parameters.set('wide', '1');
  return parameters.toString();
}

export function useDrawer(): DrawerControl {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  function go(changes: Partial<DrawerPlace>): void {
    const next = { ...readPlace(location.hash), ...changes };
    const hash = writePlace(location.hash, next);
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
    setPlace(next);
  }
  return {
    ...place,
    open: (panel, item = '') => go({ panel, item }),
    toggle: () => go({ panel: place.panel ? null : 'outbox', item: '' }),
    widen: (isWide) => go({ isWide }),
    close: () => go({ panel: null }),
  };
}
