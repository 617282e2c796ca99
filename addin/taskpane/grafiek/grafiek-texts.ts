/** All Dutch of the drawing of charts that core does not write. */

export const GRAFIEK_LOADS = 'De grafiek wordt geladen';
export const LUKT_NIET = 'De grafiek kan niet worden getekend';

/** Why there is no chart, and what to do. */
export function reden(isLoaded: boolean): string {
  return isLoaded
    ? 'Er ging iets mis bij het tekenen. De cijfers in dit venster blijven juist.'
    : 'Het tekenprogramma kon niet worden geladen. Controleer de verbinding; lukt het dan nog niet, sluit het venster en open het opnieuw.';
}
