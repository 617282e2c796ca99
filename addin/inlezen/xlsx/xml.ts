import { SaxesParser } from 'saxes';
import { Bestandsfout } from '../file-error.ts';
import { BESTANDSFOUT } from '../inlezen-messages.ts';
import { GRENZEN } from '../limits.ts';
import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';

/**
 * What comes by in a part: elements by their local name, and the text in them. What another vocabulary adds is passed over
 * whole, so that its `x15:workbookPr` is not taken for the workbook's own.
 */
export interface Ontvanger {
  /** Of every vocabulary, as an OpenDocument mixes them. */
  readonly all?: boolean;
  readonly open?: (naam: string, attributen: Readonly<Record<string, string>>) => void;
  readonly tekst?: (tekst: string) => void;
  readonly close?: (naam: string) => void;
}

/**
 * Reads an XML part of a workbook as it is unpacked, without ever holding it whole. Entities of its own are not known, so
 * none can grow. @throws Bestandsfout when it is damaged.
 */
export async function readXml(
  zip: Zip,
  path: string,
  pause: Adempauze,
  { all = false, open, tekst, close }: Ontvanger,
  progress?: (deel: number) => number,
): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  const vocabulary = new Vocabulary(all);
  // The parser gives a text whole, however long it is.
  const opTekst = (deel: string): void => void (vocabulary.isOwn && tekst?.(deel.slice(0, GRENZEN.celtekst)));
  parser.on('opentag', ({ name, attributes }) => vocabulary.open(name, attributes) && open?.(lokaal(name), attributes));
  parser.on('text', opTekst);
  parser.on('cdata', opTekst);
  parser.on('closetag', ({ name }) => vocabulary.close() && close?.(lokaal(name)));
  parser.on('doctype', () => {
    throw BESTANDSFOUT.kapot();
  });
  await zip.read(
    path,
    pause,
    (chunk, laatste) => {
      try {
        parser.write(decoder.decode(chunk, { stream: !laatste }));
        if (laatste) parser.close();
      } catch (fout) {
        throw fout instanceof Bestandsfout ? fout : BESTANDSFOUT.kapot();
      }
    },
    progress,
  );
}

/** Knows which elements are of the vocabulary of the root; what stands within any other is not. */
class Vocabulary {
  private readonly uris = new Map<string, string>();
  private own: string | undefined;
  private depthOfOther = 0;

  constructor(private readonly all: boolean) {}

  get isOwn(): boolean {
    return this.depthOfOther === 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): boolean {
    for (const key in attributes)
      if (key === 'xmlns' || key.startsWith('xmlns:')) this.uris.set(key.slice('xmlns:'.length), attributes[key] as string);
    const uri = this.uris.get(name.slice(0, Math.max(0, name.indexOf(':')))) ?? '';
    this.own ??= uri;
    if (!this.isOwn || (uri !== this.own && !this.all)) this.depthOfOther++;
    return this.isOwn;
  }

  /** Whether what is closed was an own element. */
  close(): boolean {
    if (this.isOwn) return true;
    this.depthOfOther--;
    return false;
  }
}

function lokaal(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}

/** A character that XML cannot hold is stored as `_x000D_`. */
export function zonderVluchttekens(tekst: string): string {
  return tekst.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
