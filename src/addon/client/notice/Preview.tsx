import type { NoticeBlock } from '../../../documents/notice/model';
import { noticeDialog as texts } from '../../../language/clientNotice';
import type { Language } from '../../../language/text';
import type { NoticeView } from '../../notice-protocol';
import { useSay } from '../shared/page';

/** The notice as it would be read. It comes as data and stands as text: nothing in it is taken for markup. */
export function Preview({ view, language }: { view: NoticeView; language: Language }) {
  const say = useSay();
  return (
    <details>
      <summary>{say(texts.preview)}</summary>
      <article lang={language}>
        <h2>{view.title}</h2>
        <p class="quiet">{view.version}</p>
        {view.sections.map(({ number, title, isInGroup, blocks }) => {
          const Heading = isInGroup ? 'h4' : 'h3';
          return (
            <section key={number}>
              <Heading>
                {number} {title}
              </Heading>
              {blocks.map((block, at) => (
                <Block key={at} block={block} />
              ))}
            </section>
          );
        })}
      </article>
    </details>
  );
}

function Block({ block }: { block: NoticeBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <table>
      <thead>
        <tr>
          {block.columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
