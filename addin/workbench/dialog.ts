import { PAGE_TEXT } from './workbench-texts.ts';

interface Inhoud {
  readonly titel: string;
  readonly tekst: string;
  readonly punten?: readonly string[];
}

/** Shows a message until the user closes it. */
export async function report(inhoud: Inhoud): Promise<void> {
  await show(inhoud, [[PAGE_TEXT.sluiten, 'ja']]);
}

/** Asks to go on; `true` only when the user chooses so. `ja` is what the button that goes on says. */
export async function vraag({ ja = PAGE_TEXT.doorgaan, ...inhoud }: Inhoud & { readonly ja?: string }): Promise<boolean> {
  return (
    (await show(inhoud, [
      [PAGE_TEXT.annuleren, 'nee'],
      [ja, 'ja'],
    ])) === 'ja'
  );
}

/** A passing message at the foot of the page, read out by screen readers. */
export function message(tekst: string): void {
  const element = document.createElement('div');
  element.className = 'bericht';
  element.setAttribute('role', 'status');
  document.body.append(element);
  element.textContent = tekst;
  setTimeout(() => element.remove(), 6000);
}

/** Asks with several answers, each the words on a button and what is given; the one that changes nothing comes first. Escape gives `''`. */
export function chooseAnswer(inhoud: Inhoud, answers: readonly (readonly [string, string])[]): Promise<string> {
  return show(inhoud, answers);
}

/** What takes longer than this, in milliseconds, is said. */
const SHORT = 300;

/** Does work that may take long: says so, with a button that stops it. */
export async function whileBusy<T>(inhoud: Inhoud, stopLabel: string, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let dialog: HTMLDialogElement | undefined;
  const timer = setTimeout(() => {
    dialog = dialogOf(inhoud, [[stopLabel, 'stop']]);
    dialog.addEventListener('close', () => controller.abort());
    dialog.showModal();
  }, SHORT);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    dialog?.remove();
  }
}

function show(inhoud: Inhoud, buttons: readonly (readonly [string, string])[]): Promise<string> {
  const dialog = dialogOf(inhoud, buttons);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

function dialogOf({ titel, tekst, punten = [] }: Inhoud, buttons: readonly (readonly [string, string])[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'melding';
  dialog.setAttribute('aria-labelledby', 'melding-titel');
  dialog.append(met('h2', titel, 'melding-titel'), met('p', tekst));
  if (punten.length > 0) {
    const list = document.createElement('ul');
    list.append(...punten.map((punt) => met('li', punt)));
    dialog.append(list);
  }
  const form = document.createElement('form');
  form.method = 'dialog';
  // The first button has the focus: in a question that is the one that changes nothing.
  form.append(...buttons.map(([opschrift, waarde], i) => button(opschrift, waarde, i === buttons.length - 1)));
  dialog.append(form);
  document.body.append(dialog);
  return dialog;
}

function met(soort: string, tekst: string, id?: string): HTMLElement {
  const element = document.createElement(soort);
  element.textContent = tekst;
  if (id !== undefined) element.id = id;
  return element;
}

function button(opschrift: string, waarde: string, isHoofd: boolean): HTMLElement {
  const element = document.createElement('button');
  element.textContent = opschrift;
  element.value = waarde;
  if (isHoofd) element.className = 'hoofd';
  return element;
}
