import { useId } from 'preact/hooks';
import { letterDialog as texts } from '../../../language/clientLetter';
import { letterHtml } from '../../../documents/letter';
import type { EditedLetter, LetterDraftView } from '../../request-protocol';
import { TextArea, TextField } from '../shared/controls';
import { useSay } from '../shared/page';
import { asWritten } from './tokens';

interface Props {
  draft: LetterDraftView;
  edited: EditedLetter;
  onChange: (edited: EditedLetter) => void;
}

/** Address, subject and text, and beside them the letter as the person will see it. */
export function LetterFields({ draft, edited, onChange }: Props) {
  const say = useSay();
  const preview = useId();
  const { head, isCode, tokens } = draft;
  const { to, letter } = edited;
  return (
    <div class="letter">
      <div>
        {isCode ? (
          <p>
            <strong>{to}</strong>
            <br />
            <span class="quiet">{say(texts.fixedAddress)}</span>
          </p>
        ) : (
          <TextField
            type="email"
            label={say(texts.to)}
            value={to}
            onChange={(value) => onChange({ ...edited, to: value, addressChecked: false })}
          />
        )}
        <TextField
          label={say(texts.subject)}
          value={letter.subject}
          onChange={(subject) => onChange({ ...edited, letter: { ...letter, subject } })}
          required
        />
        <TextArea
          label={say(texts.text)}
          hint={say(texts.textHint)}
          value={letter.text}
          onChange={(text) => onChange({ ...edited, letter: { ...letter, text } })}
          required
          rows={16}
        />
        {tokens.length > 0 && (
          <p class="quiet">{say(texts.tokens, { tokens: tokens.map(asWritten).join(', ') })}</p>
        )}
      </div>
      <section aria-labelledby={preview}>
        <h2 id={preview}>{say(texts.preview)}</h2>
        <iframe sandbox="" title={say(texts.preview)} srcdoc={letterHtml(letter, head)} />
      </section>
    </div>
  );
}
