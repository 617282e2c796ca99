import { followWithBesluiten } from '../shared/follow-besluiten.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtBeoordeling } from './ibt-beoordeling.ts';

/** The view Beoordeling: the trede of the chosen row, with its reason. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-beoordeling', IbtBeoordeling);
  const element = new IbtBeoordeling();
  element.context = context;
  followWithBesluiten(context, (gebied, besluiten) => element.show(gebied, besluiten));
  return element;
}
