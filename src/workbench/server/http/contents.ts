import type { OutgoingHttpHeaders } from 'node:http';
import { wellFormed } from '../../shapes/wellFormed';
import type { PreviewKind } from '../protocol';

const closed = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** For pages that nobody here wrote: no script of theirs runs, nothing is loaded from elsewhere. */
export const FOREIGN_PAGE_POLICY = `sandbox; ${closed}`;

/** For letters: the same, but that a link which a person follows opens a tab of its own, as it does where letters are read. */
export const LETTER_POLICY = `sandbox allow-popups allow-popups-to-escape-sandbox; ${closed}`;

/** By type first, by the end of the name where the type says nothing. */
const kinds: { kind: PreviewKind; types: RegExp; names: RegExp }[] = [
  { kind: 'pdf', types: /^application\/pdf$/, names: /\.pdf$/ },
  { kind: 'html', types: /^text\/html$/, names: /\.html?$/ },
  { kind: 'image', types: /^image\/(png|jpeg|gif|webp|svg\+xml)$/, names: /\.(png|jpe?g|gif|webp|svg)$/ },
  { kind: 'json', types: /^application\/([\w.]+\+)?json$/, names: /\.json$/ },
  { kind: 'csv', types: /^text\/csv$/, names: /\.csv$/ },
  { kind: 'text', types: /^(text\/|application\/xml$)/, names: /\.(txt|ics|vcf|log|md|xml|tsv)$/ },
];

const bare = (mimeType: string): string => mimeType.split(';')[0]!.trim().toLowerCase();
const saysNothing = (type: string): boolean => type === '' || type === 'application/octet-stream';

/** What the page can show of a file; nothing for what has to be downloaded. */
export function previewOf(name: string, mimeType: string): PreviewKind | undefined {
  const type = bare(mimeType);
  const found = saysNothing(type)
    ? kinds.find(({ names }) => names.test(name.toLowerCase()))
    : kinds.find(({ types }) => types.test(type));
  return found?.kind;
}

const named = (how: 'attachment' | 'inline', name: string): string =>
  `${how}; filename*=UTF-8''${encodeURIComponent(wellFormed(name)).replace(/'/g, '%27')}`;

/** The headers of a download. */
export function downloadHeaders(name: string, mimeType: string): OutgoingHttpHeaders {
  const isType = /^[\w.+-]+\/[\w.+-]+(;\s*charset=[\w-]+)?$/.test(mimeType);
  return {
    'content-type': isType ? mimeType : 'application/octet-stream',
    'content-disposition': named('attachment', name),
    'content-security-policy': "sandbox; default-src 'none'",
  };
}

/**
 * The headers with which a browser shows a file in a frame. No content can be anything else than its kind says, and none runs script in
 * the page's origin: pages and pictures are sandboxed, text is text. Only the browser's own PDF viewer does not work in a sandbox; it
 * runs a document's script in a world of its own.
 */
export function viewHeaders(name: string, mimeType: string): OutgoingHttpHeaders {
  const kind = previewOf(name, mimeType);
  if (!kind) return downloadHeaders(name, mimeType);
  const types: Partial<Record<PreviewKind, string>> = {
    pdf: 'application/pdf',
    html: 'text/html; charset=utf-8',
    image: saysNothing(bare(mimeType)) ? imageType(name) : bare(mimeType),
  };
  return {
    'content-type': types[kind] ?? 'text/plain; charset=utf-8',
    'content-disposition': named('inline', name),
    'content-security-policy': kind === 'pdf' ? "frame-ancestors 'self'" : FOREIGN_PAGE_POLICY,
  };
}

function imageType(name: string): string {
  const end = name.toLowerCase().split('.').at(-1) ?? '';
  return `image/${{ jpg: 'jpeg', svg: 'svg+xml' }[end] ?? end}`;
}
