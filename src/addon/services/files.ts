import { calling } from './calls';

/** A text file on its way into an archive. */
interface PackedFile {
  name: string;
  mimeType: string;
  content: string;
}

/** A file to be kept in the owner's Drive. */
export type NewFile = {
  /** Tells the files of one task apart. */
  part: string;
  name: string;
} & (
  | {
      mimeType: 'text/html' | 'text/plain' | 'text/csv' | 'application/json' | 'application/pdf';
      /** The text itself; for a PDF the HTML that it is made from, or the PDF itself where it is written in ASCII. */
      content: string;
    }
  | { mimeType: 'application/zip'; content: readonly PackedFile[] }
);

/** A file in Drive. */
export interface KeptFile {
  name: string;
  link: string;
}

const FOLDER = 'Rekisterivahti';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const FORM_TYPE = 'application/vnd.google-apps.form';
const FILE_FIELDS = 'id,name,webViewLink';

/** The manifest enables the advanced service; looked up late, so that the script loads without any. */
const driveFiles = () => (Drive as NonNullable<typeof Drive>).Files;

/**
 * Keeps the files of a task in the folder "Rekisterivahti". Each bears its task and part, so that a repeated task writes the same
 * files again instead of making them twice.
 * https://developers.google.com/workspace/drive/api/guides/properties
 * @throws CallFailed
 */
export function keepFiles(task: string, files: readonly NewFile[]): KeptFile[] {
  const known = filesOf(task);
  const folder = known.size < files.length ? theFolder() : '';
  return files.map((file) => {
    const id = known.get(file.part);
    const kept = id === undefined ? create(task, folder, file) : update(id, file);
    return { name: kept.name ?? file.name, link: kept.webViewLink ?? '' };
  });
}

/** The files of a task, by name. @throws CallFailed */
export function keptFiles(task: string): KeptFile[] {
  const q = queryOf(task);
  const { files = [] } = calling(() => driveFiles().list({ q, fields: 'files(id,name,webViewLink)' }));
  return files
    .map(({ name, webViewLink }) => ({ name: name ?? '', link: webViewLink ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const queryOf = (task: string): string =>
  `appProperties has { key='task' and value='${quoted(task)}' } and trashed = false`;

/** Ids of the files of a task that are there already, by part. */
function filesOf(task: string): Map<string, string> {
  const q = queryOf(task);
  const { files = [] } = calling(() => driveFiles().list({ q, fields: 'files(id,appProperties)' }));
  return new Map(
    files.flatMap(({ id, appProperties }) =>
      id ? [[String(appProperties?.['part'] ?? ''), id] as const] : [],
    ),
  );
}

/**
 * Deletes the files of a task for good, past the trash, where Drive would keep them for another 30 days; those in the trash too.
 * Only files of this account can be seen, and deleted.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/delete
 * @returns how many there were, and how many are left
 * @throws CallFailed
 */
export function deleteFiles(task: string): { found: number; left: number } {
  const found = allFilesOf(task);
  for (const id of found) calling(() => driveFiles().remove(id));
  return { found: found.length, left: found.length > 0 ? allFilesOf(task).length : 0 };
}

/** Deletes some of the files of a task for good, past the trash. @throws CallFailed */
export function deleteParts(task: string, isMeant: (part: string) => boolean): void {
  for (const [part, id] of filesOf(task)) if (isMeant(part)) calling(() => driveFiles().remove(id));
}

/** Whether a task has files, be they in the trash. @throws CallFailed */
export const hasFiles = (task: string): boolean => allFilesOf(task).length > 0;

/** Ids of the files of a task, those in the trash included. */
function allFilesOf(task: string): string[] {
  const q = `appProperties has { key='task' and value='${quoted(task)}' }`;
  const { files = [] } = calling(() => driveFiles().list({ q, fields: 'files(id)' }));
  return files.flatMap(({ id }) => id ?? []);
}

/** A form among the files that this script made. */
export interface FormFile {
  id: string;
  name: string;
  /** When it was made, in milliseconds. */
  at: number;
}

/** The forms that this script made for this account and that are not in the bin. @throws CallFailed */
export function formFiles(): FormFile[] {
  const q = `mimeType = '${FORM_TYPE}' and trashed = false`;
  const { files = [] } = calling(() => driveFiles().list({ q, fields: 'files(id,name,createdTime)' }));
  return files.map(({ id, name, createdTime }) => ({
    id: id ?? '',
    name: name ?? '',
    at: Date.parse(createdTime ?? ''),
  }));
}

function theFolder(): string {
  const q = `name = '${FOLDER}' and mimeType = '${FOLDER_TYPE}' and trashed = false`;
  const { files = [] } = calling(() => driveFiles().list({ q, fields: 'files(id)' }));
  const found = files[0] ?? calling(() => driveFiles().create({ name: FOLDER, mimeType: FOLDER_TYPE }));
  return found.id ?? 'root';
}

function create(task: string, folder: string, file: NewFile) {
  const resource = {
    name: file.name,
    mimeType: file.mimeType,
    parents: [folder],
    appProperties: { task, part: file.part },
  };
  const blob = blobOf(file);
  return calling(() => driveFiles().create(resource, blob, { fields: FILE_FIELDS }));
}

function update(id: string, file: NewFile) {
  const blob = blobOf(file);
  return calling(() => driveFiles().update({ name: file.name }, id, blob, { fields: FILE_FIELDS }));
}

/** A file as a blob, to be kept or to go along with a mail; a PDF is made from its HTML. */
export function blobOf(file: NewFile): GoogleAppsScript.Base.Blob {
  if (file.mimeType === 'application/zip') return archive(file.name, file.content);
  const { name, mimeType, content } = file;
  if (mimeType !== 'application/pdf' || content.startsWith('%PDF-'))
    return Utilities.newBlob(content, mimeType, name);
  return Utilities.newBlob(content, 'text/html', name.replace(/\.pdf$/, '.html'))
    .getAs(mimeType)
    .setName(name);
}

/** https://developers.google.com/apps-script/reference/utilities/utilities#zipblobs,-name */
function archive(name: string, files: readonly PackedFile[]): GoogleAppsScript.Base.Blob {
  const blobs = files.map((file) => Utilities.newBlob(file.content, file.mimeType, file.name));
  return Utilities.zip(blobs, name);
}

const quoted = (value: string): string => value.replace(/[\\']/g, '\\$&');
