/** The key that leads from one part of the page to the next. */
export const FOCUS_KEY = 'F6';

const HEADER = '.kop';

/**
 * Leads the focus around: from the grid, which keeps the Tab key for itself, to the buttons, to the pane where it is
 * shown, and back to the grid.
 */
export function moveFocus(pane: HTMLIFrameElement): void {
  const active = document.activeElement;
  if (active === pane) toGrid();
  else if (active?.closest(HEADER) === null || active === null) document.querySelector<HTMLElement>(`${HEADER} button`)?.focus();
  else if (pane.checkVisibility()) pane.focus();
  else toGrid();
}

/**
 * Hears the key in the pane too: a page does not hear the keys of a page within it. Once, also where the pane was there
 * before its load was told: heard twice, the key would lead on to a button.
 */
export function hearFocusKey(pane: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== FOCUS_KEY) return;
    event.preventDefault();
    moveFocus(pane);
  };
  const hear = (): void => pane.contentWindow?.addEventListener('keydown', onKey);
  pane.addEventListener('load', hear);
  hear();
}

function toGrid(): void {
  window.focus();
  document.querySelector<HTMLElement>('.o-grid-container')?.click();
}
