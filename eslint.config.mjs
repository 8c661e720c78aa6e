import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** The rooms of the house, in order: a room may import itself and the rooms above it in its own list, nothing else. */
const rooms = {
  register: [],
  workbook: ['register'],
  language: ['register', 'workbook'],
  documents: ['register', 'workbook', 'language'],
  actions: ['register', 'workbook', 'language', 'documents'],
  addon: ['register', 'workbook', 'language', 'documents', 'actions'],
  print: [],
  cli: ['register', 'workbook', 'language', 'documents', 'actions', 'print'],
  workbench: ['print'],
  /** Tells its story through the built add-on in the stand-in, never by the add-on's own code: only so is it proof of what owners see. */
  sample: ['print', 'workbench/host', 'workbench/sheets'],
};

const zones = Object.entries(rooms).map(([room, mayImport]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...mayImport].map((name) => `./${name}`),
  message: `src/${room} may import only: ${[room, ...mayImport].join(', ')} (see docs/ARCHITECTURE.md)`,
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-node/', 'node_modules/', 'coverage/', 'workbooks/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.node.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/{register,workbook,language,documents,actions}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'BigInt', 'console', 'process'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is passed in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is passed in.' },
      ],
    },
  },
);
