import type { Themanaam } from '../../../core/grafieken/thema.ts';

/** The theme of a chart in an element: that of the page around it. */
export function themaVan(element: Element): Themanaam {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return getComputedStyle(element).colorScheme === 'dark' ? 'donker' : 'licht';
}

/** Tells when the theme of the page may have changed. Gives a function that stops it. */
export function volgPaginathema(meld: () => void): () => void {
  const contrast = matchMedia('(forced-colors: active)');
  // `volgThema` writes the colour scheme on the root.
  const wortel = new MutationObserver(meld);
  wortel.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  contrast.addEventListener('change', meld);
  return () => {
    wortel.disconnect();
    contrast.removeEventListener('change', meld);
  };
}
