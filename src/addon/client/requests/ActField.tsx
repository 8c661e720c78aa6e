import { useState } from 'preact/hooks';
import { actFields as texts, refusalGrounds } from '../../../language/clientRequestActs';
import type { RequestPageView } from '../../request-protocol';
import { DateField, SelectField, TextArea, TextField } from '../shared/controls';
import { useSay } from '../shared/page';
import type { FieldOfAct } from './actForms';

interface Props {
  field: FieldOfAct;
  view: RequestPageView;
  value: string;
  onChange: (value: string) => void;
}

/** One field of an act's form. */
export function ActField({ field, view, value, onChange }: Props) {
  const say = useSay();
  const label = say(field.label);
  const required = field.optional !== true;
  const hint = field.hint && say(field.hint);
  const shared = { label, value, onChange, required, ...(hint !== undefined && { hint }) };
  switch (field.kind) {
    case 'text':
      return <TextArea {...shared} />;
    case 'line':
      return <TextField {...shared} />;
    case 'day':
      return <DateField label={label} value={value} max={view.today} onChange={onChange} />;
    case 'ground': {
      const options = Object.entries(refusalGrounds).map(([key, text]) => ({ key, text: say(text) }));
      return <SelectField label={label} value={value} onChange={onChange} options={options} />;
    }
    case 'request':
      return <WhichRequest label={label} view={view} value={value} onChange={onChange} />;
  }
}

/** One of the similar requests, or another by its id. */
function WhichRequest({ label, view, value, onChange }: Omit<Props, 'field'> & { label: string }) {
  const say = useSay();
  const [isOther, setOther] = useState(view.similar.length === 0);
  const options = [...view.similar, { key: '', text: say(texts.ofOther) }];
  function choose(key: string): void {
    setOther(key === '');
    onChange(key);
  }
  return (
    <>
      {view.similar.length > 0 && (
        <SelectField label={label} value={isOther ? '' : value} onChange={choose} options={options} />
      )}
      {isOther && <TextField label={say(texts.ofId)} value={value} onChange={onChange} required />}
    </>
  );
}
