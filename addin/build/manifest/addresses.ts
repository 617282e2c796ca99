import { mostCommon } from './most-common.ts';
import { at, attribute } from './xml-query.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

const SETTINGS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'];

/** The attributes that hold an address: of the base manifest and of the resources, overrides included. */
export function addressesOf(root: XmlElement): XmlAttribute[] {
  const settings = [...root.children.filter(({ local }) => SETTINGS.includes(local)), ...(at(root, 'DefaultSettings')?.children ?? [])];
  const lists = (at(root, 'VersionOverrides', 'Resources')?.children ?? []).filter(({ local }) => local === 'Images' || local === 'Urls');
  return [...settings, ...lists.flatMap(({ children }) => children)].flatMap(valuesOf);
}

/** The default value of a setting or resource and those of its overrides. */
export function valuesOf(element: XmlElement): XmlAttribute[] {
  const own = attribute(element, 'DefaultValue');
  const others = element.children.flatMap((override) => attribute(override, 'Value') ?? []);
  return [...(own === undefined ? [] : [own]), ...others];
}

/** The resource of that id, in whatever list. */
export function resource(root: XmlElement, id: string): XmlElement | undefined {
  const lists = at(root, 'VersionOverrides', 'Resources')?.children ?? [];
  return lists.flatMap(({ children }) => children).find((element) => attribute(element, 'id')?.value === id);
}

/** The address a manifest is made for, with `/` at the end: the folder most of its pages and scripts are in. */
export function baseOf(root: XmlElement): string | undefined {
  const pages = addressesOf(root).filter(({ owner, value }) => !isIcon(owner) && URL.canParse('.', value));
  return mostCommon(pages.map(({ value }) => new URL('.', value).href));
}

/** The path of an address in the build, `undefined` where it lies elsewhere. */
export function pathInBuild(address: string, base: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  if (!place.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(place.slice(base.length));
  } catch {
    return undefined;
  }
}

function isIcon({ local, parent }: XmlElement): boolean {
  return local === 'Override' ? parent !== undefined && isIcon(parent) : local === 'Image' || local.endsWith('IconUrl');
}
