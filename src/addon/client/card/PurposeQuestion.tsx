import { card as texts } from '../../../language/client';
import { choiceText } from '../../../language/choices';
import { choices } from '../../../workbook/tabs';
import type { LookupPurpose } from '../../protocol';
import { Button, SelectField } from '../shared/controls';
import { useLanguage, useSay } from '../shared/page';

/** Asked once when the sidebar opens: one click for the purpose under which the look is logged. */
export function PurposeQuestion({ onChoose }: { onChoose: (purpose: LookupPurpose) => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{say(texts.purposeQuestion)}</legend>
      <p class="row">
        {choices.lookupPurpose.map((purpose) => (
          <Button key={purpose} onClick={() => onChoose(purpose)}>
            {choiceText('lookupPurpose', purpose, language)}
          </Button>
        ))}
      </p>
      <p class="quiet">{say(texts.purposeReason)}</p>
    </fieldset>
  );
}

/** The purpose of the looks to come; that of the card on show is in the log already. */
export function PurposeField({
  purpose,
  onChange,
}: {
  purpose: LookupPurpose;
  onChange: (purpose: LookupPurpose) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const options = choices.lookupPurpose.map((key) => ({
    key,
    text: choiceText('lookupPurpose', key, language),
  }));
  const choose = (key: string) => {
    const chosen = choices.lookupPurpose.find((each) => each === key);
    if (chosen) onChange(chosen);
  };
  return <SelectField label={say(texts.purpose)} value={purpose} onChange={choose} options={options} />;
}
