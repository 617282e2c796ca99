import type { Gebied } from '../../host/werkmap.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtGrafiek } from '../grafiek/ibt-grafiek.ts';
import { IbtGemeentekaart } from './ibt-gemeentekaart.ts';
import { beeldVanGebied } from './provincie-view-model-of-gebied.ts';
import { IbtProvincie } from './ibt-provincie.ts';

/** The view Provincie: all municipalities of a periode, of the table around the selection or as published. */
export function make({ follow }: Paneelcontext): HTMLElement {
  customElements.define('ibt-provincie', IbtProvincie);
  customElements.define('ibt-gemeentekaart', IbtGemeentekaart);
  if (customElements.get('ibt-grafiek') === undefined) customElements.define('ibt-grafiek', IbtGrafiek);
  const element = new IbtProvincie();
  let gebied: Gebied | undefined;
  let gevraagd: string | undefined;
  const show = (): void => {
    element.beeld = beeldVanGebied(gebied, gevraagd);
  };
  element.addEventListener('kies-periode', (event) => {
    gevraagd = (event as CustomEvent<string>).detail;
    show();
  });
  follow((nieuw) => {
    gebied = nieuw;
    show();
  });
  return element;
}
