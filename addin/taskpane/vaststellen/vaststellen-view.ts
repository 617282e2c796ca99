import { Invoerfout } from '../../../core/invoer/index.ts';
import { type Periode, shiftPeriode } from '../../../core/periode.ts';
import { alsRijen, ontvangstbewijs, type Vaststelling, volgendePeriode } from '../../../core/vaststellen/index.ts';
import { isoDatum } from '../../../core/datum.ts';
import type { Ketenstand } from '../../../core/zegel/index.ts';
import { download } from '../../page/download.ts';
import { adresVan } from '../../host/adres.ts';
import { saveCopy } from '../shared/copy-of-werkmap.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { opNieuwBlad } from '../shared/write-safely.ts';
import { tabelInGebied } from '../shared/tabel-in-gebied.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import { vandaag } from '../shared/vandaag.ts';
import { legVast } from '../shared/chained-blad.ts';
import { readVastgesteld } from '../shared/zegelcontrole.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { VASTSTELLINGEN_FIXED } from './vaststellen-blad.ts';
import { IbtVaststellen } from './ibt-vaststellen.ts';

/** The view Vaststellen: decides assessments, and begins the next periode with them. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-vaststellen', IbtVaststellen);
  const element = new IbtVaststellen();
  const read = async (): Promise<void> => {
    const gelezen = await readVastgesteld(context.werkmap);
    element.saved = gelezen instanceof Invoerfout ? { vaststellingen: [], onleesbaar: [gelezen], bevindingen: [] } : gelezen;
  };
  const stelVast = eenTegelijk(context, async (besloten: readonly Vaststelling[]) => {
    if (await legVast(context, VASTSTELLINGEN_FIXED, (na) => alsRijen(besloten, na), vandaag())) element.keuzes = new Map();
    await read();
  });
  const begin = eenTegelijk(context, async (periode: Periode) => {
    const rijen = volgendePeriode(element.saved.vaststellingen, periode);
    const adres = adresVan({ left: 0, top: 0, right: (rijen[0]?.length ?? 1) - 1, bottom: rijen.length - 1 });
    await opNieuwBlad(context, { naam: `Halfjaar ${shiftPeriode(periode, 1)}`, blokken: [{ adres, waarden: rijen }] });
  });
  const copy = eenTegelijk(context, async () => context.report(await saveCopy(context.werkmap, vandaag())));
  element.addEventListener('bewaar-kopie', () => void copy());
  element.addEventListener('stel-vast', (event) => void stelVast((event as CustomEvent<readonly Vaststelling[]>).detail));
  const makeBewijs = (stand: Ketenstand): void => {
    const lines = ontvangstbewijs(element.saved, stand, vandaag());
    download(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/plain' }), `Ontvangstbewijs-${isoDatum(vandaag())}-${stand.aantal}.txt`);
  };
  element.addEventListener('maak-bewijs', (event) => makeBewijs((event as CustomEvent<Ketenstand>).detail));
  element.addEventListener('volgende', (event) => void begin((event as CustomEvent<Periode>).detail));
  context.follow((gebied) => {
    element.kaders = gebied.kader?.keuze;
    element.tabel = gebied.blad === VASTSTELLINGEN_FIXED.naam ? undefined : tabelInGebied(gebied);
    context.werkmap.offersFiles().then(
      (kan) => (element.canCopy = kan),
      () => undefined,
    );
    read().catch((fout: unknown) => context.report(foutbericht(fout)));
  });
  return element;
}
