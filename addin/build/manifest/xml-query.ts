import type { XmlAttribute, XmlElement } from './xml-tree.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The attribute of that name without a namespace. */
export function attribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((candidate) => candidate.namespace === '' && candidate.name === name);
}

/** The `xsi:type` attribute, under whatever prefix. */
export function xsiType(element: XmlElement): XmlAttribute | undefined {
  return element.attributes.find(({ namespace, name }) => namespace === XSI && name.endsWith(':type'));
}

/** Every element of that local name below this one, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...descendants(child, local)]);
}

/** The element reached by following local names from child to child; of several the first. */
export function at(element: XmlElement, ...locals: string[]): XmlElement | undefined {
  return locals.reduce<XmlElement | undefined>((found, local) => found?.children.find((child) => child.local === local), element);
}

const NAMING = ['id', 'Name', 'size', 'Locale', 'resid'];

function step(element: XmlElement): string {
  const twins = element.parent?.children.filter((child) => child.name === element.name) ?? [];
  if (twins.length < 2) return element.name;
  const has = (twin: XmlElement, { name, value }: XmlAttribute): boolean =>
    twin.attributes.some((other) => other.name === name && other.value === value);
  const candidates = [...NAMING.map((name) => attribute(element, name)), xsiType(element)];
  const naming = candidates.find((candidate) => candidate !== undefined && twins.filter((twin) => has(twin, candidate)).length === 1);
  return naming === undefined ? `${element.name}[${twins.indexOf(element) + 1}]` : `${element.name}[@${naming.name}="${naming.value}"]`;
}

/**
 * The path of an element or attribute, with what tells it from its twins.
 * @example pathOf(image) // 'OfficeApp/VersionOverrides/Resources/bt:Images/bt:Image[@id="Icon.16"]'
 */
export function pathOf(node: XmlElement | XmlAttribute): string {
  if ('owner' in node) return `${pathOf(node.owner)}/@${node.name}`;
  return node.parent === undefined ? step(node) : `${pathOf(node.parent)}/${step(node)}`;
}
