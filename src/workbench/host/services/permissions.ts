import { isRecord, mismatch, textArg } from '../args';
import { Exposed, RealmJson } from '../exposed';
import { selectFields } from '../fieldMask';
import type { Runtime } from '../runtime';
import { mayEdit, permissionsOf } from '../sharing';
import { apiError } from './googleApi';

const method = 'drive.permissions.list';
const options = ['fields', 'pageSize', 'pageToken', 'supportsAllDrives'];
/** What the documentation says is always returned; everything else has to be asked for. */
const defaultFields = 'kind,nextPageToken,permissions(kind,id,type,role)';
/** Without one of these a script sees only files that it made or was given. */
const wideScopes = ['drive', 'drive.readonly', 'drive.metadata', 'drive.metadata.readonly'];

/**
 * `Drive.Permissions`: with whom the spreadsheet is shared
 * (https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list).
 */
export class Permissions extends Exposed {
  readonly callName = 'Drive.Permissions';
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super();
    this.#runtime = runtime;
  }

  /** Of the script's own spreadsheet only; a file that the script may not see is not found. */
  list(...args: unknown[]): RealmJson {
    const fileId = textArg(method, args, 0);
    const given = this.#runtime.outward(args[1]) ?? {};
    if (!isRecord(given)) throw mismatch(method, args);
    const unknown = Object.keys(given).find((name) => !options.includes(name));
    if (unknown !== undefined) throw apiError(method, 400, `Unknown query parameter: ${unknown}.`);
    this.#demandSeen(fileId);
    return RealmJson.of(this.#page(given));
  }

  #demandSeen(fileId: string): void {
    const { options: host, state, effectiveUser } = this.#runtime;
    const granted = host.files.manifest.oauthScopes ?? [];
    const seesAll = wideScopes.some((name) => granted.includes(`https://www.googleapis.com/auth/${name}`));
    if (fileId !== host.spreadsheetId || !seesAll) throw apiError(method, 404, `File not found: ${fileId}.`);
    // https://developers.google.com/workspace/drive/api/guides/handle-errors#user-no-permission
    if (!mayEdit(state.sharing, effectiveUser))
      throw apiError(method, 403, `The user does not have sufficient permissions for file ${fileId}.`);
  }

  #page(given: Record<string, unknown>): unknown {
    const all = permissionsOf(this.#runtime.state.sharing);
    const from = Number(given['pageToken'] ?? 0);
    const to = from + Number(given['pageSize'] ?? all.length);
    const page = {
      kind: 'drive#permissionList',
      ...(to < all.length && { nextPageToken: String(to) }),
      permissions: all.slice(from, to),
    };
    return selectFields(page, String(given['fields'] ?? defaultFields));
  }
}
