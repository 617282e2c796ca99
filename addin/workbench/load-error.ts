import { Fault } from '../../core/invoer/index.ts';
import { PAGE_TEXT } from './workbench-texts.ts';

/** Why the page cannot start, with a Dutch message that can be shown as it is. Made by `LOAD_ERROR` only. */
export class LoadError extends Fault {
  override readonly name = 'Laadfout';
}

/** Says in place of the spreadsheet why it is not there, with a button to try again. */
export function showLoadError(plek: HTMLElement, fout: unknown): void {
  const reden = fout instanceof LoadError ? fout.message : PAGE_TEXT.onverwacht(fout instanceof Error ? fout.message : String(fout));
  const melding = document.createElement('div');
  melding.className = 'laadfout';
  melding.setAttribute('role', 'alert');
  const titel = document.createElement('h2');
  titel.textContent = PAGE_TEXT.loadErrorTitel;
  const tekst = document.createElement('p');
  tekst.textContent = PAGE_TEXT.loadError(reden);
  const button = document.createElement('button');
  button.textContent = PAGE_TEXT.loadAgain;
  button.addEventListener('click', () => location.reload());
  melding.append(titel, tekst, button);
  plek.replaceChildren(melding);
}
