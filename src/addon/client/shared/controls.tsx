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
}

/** A button. While the page is busy it stays in the tab order and does nothing, so that the focus is not lost. */
export function Button({ children, onClick, kind, submit = false, value, busy = false, label }: ButtonProps) {
  function click(event: Event): void {
    if (busy) event.preventDefault();
    else onClick?.();
  }
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={kind}
      value={value}
      aria-disabled={busy ? 'true' : undefined}
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

/** A line of text. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  required = false,
  type = 'text',
}: FieldProps & { required?: boolean; type?: 'text' | 'email' | 'tel' }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        required={required}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <small id={`${id}-hint`} class="quiet">
          {hint}
        </small>
      )}
    </p>
  );
}

/** A choice of one. `bare` hides the label where a table's heading says the same; it is still read out. */
export function SelectField({
  label,
  value,
  onChange,
  options,
  bare = false,
}: Omit<FieldProps, 'hint'> & { options: readonly Option[]; bare?: boolean }) {
  const id = useId();
  return (
    <p class="field">
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(({ key, text }) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A tick that is needed before the form can be sent. */
export function Consenting({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <p class="tick">
      <input
        id={id}
        type="checkbox"
        required
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
