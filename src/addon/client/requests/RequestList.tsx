import { requestList as texts } from '../../../language/clientRequests';
import type { Operations } from '../../protocol';
import type { RequestLineView } from '../../request-protocol';
import { Tick } from '../shared/controls';
import { useSay } from '../shared/page';

type List = Operations['requestList']['value'];

interface Props {
  list: List;
  closed: boolean;
  busy: boolean;
  onClosed: (wanted: boolean) => void;
  onShow: (id: string) => void;
}

/** The open requests, the least time left first; below them the closed ones, where they are wanted. */
export function RequestList({ list, closed, busy, onClosed, onShow }: Props) {
  const say = useSay();
  const { requests, broken } = list;
  const open = requests.filter(({ isOpen }) => isOpen);
  const over = requests.filter(({ isOpen }) => !isOpen);
  return (
    <>
      {broken.length > 0 && (
        <section class="warning">
          <h2>{say(texts.broken)}</h2>
          <ul>
            {broken.map(({ id, sentence }, at) => (
              <li key={at}>{say(texts.brokenRow, { id: id || say(texts.withoutId), sentence })}</li>
            ))}
          </ul>
        </section>
      )}
      <h2>{say(texts.open)}</h2>
      {open.length === 0 ? <p>{say(texts.none)}</p> : <Lines lines={open} busy={busy} onShow={onShow} />}
      <Tick label={say(texts.withClosed)} checked={closed} onChange={onClosed} />
      {over.length > 0 && (
        <>
          <h2>{say(texts.closed)}</h2>
          <Lines lines={over} busy={busy} onShow={onShow} />
        </>
      )}
    </>
  );
}

function Lines({
  lines,
  busy,
  onShow,
}: {
  lines: readonly RequestLineView[];
  busy: boolean;
  onShow: (id: string) => void;
}) {
  const say = useSay();
  return (
    <ul class="requests">
      {lines.map(({ id, right, name, time, urgency, state }) => (
        <li key={id}>
          <button type="button" aria-disabled={busy ? 'true' : undefined} onClick={() => !busy && onShow(id)}>
            <strong>{right}</strong>
            <span>{name || say(texts.nameless)}</span>
            <span class={urgency === 'overdue' ? 'urgent' : undefined}>{time}</span>
            <span class="quiet">{state}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
