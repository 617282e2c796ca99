import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import { at, attribute, descendants } from './xml-query.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

/** Where an element of this name must find the resource it refers to. */
const LISTS: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** Elements whose id may occur once in a manifest. */
const PARTS = ['CustomTab', 'Group', 'Control', 'Item'];

interface Resource {
  readonly id: XmlAttribute;
  readonly list: string;
}

function named(elements: readonly XmlElement[], name: string): XmlAttribute[] {
  return elements.flatMap((element) => attribute(element, name) ?? []);
}

function references(element: XmlElement): XmlAttribute[] {
  return [...named([element], 'resid'), ...element.children.flatMap(references)];
}

/** The later ones of repeated values. */
function repeated(nodes: readonly XmlAttribute[], verwacht: string): Manifestbevinding[] {
  return nodes.flatMap((node, i) => {
    const first = nodes.slice(0, i).find(({ value }) => value === node.value);
    return first === undefined ? [] : [bevindingBij(node, `${verwacht}; deze staat al op regel ${first.line}`)];
  });
}

function dangling(reference: XmlAttribute, resources: readonly Resource[]): Manifestbevinding[] {
  const list = LISTS[reference.owner.local];
  const meant = resources.filter(({ id }) => id.value === reference.value);
  if (list === undefined || meant.some((resource) => resource.list === list)) return [];
  const elsewhere = meant[0] === undefined ? '' : `; deze staat onder ${meant[0].list}`;
  return [bevindingBij(reference, `een id die onder Resources bij ${list} staat${elsewhere}`)];
}

/** Every resid resolves, in the right list; every resource is used; ids are unique, and each locale is given once. */
export function checkResources(root: XmlElement): Manifestbevinding[] {
  const overrides = at(root, 'VersionOverrides');
  if (overrides === undefined) return [];
  const lists = at(overrides, 'Resources')?.children ?? [];
  const resources = lists.flatMap((list) => named(list.children, 'id').map((id) => ({ id, list: list.local })));
  const used = references(overrides);
  const unused = resources.filter(({ id }) => !used.some(({ value }) => value === id.value));
  const parts = PARTS.flatMap((name) => descendants(overrides, name));
  const localised = new Set(descendants(root, 'Override').flatMap(({ parent }) => parent ?? []));
  return [
    ...used.flatMap((reference) => dangling(reference, resources)),
    ...unused.map(({ id }) => bevindingBij(id, 'een resid die ernaar verwijst')),
    ...repeated(
      resources.map(({ id }) => id),
      'een id die één keer voorkomt',
    ),
    ...repeated(named(parts, 'id'), 'een id die één keer voorkomt'),
    ...[...localised].flatMap(({ children }) => repeated(named(children, 'Locale'), 'elke taal één keer')),
  ];
}
