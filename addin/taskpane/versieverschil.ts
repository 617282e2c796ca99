import { VERSIEVERSCHIL } from './paneel/teksten.ts';

/**
 * Says so above the pane when functions.json is of another build than this page: from a cache, or half a build on the
 * server. The functions may then have other arguments than Excel offers. Without an answer nothing is said.
 */
export async function meldVersieverschil(): Promise<void> {
  const verwacht = document.querySelector<HTMLMetaElement>('meta[name="ibt-functies"]')?.content;
  const gevonden = await sha256('functions.json').catch(() => undefined);
  if (gevonden === undefined || gevonden === verwacht) return;
  const melding = document.createElement('p');
  melding.setAttribute('role', 'alert');
  melding.className = 'versieverschil';
  melding.textContent = VERSIEVERSCHIL;
  document.body.prepend(melding);
}

async function sha256(pad: string): Promise<string | undefined> {
  const antwoord = await fetch(pad);
  if (!antwoord.ok) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await antwoord.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
