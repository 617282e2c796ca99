import { followWithBesluiten } from '../shared/follow-besluiten.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtGesprek } from './ibt-gesprek.ts';

/** The view Gesprek: the chosen row for a shared screen, with nothing of any other municipality. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-gesprek', IbtGesprek);
  const element = new IbtGesprek();
  followWithBesluiten(context, (gebied, besluiten) => element.show(gebied, besluiten));
  return element;
}
