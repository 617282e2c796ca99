import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

/** Where the publications of this project are: a folder for each, named after the key of its document. */
export const PUBLICATIES_MAP = join(ROOT, 'core/bronnen/gegevens');

/** The file that names every folder, so that core can import them without reading a disk. */
export const INDEX_FILE = join(PUBLICATIES_MAP, 'index.ts');

/** What a folder can hold beside `bron.json`, which it must. */
const DELEN = ['cijfers', 'treden', 'jaarreeks'] as const;

const HEADING = `// Made by \`npm run publicatie -- --bijwerken\`: one entry for each folder beside this file. Do not edit by hand.
`;

/** The keys of the publications there are, in alphabetical order: the folders with a \`bron.json\`. */
export function publicatiesleutels(): readonly string[] {
  return readdirSync(PUBLICATIES_MAP)
    .filter((naam) => existsSync(join(PUBLICATIES_MAP, naam, 'bron.json')))
    .sort();
}

/** The files with rows of all publications. */
export function rowFiles(): readonly string[] {
  return publicatiesleutels().flatMap((key) =>
    DELEN.map((deel) => join(PUBLICATIES_MAP, key, `${deel}.json`)).filter((file) => existsSync(file)),
  );
}

/** The text of the index as the folders ask for it. */
export function indexText(): string {
  const publicaties = publicatiesleutels().map((key) => ({
    key,
    delen: ['bron', ...DELEN].filter((deel) => existsSync(join(PUBLICATIES_MAP, key, `${deel}.json`))),
  }));
  const imports = publicaties.flatMap(({ key, delen }) =>
    delen.map((deel) => `import ${nameOf(key, deel)} from './${key}/${deel}.json' with { type: 'json' };`),
  );
  const entries = publicaties.map(({ key, delen }) => `  { ${delen.map((deel) => `${deel}: ${nameOf(key, deel)}`).join(', ')} },`);
  return `${HEADING}${imports.join('\n')}\n\n/** What each publication's folder holds, as it stands in its files. */\nexport const PUBLICATIES = [\n${entries.join('\n')}\n];\n`;
}

/** The rows of a file of a publication as text: one a line, so that a change of one shows as one. */
export function rowsText(rijen: readonly object[]): string {
  return `[\n${rijen.map((rij) => `  ${rowText(rij)}`).join(',\n')}\n]\n`;
}

function rowText(rij: object): string {
  return `{${Object.entries(rij)
    .map(([naam, waarde]) => `${JSON.stringify(naam)}: ${JSON.stringify(waarde)}`)
    .join(', ')}}`;
}

/** `nameOf('voortgangsrapportage-2024', 'treden')` → `'voortgangsrapportage_2024_treden'` */
function nameOf(key: string, deel: string): string {
  return `${key.replaceAll('-', '_')}_${deel}`;
}
