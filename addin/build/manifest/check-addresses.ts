import { addressesOf, baseOf, pathInBuild } from './addresses.ts';
import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import type { BuildFiles } from './build-files.ts';
import { at } from './xml-query.ts';
import type { XmlElement } from './xml-tree.ts';

const ONLY_DOMAIN = 'alleen het domein, zonder pad, jokerteken of schuine streep achteraan, zoals https://voorbeeld.nl';

/** What was expected of an address; `undefined` where it is right. */
function expectedAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'een volledig adres, zoals https://voorbeeld.nl/ibt/taskpane.html';
  const { protocol, username } = new URL(address);
  if (protocol !== 'https:') return 'een adres dat met https:// begint';
  return username === '' ? undefined : 'een adres zonder gebruikersnaam';
}

/** The same of where a sound address leads. */
function expectedPlace(address: string, base: string, trusted: readonly string[], files: BuildFiles | undefined): string | undefined {
  const path = pathInBuild(address, base);
  if (path !== undefined)
    return files === undefined || files.has(path) ? undefined : `een bestand dat er is; ${path} ontbreekt in de build`;
  return trusted.includes(new URL(address).origin) ? undefined : `een adres onder ${base}, of in een domein dat bij AppDomains staat`;
}

/** The same of a declared domain. */
function expectedDomain(domain: string, base: string | undefined): string | undefined {
  if (!URL.canParse(domain) || new URL(domain).protocol !== 'https:') return 'een domein dat met https:// begint';
  if (new URL(domain).origin !== domain || domain.includes('*')) return ONLY_DOMAIN;
  return base?.startsWith(`${domain}/`) ? 'een ander domein dan dat van de invoegtoepassing zelf; dat hoeft hier niet te staan' : undefined;
}

/**
 * All addresses are https, under one base address or in a declared domain, and lead to files that exist.
 * Without `files` only the addresses themselves are judged.
 */
export function checkAddresses(root: XmlElement, files: BuildFiles | undefined): Manifestbevinding[] {
  const base = baseOf(root);
  const domains = at(root, 'AppDomains')?.children ?? [];
  const trusted = domains.map(({ text }) => text);
  return [
    ...addressesOf(root).flatMap((node) => {
      const verwacht = expectedAddress(node.value) ?? (base === undefined ? undefined : expectedPlace(node.value, base, trusted, files));
      return verwacht === undefined ? [] : [bevindingBij(node, verwacht)];
    }),
    ...domains.flatMap((domain) => {
      const verwacht = expectedDomain(domain.text, base);
      return verwacht === undefined ? [] : [bevindingBij(domain, verwacht, domain.text)];
    }),
  ];
}
