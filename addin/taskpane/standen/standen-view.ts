import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { alsStandenrijen, readVastgelegd, type Vastgelegd } from '../../../core/standen/index.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { tabelInGebied } from '../shared/tabel-in-gebied.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import { legVast } from '../shared/chained-blad.ts';
import { readVastBlad } from '../shared/fixed-blad.ts';
import { readSheet } from '../shared/read-sheet.ts';
import { PARAMETERBLAD } from '../shared/prognosekennis.ts';
import { opNieuwBlad, werkBij } from '../shared/write-safely.ts';
import { vandaag } from '../shared/vandaag.ts';
import { standenbevindingen } from '../shared/zegelcontrole.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { gebruikIn, parameterblad, SCHAKELAAR, STANDEN_FIXED } from './standen-blad.ts';
import { IbtStanden } from './ibt-standen.ts';

/** The view Standen: puts figures down on a sheet that only grows. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-standen', IbtStanden);
  const element = new IbtStanden();
  const read = async (): Promise<void> => {
    const cellen = await readVastBlad(context.werkmap, STANDEN_FIXED);
    const gelezen = cellen === undefined ? { standen: [], onleesbaar: [] } : ofFout(() => readVastgelegd(cellen));
    element.standen = gelezen instanceof Invoerfout ? [] : gelezen.standen;
    element.onleesbaar = gelezen instanceof Invoerfout ? [gelezen] : gelezen.onleesbaar;
    element.bevindingen = await standenbevindingen(context.werkmap);
    element.gebruik = gebruikIn(await readSheet(context.werkmap, PARAMETERBLAD));
  };
  const save = eenTegelijk(context, async (nieuw: readonly Vastgelegd[]) => {
    await legVast(context, STANDEN_FIXED, (na) => alsStandenrijen(nieuw, na), vandaag());
    await read();
  });
  element.addEventListener('leg-vast', (event) => void save((event as CustomEvent<readonly Vastgelegd[]>).detail));
  const use = eenTegelijk(context, async (rijen: number) => {
    const { gebruik } = element;
    if (gebruik === 'geen') await opNieuwBlad(context, parameterblad(rijen));
    else await werkBij(context, { blad: PARAMETERBLAD, adres: SCHAKELAAR }, [[gebruik]], [[gebruik === 'ja' ? 'nee' : 'ja']]);
    await read();
  });
  element.addEventListener('gebruik', (event) => void use((event as CustomEvent<number>).detail));
  context.follow((gebied: Celgebied) => {
    element.tabel = gebied.blad === STANDEN_FIXED.naam ? undefined : tabelInGebied(gebied);
    read().catch((fout: unknown) => context.report(foutbericht(fout)));
  });
  return element;
}
