import tseslint from 'typescript-eslint';

/** The walls between the rooms: which imports a room may not make. */
const wall = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

/** Rooms are used through their faces, and tests by tests only: these hold beside the walls. */
const FACE = 'a room of core is used through its index.ts';
const NO_TESTS = { regex: '(^|/)test/', message: 'nothing outside test imports it' };
const faces = (files, regex, ...more) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message: FACE }, NO_TESTS, ...more] }] },
});

/** How a number, a list or a capital is written in Dutch stands in core/taal alone. */
const WRITTEN_ELSEWHERE = [
  { selector: 'CallExpression[callee.property.name=/^(toLocaleString|toFixed)$/]', message: 'numbers are written by core/taal' },
  {
    selector: "MemberExpression[object.name='Intl'][property.name=/^(NumberFormat|ListFormat|PluralRules)$/]",
    message: 'numbers and lists are written by core/taal',
  },
  {
    selector: "CallExpression[callee.property.name='replace'][arguments.0.value='.'][arguments.1.value=',']",
    message: 'numbers are written by core/taal: typbaar, celgetal, volledig or getal',
  },
  {
    selector: "CallExpression[callee.property.name='toUpperCase'][callee.object.callee.property.name='charAt']",
    message: 'hoofdletter is in core/taal',
  },
  {
    selector: 'ConditionalExpression > Literal[value=/^(persoon|personen)$/]',
    message: 'a count with its noun is written by core/taal: personen or aantal',
  },
];

/** The same input gives the same result: no clock and no chance. */
const CLOCK_OR_CHANCE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'no clock: a date is always an argument' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'no clock: a date is always an argument' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'no chance: the same input gives the same result' },
];
const NO_CLOCK = { 'no-restricted-syntax': ['error', ...CLOCK_OR_CHANCE, ...WRITTEN_ELSEWHERE] };

const RUNTIME_LIBRARIES = ['arquero', 'vega*', 'zod', 'zod/*', 'lit', 'lit/*', '@fluentui/*', 'comlink', '@odoo/*', 'node:*', 'fs', 'path'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', 'documenten/', '.stryker-tmp/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  // what the user reads is written by core/taal. Tests and the bench have their own, to compute it a second time.
  { files: ['core/**/*.ts', 'addin/**/*.ts', 'notebooks/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...WRITTEN_ELSEWHERE] } },
  // core: no other room, no host, no library at run time.
  wall(['core/**/*.ts'], ['**/addin/**', '**/notebooks/**', ...RUNTIME_LIBRARIES], 'core is pure: it imports core only'),
  faces(['core/*.ts'], '^\\./[a-z]+/(?!index\\.ts$)'),
  faces(['core/*/*.ts'], '^\\.\\./(?!\\.)[a-z]+/(?!index\\.ts$)'),
  faces(['core/*/*/*.ts'], '^\\.\\./\\.\\./(?!\\.)[a-z]+/(?!index\\.ts$)'),
  // The schema of claims stands apart from its room, since it alone brings zod.
  faces(['addin/**/*.ts', 'notebooks/**/*.ts'], '/core/[a-z]+/(?!index\\.ts$|bronnen-schema\\.ts$)'),
  // core/grafieken writes specifications for a library it does not load: types only.
  wall(
    ['core/grafieken/**/*.ts'],
    ['**/addin/**', '**/notebooks/**', ...RUNTIME_LIBRARIES.filter((name) => name !== 'vega*')],
    'core is pure: it imports core only',
  ),
  faces(['core/grafieken/*.ts'], '^\\.\\./(?!\\.)[a-z]+/(?!index\\.ts$)', {
    group: ['vega*'],
    allowTypeImports: true,
    message: 'core draws nothing: types only',
  }),
  // the schema of the published claims, for build, tests and notebooks, may use zod; nothing else in core imports it.
  wall(
    ['core/bronnen/bronnen-schema.ts'],
    ['**/addin/**', '**/notebooks/**', ...RUNTIME_LIBRARIES.filter((library) => !library.startsWith('zod'))],
    'the schema imports core and zod only',
  ),
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Office', 'Excel', 'CustomFunctions', 'fetch'],
      ...NO_CLOCK,
    },
  },
  // core/taal is where it is written: the rules on time and chance stay.
  { files: ['core/taal/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...CLOCK_OR_CHANCE] } },
  // addin/functions: thin adapters over core.
  wall(
    ['addin/functions/**/*.ts'],
    ['**/build/**', '**/taskpane/**', '**/workbench/**', '**/host/**', '**/notebooks/**', ...RUNTIME_LIBRARIES],
    'functions import core only',
  ),
  {
    files: ['addin/functions/**/*.ts'],
    rules: {
      // The Excel boundary: metadata generation reads `any[][]` from the signature.
      '@typescript-eslint/no-explicit-any': 'off',
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Office', 'Excel', 'fetch'],
      ...NO_CLOCK,
    },
  },
  // inlezen: reads the files that users have; the pane, the workbench and the command line use it, so it knows none of them.
  wall(
    ['addin/inlezen/**/*.ts'],
    [
      '**/taskpane/**',
      '**/workbench/**',
      '**/host/**',
      '**/functions/**',
      '**/notebooks/**',
      '**/build/**',
      '../documenten/**',
      '../../documenten/**',
      ...RUNTIME_LIBRARIES,
    ],
    'inlezen knows core and the libraries that read files only',
  ),
  {
    files: ['addin/inlezen/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'process',
        'Office',
        'Excel',
        'CustomFunctions',
        'fetch',
        'DOMParser',
      ],
    },
  },
  // taskpane: the port, never a host's own API.
  wall(
    ['addin/taskpane/**/*.ts'],
    ['**/build/**', '**/workbench/**', '**/functions/**', '**/notebooks/**', 'arquero', '@odoo/*', 'node:*'],
    'the pane knows core and the port only',
  ),
  // documenten: writes Word and xlsx files of documents that core makes; the command line and the pane use it, so it knows neither.
  wall(
    ['addin/documenten/**/*.ts'],
    ['**/taskpane/**', '**/workbench/**', '**/host/**', '**/functions/**', '**/notebooks/**', '**/build/**', ...RUNTIME_LIBRARIES],
    'documenten knows core and the libraries that write files only',
  ),
  {
    files: ['addin/documenten/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Office', 'Excel', 'CustomFunctions', 'fetch'],
      ...NO_CLOCK,
    },
  },
  // host: the port and its adapters, which every page may use and which know no page.
  wall(
    ['addin/host/**/*.ts'],
    [
      '**/build/**',
      '**/taskpane/**',
      '**/workbench/**',
      '**/functions/**',
      '**/notebooks/**',
      'arquero',
      'vega*',
      'zod',
      'zod/*',
      'lit',
      'lit/*',
      '@fluentui/*',
      'node:*',
    ],
    'host knows core and the hosts only',
  ),
  // workbench: the port, and the functions as they are built, never their source.
  wall(
    ['addin/workbench/**/*.ts'],
    ['**/build/**', '**/taskpane/**', '**/functions/**', '**/notebooks/**', 'arquero', 'node:*'],
    'the workbench knows core, host and the built functions only',
  ),
  // page: what every page of this project does in a browser; it knows nothing else.
  wall(['addin/page/**/*.ts'], ['*'], 'page imports nothing'),
  {
    files: ['notebooks/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/addin/(?!page/)', message: 'notebooks import core, and what every page does' }] },
      ],
    },
  },
);
