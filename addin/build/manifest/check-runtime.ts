import { resource, valuesOf } from './addresses.ts';
import { bevindingBij } from './manifest-bevinding.ts';
import type { Manifestbevinding } from './manifest-bevinding.ts';
import { mostCommon } from './most-common.ts';
import { at, attribute, descendants, xsiType } from './xml-query.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

function resids(elements: readonly (XmlElement | undefined)[]): XmlAttribute[] {
  return elements.flatMap((element) => (element && attribute(element, 'resid')) ?? []);
}

/** The page is named in several places; the runtime is shared only where all say the same. */
function checkSamePage(runtime: XmlAttribute, others: readonly XmlAttribute[]): Manifestbevinding[] {
  const pages = [...new Set(others.map(({ value }) => value))];
  if (pages.length === 1 && !pages.includes(runtime.value)) return [bevindingBij(runtime, `${pages.join()}, net als bij Page en de knop`)];
  return others
    .filter(({ value }) => value !== runtime.value)
    .map((other) => bevindingBij(other, `${runtime.value}, net als bij Runtime: functies en taakvenster delen één pagina`));
}

function checkDefaultPage(root: XmlElement, id: string): Manifestbevinding[] {
  const [setting, page] = [at(root, 'DefaultSettings', 'SourceLocation'), resource(root, id)].map(
    (element) => element && valuesOf(element)[0],
  );
  if (setting === undefined || page === undefined || setting.value === page.value) return [];
  return [bevindingBij(setting, `hetzelfde adres als ${id} op regel ${page.line}: ${page.value}`)];
}

/**
 * One shared runtime: the pane, the functions' page and the runtime are the same page, with one pane.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime.
 */
export function checkRuntime(root: XmlElement): Manifestbevinding[] {
  const runtime = resids(descendants(root, 'Runtime'))[0];
  if (runtime === undefined) return [];
  const panes = descendants(root, 'Action').filter((action) => xsiType(action)?.value === 'ShowTaskpane');
  const pages = [...descendants(root, 'Page'), ...panes].map((element) => at(element, 'SourceLocation'));
  const others = resids([...pages, ...descendants(root, 'FunctionFile')]);
  const withoutPane = panes.length === 0 ? descendants(root, 'DesktopFormFactor') : [];
  return [
    ...checkSamePage(runtime, others),
    ...checkDefaultPage(root, mostCommon([runtime, ...others].map(({ value }) => value)) ?? ''),
    ...withoutPane.map((place) => bevindingBij(place, 'een knop die het taakvenster opent', 'geen Action met ShowTaskpane')),
    ...descendants(root, 'TaskpaneId').map((element) =>
      bevindingBij(element, 'geen TaskpaneId: een gedeelde runtime heeft één taakvenster', element.text),
    ),
  ];
}
