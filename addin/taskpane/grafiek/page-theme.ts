import type { Themanaam } from '../../../core/grafieken/index.ts';

/** The theme of a chart in an element: that of the page around it. */
export function themeOf(element: Element): Themanaam {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return getComputedStyle(element).colorScheme === 'dark' ? 'donker' : 'licht';
}

/** Tells when the theme of the page may have changed. Gives a function that stops it. */
export function followPaginathema(report: () => void): () => void {
  const contrast = matchMedia('(forced-colors: active)');
  // `followTheme` writes the colour scheme on the root.
  const root = new MutationObserver(report);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  contrast.addEventListener('change', report);
  return () => {
    root.disconnect();
    contrast.removeEventListener('change', report);
  };
}
