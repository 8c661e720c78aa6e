import { useState } from 'preact/hooks';

interface Props {
  /** The name of the selected cells. */
  name: string;
  label: string;
  /** Goes to the cells of a name; returns whether there are such. */
  onGo(name: string): boolean;
  /** The person is done here. */
  onLeave(): void;
}

/** The name of the selected cells; another one may be typed in its place, to go there. */
export function NameBox({ name, label, onGo, onLeave }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Enter' && typed?.trim() && !onGo(typed)) return;
    setTyped(null);
    onLeave();
  }
  return (
    <input
      type="text"
      class="position"
      aria-label={label}
      value={typed ?? name}
      spellcheck={false}
      autocomplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}
