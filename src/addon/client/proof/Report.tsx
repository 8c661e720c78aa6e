import { useState } from 'preact/hooks';
import { proofDialog } from '../../../language/proof';
import type { Language } from '../../../language/text';
import { DateField } from '../shared/controls';
import { useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { Documents } from './Documents';

const { reportTitle: title, reportIntro: intro, ...texts } = proofDialog;

/** The report over a span of time, as files in Drive. */
export function Report({ language }: { language: Language }) {
  const say = useSay();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <Documents
      texts={{ ...texts, title, intro }}
      language={language}
      onMake={(wished) => ask({ do: 'authorityReport', from, to, ...wished })}
    >
      <DateField label={say(texts.from)} value={from} onChange={setFrom} {...(to && { max: to })} />
      <DateField label={say(texts.to)} value={to} onChange={setTo} />
    </Documents>
  );
}
