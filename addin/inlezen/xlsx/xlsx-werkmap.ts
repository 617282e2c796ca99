import type { Bronblad } from '../../../core/inlezen/index.ts';
import { BESTANDSFOUT } from '../inlezen-messages.ts';
import { Adempauze, type Progress } from '../progress.ts';
import { Zip } from '../unzip.ts';
import { readBlad } from './xlsx-blad.ts';
import { sharedTexts } from './shared-texts.ts';
import { datumstijlen } from './xlsx-format.ts';
import { readXml } from './xml.ts';

/** A sheet of a workbook file; its cells are not read yet. */
export interface Bestandsblad {
  readonly naam: string;
  readonly verborgen: boolean;
}

interface Bladonderdeel extends Bestandsblad {
  readonly path: string;
}

const WERKMAP = 'xl/workbook.xml';
const VERWIJZINGEN = 'xl/_rels/workbook.xml.rels';

/** A workbook file of which the sheets can be read one by one. */
export class Bestandswerkmap {
  private constructor(
    private readonly zip: Zip,
    private readonly onderdelen: readonly Bladonderdeel[],
    private readonly vanaf1904: boolean,
  ) {}

  /** @throws Bestandsfout when it is no workbook. */
  static async open(bytes: Uint8Array, progress: Progress): Promise<Bestandswerkmap> {
    const zip = new Zip(bytes);
    if (zip.bevat('xl/workbook.bin')) throw BESTANDSFOUT.binair();
    if (zip.bevat('EncryptedPackage')) throw BESTANDSFOUT.beveiligd();
    if (!zip.bevat(WERKMAP)) throw BESTANDSFOUT.geen_werkmap();
    const pause = new Adempauze(progress);
    const doelen = new Map<string, string>();
    await readXml(zip, VERWIJZINGEN, pause, {
      open: (naam, { Id, Target }) => void (naam === 'Relationship' && Id !== undefined && doelen.set(Id, Target ?? '')),
    });
    const bladen: Bladonderdeel[] = [];
    let vanaf1904 = false;
    await readXml(zip, WERKMAP, pause, {
      open: (naam, attributen) => {
        if (naam === 'workbookPr') vanaf1904 = attributen.date1904 === '1' || attributen.date1904 === 'true';
        if (naam !== 'sheet') return;
        const doel = doelen.get(verwijzing(attributen)) ?? '';
        const path = doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`;
        // A sheet with a chart only has no cells.
        if (zip.bevat(path) && !path.includes('chartsheets/'))
          bladen.push({ naam: attributen.name ?? '', verborgen: (attributen.state ?? 'visible') !== 'visible', path });
      },
    });
    if (bladen.length === 0) throw BESTANDSFOUT.geen_bladen();
    return new Bestandswerkmap(zip, bladen, vanaf1904);
  }

  get bladen(): readonly Bestandsblad[] {
    return this.onderdelen;
  }

  /** @throws Bestandsfout when there is no such sheet, or it is too large or damaged. */
  async read(naam: string, progress: Progress): Promise<Bronblad> {
    const onderdeel = this.onderdelen.find((blad) => blad.naam === naam);
    if (onderdeel === undefined) throw BESTANDSFOUT.geen_blad({ naam });
    const pause = new Adempauze(progress);
    const kennis = {
      vanaf1904: this.vanaf1904,
      datumstijlen: await datumstijlen(this.zip, pause),
      texts: await sharedTexts(this.zip, pause, (deel) => deel * 0.3),
    };
    return readBlad(this.zip, onderdeel.path, kennis, pause, (deel) => 0.3 + deel * 0.7);
  }
}

/** The attribute `r:id`, whatever prefix the file uses. */
function verwijzing(attributen: Readonly<Record<string, string>>): string {
  const naam = Object.keys(attributen).find((key) => key.endsWith(':id'));
  return naam === undefined ? '' : (attributen[naam] ?? '');
}
