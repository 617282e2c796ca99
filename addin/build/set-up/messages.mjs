/** Every Dutch text of setting up. */
export const messages = {
  installing: 'De onderdelen worden geïnstalleerd. Dat duurt een of enkele minuten en is alleen nodig als er iets is veranderd.',
  waiting: 'Er loopt al een installatie in deze map; even wachten tot die klaar is.',
  interrupted: 'De installatie is afgebroken. De volgende keer begint zij opnieuw.',
  unexpected: 'Onverwachte fout bij het klaarzetten:',
  seekingBrowser: 'Geen Chrome, Chromium of Edge gevonden voor de browsertests; er wordt er een geïnstalleerd.',

  /** @param {string} folder */
  notWritable: (folder) => `In de map ${folder} kan niet worden geschreven. Zet het project in een map waarin u mag schrijven.`,

  /** @param {string} file */
  fileMissing: (file) => `Het bestand ${file} ontbreekt. Haal het project opnieuw op.`,

  npmMissing: 'Het programma npm is niet gevonden. Installeer Node met npm van https://nodejs.org en probeer het opnieuw.',

  /** @param {string} path */
  browserOverrideMissing: (path) =>
    `IBT_BROWSER wijst naar ${path}, maar daar staat geen uitvoerbaar programma. Geef het volledige pad van Chrome, Chromium of Edge, of haal IBT_BROWSER weg.`,

  noBrowser: [
    'Er is geen browser voor de browsertests en er kon er geen worden geïnstalleerd. Kies een van deze wegen:',
    '- installeer Chrome, Chromium of Edge op de gewone manier (Debian: sudo apt-get install chromium);',
    '- of geef in IBT_BROWSER het volledige pad van een browser die er al is;',
    '- of haal met internetverbinding die van Playwright op: npx playwright-core install --with-deps chromium',
    'Daarna: npm test.',
  ].join('\n'),
};
