import type { Library } from './library.ts';

/**
 * Makes what is typed into a cell take the place of what was there, however fast the keys come. The library fills its
 * input field in the next frame; keys that came before it, on a page that is calculating, were put together with what the
 * field still held: 309 typed over 349 became 309349.
 * Gives what puts the text of the cell that is being typed in into the workbook.
 */
export function typeAfresh({ stores: { CellComposerStore } }: Library): () => void {
  const { prototype } = CellComposerStore;
  const { startEdition } = prototype;
  let commit = (): void => undefined;
  prototype.startEdition = function (...begin) {
    commit = () => {
      if (this.editionMode !== 'inactive') this.stopEdition();
    };
    const outcome = startEdition.apply(this, begin);
    if (isByKey(window.event)) fill(document.activeElement, this.currentContent, this.composerSelection.end);
    return outcome;
  };
  return () => commit();
}

/** A letter that is put together of several keys is not touched halfway. */
function isByKey(event: Event | undefined): boolean {
  return (event instanceof InputEvent || event instanceof KeyboardEvent) && !event.isComposing;
}

function fill(field: Element | null, content: string, caret: number): void {
  if (!(field instanceof HTMLElement) || !field.isContentEditable) return;
  field.textContent = content;
  getSelection()?.collapse(field.firstChild, caret);
}
