import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import type { Rule } from './rules.ts';
import { MANIFEST, NAMESPACES } from './manifest-schema.ts';
import type { Child, Shape } from './manifest-schema.ts';
import { xsiType } from './xml-query.ts';
import type { XmlElement } from './xml-tree.ts';

/** As a manifest usually writes it: only the basic types have a prefix. */
function shown(child: Child): string {
  return child.name.replace('ov:', '');
}

function localName(child: Child): string {
  return child.name.replace(/^\w+:/, '');
}

function namespaceOf(child: Child, parent: XmlElement): string {
  if (child.name.startsWith('bt:')) return NAMESPACES.bt;
  return child.name.startsWith('ov:') ? NAMESPACES.ov : parent.namespace;
}

function checkAttributes(element: XmlElement, rules: Readonly<Record<string, Rule>>, typed: boolean): Manifestbevinding[] {
  const known = new Map(Object.entries(rules).map(([key, rule]) => [key.replace('?', ''), rule]));
  const type = typed ? xsiType(element) : undefined;
  const wrong = element.attributes.flatMap((attribute) => {
    if (attribute === type) return [];
    const rule = known.get(attribute.name);
    if (rule === undefined) return [bevindingBij(attribute, `geen attribuut ${attribute.name} bij ${element.name}`)];
    return rule.fits(attribute.value) ? [] : [bevindingBij(attribute, rule.verwacht)];
  });
  const missing = Object.entries(rules)
    .filter(([key]) => !key.endsWith('?') && !element.attributes.some(({ name }) => name === key))
    .map(([key, rule]) => bevindingBij(element, `${key} met ${rule.verwacht}`, `geen attribuut ${key}`));
  return [...wrong, ...missing];
}

function checkText(element: XmlElement, rule: Rule | undefined): Manifestbevinding[] {
  if (rule !== undefined) return rule.fits(element.text) ? [] : [bevindingBij(element, rule.verwacht, element.text)];
  return element.text.trim() === '' ? [] : [bevindingBij(element, 'geen tekst in dit element', element.text.trim())];
}

function misplaced(child: XmlElement, expected: readonly Child[]): Manifestbevinding {
  const inside = child.parent?.name ?? '';
  const names = expected.map(shown).join(', ');
  return bevindingBij(child, names === '' ? `geen element binnen ${inside}` : `binnen ${inside} alleen ${names}`, `<${child.name}>`);
}

/** Names, vocabulary and order; gives the children that belong here, each with what it must be. */
function placeChildren(element: XmlElement, expected: readonly Child[]): { findings: Manifestbevinding[]; placed: [XmlElement, Child][] } {
  const findings: Manifestbevinding[] = [];
  const placed: [XmlElement, Child][] = [];
  let last: Child | undefined;
  for (const child of element.children) {
    const kind = expected.find((candidate) => localName(candidate) === child.local);
    if (kind === undefined) {
      findings.push(misplaced(child, expected));
      continue;
    }
    const namespace = namespaceOf(kind, element);
    if (child.namespace !== namespace) findings.push(bevindingBij(child, `naamruimte ${namespace}`, `naamruimte ${child.namespace}`));
    if (last !== undefined && expected.indexOf(kind) < expected.indexOf(last)) {
      findings.push(bevindingBij(child, `<${child.name}> vóór <${shown(last)}>`, `<${child.name}> na <${shown(last)}>`));
    } else last = kind;
    placed.push([child, kind]);
  }
  return { findings, placed };
}

function countChildren(element: XmlElement, expected: readonly Child[], placed: readonly [XmlElement, Child][]): Manifestbevinding[] {
  return expected.flatMap((kind) => {
    const those = placed.flatMap(([child, placedKind]) => (placedKind === kind ? [child] : []));
    const surplus = those[kind.most];
    if (surplus !== undefined) return [bevindingBij(surplus, `hoogstens ${kind.most} keer`, `${those.length} keer <${shown(kind)}>`)];
    return those.length < kind.least ? [bevindingBij(element, `<${shown(kind)}> binnen ${element.name}`, `geen <${shown(kind)}>`)] : [];
  });
}

function checkShape(element: XmlElement, shape: Shape, typed: boolean): Manifestbevinding[] {
  const expected = shape.children ?? [];
  const { findings, placed } = placeChildren(element, expected);
  return [
    ...checkAttributes(element, shape.attributes ?? {}, typed),
    ...checkText(element, shape.text),
    ...findings,
    ...countChildren(element, expected, placed),
    ...placed.flatMap(([child, kind]) => checkElement(child, kind)),
  ];
}

function checkElement(element: XmlElement, kind: Child): Manifestbevinding[] {
  if (!('types' in kind.shape)) return checkShape(element, kind.shape, false);
  const type = xsiType(element);
  const names = Object.keys(kind.shape.types);
  const verwacht = names.length === 1 ? `xsi:type ${names.join()}` : `xsi:type een van ${names.join(', ')}`;
  if (type === undefined) return [bevindingBij(element, verwacht, 'geen xsi:type')];
  const shape = kind.shape.types[type.value];
  return shape === undefined ? [bevindingBij(type, verwacht)] : checkShape(element, shape, true);
}

/** Which elements stand where, how often, in which order, with which attributes and values. */
export function checkStructure(root: XmlElement): Manifestbevinding[] {
  if (root.local !== MANIFEST.name || root.namespace !== NAMESPACES.base) {
    return [bevindingBij(root, `<${MANIFEST.name}> in naamruimte ${NAMESPACES.base}`, `<${root.name}> in naamruimte ${root.namespace}`)];
  }
  return checkElement(root, MANIFEST);
}
