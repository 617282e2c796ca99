import { IbtGrafiek } from '../grafiek/ibt-grafiek.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { IbtCopySentence } from './ibt-copy-sentence.ts';
import { IbtPrognose } from './ibt-prognose.ts';
import { IbtVoorspellingen } from './ibt-voorspellingen.ts';

/** The view Prognose: what-if on the chosen row, and the scenarios of the workbook. */
export function make(context: Paneelcontext): HTMLElement {
  customElements.define('ibt-prognose', IbtPrognose);
  customElements.define('ibt-copy-sentence', IbtCopySentence);
  customElements.define('ibt-voorspellingen', IbtVoorspellingen);
  if (customElements.get('ibt-grafiek') === undefined) customElements.define('ibt-grafiek', IbtGrafiek);
  const element = new IbtPrognose();
  element.context = context;
  context.follow((gebied) => element.show(gebied));
  void element.readSaved();
  return element;
}
