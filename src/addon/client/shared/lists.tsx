import { Fragment } from 'preact';
import { common } from '../../../language/client';
import type { FieldList, FileLink, GroundView } from '../../protocol';
import { useSay } from './page';

/** Links to the files that were made; a page cannot open them in its own frame. */
export function FileList({ files }: { files: readonly FileLink[] }) {
  const say = useSay();
  return (
    <>
      <ul>
        {files.map(({ name, link }) => (
          <li key={name}>
            <a href={link} target="_blank" rel="noreferrer">
              {name}
              <span class="unseen"> ({say(common.newTab)})</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(common.folder)}</p>
    </>
  );
}

/** Why records stay, and until when. */
export function GroundList({ grounds }: { grounds: readonly GroundView[] }) {
  const say = useSay();
  return (
    <ul>
      {grounds.map(({ kind, records, ground, law, until, reviewOn }) => {
        const times = [
          until && say(common.until, { date: until }),
          reviewOn && say(common.reviewOn, { date: reviewOn }),
        ].filter(Boolean);
        return (
          <li key={[kind, ground, law, reviewOn].join()}>
            {say(common.ground, { kind, count: records, ground })}
            {[law, ...times].filter(Boolean).map((part) => `, ${part}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** Pairs of heading and content. */
export function Fields({ fields }: { fields: FieldList }) {
  return (
    <dl class="lines">
      {fields.map(([title, content]) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{content}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
