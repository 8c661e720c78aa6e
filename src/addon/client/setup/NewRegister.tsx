import { languageNames } from '../../../language/client';
import { setUpDialog as texts } from '../../../language/setUpDialog';
import { isLanguage, languages } from '../../../language/text';
import { controllerSettings, type ControllerSetting, type Operations, type SetUpState } from '../../protocol';
import { SelectField, TextField } from '../shared/controls';
import { MappingTable } from '../shared/MappingTable';
import { useSay } from '../shared/page';

type Wishes = Operations['setUp']['args'];

interface Props {
  state: SetUpState;
  wishes: Wishes;
  onWishes: (wishes: Wishes) => void;
}

const fieldTypes: Partial<Record<ControllerSetting, 'email' | 'tel'>> = {
  controllerEmail: 'email',
  controllerPhone: 'tel',
};

/** What a new register is asked for: its language, who is responsible, and whether customers are there already. */
export function NewRegister({ state, wishes, onWishes }: Props) {
  const say = useSay();
  const options = languages.map((key) => ({ key, text: languageNames[key] }));
  return (
    <>
      <p>{say(texts.intro)}</p>
      <SelectField
        label={say(texts.language)}
        value={wishes.language ?? ''}
        onChange={(language) => isLanguage(language) && onWishes({ ...wishes, language })}
        options={options}
      />
      <h2>{say(texts.controller)}</h2>
      <p class="quiet">{say(texts.controllerHint)}</p>
      <fieldset>
        <legend class="unseen">{say(texts.controller)}</legend>
        {controllerSettings.map((key) => (
          <TextField
            key={key}
            label={say(texts[key])}
            type={fieldTypes[key] ?? 'text'}
            value={wishes.settings[key] ?? ''}
            onChange={(value) => onWishes({ ...wishes, settings: { ...wishes.settings, [key]: value } })}
          />
        ))}
      </fieldset>
      {state.sheets.length > 0 && <Adoption state={state} wishes={wishes} onWishes={onWishes} />}
    </>
  );
}

/** A sheet of the owner's own becomes the customers tab. */
function Adoption({ state, wishes, onWishes }: Props) {
  const say = useSay();
  const sheet = state.sheets.find(({ sheetId }) => sheetId === wishes.adopt?.sheetId);
  const options = [
    { key: '', text: say(texts.adoptNone) },
    ...state.sheets.map(({ sheetId, title }) => ({ key: String(sheetId), text: title })),
  ];

  function choose(key: string): void {
    const found = state.sheets.find(({ sheetId }) => String(sheetId) === key);
    onWishes({ ...wishes, adopt: found && { sheetId: found.sheetId, mapping: found.guess } });
  }

  return (
    <>
      <h2>{say(texts.adopt)}</h2>
      <SelectField
        label={say(texts.adoptSheet)}
        value={sheet ? String(sheet.sheetId) : ''}
        onChange={choose}
        options={options}
      />
      {sheet && wishes.adopt && (
        <>
          <p class="quiet">{say(texts.adoptHint)}</p>
          <MappingTable
            caption={say(texts.adopt)}
            titles={{ heading: say(texts.yourColumn), column: say(texts.meaning) }}
            headings={sheet.headings}
            mapping={wishes.adopt.mapping}
            columns={state.columns}
            none={say(texts.ownColumn)}
            labelFor={(heading) => say(texts.meaningFor, { heading })}
            onChange={(mapping) => onWishes({ ...wishes, adopt: { sheetId: sheet.sheetId, mapping } })}
          />
        </>
      )}
    </>
  );
}
