import { useState } from 'preact/hooks';
import type { DrawerView, FileView, MailView } from '../../server/protocol';
import { driveFileId, formPath, withAddresses } from '../../shapes/driveLinks';
import { fill, type Words } from '../words';
import type { PanelProps } from './Drawer';
import { fileAddress } from './files';
import { newestFirst, when } from './format';
import { Facts, matches, Search, Split } from './parts';
import { Attachment, useText } from './Preview';
import { useUnread } from './unread';

/** Nothing of a letter runs; a link that a person follows opens a tab, which is no part of the letter any more. */
const letterSandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** What links of letters may mean. */
type Targets = Pick<DrawerView, 'files' | 'forms'>;

/** A text with its addresses as links; those of the drive's files and of the forms lead to them. */
function Linked({ text, targets: { files, forms } }: { text: string; targets: Targets }) {
  const fileAt = (url: string): FileView | undefined => files.find(({ id }) => id === driveFileId(url));
  return withAddresses(text).map(({ text: part, isAddress }, index) => {
    if (!isAddress) return part;
    const file = fileAt(part);
    return (
      <a
        key={index}
        href={file ? fileAddress(file) : (formPath(part, forms) ?? part)}
        target="_blank"
        rel="noreferrer"
      >
        {part}
      </a>
    );
  });
}

interface LetterProps {
  mail: MailView;
  targets: Targets;
  zone: string;
  words: Words;
}

function Letter({ mail, targets, zone, words }: LetterProps) {
  const [isPlain, setPlain] = useState(mail.htmlUrl === undefined);
  const text = useText(mail.textUrl);
  const title = `${words.letter}: ${mail.subject}`;
  return (
    <>
      <h3>{mail.subject}</h3>
      <Facts
        of={[
          [words.from, mail.name ? `${mail.name} <${mail.from ?? ''}>` : mail.from],
          [words.to, mail.to],
          [words.cc, mail.cc],
          [words.bcc, mail.bcc],
          [words.replyTo, mail.replyTo],
          [words.sent, <time dateTime={mail.at}>{when(mail.at, zone, words)}</time>],
        ]}
      />
      {mail.htmlUrl && (
        <div class="toggle" role="group" aria-label={words.letter}>
          <button type="button" aria-pressed={!isPlain} onClick={() => setPlain(false)}>
            {words.rendered}
          </button>
          <button type="button" aria-pressed={isPlain} onClick={() => setPlain(true)}>
            {words.plainText}
          </button>
        </div>
      )}
      {isPlain ? (
        <pre class="preview-text letter-text" tabIndex={0} aria-label={title}>
          <Linked text={text ?? ''} targets={targets} />
        </pre>
      ) : (
        <iframe class="letter" src={mail.htmlUrl} title={title} sandbox={letterSandbox} />
      )}
      {mail.attachments.length > 0 && (
        <>
          <h4>{`${words.attachments} (${mail.attachments.length})`}</h4>
          <ul class="plain-list">
            {mail.attachments.map((content) => (
              <Attachment key={content.url} content={content} words={words} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Every letter that the script has sent, newest first, as its reader sees it. */
export function Outbox({ drawer, bench, control }: PanelProps) {
  const { words } = bench;
  const [search, setSearch] = useState('');
  const unread = useUnread(bench.workbook?.id ?? '', drawer.mails, true);
  const { recipientsLeft, recipients } = drawer.quota;
  const mails = newestFirst(drawer.mails).filter((mail) =>
    matches(search, mail.subject, mail.to, mail.cc, mail.bcc, mail.name),
  );
  const chosen = drawer.mails.find((mail) => mail.id === control.item);
  const run = drawer.executions.find(({ id }) => id === chosen?.executionId);
  const list = (
    <>
      <p class="help">
        {fill(words.recipientsLeft, { left: String(recipientsLeft), all: String(recipients) })}
      </p>
      <Search label={words.searchMails} value={search} onInput={setSearch} />
      {mails.length === 0 && (
        <p class="nothing">{drawer.mails.length ? words.nothingFound : words.nothingSent}</p>
      )}
      <ul class="entries">
        {mails.map((mail) => (
          <li key={mail.id}>
            <button
              type="button"
              class={`entry-head${unread.has(mail.id) ? ' unread' : ''}`}
              aria-current={mail.id === control.item}
              onClick={() => control.open('outbox', mail.id)}
            >
              <strong>{mail.subject}</strong>
              {unread.has(mail.id) && <span class="badge">{words.unread}</span>}
              <span>
                {words.to}: {mail.to}
              </span>
              <time dateTime={mail.at}>{when(mail.at, drawer.clock.timeZone, words)}</time>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  const detail = chosen && (
    <>
      <Letter key={chosen.id} mail={chosen} targets={drawer} zone={drawer.clock.timeZone} words={words} />
      {run && (
        <button type="button" class="link" onClick={() => control.open('executions', run.id)}>
          {fill(words.sentBy, { name: run.functionName })}
        </button>
      )}
    </>
  );
  return (
    <Split
      list={list}
      detail={detail ?? null}
      label={chosen?.subject ?? ''}
      back={words.outbox}
      onBack={() => control.open('outbox')}
    />
  );
}
