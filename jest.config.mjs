/** Jest runs TypeScript through swc as CommonJS; the few packages that ship ES modules only go the same way. */
const esModulesOnly = ['@noble', 'date-easter', 'preact'];

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
};

const browserSuites = '**/*.browser.test.ts';

export default {
  /** Jest would leave one processor to itself, which has little to do. */
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/running/sequencer.mjs',
  /** For what hangs; no test should come near it on a busy machine. */
  testTimeout: 300_000,
  projects: [
    { ...common, displayName: 'node', testMatch: ['**/*.test.{ts,tsx}', `!${browserSuites}`] },
    {
      ...common,
      displayName: 'browser',
      testMatch: [browserSuites],
      setupFilesAfterEnv: ['<rootDir>/test/running/again.ts'],
      globalSetup: '<rootDir>/test/running/openBrowsers.ts',
      globalTeardown: '<rootDir>/test/running/closeBrowsers.ts',
    },
  ],
};
