/**
 * Preloaded into clasp by the deployment tests: gives Google's client the address of the fake (a `rootUrl` works per API
 * object only) and the sign-in library the address of its token service, so that clasp itself runs unchanged and nothing
 * leaves the machine.
 */
import { createRequire } from 'node:module';
import process from 'node:process';

const program = process.argv[1] ?? '';
if (/[\\/]@google[\\/]clasp[\\/]/.test(program)) {
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
