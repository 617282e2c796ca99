import type { Paneelcontext } from '../paneel/weergave.ts';
import { beeldVanRij } from './beeld-van-rij.ts';
import { IbtBeoordeling } from './ibt-beoordeling.ts';

/** The view Beoordeling: the trede of the chosen row, with its reason. */
export function maak({ volg }: Paneelcontext): HTMLElement {
  customElements.define('ibt-beoordeling', IbtBeoordeling);
  const element = new IbtBeoordeling();
  volg((gebied) => {
    element.beeld = beeldVanRij(gebied);
  });
  return element;
}
