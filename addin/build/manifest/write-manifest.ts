import { OPDRACHTFOUT } from '../build-messages.ts';

/** The address in the source; the build puts its own in its place. */
export const PLACEHOLDER = 'https://localhost:3000';

function baseAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || /[?#]/.test(url) || parsed.username !== '') {
    throw OPDRACHTFOUT.adres_ongeldig({ url });
  }
  return parsed.origin + parsed.pathname.replace(/\/+$/, '');
}

/**
 * The manifest for one address: the source with the placeholder address replaced everywhere.
 * @param url https address of the folder the build is served from, with or without a slash at the end.
 * @throws a fault where `url` is no such address.
 * @example manifestFor(source, 'https://voorbeeld.nl/ibt/') // … DefaultValue="https://voorbeeld.nl/ibt/taskpane.html" …
 */
export function manifestFor(source: string, url: string): string {
  if (!source.includes(PLACEHOLDER)) throw new Error(`The source does not hold ${PLACEHOLDER}.`);
  const escaped = baseAddress(url).replace(/&/g, '&amp;').replace(/'/g, '&apos;');
  return source.replaceAll(PLACEHOLDER, () => escaped);
}
