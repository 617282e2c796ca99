import type { Parts } from './archive.ts';
import { elements, parseXml } from './xlsx-xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The sheets of a workbook file in the order of their tabs, with the part that holds each. */
export function sheetParts(parts: Parts): { readonly name: string; readonly path: string }[] {
  const targets = new Map(
    elements(partOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  );
  return elements(partOf(parts, 'xl/workbook.xml'), 'sheet').flatMap((sheet) => {
    const target = targets.get(sheet.getAttributeNS(RELATIONSHIPS, 'id'));
    if (target === undefined) return [];
    return [{ name: sheet.getAttribute('name') ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
}

/** A part that must be there, read. */
export function partOf(parts: Parts, path: string): Document {
  const text = parts.get(path);
  return parseXml(typeof text === 'string' ? text : '', path);
}
