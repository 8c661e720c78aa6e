import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from '../../protocol';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'primary' | 'danger';
  submit?: boolean;
  /** What the form is told when it is sent by this button. */
  value?: string;
  busy?: boolean;
  label?: string;
  /** Cannot be used now; `reason` is the id of the element that says why. */
  disabled?: boolean;
  reason?: string;
}

/**
 * A button. While the page is busy, or the button cannot be used, it stays in the tab order and does nothing, so that the
 * focus is not lost and the reason is read out.
 */
export function Button({
  children,
  onClick,
  kind,
  submit = false,
  value,
  busy = false,
  label,
  disabled = false,
  reason,
}: ButtonProps) {
  function click(event: Event): void {
    if (busy || disabled) event.preventDefault();
    else onClick?.();
  }
  return (
    <button
      type={submit ? 'submit' : 'button'}
      value={value}
      class={[kind, disabled && 'unusable'].filter(Boolean).join(' ') || undefined}
      aria-disabled={busy || disabled ? 'true' : undefined}
      aria-describedby={disabled ? reason : undefined}
      aria-label={label}
      onClick={click}
    >
      {children}
    </button>
  );
}

interface FieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
}

/** What joins a control to its label and its hint. */
interface Named {
  id: string;
  'aria-describedby': string | undefined;
}

/** A control with its label, and below it a hint where there is one. */
function Labelled({
  label,
  hint,
  bare = false,
  children,
}: {
  label: string;
  hint?: string | undefined;
  /** The label is read out, not shown. */
  bare?: boolean;
  children: (named: Named) => ComponentChildren;
}) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <p class="field">
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hintId })}
      {hint && (
        <small id={hintId} class="quiet">
          {hint}
        </small>
      )}
    </p>
  );
}

/** A line of text. */
export const TextField = ({
  label,
  hint,
  value,
  onChange,
  required = false,
  type = 'text',
}: FieldProps & { required?: boolean; type?: 'text' | 'email' | 'tel' }) => (
  <Labelled label={label} hint={hint}>
    {(named) => (
      <input
        {...named}
        type={type}
        value={value}
        required={required}
        autocomplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Labelled>
);

/** A whole number. */
export function NumberField({
  label,
  hint,
  value,
  onChange,
  min,
  max,
}: {
  label: string;
  hint: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
}) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value}
        min={min}
        max={max}
        step={1}
        required
        aria-describedby={`${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <small id={`${id}-hint`} class="quiet">
        {hint}
      </small>
    </p>
  );
}

/** Several lines of text. */
export const TextArea = ({
  label,
  hint,
  value,
  onChange,
  required = false,
  rows = 3,
}: FieldProps & { required?: boolean; rows?: number }) => (
  <Labelled label={label} hint={hint}>
    {(named) => (
      <textarea
        {...named}
        rows={rows}
        value={value}
        required={required}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Labelled>
);

/** A day, as ISO text. */
export const DateField = ({
  label,
  value,
  onChange,
  max,
  required = true,
}: Omit<FieldProps, 'hint'> & { max?: string; required?: boolean }) => (
  <Labelled label={label}>
    {(named) => (
      <input
        {...named}
        type="date"
        value={value}
        max={max}
        required={required}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Labelled>
);

/** A moment of the register's own clock, as ISO text without a zone. */
export const MomentField = ({ label, value, onChange }: Omit<FieldProps, 'hint'>) => (
  <Labelled label={label}>
    {(named) => (
      <input
        {...named}
        type="datetime-local"
        value={value}
        required
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Labelled>
);

/** Ticks of several, in their order. */
export function Ticks({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ key, text }) => (
        <Tick
          key={key}
          label={text}
          checked={chosen.includes(key)}
          onChange={(checked) =>
            onChange(
              options
                .map((each) => each.key)
                .filter((each) => (each === key ? checked : chosen.includes(each))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

/** A choice of one; `required` asks for another than a blank one before the form can be sent. `bare` hides the label where a table's heading says the same; it is still read out. */
export const SelectField = ({
  label,
  value,
  onChange,
  options,
  bare = false,
  required = false,
}: Omit<FieldProps, 'hint'> & { options: readonly Option[]; bare?: boolean; required?: boolean }) => (
  <Labelled label={label} bare={bare}>
    {(named) => (
      <select
        {...named}
        value={value}
        required={required}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A tick that is needed before the form can be sent. */
export const Consenting = (props: TickProps) => <Tick {...props} required />;

/** Yes or no. */
export function Tick({ label, checked, onChange, required = false }: TickProps & { required?: boolean }) {
  const id = useId();
  return (
    <p class="tick">
      <input
        id={id}
        type="checkbox"
        required={required}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </p>
  );
}

/** A form whose sending the page handles itself. */
export function Form({
  children,
  onSend,
  label,
}: {
  children: ComponentChildren;
  /** Told the value of the button that was pressed, `''` where it has none. */
  onSend: (value: string) => void;
  label?: string;
}) {
  function send(event: SubmitEvent): void {
    event.preventDefault();
    onSend(event.submitter instanceof HTMLButtonElement ? event.submitter.value : '');
  }
  return (
    <form onSubmit={send} aria-label={label}>
      {children}
    </form>
  );
}
