import { useState } from 'preact/hooks';
import type { ShareAct, SharingView } from '../../server/protocol';
import type { Workbench } from '../useWorkbench';
import { fill } from '../words';
import type { PanelProps } from './Drawer';

type Person = SharingView['people'][number];
type Open = Pick<SharingView, 'to' | 'role'>;

const openTo = ['nobody', 'domain', 'anyone'] as const;
const openRoles = ['reader', 'commenter', 'writer'] as const;
const roles = ['viewer', 'editor'] as const;

interface Props {
  bench: Workbench;
  share: (act: ShareAct) => void;
}

/** With whom the spreadsheet is shared, as its owner sees it. */
export function Sharing({ bench, drawer }: PanelProps) {
  const { words } = bench;
  const { sharing } = drawer;
  const share = (act: ShareAct): void => void bench.act('/api/share', act);
  return (
    <div class="sharing">
      <p class="help">{words.sharingHelp}</p>
      <section aria-label={words.sharedWith}>
        <h3>{words.sharedWith}</h3>
        {sharing.people.length === 0 && <p>{words.notShared}</p>}
        <ul class="entries">
          <li class="entry">
            <strong>{sharing.owner}</strong> <span>{words.mayBe_owner}</span>
          </li>
          {sharing.people.map((person) => (
            <PersonEntry key={person.email} person={person} bench={bench} share={share} />
          ))}
        </ul>
      </section>
      <NewPerson bench={bench} share={share} />
      <GeneralAccess sharing={sharing} bench={bench} share={share} />
    </div>
  );
}

function PersonEntry({ person: { email, role }, bench: { words }, share }: Props & { person: Person }) {
  return (
    <li class="entry">
      <strong>{email}</strong>
      <p class="links">
        <RoleChoice
          label={fill(words.roleOf, { email })}
          role={role}
          words={words}
          onChange={(chosen) => share({ act: 'give', email, role: chosen })}
        />
        <button
          type="button"
          aria-label={fill(words.stopSharingWith, { email })}
          onClick={() => share({ act: 'take', email })}
        >
          {words.stopSharing}
        </button>
      </p>
    </li>
  );
}

function NewPerson({ bench: { words }, share }: Props) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Person['role']>('viewer');
  return (
    <form
      aria-label={words.addPerson}
      onSubmit={(event) => {
        event.preventDefault();
        share({ act: 'give', email, role });
        setEmail('');
      }}
    >
      <h3>{words.addPerson}</h3>
      <label>
        {words.emailAddress}{' '}
        <input
          type="email"
          required
          value={email}
          autocomplete="off"
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
      </label>{' '}
      <RoleChoice label={words.mayDo} role={role} words={words} onChange={setRole} />{' '}
      <button type="submit" class="primary">
        {words.share}
      </button>
    </form>
  );
}

function RoleChoice({
  label,
  role,
  words,
  onChange,
}: {
  label: string;
  role: Person['role'];
  words: Workbench['words'];
  onChange(role: Person['role']): void;
}) {
  return (
    <select
      aria-label={label}
      value={role}
      onChange={(event) => onChange(roles.find((each) => each === event.currentTarget.value) ?? role)}
    >
      {roles.map((each) => (
        <option key={each} value={each}>
          {words[`mayBe_${each}`]}
        </option>
      ))}
    </select>
  );
}

function GeneralAccess({
  sharing: { to, role, domain },
  bench: { words },
  share,
}: Props & { sharing: SharingView }) {
  const open = (changed: Partial<Open>): void => share({ act: 'open', to, role, ...changed });
  return (
    <section aria-label={words.generalAccess}>
      <h3>{words.generalAccess}</h3>
      <p>
        <select
          aria-label={words.generalAccess}
          value={to}
          onChange={(event) => open({ to: openTo.find((each) => each === event.currentTarget.value) ?? to })}
        >
          {openTo.map((each) => (
            <option key={each} value={each}>
              {fill(words[`open_${each}`], { domain })}
            </option>
          ))}
        </select>
      </p>
      {to !== 'nobody' && (
        <label>
          {words.openRole}{' '}
          <select
            value={role}
            onChange={(event) =>
              open({ role: openRoles.find((each) => each === event.currentTarget.value) ?? role })
            }
          >
            {openRoles.map((each) => (
              <option key={each} value={each}>
                {words[`link_${each}`]}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
