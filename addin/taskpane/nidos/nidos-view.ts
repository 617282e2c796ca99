import type { Datum } from '../../../core/datum.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { beeldVanGebied } from './nidos-view-model-of-gebied.ts';
import { IbtNidos } from './ibt-nidos.ts';

/** The view Nidos: needed and realised places per date, published or of the table around the selection. */
export function make({ follow }: Paneelcontext): HTMLElement {
  customElements.define('ibt-nidos', IbtNidos);
  const element = new IbtNidos();
  let gebied: Celgebied | undefined;
  let gevraagd: Datum | undefined;
  const show = (): void => {
    element.beeld = beeldVanGebied(gebied, gevraagd);
  };
  element.addEventListener('kies-datum', (event) => {
    gevraagd = (event as CustomEvent<Datum>).detail;
    show();
  });
  follow((nieuw) => {
    gebied = nieuw;
    show();
  });
  return element;
}
