/** A part of the code whose mutants are judged by its own tests, without a build or a browser. */
export interface Part {
  readonly name: string;
  /** The files that are mutated, as Stryker takes them. */
  readonly mutate: readonly string[];
  /** The tests that must notice. */
  readonly tests: readonly string[];
}

export const PARTS: readonly Part[] = [
  { name: 'addin/functions', mutate: ['addin/functions/**/*.ts'], tests: ['test/addin/functions/**/*.test.ts'] },
  { name: 'core', mutate: ['core/*.ts', 'core/grafieken/**/*.ts'], tests: ['test/core/*.test.ts', 'test/core/grafieken/**/*.test.ts', 'test/addin/functions/versie.test.ts'] },
  { name: 'core/invoer', mutate: ['core/invoer/**/*.ts'], tests: ['test/core/invoer/**/*.test.ts'] },
  { name: 'core/beoordeling', mutate: ['core/beoordeling/**/*.ts'], tests: ['test/core/beoordeling/**/*.test.ts'] },
  { name: 'core/bronnen', mutate: ['core/bronnen/**/*.ts', '!core/bronnen/schema.ts'], tests: ['test/core/bronnen/**/*.test.ts'] },
  // The seeded tables run for minutes under mutation; the examples of each kind of finding must suffice.
  { name: 'core/controle', mutate: ['core/controle/**/*.ts'], tests: ['test/core/controle/soorten.test.ts', 'test/core/controle/in-orde.test.ts', 'test/core/controle/gepubliceerd.test.ts'] },
  { name: 'core/prognose', mutate: ['core/prognose/**/*.ts'], tests: ['test/core/prognose/**/*.test.ts'] },
];
