import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Names and what they stand for; what is absent is left out. */
export function Facts({ of }: { of: [string, ComponentChildren][] }) {
  return (
    <dl class="facts">
      {of
        .filter(([, value]) => value !== undefined && value !== '' && value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface SplitProps {
  list: ComponentChildren;
  /** What is chosen in the list; nothing while nothing is. */
  detail: ComponentChildren | null;
  /** The name of the detail, for those who do not see it. */
  label: string;
  back: string;
  onBack(): void;
}

/** A list and what is chosen in it: side by side where there is room, otherwise one in place of the other. */
export function Split({ list, detail, label, back, onBack }: SplitProps) {
  const article = useRef<HTMLElement>(null);
  const isOpen = detail !== null;
  useEffect(() => {
    if (isOpen) article.current?.focus({ preventScroll: true });
  }, [isOpen, label]);
  return (
    <div class={`split${isOpen ? ' open' : ''}`}>
      <div class="split-list">{list}</div>
      {isOpen && (
        <article ref={article} class="split-detail" aria-label={label} tabIndex={-1}>
          <button type="button" class="back" onClick={onBack}>
            ← {back}
          </button>
          {detail}
        </article>
      )}
    </div>
  );
}

/** A field that narrows a list. */
export function Search({
  label,
  value,
  onInput,
}: {
  label: string;
  value: string;
  onInput(value: string): void;
}) {
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** Whether any of the texts holds what is searched for. */
export const matches = (search: string, ...texts: (string | undefined)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(search.trim().toLowerCase()));

/** A choice among a few. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: [T, string][];
  onChange(value: T): void;
}) {
  return (
    <label class="choice">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
