import type { Manifestbevinding } from './manifest-bevinding.ts';
import type { BuildFiles } from './build-files.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFunctions } from './check-functions.ts';
import { checkIcons } from './check-icons.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkResources } from './check-resources.ts';
import { checkRuntime } from './check-runtime.ts';
import { checkStructure } from './check-structure.ts';
import { XmlError, parseXmlTree } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

function parse(xml: string): XmlElement | Manifestbevinding {
  try {
    return parseXmlTree(xml);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const waarde = xml.split('\n')[error.line - 1]?.trim() ?? '';
    return { plaats: 'XML', regel: error.line, waarde, verwacht: `welgevormde XML in UTF-8, zonder DOCTYPE (XML-lezer: ${error.message})` };
  }
}

/**
 * The faults in a manifest, in the order of its lines; an empty list where it is sound.
 * With `files`, the build it belongs to, also whether its addresses lead to something and its icons have their size.
 * It needs no network, and it judges this add-in's manifest, not any manifest: the namespace, the permissions
 * and the requirement sets must be those the add-in needs.
 * @example checkManifest(readFileSync('manifest.xml', 'utf8')) // []
 */
export function checkManifest(xml: string, files?: BuildFiles): Manifestbevinding[] {
  const root = parse(xml);
  if ('verwacht' in root) return [root];
  return [
    ...checkStructure(root),
    ...checkRequirements(root),
    ...checkResources(root),
    ...checkRuntime(root),
    ...checkFunctions(root),
    ...checkAddresses(root, files),
    ...checkIcons(root, files),
  ].sort((a, b) => a.regel - b.regel);
}
