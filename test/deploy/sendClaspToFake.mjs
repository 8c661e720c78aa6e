/**
 * Preloaded into clasp by the deployment tests: gives Google's client the address of the fake (a `rootUrl` works per API
 * object only) and the sign-in library the address of its token service, so that clasp itself runs unchanged and nothing
 * leaves the machine. Of Google's some 300 APIs, whose loading is most of clasp's time, it gives clasp those that it uses here.
 */
import Module, { createRequire } from 'node:module';
import process from 'node:process';

const apisUsed = ['script', 'drive', 'oauth2', 'serviceusage', 'discovery', 'logging'];
/** Where Google's package names all its APIs, and how: they are loaded by their names in one file and by their versions in the other. */
const lists = [
  { file: /[\\/]googleapis[\\/]build[\\/]src[\\/]apis[\\/]index\.js$/, api: /^\.\/(\w+)$/ },
  { file: /[\\/]googleapis[\\/]build[\\/]src[\\/]index\.js$/, api: /^\.\/apis\/(\w+)\// },
];

/** Loads nothing for an API that is not used: calling it would fail as loudly as an API that does not exist. */
function leaveOutOtherApis() {
  const load = Module._load;
  Module._load = function (request, parent, ...rest) {
    const named = lists.find(({ file }) => file.test(parent?.filename ?? ''))?.api.exec(request)?.[1];
    const isLeftOut = named !== undefined && !apisUsed.includes(named);
    return isLeftOut ? {} : load.call(this, request, parent, ...rest);
  };
}

const program = process.argv[1] ?? '';
if (/[\\/]@google[\\/]clasp[\\/]/.test(program)) {
  leaveOutOtherApis();
  const require = createRequire(program);
  const { google } = require('googleapis');
  const { GoogleAuth } = require('google-auth-library');
  const rootUrl = process.env.FAKE_GOOGLE_URL;
  for (const api of ['script', 'drive']) {
    const original = google[api];
    google[api] = (options) => original.call(google, { ...options, rootUrl });
  }

  const { fromJSON } = GoogleAuth.prototype;
  GoogleAuth.prototype.fromJSON = function (...args) {
    const client = fromJSON.apply(this, args);
    client.endpoints.oauth2TokenUrl = `${rootUrl}token`;
    return client;
  };
}
