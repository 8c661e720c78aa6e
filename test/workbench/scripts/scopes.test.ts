import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scopesOf } from '../../../src/workbench/host';
import { readBundle } from '../../../src/workbench/server/engine/bundle';

const scopesIn = (name: string): string[] =>
  scopesOf(readBundle(join(__dirname, '../fixtures/scripts', name))).map((scope) =>
    scope.replace('https://www.googleapis.com/auth/', ''),
  );

describe('the permissions that a script is asked for', () => {
  it('are found in its code where its manifest names none', () => {
    expect(scopesIn('tasks')).toEqual(['spreadsheets', 'script.container.ui', 'userinfo.email']);
    expect(scopesIn('timestamp')).toEqual([]);
    expect(scopesIn('thanks')).toEqual([
      'spreadsheets',
      'forms',
      'https://mail.google.com/',
      'script.scriptapp',
      'userinfo.email',
    ]);
  });

  it('are those of the manifest where it names them', () => {
    expect(scopesOf({ script: 'FormApp', manifest: { oauthScopes: ['x'] } })).toEqual(['x']);
  });
});
