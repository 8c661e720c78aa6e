import { useState } from 'preact/hooks';
import { fulfilTexts as texts } from '../../../../language/clientFulfil';
import type { FulfilNeeds, FulfilWish } from '../../../request-protocol';
import { Button, SelectField, TextArea, TextField } from '../../shared/controls';
import { useSay } from '../../shared/page';

type Wish = Extract<FulfilWish, { right: 'rectification' }>;
type Column = FulfilNeeds['columns'][number];

interface Props {
  wish: Wish;
  columns: readonly Column[];
  onChange: (wish: Wish) => void;
}

/** Field by field: what stands now, and the new value or the reasons why it is not corrected. */
export function Rectify({ wish, columns, onChange }: Props) {
  const say = useSay();
  const refused = wish.refused ?? [];
  const isListed = ({ key }: Column) =>
    wish.changes.some(({ column }) => column === key) || refused.some(({ column }) => column === key);
  const left = columns.filter((column) => !isListed(column));
  const [chosen, setChosen] = useState('');
  const next = left.find(({ key }) => key === chosen) ?? left[0];

  const without = (key: string): Wish => ({
    ...wish,
    changes: wish.changes.filter(({ column }) => column !== key),
    refused: refused.filter(({ column }) => column !== key),
  });
  function change(key: string, value: string): void {
    const isKnown = wish.changes.some(({ column }) => column === key);
    const changes = isKnown
      ? wish.changes.map((each) => (each.column === key ? { ...each, value } : each))
      : [...without(key).changes, { column: key, value }];
    onChange({ ...without(key), changes });
  }
  function refuse(key: string, reasons: string): void {
    const isKnown = refused.some(({ column }) => column === key);
    const list = isKnown
      ? refused.map((each) => (each.column === key ? { ...each, reasons } : each))
      : [...(without(key).refused ?? []), { column: key, reasons }];
    onChange({ ...without(key), refused: list });
  }

  return (
    <>
      {columns.filter(isListed).map((column) => (
        <Correction
          key={column.key}
          column={column}
          value={wish.changes.find((each) => each.column === column.key)?.value}
          reasons={refused.find((each) => each.column === column.key)?.reasons}
          onValue={(value) => change(column.key, value)}
          onReasons={(reasons) => refuse(column.key, reasons)}
          onRemove={() => onChange(without(column.key))}
        />
      ))}
      {next && (
        <>
          <SelectField
            label={say(texts.column)}
            value={next.key}
            onChange={setChosen}
            options={left.map(({ key, title }) => ({ key, text: title }))}
          />
          <p>
            <Button onClick={() => change(next.key, next.value)}>{say(texts.addColumn)}</Button>
          </p>
        </>
      )}
    </>
  );
}

interface CorrectionProps {
  column: Column;
  /** The new value; absent where the correction is refused. */
  value: string | undefined;
  reasons: string | undefined;
  onValue: (value: string) => void;
  onReasons: (reasons: string) => void;
  onRemove: () => void;
}

function Correction({ column, value, reasons, onValue, onReasons, onRemove }: CorrectionProps) {
  const say = useSay();
  const { title, choices } = column;
  const isRefused = reasons !== undefined;
  return (
    <div class="consent" role="group" aria-label={title}>
      <h4>{title}</h4>
      <p class="quiet">{say(texts.now, { value: column.value || say(texts.empty) })}</p>
      <SelectField
        bare
        label={say(texts.decisionFor, { field: title })}
        value={isRefused ? 'refuse' : 'change'}
        onChange={(key) => (key === 'refuse' ? onReasons('') : onValue(column.value))}
        options={[
          { key: 'change', text: say(texts.change) },
          { key: 'refuse', text: say(texts.refuse) },
        ]}
      />
      {isRefused && (
        <TextArea
          label={say(texts.refusedFor, { field: title })}
          value={reasons}
          onChange={onReasons}
          required
        />
      )}
      {!isRefused &&
        (choices ? (
          <SelectField
            label={say(texts.newValueFor, { field: title })}
            value={value ?? ''}
            onChange={onValue}
            options={[
              { key: '', text: say(texts.empty) },
              ...choices.map(({ text }) => ({ key: text, text })),
            ]}
          />
        ) : (
          <TextField
            label={say(texts.newValueFor, { field: title })}
            value={value ?? ''}
            onChange={onValue}
          />
        ))}
      <p>
        <Button label={say(texts.removeColumn, { field: title })} onClick={onRemove}>
          {say(texts.remove)}
        </Button>
      </p>
    </div>
  );
}
