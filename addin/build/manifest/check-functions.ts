import { NAMESPACE } from '../../host/function-metadata.ts';
import { resource, valuesOf } from './addresses.ts';
import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import { at, attribute, descendants } from './xml-query.ts';
import type { XmlElement } from './xml-tree.ts';

const EXTENSIONS = { Script: '.js', Page: '.html', Metadata: '.json' } as const;

function checkLocation(root: XmlElement, point: XmlElement, part: string, extension: string): Manifestbevinding[] {
  const location = at(point, part, 'SourceLocation');
  const resid = location && attribute(location, 'resid');
  const target = resid && resource(root, resid.value);
  if (resid === undefined || target === undefined) return [];
  return valuesOf(target)
    .filter(({ value }) => URL.canParse(value) && !new URL(value).pathname.endsWith(extension))
    .map(({ value }) => bevindingBij(resid, `een adres dat op ${extension} eindigt`, `${resid.value}: ${value}`));
}

/** Letters, digits, `_` and `.`, a letter first (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming). */
function expectedNamespace(value: string): string | undefined {
  if (!/^[a-z][a-z0-9_.]*$/i.test(value)) return 'letters, cijfers, punten en liggende streepjes, met een letter voorop';
  return value === NAMESPACE ? undefined : `${NAMESPACE}, in elke taal: opgeslagen werkmappen gebruiken die naam`;
}

function checkNamespace(root: XmlElement, point: XmlElement): Manifestbevinding[] {
  const element = at(point, 'Namespace');
  const target = element && resource(root, attribute(element, 'resid')?.value ?? '');
  if (target === undefined) return [];
  return valuesOf(target).flatMap((node) => {
    const verwacht = expectedNamespace(node.value);
    return verwacht === undefined ? [] : [bevindingBij(node, verwacht)];
  });
}

/** Script, page and metadata of the functions are what they should be, and the namespace is one Excel accepts. */
export function checkFunctions(root: XmlElement): Manifestbevinding[] {
  const points = descendants(root, 'AllFormFactors').flatMap(({ children }) => children);
  return points.flatMap((point) => [
    ...Object.entries(EXTENSIONS).flatMap(([part, extension]) => checkLocation(root, point, part, extension)),
    ...checkNamespace(root, point),
  ]);
}
