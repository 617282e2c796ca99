import type { Bronblad } from '../../../core/inlezen/index.ts';
import { BESTANDSFOUT } from '../inlezen-messages.ts';
import { GRENZEN } from '../limits.ts';
import { Adempauze, type Progress } from '../progress.ts';
import type { Zip } from '../unzip.ts';
import type { Bestandsblad, Werkmapinhoud } from '../workbook-content.ts';
import { readBlad } from './xlsx-blad.ts';
import { sharedTexts } from './shared-texts.ts';
import { datumstijlen } from './xlsx-format.ts';
import { findWerkmap, relations } from './relations.ts';
import { resolvePath } from './xlsx-paths.ts';
import { readXml } from './xml.ts';

interface Bladonderdeel extends Bestandsblad {
  readonly path: string;
}

/** The parts of a workbook that its sheets share, where it has them. */
interface SharedParts {
  readonly texts: string;
  readonly styles: string;
}

/** A workbook file of which the sheets can be read one by one. */
export class Bestandswerkmap implements Werkmapinhoud {
  private constructor(
    private readonly zip: Zip,
    private readonly onderdelen: readonly Bladonderdeel[],
    private readonly shared: SharedParts,
    private readonly vanaf1904: boolean,
  ) {}

  /** @throws Bestandsfout when it is no workbook. */
  static async open(zip: Zip, progress: Progress): Promise<Werkmapinhoud> {
    if (zip.bevat('EncryptedPackage')) throw BESTANDSFOUT.beveiligd();
    const pause = new Adempauze(progress);
    const werkmap = await findWerkmap(zip, pause);
    if (werkmap === undefined) throw BESTANDSFOUT.geen_werkmap();
    const doelen = await relations(zip, werkmap, pause);
    const bladen: Bladonderdeel[] = [];
    let vanaf1904 = false;
    let sheets = 0;
    await readXml(zip, werkmap, pause, {
      open: (naam, attributen) => {
        if (naam === 'workbookPr') vanaf1904 = attributen.date1904 === '1' || attributen.date1904 === 'true';
        if (naam !== 'sheet') return;
        if (++sheets > GRENZEN.bladen) throw BESTANDSFOUT.te_veel_bladen();
        const id = verwijzing(attributen);
        const doel = doelen.find((een) => een.id === id);
        // A sheet with a chart only has no cells.
        if (doel !== undefined && doel.kind !== 'chartsheet' && zip.bevat(doel.path))
          bladen.push({ naam: attributen.name ?? '', verborgen: (attributen.state ?? 'visible') !== 'visible', path: doel.path });
      },
    });
    if (bladen.length === 0) throw BESTANDSFOUT.geen_bladen();
    // Some programs forget to refer to them.
    const partOf = (kind: string): string => doelen.find((een) => een.kind === kind)?.path ?? resolvePath(werkmap, `${kind}.xml`);
    return new Bestandswerkmap(zip, bladen, { texts: partOf('sharedStrings'), styles: partOf('styles') }, vanaf1904);
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
      datumstijlen: await datumstijlen(this.zip, this.shared.styles, pause),
      texts: await sharedTexts(this.zip, this.shared.texts, pause, (deel) => deel * 0.3),
    };
    return readBlad(this.zip, onderdeel.path, kennis, pause, (deel) => 0.3 + deel * 0.7);
  }
}

/** The attribute `r:id`, whatever prefix the file uses. */
function verwijzing(attributen: Readonly<Record<string, string>>): string {
  const naam = Object.keys(attributen).find((key) => key.endsWith(':id'));
  return naam === undefined ? '' : (attributen[naam] ?? '');
}
