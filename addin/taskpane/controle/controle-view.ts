import type { Bereik } from '../../host/werkmap.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { foutbericht } from '../shared/shared-texts.ts';
import { beeldVanGebied } from './controle-view-model-of-gebied.ts';
import { IbtControle } from './ibt-controle.ts';

/** The view Controle: what cannot be right in the table around the selection, each finding with its cell. */
export function make({ follow, werkmap, report }: Paneelcontext): HTMLElement {
  customElements.define('ibt-controle', IbtControle);
  const element = new IbtControle();
  element.addEventListener('kies-cel', (event) => {
    werkmap.select((event as CustomEvent<Bereik>).detail).catch((fout: unknown) => report(foutbericht(fout)));
  });
  follow((gebied) => {
    element.beeld = beeldVanGebied(gebied);
  });
  return element;
}
