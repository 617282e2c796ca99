import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { type Manifestbevinding, melding } from './manifest-bevinding.ts';
import { filesIn } from './build-files.ts';
import { checkManifest } from './check-manifest.ts';
import { filesOfProject } from './project-files.ts';
import { manifestFor } from './write-manifest.ts';

/**
 * Writes `manifest.xml` for a base address, and the icons it names, into a folder.
 * @throws a fault where `url` is no https address, and an Error with all findings where the manifest is not sound.
 */
export function buildManifest(dist: string, url: string): void {
  const xml = manifestFor(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), url);
  refuseFindings(checkManifest(xml, filesOfProject(ROOT)));
  writeFileSync(join(dist, 'manifest.xml'), xml);
  const icons = join(ROOT, 'addin', 'icons');
  mkdirSync(join(dist, 'icons'), { recursive: true });
  for (const name of readdirSync(icons).filter((file) => file.endsWith('.png'))) cpSync(join(icons, name), join(dist, 'icons', name));
}

/** Checks the built manifest against the files that were built. @throws an Error with all findings. */
export function checkBuiltManifest(dist: string): void {
  refuseFindings(checkManifest(readFileSync(join(dist, 'manifest.xml'), 'utf8'), filesIn(dist)));
}

function refuseFindings(findings: readonly Manifestbevinding[]): void {
  if (findings.length > 0) throw new Error(['manifest.xml is niet in orde:', ...findings.map(melding)].join('\n'));
}
