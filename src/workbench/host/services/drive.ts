import { isRecord, mismatch, textArg } from '../args';
import { driveMatcher } from '../driveQuery';
import { Exposed, RealmJson, members } from '../exposed';
import { selectFields } from '../fieldMask';
import type { Runtime } from '../runtime';
import type { DriveFileState } from '../state';
import { blobArg, decoded, type Blob } from './blob';
import { apiError } from './googleApi';
import { Permissions } from './permissions';

const folderType = 'application/vnd.google-apps.folder';
const formType = 'application/vnd.google-apps.form';
const settable = [
  'name',
  'mimeType',
  'description',
  'parents',
  'trashed',
  'properties',
  'appProperties',
  'createdTime',
  'modifiedTime',
];
const fileFields = 'kind,id,name,mimeType';
const listFields = `kind,incompleteSearch,nextPageToken,files(${fileFields})`;

/**
 * The advanced service `Drive` (v3): the files that the script made itself, as under the scope `drive.file`, and with whom the
 * spreadsheet is shared.
 */
export function driveService(runtime: Runtime): Exposed {
  return new DriveRoot(new Files(runtime), new Permissions(runtime));
}

class DriveRoot extends Exposed {
  readonly callName = 'Drive';
  override readonly [members]: Record<string, unknown>;

  constructor(files: Files, permissions: Permissions) {
    super();
    this[members] = { Files: files, Permissions: permissions };
  }
}

class Files extends Exposed {
  readonly callName = 'Drive.Files';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  create(...args: unknown[]): RealmJson {
    const method = 'drive.files.create';
    const resource = this.#resource(method, args[0]);
    const media = this.#media(method, args, 1);
    const at = this.#runtime.now().toISOString();
    const file: DriveFileState = {
      id: this.#runtime.newUuid().replace(/-/g, ''),
      name: media?.blobName ?? 'Untitled',
      mimeType: media?.contentType ?? 'application/octet-stream',
      owner: this.#runtime.effectiveUser,
      parents: ['root'],
      createdTime: at,
      modifiedTime: at,
      trashed: false,
      properties: {},
      appProperties: {},
    };
    Object.assign(file, resource);
    this.#checkParents(method, file);
    if (file.mimeType !== folderType) this.#write(file, media?.bytes ?? new Uint8Array());
    this.#runtime.state.driveFiles.push(file);
    this.#runtime.changed();
    return this.#answer(file, args[2]);
  }

