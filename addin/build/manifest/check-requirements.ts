import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import { at, attribute } from './xml-query.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * What the add-in cannot do without, and the versions that exist: a shared runtime, and functions that explain an error
 * (CustomFunctions.Error came with 1.2). Source: learn.microsoft.com/javascript/api/requirement-sets.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  SharedRuntime: ['1.1', '1.2'],
  CustomFunctionsRuntime: ['1.2', '1.3', '1.4', '1.5'],
};

/** Sets a manifest may not ask for (learn.microsoft.com/javascript/api/manifest/set); code tests for them. */
const UNDECLARABLE = ['ExcelApiDesktop', 'ExcelApiOnline'];

function expectedSet(name: string, asked: string, earlier: readonly string[]): string | undefined {
  if (UNDECLARABLE.includes(name)) return 'een set die een manifest mag eisen';
  if (earlier.includes(name)) return 'elke set één keer';
  const versions = NEEDED[name];
  return versions === undefined || versions.includes(asked) ? undefined : `versie ${versions.join(' of ')}`;
}

/** The manifest asks for the requirement sets the add-in stands on, in versions that exist. */
export function checkRequirements(root: XmlElement): Manifestbevinding[] {
  const requirements = at(root, 'Requirements');
  if (requirements === undefined) return [];
  const sets = at(requirements, 'Sets') ?? requirements;
  const names = sets.children.map((set) => attribute(set, 'Name')?.value ?? '');
  const standard = attribute(sets, 'DefaultMinVersion')?.value ?? '1.1';
  const missing = Object.entries(NEEDED).filter(([name]) => !names.includes(name));
  return [
    ...missing.map(([name, versions]) => bevindingBij(sets, `Set ${name} met versie ${versions.join(' of ')}`, `geen Set ${name}`)),
    ...sets.children.flatMap((set, i) => {
      const name = names[i] ?? '';
      const asked = attribute(set, 'MinVersion')?.value ?? standard;
      const verwacht = expectedSet(name, asked, names.slice(0, i));
      return verwacht === undefined ? [] : [bevindingBij(set, verwacht, `${name} ${asked}`)];
    }),
  ];
}
