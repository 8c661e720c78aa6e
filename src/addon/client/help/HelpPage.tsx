import { useEffect } from 'preact/hooks';
import en from '../../../../docs/guide/en.md';
import fi from '../../../../docs/guide/fi.md';
import sv from '../../../../docs/guide/sv.md';
import { help } from '../../../language/help';
import type { Start } from '../../protocol';
import { useSay } from '../shared/page';

const guides = { fi, sv, en };

const idOf = (chapter: number): string => `chapter-${chapter}`;

/** Brings a chapter to the top of the window, and whoever reads by keyboard or ear to its heading. */
function goTo(chapter: number): void {
  const heading = document.getElementById(idOf(chapter));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The owner's guide, which the build puts in; opened at a chapter where the page that was left has one. */
export function HelpPage({ start }: { start: Start }) {
  const say = useSay();
  const chapters = guides[start.language];
  useEffect(() => {
    if (start.chapter !== undefined) goTo(start.chapter);
  }, []);
  return (
    <>
      <h1 class="unseen">{document.title}</h1>
      <nav aria-label={say(help.contents)}>
        <ul class="contents">
          {chapters.map(({ title }, index) => (
            <li key={title}>
              <button type="button" class="link" onClick={() => goTo(index + 1)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map(({ title, html }, index) => (
        <section key={title} class="chapter">
          <h2 id={idOf(index + 1)} tabIndex={-1}>
            {title}
          </h2>
          {/* Made by the build of the project's own guide; nothing of a person or a cell is in it. */}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      ))}
    </>
  );
}
