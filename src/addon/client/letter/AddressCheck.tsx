import { letterDialog as texts } from '../../../language/clientLetter';
import { normaliseEmail } from '../../../register/contact';
import type { EditedLetter, LetterDraftView } from '../../request-protocol';
import { Tick } from '../shared/controls';
import { useSay } from '../shared/page';

/** Whether an address is one that the register does not have for the person. */
export const goesElsewhere = ({ knownAddresses: known }: LetterDraftView, to: string): boolean =>
  known !== undefined && to.trim() !== '' && !known.includes(normaliseEmail(to));

interface Props {
  draft: LetterDraftView;
  edited: EditedLetter;
  onChange: (edited: EditedLetter) => void;
}

/** Warns of an address that the register does not have; what tells of the person goes there only when the owner has made sure. */
export function AddressCheck({ draft, edited, onChange }: Props) {
  const say = useSay();
  const { knownAddresses: known = [], tellsOfPerson } = draft;
  if (!goesElsewhere(draft, edited.to)) return null;
  return (
    <>
      <p class="warning" id="elsewhere">
        {say(texts.elsewhere)}{' '}
        {known.length > 0 ? say(texts.known, { addresses: known.join(', ') }) : say(texts.noneKnown)}
      </p>
      {tellsOfPerson && (
        <Tick
          label={say(texts.addressChecked)}
          checked={edited.addressChecked ?? false}
          onChange={(addressChecked) => onChange({ ...edited, addressChecked })}
        />
      )}
    </>
  );
}
