import { gemeentebestanden, rapportbestand, samenvoegbestand } from '../../documenten/pakket.ts';
import type { PrintRenderer } from '../../documenten/renderer.ts';
import { alsZip, type ZipFile } from '../../documenten/zip.ts';
import { meervoud } from '../../../core/documenten/index.ts';
import { grafiekAlsPng } from '../grafiek/loader.ts';
import type { DocumentCommand } from './documenten-command.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The file of what was asked: one document, or several in a zip. Loaded when it is asked for, with the library that writes it. */
export async function makeFile(
  command: DocumentCommand,
  template: Uint8Array | undefined,
): Promise<{ readonly naam: string; readonly inhoud: Blob }> {
  const { naam, inhoud } = await fileOf(command, template);
  return { naam, inhoud: new Blob([new Uint8Array(inhoud)], { type: SOORTEN[naam.split('.').at(-1) ?? ''] ?? '' }) };
}

async function fileOf(command: DocumentCommand, template: Uint8Array | undefined): Promise<ZipFile> {
  switch (command.soort) {
    case 'halfjaarrapport':
      return rapportbestand(command.rapport, command.stamp, renderer, template);
    case 'samenvoegbestand':
      return samenvoegbestand(command.dossiers, command.stamp);
    default: {
      const files = await gemeentebestanden(command.soort, command.dossiers, command.stamp, template);
      const [enige] = files;
      if (files.length === 1 && enige !== undefined) return enige;
      return { naam: `${meervoud(command.soort).replace('’', '')}-${command.documenten.length}-gemeenten.zip`, inhoud: alsZip(files) };
    }
  }
}

const PUNTEN_PER_INCH = 300;
const PIXELS_PER_INCH = 96;

/** Draws a chart as the pane exports it; a PNG tells its size in its first block. */
const renderer: PrintRenderer = async (grafiek) => {
  const png = new Uint8Array(await (await grafiekAlsPng(grafiek)).arrayBuffer());
  const kop = new DataView(png.buffer);
  const maat = (plaats: number): number => (kop.getUint32(plaats) * PIXELS_PER_INCH) / PUNTEN_PER_INCH;
  return { png, width: maat(16), height: maat(20) };
};
