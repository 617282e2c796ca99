import { TEKST } from './teksten.ts';

interface Inhoud {
  readonly titel: string;
  readonly tekst: string;
  readonly punten?: readonly string[];
}

/** Shows a message until the user closes it. */
export async function meld(inhoud: Inhoud): Promise<void> {
  await toon(inhoud, [[TEKST.sluiten, 'ja']]);
}

/** Asks to go on; `true` only when the user chooses so. `ja` is what the button that goes on says. */
export async function vraag({ ja = TEKST.doorgaan, ...inhoud }: Inhoud & { readonly ja?: string }): Promise<boolean> {
  return (await toon(inhoud, [[TEKST.annuleren, 'nee'], [ja, 'ja']])) === 'ja';
}

/** A passing message at the foot of the page, read out by screen readers. */
export function bericht(tekst: string): void {
  const element = document.createElement('div');
  element.className = 'bericht';
  element.setAttribute('role', 'status');
  document.body.append(element);
  element.textContent = tekst;
  setTimeout(() => element.remove(), 6000);
}

function toon({ titel, tekst, punten = [] }: Inhoud, knoppen: readonly (readonly [string, string])[]): Promise<string> {
  const dialoog = document.createElement('dialog');
  dialoog.className = 'melding';
  dialoog.setAttribute('aria-labelledby', 'melding-titel');
  dialoog.append(met('h2', titel, 'melding-titel'), met('p', tekst));
  if (punten.length > 0) {
    const lijst = document.createElement('ul');
    lijst.append(...punten.map((punt) => met('li', punt)));
    dialoog.append(lijst);
  }
  const formulier = document.createElement('form');
  formulier.method = 'dialog';
  // The first button has the focus: in a question that is the one that changes nothing.
  formulier.append(...knoppen.map(([opschrift, waarde], i) => knop(opschrift, waarde, i === knoppen.length - 1)));
  dialoog.append(formulier);
  document.body.append(dialoog);
  dialoog.showModal();
  return new Promise((resolve) => {
    dialoog.addEventListener('close', () => {
      dialoog.remove();
      resolve(dialoog.returnValue);
    });
  });
}

function met(soort: string, tekst: string, id?: string): HTMLElement {
  const element = document.createElement(soort);
  element.textContent = tekst;
  if (id !== undefined) element.id = id;
  return element;
}

function knop(opschrift: string, waarde: string, isHoofd: boolean): HTMLElement {
  const element = document.createElement('button');
  element.textContent = opschrift;
  element.value = waarde;
  if (isHoofd) element.className = 'hoofd';
  return element;
}
