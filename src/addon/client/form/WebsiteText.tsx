import { useRef } from 'preact/hooks';
import { languageNames } from '../../../language/client';
import { formDialog as texts } from '../../../language/formDialog';
import type { FormView } from '../../protocol';
import { Button } from '../shared/controls';
import { useSay } from '../shared/page';

type Entry = FormView['website'][number];

/** What the controller may put on its website, in each language. */
export function WebsiteText({ texts: entries }: { texts: readonly Entry[] }) {
  const say = useSay();
  return (
    <>
      <h2>{say(texts.website)}</h2>
      {entries.map((entry) => (
        <Copied key={entry.language} entry={entry} />
      ))}
    </>
  );
}

/** A page in Google's frame may not write to the clipboard, so the button selects the text. */
function Copied({ entry: { language, text } }: { entry: Entry }) {
  const say = useSay();
  const paragraph = useRef<HTMLParagraphElement>(null);
  function select(): void {
    if (paragraph.current) getSelection()?.selectAllChildren(paragraph.current);
  }
  return (
    <section aria-label={languageNames[language]}>
      <h3 lang={language}>{languageNames[language]}</h3>
      <p lang={language} ref={paragraph}>
        {text}
      </p>
      <p>
        <Button onClick={select} label={say(texts.copyIn, { language: languageNames[language] })}>
          {say(texts.copy)}
        </Button>
      </p>
    </section>
  );
}
