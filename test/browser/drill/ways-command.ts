import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kept, keptMessage, remake } from '../../../addin/build/made-folder.ts';
import { ROOT } from '../../../addin/build/paths.ts';
import { buildWhenChanged } from '../../../addin/build/start/fresh-build.ts';
import { writeFile } from '../../addin/build/temporary-folder.ts';
import { type Played, seen, type Way } from './way.ts';

const LETTER = 'documenten/Brief-Zeist.docx';
const MINE = 'mijn brief';

/** Does something in a new folder, which is gone afterwards. */
async function inFolder<T>(doing: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ibt-drill-'));
  try {
    return await doing(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Project {
  readonly root: string;
  readonly dist: string;
  readonly build: () => Promise<Kept | undefined>;
}

/** A project with a build in which a user put a letter; `again` builds it anew and gives what was said. */
function withLetter(again: (project: Project) => Promise<string>): Promise<Played> {
  return inFolder(async (root) => {
    const [dist, own] = [join(root, 'dist'), join(root, 'documenten')];
    const build = (): Promise<Kept | undefined> => remake(dist, own, async (beside) => writeFile(join(beside, 'index.html'), 'page'));
    await build();
    writeFile(join(dist, LETTER), MINE);
    const said = await again({ root, dist, build });
    const place = [dist, join(own, 'uit-dist')].find((folder) => existsSync(join(folder, LETTER)));
    const text = place === undefined ? 'weg' : readFileSync(join(place, LETTER), 'utf8');
    return seen(
      `de brief staat in ${place?.slice(root.length + 1) ?? 'geen map'}; gezegd: ${said.replaceAll(`${root}/`, '')}`,
      text === MINE,
    );
  });
}

/** Runs a command of package.json's with arguments; gives how it ended and what it said. */
function run(script: string, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile('npx', ['tsx', join(ROOT, 'addin/build', script), ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, said: `${stdout}${stderr}`.trim().split('\n').at(-1) ?? '' }),
    );
  });
}

/** A command that wrote a file, which the user changed, and runs again. */
function writtenAgain(script: string, args: readonly string[], name: RegExp): Promise<Played> {
  return inFolder(async (folder) => {
    await run(script, ...args, '--uit', folder);
    const file = readdirSync(folder).find((each) => name.test(each));
    if (file === undefined) throw new Error(`${script} wrote no file ${name}`);
    const path = join(folder, file);
    writeFileSync(path, MINE);
    const { code, said } = await run(script, ...args, '--uit', folder);
    const isMine = code === 1 && readFileSync(path, 'utf8') === MINE;
    return seen(`${file} is zoals de gebruiker het maakte; gezegd: ${said.replaceAll(folder, 'de map')}`, isMine);
  });
}

/** Ways in which a command that makes files could take what is the user's. */
export const COMMAND_WAYS: readonly Way[] = [
  {
    what: 'npm run build, met een brief in dist',
    play: () => withLetter(async ({ build }) => keptMessage((await build()) as Kept)),
  },
  {
    what: 'npm start, met een brief in dist',
    play: () =>
      withLetter(async ({ root, dist, build }) => {
        let said = '';
        await buildWhenChanged(root, dist, '', async () => {
          const kept = await build();
          said = kept === undefined ? '' : keptMessage(kept);
        });
        return said;
      }),
  },
  {
    what: 'npm run notebooks, en een cel mislukt',
    play: () =>
      inFolder(async (root) => {
        const folder = join(root, 'notebooks');
        const make = (fill: (page: string) => void) =>
          remake(folder, join(root, 'documenten'), async (beside) => fill(join(beside, 'trend.html')));
        await make((page) => writeFile(page, 'de vorige keer'));
        const failing = make((page) => {
          writeFile(page, 'half');
          throw new Error('een cel mislukt');
        });
        const said = await failing.then(
          () => '',
          (error: unknown) => (error instanceof Error ? error.message : ''),
        );
        const left = readFileSync(join(folder, 'trend.html'), 'utf8');
        return seen(`de pagina’s zijn die van ${left}; gezegd: ${said}`, left === 'de vorige keer' && said !== '');
      }),
  },
  {
    what: 'npm run documenten, met een brief die de gebruiker heeft gewijzigd',
    play: () => writtenAgain('documenten.ts', ['--voorbeeld', '--gemeente', 'Zeist'], /^Brief-.*\.docx$/),
  },
  {
    what: 'npm run rapport, met een rapport dat de gebruiker heeft gewijzigd',
    play: () => writtenAgain('rapport.ts', [], /^rapport-.*\.docx$/),
  },
];
