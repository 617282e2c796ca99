import { TEKST } from './teksten.ts';

/** Why the page cannot start, with a Dutch message that can be shown as it is. */
export class Laadfout extends Error {
  override readonly name = 'Laadfout';
}

/** Says in the place of the spreadsheet why it is not there, with a button to try again. */
export function toonLaadfout(plek: HTMLElement, fout: unknown): void {
  const reden = fout instanceof Laadfout ? fout.message : TEKST.onverwacht(fout instanceof Error ? fout.message : String(fout));
  const melding = document.createElement('div');
  melding.className = 'laadfout';
  melding.setAttribute('role', 'alert');
  const titel = document.createElement('h2');
  titel.textContent = TEKST.laadfoutTitel;
  const tekst = document.createElement('p');
  tekst.textContent = TEKST.laadfout(reden);
  const knop = document.createElement('button');
  knop.textContent = TEKST.opnieuwLaden;
  knop.addEventListener('click', () => location.reload());
  melding.append(titel, tekst, knop);
  plek.replaceChildren(melding);
}
