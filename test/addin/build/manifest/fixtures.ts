import { readFileSync } from 'node:fs';
import type { BuildFiles } from '../../../../addin/build/manifest/build-files.ts';

/** The manifest in the project, made for https://localhost:3000. */
export const SOURCE = readFileSync(new URL('../../../../manifest.xml', import.meta.url), 'utf8');

const PAGES = ['functions.js', 'functions.json', 'taskpane.html', 'hulp.html', 'index.html'];

/** A whole build; `pixels` gives other sizes to pictures (0 for what is no PNG), and `missing` leaves files out. */
export function buildWith(pixels: Readonly<Record<string, number>> = {}, missing: readonly string[] = []): BuildFiles {
  const icons = new Map([16, 32, 64, 80, 128].map((size) => [`icons/icon-${size}.png`, size]));
  for (const [path, size] of Object.entries(pixels)) icons.set(path, size);
  return {
    has: (path) => !missing.includes(path) && (icons.has(path) || PAGES.includes(path)),
    size(path) {
      const size = icons.get(path);
      return size === undefined || size === 0 ? undefined : { width: size, height: size };
    },
  };
}
