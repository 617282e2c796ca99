import { VERSIEVERSCHIL } from './shell/shell-texts.ts';

/**
 * Says so above the pane when functions.json is of another build than this page: from a cache, or half a build on the
 * server. The functions may then have other arguments than Excel offers. Without an answer nothing is said.
 */
export async function reportVersieverschil(): Promise<void> {
  const verwacht = document.querySelector<HTMLMetaElement>('meta[name="ibt-functies"]')?.content;
  const found = await sha256('functions.json').catch(() => undefined);
  if (found !== undefined && found !== verwacht) zegBovenaan(VERSIEVERSCHIL);
}

/** Says so above the pane when functions.js did not come or failed: the page itself saw that, see `bewaking.ts`. */
export function reportFunctiesFailed(): void {
  const { functies } = document.documentElement.dataset;
  // Without Office.js the functions cannot come either, and the pane says that.
  if (functies !== undefined && typeof Office !== 'undefined') zegBovenaan(functies);
}

function zegBovenaan(tekst: string): void {
  const melding = document.createElement('p');
  melding.setAttribute('role', 'alert');
  melding.className = 'versieverschil';
  melding.textContent = tekst;
  document.body.prepend(melding);
}

async function sha256(path: string): Promise<string | undefined> {
  const response = await fetch(path);
  if (!response.ok) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
