import { FUNCTIES_FAILED, MODULE_FAILED, OPNIEUW_LOAD } from './shell/loading-texts.ts';

/**
 * Runs before every other script of the page, as a script of its own: when one of those does not come or fails while it
 * is read, the user is told, since the pane cannot do so itself.
 */
addEventListener(
  'error',
  (event) => {
    const adres = event.target instanceof HTMLScriptElement ? event.target.src : event instanceof ErrorEvent ? event.filename : '';
    const { origin, pathname } = URL.canParse(adres) ? new URL(adres) : location;
    if (origin !== location.origin || !pathname.endsWith('.js') || document.querySelector('ibt-paneel') !== null) return;
    if (pathname.endsWith('/functions.js')) document.documentElement.dataset.functies = FUNCTIES_FAILED;
    else zeg(MODULE_FAILED);
  },
  true,
);

function zeg(tekst: string): void {
  const melding = document.createElement('p');
  melding.setAttribute('role', 'alert');
  melding.textContent = tekst;
  const button = document.createElement('button');
  button.textContent = OPNIEUW_LOAD;
  button.addEventListener('click', () => location.reload());
  const show = (): void => document.body.replaceChildren(melding, button);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
  else show();
}
