import { OPENFOUT } from './xlsx-messages.ts';
/**
 * Reads a part of a workbook file.
 * @throws Bestandsfout naming the part when it is no XML.
 */
export function parseXml(text: string, path: string): Document {
  const doc = new DOMParser().parseFromString(text, 'application/xml');
  if (doc.getElementsByTagName('parsererror').length > 0) throw OPENFOUT.onleesbaar({ deel: path });
  return doc;
}

/** Writes it back, with the declaration Excel expects. */
export function xmlText(doc: Document): string {
  const text = new XMLSerializer().serializeToString(doc);
  return text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** All elements of this name below one, whatever their namespace prefix. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** A new element in the namespace of its parent. */
export function addElement(parent: Element, name: string, text?: string): Element {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** Keeps leading and trailing spaces of a text element. */
export function keepSpaces(element: Element): void {
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
}
