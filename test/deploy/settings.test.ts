import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../build/sampleProject';

const json = (name: string) => JSON.parse(readFileSync(path.join(projectRoot, name), 'utf8'));

describe('the committed settings', () => {
  it('name no script, so that a fresh copy of the project deploys into nobody else’s register', () => {
    const { scriptId, rootDir } = json('.clasp.json');
    expect(rootDir).toBe('dist');
    expect(scriptId).toContain('npm run deploy');
    expect(scriptId).toMatch(/\s/);
  });

  it('run the add-on on V8 in Finnish time with the two advanced services', () => {
    const { timeZone, runtimeVersion, exceptionLogging, dependencies } = json('appsscript.json');
    expect({ timeZone, runtimeVersion, exceptionLogging }).toEqual({
      timeZone: 'Europe/Helsinki',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
    });
    expect(dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });

  it('ask for these eight permissions and no other', () => {
    expect(json('appsscript.json').oauthScopes).toEqual(
      [
        'spreadsheets',
        'drive.file',
        'drive.metadata.readonly',
        'forms',
        'script.send_mail',
        'script.scriptapp',
        'script.container.ui',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });
});
