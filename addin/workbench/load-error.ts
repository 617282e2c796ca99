import { Fault } from '../../core/invoer/index.ts';
import { TEKST } from './workbench-texts.ts';

/** Why the page cannot start, with a Dutch message that can be shown as it is. Made by `LOAD_ERROR` only. */
export class LoadError extends Fault {
  override readonly name = 'Laadfout';
}

/** Says in place of the spreadsheet why it is not there, with a button to try again. */
export function showLoadError(plek: HTMLElement, fout: unknown): void {
  const reden = fout instanceof LoadError ? fout.message : TEKST.onverwacht(fout instanceof Error ? fout.message : String(fout));
  const melding = document.createElement('div');
  melding.className = 'laadfout';
  melding.setAttribute('role', 'alert');
  const titel = document.createElement('h2');
  titel.textContent = TEKST.loadErrorTitel;
  const tekst = document.createElement('p');
  tekst.textContent = TEKST.loadError(reden);
  const button = document.createElement('button');
  button.textContent = TEKST.loadAgain;
  button.addEventListener('click', () => location.reload());
  melding.append(titel, tekst, button);
  plek.replaceChildren(melding);
}
