import { useEffect, useRef, useState } from 'preact/hooks';
import { requestEntry, requestList as texts } from '../../../language/clientRequests';
import type { Operations, Start } from '../../protocol';
import type { RequestPageView } from '../../request-protocol';
import { Button } from '../shared/controls';
import { Outcome } from '../shared/Outcome';
import { LedHeading, useSay } from '../shared/page';
import { ask } from '../shared/serve';
import { useWork } from '../shared/work';
import { Entry } from './Entry';
import { OneRequest } from './OneRequest';
import { RequestList } from './RequestList';
import { useComingBack, useReturn } from '../shared/return';

type List = Operations['requestList']['value'];

/** What the sidebar shows. */
type Place =
  { at: 'start' } | { at: 'list'; list: List } | { at: 'one'; view: RequestPageView } | { at: 'entry' };

/** The sidebar on requests: the list, one request with what is to be done next, and the entry by hand. */
export function RequestsPage({ start }: { start: Start }) {
  const say = useSay();
  const work = useWork();
  const [place, setPlace] = useState<Place>({ at: start.part === 'newRequest' ? 'entry' : 'start' });
  const [closed, setClosed] = useState(false);
  /** Counts what was shown and asked for, so that an answer that comes late covers nothing newer. */
  const turn = useRef(0);

  function put(next: Place): void {
    turn.current++;
    setPlace(next);
  }
  async function go(job: () => Promise<Place>): Promise<boolean> {
    const next = await work.run(job);
    if (next) put(next);
    return next !== undefined;
  }
  const listed = async (withClosed: boolean): Promise<Place> => ({
    at: 'list',
    list: await ask({ do: 'requestList', closed: withClosed }),
  });
  const shown = async (request: string): Promise<Place> => ({
    at: 'one',
    view: await ask({ do: 'requestOf', request }),
  });
  const show = (request: string) => go(() => shown(request));
  const list = (withClosed = closed) => void go(() => listed(withClosed));

  const showSelected = () =>
    void go(async () => {
      const { request } = await ask({ do: 'selectedRequest' });
      return request === null ? await listed(closed) : await shown(request);
    });

  useEffect(() => {
    if (start.request !== undefined) void show(start.request);
    else if (start.part !== 'newRequest') showSelected();
  }, []);

  /** Fetches anew what is shown. What was typed stays, since the same request's cards do. */
  function lookAnew(): void {
    if (work.busy || place.at === 'start' || place.at === 'entry') return;
    const own = ++turn.current;
    (place.at === 'one' ? shown(place.view.id) : listed(closed)).then(
      (next) => own === turn.current && setPlace(next),
      // Nobody asked for it: what is shown stays, and the next thing that somebody does says what is wrong.
      () => undefined,
    );
  }
  useComingBack(lookAnew);
  // A letter's window may have changed the request that is shown. Looking anew is in nobody's way: a click that brings the
  // person back does what it was meant to do.
  const watch = useReturn(() => {
    work.forget();
    lookAnew();
  });

  return (
    <>
      <LedHeading level={1} to={ledTo(place)} unseen={place.at === 'list' || place.at === 'start'}>
        {place.at === 'one'
          ? place.view.rightText
          : say(place.at === 'entry' ? requestEntry.title : texts.title)}
      </LedHeading>
      <p class="row">
        {place.at !== 'list' && (
          <Button busy={work.busy} onClick={() => list()}>
            {say(texts.all)}
          </Button>
        )}
        {place.at !== 'entry' && (
          <>
            <Button busy={work.busy} onClick={() => put({ at: 'entry' })}>
              {say(texts.add)}
            </Button>
            <Button busy={work.busy} onClick={() => showSelected()}>
              {say(texts.showSelected)}
            </Button>
          </>
        )}
        {place.at === 'one' && (
          <Button busy={work.busy} onClick={() => void show(place.view.id)}>
            {say(texts.refresh)}
          </Button>
        )}
      </p>
      <Outcome work={work} />
      {place.at === 'list' && (
        <RequestList
          list={place.list}
          closed={closed}
          busy={work.busy}
          onClosed={(wanted) => {
            setClosed(wanted);
            list(wanted);
          }}
          onShow={(id) => void show(id)}
        />
      )}
      {place.at === 'one' && (
        <OneRequest
          key={place.view.id}
          view={place.view}
          work={work}
          onChanged={() => show(place.view.id)}
          onLetterOpened={watch}
        />
      )}
      {place.at === 'entry' && (
        <Entry
          work={work}
          onEntered={async (request, sentence) => {
            if (await show(request)) work.announce(sentence);
          }}
        />
      )}
    </>
  );
}

/** What leads the reader to the heading when it changes. */
function ledTo(place: Place): string | undefined {
  if (place.at === 'start') return undefined;
  return place.at === 'one' ? place.view.id : place.at;
}
