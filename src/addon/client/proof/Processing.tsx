import { processingDialog as texts, processingRecordTexts } from '../../../language/processingRecord';
import type { Language } from '../../../language/text';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { Documents } from './Documents';

/** The record of processing activities, as files in Drive; what is missing in it is told. */
export function Processing({ language }: { language: Language }) {
  return (
    <Documents
      texts={texts}
      language={language}
      onMake={(wished) => ask({ do: 'processingRecord', ...wished })}
      told={({ missing }) => missing.length > 0 && <Missing sentences={missing} />}
    />
  );
}

function Missing({ sentences }: { sentences: readonly string[] }) {
  const say = useSay();
  return (
    <section aria-label={say(processingRecordTexts.missingTitle)}>
      <h3>{say(processingRecordTexts.missingTitle)}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
