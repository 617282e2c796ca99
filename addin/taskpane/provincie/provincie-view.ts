import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { GEEN_BESLUITEN } from '../shared/besluit.ts';
import { followWithBesluiten } from '../shared/follow-besluiten.ts';
import { IbtGrafiek } from '../grafiek/ibt-grafiek.ts';
import { IbtGemeentekaart } from './ibt-gemeentekaart.ts';
import { beeldVanGebied } from './provincie-view-model-of-gebied.ts';
import type { Kijk } from './provincie-view-model.ts';
import { IbtProvincie } from './ibt-provincie.ts';

/** The view Provincie: all municipalities of a periode, of the table around the selection or as published. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-provincie', IbtProvincie);
  customElements.define('ibt-gemeentekaart', IbtGemeentekaart);
  if (customElements.get('ibt-grafiek') === undefined) customElements.define('ibt-grafiek', IbtGrafiek);
  const element = new IbtProvincie();
  let gebied: Paneelgebied | undefined;
  let gevraagd: string | undefined;
  let besluiten = GEEN_BESLUITEN;
  let kijk: Kijk = 'verwacht';
  const show = (): void => {
    element.beeld = beeldVanGebied(gebied, gevraagd, besluiten, kijk);
  };
  element.addEventListener('kies-periode', (event) => {
    gevraagd = (event as CustomEvent<string>).detail;
    show();
  });
  element.addEventListener('kies-kijk', (event) => {
    kijk = (event as CustomEvent<Kijk>).detail;
    show();
  });
  element.addEventListener('naar-rij', (event) => context.chooseRij((event as CustomEvent<number>).detail, 'beoordeling'));
  followWithBesluiten(context, (nieuw, vast) => {
    gebied = nieuw;
    besluiten = vast;
    show();
  });
  return element;
}
