import Papa from 'papaparse';
import { useEffect, useState } from 'preact/hooks';
import type { ContentView } from '../../server/protocol';
import { fill, type Words } from '../words';
import { JsonTree } from './JsonTree';
import { size } from './format';

/** Rows of a table that are shown. */
const mostRows = 500;
/** Characters of a text that are shown. */
const mostText = 500_000;

/** The text behind an address; null until it is there. */
export function useText(url: string): string | null {
  const [text, setText] = useState<{ url: string; text: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void fetch(url)
      .then((response) => response.text())
      .catch((error: unknown) => String(error))
      .then((found) => isWanted && setText({ url, text: found }));
    return () => {
      isWanted = false;
    };
  }, [url]);
  return text?.url === url ? text.text : null;
}

function Table({ csv, words }: { csv: string; words: Words }) {
  const rows = Papa.parse<string[]>(csv.trimEnd(), { preview: mostRows + 2 }).data;
  const [head = [], ...body] = rows;
  return (
    <div class="preview-table" tabIndex={0} role="region" aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, mostRows).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {body.length > mostRows && <p class="help">{fill(words.onlyRows, { count: String(mostRows) })}</p>}
    </div>
  );
}

/** JSON as a tree; what only calls itself so is shown as text. */
function Json({ text }: { text: string }) {
  try {
    return <JsonTree value={JSON.parse(text)} />;
  } catch {
    return <pre class="preview-text">{text.slice(0, mostText)}</pre>;
  }
}

function TextPreview({ content, words }: { content: ContentView; words: Words }) {
  const text = useText(content.viewUrl);
  if (text === null) return <p class="help">{words.working}</p>;
  if (content.preview === 'csv') return <Table csv={text} words={words} />;
  if (content.preview === 'json') return <Json text={text} />;
  return (
    <pre class="preview-text" tabIndex={0}>
      {text.slice(0, mostText)}
    </pre>
  );
}

/** A file's content as far as the page can show it. Nothing of it runs in the page. */
export function Preview({ content, words }: { content: ContentView; words: Words }) {
  const title = `${words.preview}: ${content.name}`;
  // A browser without a viewer of its own would download the file at once instead of showing it.
  const isShown = content.preview && (content.preview !== 'pdf' || navigator.pdfViewerEnabled);
  if (!isShown) return <p class="help">{words.noPreview}</p>;
  if (content.preview === 'image')
    return <img class="preview-image" src={content.viewUrl} alt={content.name} />;
  if (content.preview === 'html')
    return <iframe class="preview-frame" src={content.viewUrl} title={title} sandbox="" />;
  // The browser's own viewer works in no sandbox; the server says that this is a PDF and nothing else.
  if (content.preview === 'pdf') return <iframe class="preview-frame" src={content.viewUrl} title={title} />;
  return <TextPreview content={content} words={words} />;
}

/** A file with what can be done with it: look, open beside, download. */
export function Attachment({ content, words }: { content: ContentView; words: Words }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="attachment">
      <span>
        <strong>{content.name}</strong>{' '}
        <span class="quiet">{`${content.mimeType} · ${size(content.bytes, words)}`}</span>
      </span>
      <span class="links">
        {content.preview && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`${words.preview}: ${content.name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {words.preview}
          </button>
        )}
        <ContentLinks content={content} words={words} />
      </span>
      {isOpen && <Preview content={content} words={words} />}
    </li>
  );
}

export function ContentLinks({ content, words }: { content: ContentView; words: Words }) {
  return (
    <>
      {content.preview && (
        <a
          href={content.viewUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={`${words.openInTab}: ${content.name}`}
        >
          {words.openInTab}
        </a>
      )}
      <a href={content.url} download={content.name} aria-label={`${words.download}: ${content.name}`}>
        {words.download}
      </a>
    </>
  );
}
