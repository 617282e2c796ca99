import { SaxesParser } from 'saxes';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
  readonly line: number;
  readonly owner: XmlElement;
}

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly namespace: string;
  /** Without the namespace declarations. */
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  readonly parent: XmlElement | undefined;
  /** Line of the start tag, counted from 1. */
  readonly line: number;
  /** The text directly in this element, comments left out. */
  text: string;
}

/** The text is not well-formed XML 1.0, or uses what a manifest may not have: a DOCTYPE or another encoding than UTF-8. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Reads XML into a tree that knows its lines.
 * @throws XmlError where the text is no well-formed XML, with the line.
 * @example parseXml('<a b="1"/>').attributes[0]?.value // '1'
 */
export function parseXmlTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const attributeLines = new Map<string, number>();
  let startLine = 1;
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;

  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') throw new XmlError(`encoding ${encoding}`, parser.line);
  });
  parser.on('doctype', () => {
    throw new XmlError('DOCTYPE', parser.line);
  });
  parser.on('error', (error) => {
    throw new XmlError(error.message.replace(/^\d+:\d+: /, ''), parser.line);
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
    attributeLines.clear();
  });
  parser.on('attribute', ({ name }) => attributeLines.set(name, parser.line));
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: tag.name,
      local: tag.local,
      namespace: tag.uri,
      attributes: [],
      children: [],
      parent: open,
      line: startLine,
      text: '',
    };
    for (const { name, uri, value } of Object.values(tag.attributes)) {
      if (uri !== XMLNS)
        element.attributes.push({ name, namespace: uri, value, line: attributeLines.get(name) ?? startLine, owner: element });
    }
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  const addText = (piece: string): void => {
    if (open !== undefined) open.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open = open?.parent;
  });

  parser.write(text).close();
  if (root === undefined) throw new XmlError('geen element', 1);
  return root;
}
