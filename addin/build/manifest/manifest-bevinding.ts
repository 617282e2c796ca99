import { pathOf } from './xml-query.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

/** A fault in a manifest. */
export interface Manifestbevinding {
  /** Path of the element or attribute: `OfficeApp/Version`, `…/bt:Image[@id="Icon.16"]/@DefaultValue`. */
  readonly plaats: string;
  /** Line in the file, counted from 1. */
  readonly regel: number;
  /** What stands there. */
  readonly waarde: string;
  /** What should stand there; reads on after "verwacht". */
  readonly verwacht: string;
}

/** A finding at an element or attribute; `waarde` is the attribute's own value unless another is given. */
export function bevindingBij(node: XmlAttribute, verwacht: string, waarde?: string): Manifestbevinding;
export function bevindingBij(node: XmlElement | XmlAttribute, verwacht: string, waarde: string): Manifestbevinding;
export function bevindingBij(
  node: XmlElement | XmlAttribute,
  verwacht: string,
  waarde = 'value' in node ? node.value : '',
): Manifestbevinding {
  return { plaats: pathOf(node), regel: node.line, waarde, verwacht };
}

/**
 * One line of Dutch for a finding.
 * @example melding({ plaats: 'OfficeApp/Version', regel: 8, waarde: '0.1', verwacht: 'vier getallen' })
 * // 'regel 8, OfficeApp/Version: gevonden "0.1", verwacht vier getallen'
 */
export function melding({ plaats, regel, waarde, verwacht }: Manifestbevinding): string {
  return `regel ${regel}, ${plaats}: gevonden "${waarde}", verwacht ${verwacht}`;
}