  get(...args: unknown[]): RealmJson | string {
    const id = textArg('drive.files.get', args, 0);
    const file = this.#forms().find((each) => each.id === id) ?? this.#find('drive.files.get', id);
    const options = this.#runtime.outward(args[1]);
    if (!isRecord(options) || options['alt'] !== 'media') return this.#answer(file, args[1]);
    if (file.mimeType === folderType || file.mimeType === formType)
      throw apiError('drive.files.get', 403, 'Only files with binary content can be downloaded.');
    return decoded(this.#runtime.drive.read(file.id), 'utf-8');
  }

  update(...args: unknown[]): RealmJson {
    const method = 'drive.files.update';
    const resource = this.#resource(method, args[0]);
    const file = this.#find(method, textArg(method, args, 1));
    const media = this.#media(method, args, 2);
    const { properties, appProperties, ...plain } = resource;
    const changed = { ...file, modifiedTime: this.#runtime.now().toISOString(), ...plain };
    this.#checkParents(method, changed);
    changed.properties = merged(file.properties, properties);
    changed.appProperties = merged(file.appProperties, appProperties);
    Object.assign(file, changed);
    if (media) this.#write(file, media.bytes);
    this.#runtime.changed();
    return this.#answer(file, args[3]);
  }

  remove(...args: unknown[]): void {
    const file = this.#find('drive.files.delete', textArg('drive.files.delete', args, 0));
    const gone = this.#withDescendants(file);
    const { state } = this.#runtime;
    state.driveFiles = state.driveFiles.filter((each) => !gone.has(each.id));
    for (const id of gone) this.#runtime.drive.remove(id);
    this.#runtime.changed();
  }

  list(...args: unknown[]): RealmJson {
    const options = this.#runtime.outward(args[0]) ?? {};
    if (!isRecord(options)) throw mismatch('drive.files.list', args);
    const matches = driveMatcher(typeof options['q'] === 'string' ? options['q'] : '');
    if (!matches) throw apiError('drive.files.list', 400, 'Invalid Value');
    const found = [...this.#runtime.state.driveFiles, ...this.#forms()].filter(matches);
    const from = Number(options['pageToken'] ?? 0);
    const to = from + Number(options['pageSize'] ?? 100);
    const page = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(to < found.length ? { nextPageToken: String(to) } : {}),
      files: found.slice(from, to).map(fileResource),
    };
    return RealmJson.of(selectFields(page, String(options['fields'] ?? listFields)));
  }

  /** The forms as files. They are changed and deleted in `FormApp` and by hand: here they are only seen. */
  #forms(): DriveFileState[] {
    return this.#runtime.state.forms.map(({ id, title, createdAt, createdBy }) => ({
      ...{ id, name: title, mimeType: formType, owner: createdBy, parents: ['root'], trashed: false },
      ...{ createdTime: createdAt, modifiedTime: createdAt, properties: {}, appProperties: {} },
    }));
  }

  #resource(method: string, given: unknown): Partial<DriveFileState> {
    const resource = this.#runtime.outward(given) ?? {};
    if (!isRecord(resource)) throw mismatch(method, [given]);
    const unknown = Object.keys(resource).find((field) => !settable.includes(field));
    if (unknown)
      throw apiError(
        method,
        400,
        `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`,
      );
    return resource;
  }

  #media(method: string, args: unknown[], index: number): Blob | undefined {
    return args[index] === undefined || args[index] === null
      ? undefined
      : blobArg(this.#runtime, method, args, index);
  }

  #find(method: string, id: string): DriveFileState {
    const file = this.#runtime.state.driveFiles.find((each) => each.id === id);
    if (file) return file;
    if (this.#runtime.state.forms.some((form) => form.id === id))
      throw apiError(method, 501, 'The workbench changes no forms through Drive.');
    throw apiError(method, 404, `File not found: ${id}.`);
  }

  #checkParents(method: string, file: DriveFileState): void {
    for (const parent of file.parents) {
      if (parent !== 'root' && this.#find(method, parent).mimeType !== folderType) {
        throw apiError(method, 403, 'The specified parent is not a folder.');
      }
    }
  }

  #write(file: DriveFileState, bytes: Uint8Array): void {
    this.#runtime.drive.write(file.id, bytes);
    file.size = String(bytes.length);
  }

  #withDescendants(file: DriveFileState): Set<string> {
    const gone = new Set([file.id]);
    // A set is visited with what is added on the way.
    for (const id of gone) {
      for (const each of this.#runtime.state.driveFiles) if (each.parents.includes(id)) gone.add(each.id);
    }
    return gone;
  }

  #answer(file: DriveFileState, given: unknown): RealmJson {
    const options = this.#runtime.outward(given);
    const fields =
      isRecord(options) && typeof options['fields'] === 'string' ? options['fields'] : fileFields;
    return RealmJson.of(selectFields(fileResource(file), fields));
  }
}

const fileResource = ({ owner, ...file }: DriveFileState): Record<string, unknown> => ({
  kind: 'drive#file',
  ...file,
  ...(owner && { owners: [{ kind: 'drive#user', emailAddress: owner }] }),
  webViewLink: `https://drive.google.com/file/d/${file.id}/view`,
});

/** Custom properties are merged by key; `null` removes one. */
function merged(
  old: Record<string, string>,
  given: Record<string, string | null> | undefined,
): Record<string, string> {
  const all: [string, string | null][] = [...Object.entries(old), ...Object.entries(given ?? {})];
  const entries = Object.entries(Object.fromEntries(all));
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
