import { SaxesParser } from 'saxes';
import { Bestandsfout } from '../file-error.ts';
import { BESTANDSFOUT } from '../inlezen-messages.ts';
import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';

/** What comes by in a part: elements by their local name, and the text in them. */
export interface Ontvanger {
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
  { open, tekst, close }: Ontvanger,
  progress?: (deel: number) => number,
): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  parser.on('opentag', ({ name, attributes }) => open?.(lokaal(name), attributes));
  parser.on('text', (deel) => tekst?.(deel));
  parser.on('cdata', (deel) => tekst?.(deel));
  parser.on('closetag', ({ name }) => close?.(lokaal(name)));
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

function lokaal(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}

/** A character that XML cannot hold is stored as `_x000D_`. */
export function zonderVluchttekens(tekst: string): string {
  return tekst.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
