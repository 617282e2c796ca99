/** What npm or Node prints, and what it means for the user; the first that fits counts. */
const CAUSES = /** @type {const} */ ([
  [
    /\b(E407|407 Proxy Authentication)\b/,
    'De proxy vraagt om een naam en wachtwoord. Zet HTTPS_PROXY op http://naam:wachtwoord@proxy:poort, of vraag uw beheerder om toegang tot het npm-register.',
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_\w+)\b/,
    'Het certificaat van de verbinding wordt niet vertrouwd; dat gebeurt achter een proxy die meeleest. Zet NODE_EXTRA_CA_CERTS op het bestand met het certificaat van uw organisatie.',
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED|FETCH_ERROR)\b/,
    'Het npm-register is niet te bereiken. Controleer de internetverbinding; achter een proxy: zet HTTPS_PROXY op het adres ervan. Na één geslaagde installatie is geen netwerk meer nodig.',
  ],
  [
    /\b(E401|E403|E404)\b/,
    'Het npm-register weigert een onderdeel of heeft het niet. Kijk met npm config get registry welk register is ingesteld en of u daar toegang toe hebt.',
  ],
  [/\bENOSPC\b/, 'De schijf is vol. Maak ruimte vrij; er is ongeveer 600 MB nodig.'],
  [
    /\b(EACCES|EPERM|EBUSY|ENOTEMPTY|EROFS)\b/,
    'Een bestand in node_modules is in gebruik of mag niet worden gewijzigd. Sluit programma’s die het project open hebben, of verwijder de map node_modules zelf.',
  ],
  [
    /\bEUSAGE\b/,
    'package.json en package-lock.json passen niet bij elkaar. Haal het project opnieuw op, of werk package-lock.json bij met npm install.',
  ],
  [
    /\bEINTEGRITY\b/,
    'Een opgehaald onderdeel is beschadigd of veranderd. Leeg de voorraad met npm cache clean --force en probeer het opnieuw.',
  ],
]);

const UNKNOWN = 'Lees hierboven wat npm meldt. Meestal helpt: de internetverbinding en de proxy nakijken, en het daarna opnieuw proberen.';

/**
 * Explains in Dutch why `npm ci` failed and what to do.
 * @param {string} output what npm wrote to stderr
 * @returns {string}
 * @example explainNpmFailure('npm error code ENOTFOUND') // 'Installeren is mislukt. Het npm-register is niet te bereiken. …'
 */
export function explainNpmFailure(output) {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  return `Installeren is mislukt. ${cause ? cause[1] : UNKNOWN}`;
}
