import { OPDRACHTFOUT } from '../../../../addin/build/build-messages.ts';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../addin/build/manifest/build-manifest.ts';
import { manifestReport } from '../../../../addin/build/manifest/report.ts';
import { manifestFor } from '../../../../addin/build/manifest/write-manifest.ts';
import { SOURCE } from './fixtures.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibt-manifest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A built folder with empty pages and the real icons. */
function writeBuild(): void {
  for (const name of ['functions.js', 'functions.json', 'taskpane.html', 'hulp.html']) write(name, '');
  buildManifest(folder, 'https://voorbeeld.nl/ibt/');
}

function run(...paths: string[]): { code: number | null; output: string } {
  const command = ['--import', 'tsx', 'addin/build/manifest/command.ts', ...paths];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, output: stdout };
}

describe('the command', () => {
  it('ends with 0 where the manifest is sound', () => {
    const { code, output } = run(write('manifest.xml', manifestFor(SOURCE, 'https://voorbeeld.nl')));
    expect(output).toContain('manifest.xml: geen bevindingen');
    expect(code).toBe(0);
  });

  it('ends with 1 and prints each finding where it is not', () => {
    const { code, output } = run(write('manifest.xml', SOURCE.replace('0.1.0.0', '0.1').replace('nl-NL', 'nl_NL')));
    expect(output).toContain('2 bevindingen');
    expect(output).toContain(', OfficeApp/Version: gevonden "0.1"');
    expect(output).toContain(', OfficeApp/DefaultLocale: gevonden "nl_NL"');
    expect(code).toBe(1);
  });
});

describe('report', () => {
  it('says so where a manifest is not there', () => {
    const { lines, sound } = manifestReport([join(folder, 'geen.xml')], folder);
    expect(sound).toBe(false);
    expect(lines.join()).toContain('geen.xml: dit bestand is er niet.');
  });

  it('judges the source by the files a build will leave, before the first build', () => {
    write('manifest.xml', SOURCE);
    expect(manifestReport([], folder).lines.filter((line) => line.includes('icons/icon-16.png ontbreekt'))).toHaveLength(1);
    cpSync(join(ROOT, 'addin', 'icons'), join(folder, 'addin', 'icons'), { recursive: true });
    expect(manifestReport([], folder)).toEqual({
      lines: [expect.stringContaining('geen bevindingen (met de bestanden die een build achterlaat)')],
      sound: true,
    });
  });

  it('judges the source and the built manifest of the project once there is a build', () => {
    const project = folder;
    write('manifest.xml', SOURCE);
    cpSync(join(ROOT, 'addin', 'icons'), join(project, 'addin', 'icons'), { recursive: true });
    folder = join(project, 'dist');
    mkdirSync(folder);
    writeBuild();
    folder = project;
    const { lines, sound } = manifestReport([], project);
    expect(lines).toHaveLength(2);
    expect(sound).toBe(true);
  });

  it('judges a built manifest with the files beside it', () => {
    writeBuild();
    expect(manifestReport([join(folder, 'manifest.xml')], folder).sound).toBe(true);
    copyFileSync(join(folder, 'icons', 'icon-32.png'), join(folder, 'icons', 'icon-16.png'));
    const { lines, sound } = manifestReport([join(folder, 'manifest.xml')], folder);
    expect(sound).toBe(false);
    expect(lines[1]).toContain('gevonden "icons/icon-16.png van 32 × 32 pixels", verwacht een PNG van 16 × 16 pixels');
  });
});

describe('buildManifest', () => {
  it('refuses an address that is not https and leaves nothing', () => {
    expect(() => buildManifest(folder, 'http://voorbeeld.nl')).toThrow(OPDRACHTFOUT.adres_ongeldig({ url: 'http://voorbeeld.nl' }));
    expect(manifestReport([join(folder, 'manifest.xml')], folder).sound).toBe(false);
  });
});
