import { gemeentebestanden, rapportbestand, samenvoegbestand } from '../../documenten/pakket.ts';
import type { Tekenaar } from '../../documenten/tekenaar.ts';
import { alsZip, type Bestand } from '../../documenten/zip.ts';
import { meervoud } from '../../../core/documenten/soorten.ts';
import { grafiekAlsPng } from '../grafiek/lader.ts';
import type { Opdracht } from './opdracht.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The file of what was asked: one document, or several in a zip. Loaded when it is asked for, with the library that writes it. */
export async function maakBestand(opdracht: Opdracht): Promise<{ readonly naam: string; readonly inhoud: Blob }> {
  const { naam, inhoud } = await bestandVan(opdracht);
  return { naam, inhoud: new Blob([new Uint8Array(inhoud)], { type: SOORTEN[naam.split('.').at(-1) ?? ''] ?? '' }) };
}

async function bestandVan(opdracht: Opdracht): Promise<Bestand> {
  switch (opdracht.soort) {
    case 'halfjaarrapport':
      return rapportbestand(opdracht.rapport, opdracht.stempel, tekenaar);
    case 'samenvoegbestand':
      return samenvoegbestand(opdracht.dossiers, opdracht.stempel);
    default: {
      const bestanden = await gemeentebestanden(opdracht.soort, opdracht.dossiers, opdracht.stempel);
      const [enige] = bestanden;
      if (bestanden.length === 1 && enige !== undefined) return enige;
      return { naam: `${meervoud(opdracht.soort).replace('’', '')}-${opdracht.documenten.length}-gemeenten.zip`, inhoud: alsZip(bestanden) };
    }
  }
}

const PUNTEN_PER_INCH = 300;
const PIXELS_PER_INCH = 96;

/** Draws a chart as the pane exports it; a PNG tells its size in its first block. */
const tekenaar: Tekenaar = async (grafiek) => {
  const png = new Uint8Array(await (await grafiekAlsPng(grafiek)).arrayBuffer());
  const kop = new DataView(png.buffer);
  const maat = (plaats: number): number => (kop.getUint32(plaats) * PIXELS_PER_INCH) / PUNTEN_PER_INCH;
  return { png, breedte: maat(16), hoogte: maat(20) };
};
