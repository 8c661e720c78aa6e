import { erasureTexts, languageNames } from '../../../../language/client';
import { fulfilTexts as texts, restrictionGrounds } from '../../../../language/clientFulfil';
import { languages, type Text } from '../../../../language/text';
import type { FulfilNeeds, FulfilWish } from '../../../request-protocol';
import { SelectField, TextArea, Tick } from '../../shared/controls';
import { useSay } from '../../shared/page';
import { MarketingPurposes, Purposes } from './Purposes';
import { Rectify } from './Rectify';
import { weighed } from './wishes';

interface Props {
  wish: FulfilWish;
  needs: FulfilNeeds | undefined;
  onChange: (wish: FulfilWish) => void;
}

/** What the owner decides when the right is fulfilled. */
export function RightForm({ wish, needs, onChange }: Props) {
  const say = useSay();
  const optionsOf = (grounds: Readonly<Record<string, Text>>) =>
    Object.entries(grounds).map(([key, text]) => ({ key, text: say(text) }));
  switch (wish.right) {
    case 'objectMarketing':
      return (
        <MarketingPurposes
          needs={needs}
          chosen={wish.purposes}
          onChange={(purposes) => onChange({ right: wish.right, ...(purposes && { purposes }) })}
        />
      );
    case 'withdrawConsent':
    case 'banPublication':
      return (
        <Purposes
          needs={needs}
          chosen={wish.purposes}
          onChange={(purposes) => onChange({ ...wish, purposes })}
        />
      );
    case 'access':
    case 'portability':
      return (
        <SelectField
          label={say(texts.language)}
          value={wish.language ?? ''}
          onChange={(key) => {
            const language = languages.find((each) => each === key);
            onChange({ right: wish.right, ...(language && { language }) });
          }}
          options={[
            { key: '', text: say(texts.requestLanguage) },
            ...languages.map((key) => ({ key, text: languageNames[key] })),
          ]}
        />
      );
    case 'rectification':
      return needs ? <Rectify wish={wish} columns={needs.columns} onChange={onChange} /> : null;
    case 'erasure':
      return (
        <Tick
          label={say(erasureTexts.anonymise)}
          checked={wish.anonymise === true}
          onChange={(anonymise) => onChange({ ...wish, anonymise })}
        />
      );
    case 'restriction':
      return (
        <SelectField
          label={say(texts.ground)}
          value={wish.ground}
          onChange={(key) => onChange({ ...wish, ground: key as typeof wish.ground })}
          options={optionsOf(restrictionGrounds)}
        />
      );
    case 'object':
      return (
        <>
          <SelectField
            label={say(texts.outcome)}
            value={wish.outcome}
            onChange={(key) => onChange(weighed(wish, key === 'refused' ? 'refused' : 'granted', needs))}
            options={optionsOf({ granted: texts.granted, refused: texts.refused })}
          />
          {wish.outcome === 'granted' && (
            <Purposes
              needs={needs}
              chosen={wish.purposes}
              onChange={(purposes) => onChange({ ...wish, purposes })}
            />
          )}
          <TextArea
            label={say(texts.balancing)}
            hint={say(texts.balancingHint)}
            value={wish.balancing}
            onChange={(balancing) => onChange({ ...wish, balancing })}
            required
            rows={5}
          />
        </>
      );
    case 'other':
      return (
        <TextArea
          label={say(texts.text)}
          value={wish.text}
          onChange={(text) => onChange({ ...wish, text })}
          required
          rows={5}
        />
      );
  }
}
