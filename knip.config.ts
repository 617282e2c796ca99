import type { KnipConfig } from 'knip';

/** What nothing uses: files, exports and packages. It starts from what package.json runs, the tests, and from what is listed here. */
export default {
  entry: [
    // read as text by the build, or written into a page
    'addin/functions/*.ts',
    'addin/taskpane/{taskpane-*,watchdog}.ts',
    'addin/workbench/main.ts',
    'addin/help/search.ts',
    // run by hand
    'addin/icons/draw-icons.ts',
    // named in the configuration of the mutation test
    'test/mutation/{fast-check.ts,in-process.mjs,vitest.config.ts}',
  ],
  project: ['{addin,core,notebooks,test}/**/*.{ts,mjs}'],
  // copied or read by path
  ignoreDependencies: [
    '@expo-google-fonts/source-sans-3',
    '@fontsource/source-sans-3',
    '@microsoft/office-js',
    '@odoo/owl',
    'bootstrap',
    'chart.js',
    'font-awesome',
  ],
  // the type of what a file exports may be exported too, and a room's face may name every type of its functions
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreIssues: { 'core/*/index.ts': ['types'] },
} satisfies KnipConfig;
