import './style.css';
import { createContext, render, type ComponentChildren, type ComponentType } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import {
  isLanguage,
  say,
  sayCount,
  type CountedText,
  type Language,
  type Text,
  type TextValues,
} from '../../../language/text';
import { help } from '../../../language/help';
import type { Start } from '../../protocol';
import { ask } from './serve';

const PageLanguage = createContext<Language>('fi');

/** The language of the page. */
export const useLanguage = (): Language => useContext(PageLanguage);

/** Says texts in the page's language. */
export function useSay() {
  const language = useLanguage();
  return (text: Text, values?: TextValues): string => say(text, language, values);
}

/** Says texts that depend on a number in the page's language. */
export function useSayCount() {
  const language = useLanguage();
  return (text: CountedText, count: number): string => sayCount(text, count, language);
}

/** Shows a page in the one element that it is built with. */
export function mount(App: ComponentType<{ start: Start }>, title: Text): void {
  const root = document.getElementById('root');
  if (!root) return;
  const start = startOf(root);
  document.documentElement.lang = start.language;
  document.title = say(title, start.language).replace(/…$/, '');
  render(
    <PageLanguage.Provider value={start.language}>
      <main>
        <App start={start} />
      </main>
      {start.help !== undefined && <HelpLink chapter={start.help} />}
    </PageLanguage.Provider>,
    root,
  );
}

/** The way to what the owner's guide says of the page. Where it does not open, the menu has it too. */
function HelpLink({ chapter }: { chapter: number }) {
  const say = useSay();
  return (
    <footer>
      <button
        type="button"
        class="link"
        onClick={() => void ask({ do: 'openHelp', chapter }).catch(() => undefined)}
      >
        {say(help.about)}
      </button>
    </footer>
  );
}

/** What the script wrote on the element; see `showSurface`. */
function startOf(root: HTMLElement): Start {
  const given = JSON.parse(root.dataset['start'] ?? '{}') as Partial<Start>;
  return { ...given, language: isLanguage(given.language) ? given.language : 'fi' };
}

/** A heading that takes the focus when its content is new, so that a reader is led to the result. */
export function LedHeading({
  children,
  level = 2,
  to,
  unseen = false,
}: {
  children: ComponentChildren;
  level?: 1 | 2;
  to: unknown;
  /** For readers alone: the frame around the page shows the same words. */
  unseen?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (to !== undefined) heading.current?.focus();
  }, [to]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1} class={unseen ? 'unseen' : undefined}>
      {children}
    </Heading>
  );
}
