import { Invoerfout, ofFout } from '../../../core/invoer/invoerfout.ts';
import { type Periode, shiftPeriode } from '../../../core/periode.ts';
import { alsRij, leesVaststellingen } from '../../../core/vaststellen/blad.ts';
import type { Vaststelling } from '../../../core/vaststellen/vaststelling.ts';
import { volgendePeriode } from '../../../core/vaststellen/volgende.ts';
import { adresVan } from '../../host/adres.ts';
import { bewaarKopie } from '../gedeeld/kopie-van-werkmap.ts';
import { eenTegelijk } from '../gedeeld/een-tegelijk.ts';
import { opNieuwBlad } from '../gedeeld/schrijf-veilig.ts';
import { tabelInGebied } from '../gedeeld/tabel-in-gebied.ts';
import { foutbericht } from '../gedeeld/teksten.ts';
import { vandaag } from '../gedeeld/vandaag.ts';
import { leesVastBlad, voegToe } from '../gedeeld/vast-blad.ts';
import type { Paneelcontext } from '../paneel/weergave.ts';
import { VASTSTELLINGENBLAD } from './blad.ts';
import { IbtVaststellen } from './ibt-vaststellen.ts';

/** The view Vaststellen: decides assessments, and begins the next periode with them. */
export function maak(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-vaststellen', IbtVaststellen);
  const element = new IbtVaststellen();
  const lees = async (): Promise<void> => {
    const cellen = await leesVastBlad(context.werkmap, VASTSTELLINGENBLAD);
    const gelezen = cellen === undefined ? { vaststellingen: [], onleesbaar: [] } : ofFout(() => leesVaststellingen(cellen));
    element.bewaard = gelezen instanceof Invoerfout ? { vaststellingen: [], onleesbaar: [gelezen] } : gelezen;
  };
  const stelVast = eenTegelijk(context, async (besloten: readonly Vaststelling[]) => {
    if (await voegToe(context, VASTSTELLINGENBLAD, besloten.map(alsRij))) element.keuzes = new Map();
    await lees();
  });
  const begin = eenTegelijk(context, async (periode: Periode) => {
    const rijen = volgendePeriode(element.bewaard.vaststellingen, periode);
    const adres = adresVan({ left: 0, top: 0, right: (rijen[0]?.length ?? 1) - 1, bottom: rijen.length - 1 });
    await opNieuwBlad(context, { naam: `Halfjaar ${shiftPeriode(periode, 1)}`, blokken: [{ adres, waarden: rijen }] });
  });
  const kopieer = eenTegelijk(context, async () => context.meld(await bewaarKopie(context.werkmap, vandaag())));
  element.addEventListener('bewaar-kopie', () => void kopieer());
  element.addEventListener('stel-vast', (event) => void stelVast((event as CustomEvent<readonly Vaststelling[]>).detail));
  element.addEventListener('volgende', (event) => void begin((event as CustomEvent<Periode>).detail));
  context.volg((gebied) => {
    element.tabel = gebied.blad === VASTSTELLINGENBLAD.naam ? undefined : tabelInGebied(gebied);
    context.werkmap.offersFiles().then((kan) => (element.kanKopie = kan), () => undefined);
    lees().catch((fout: unknown) => context.meld(foutbericht(fout)));
  });
  return element;
}
