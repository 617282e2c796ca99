/** Every Dutch text of serving and starting. */
export const serverMessages = {
  building: 'De werkbank wordt gebouwd.',
  serving: (url: string) => `De werkbank staat op ${url}\nStoppen: Ctrl+C.`,
  otherPort: (port: number) =>
    `Poort ${port} was bezet. Herstelkopieën van niet opgeslagen werk horen bij een poort: die van eerder worden pas weer aangeboden op poort ${port}.`,
  stopped: 'De server is gestopt.',
  certificate: 'Excel wil https. Er komt een certificaat voor localhost; de computer kan vragen of u het vertrouwt.',
  servingExcel: (url: string, manifest: string) =>
    `De invoegtoepassing staat op ${url}\nGeef Excel dit manifest: ${manifest}\nHoe dat gaat, staat in addin/help/goedkeuring.md onder "Proberen op één computer". Stoppen: Ctrl+C.\nKlaar met proberen? Haal het certificaat weer weg: npx office-addin-dev-certs uninstall`,
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik, en het manifest noemt die poort. Stop het andere programma, of bouw voor een ander adres: npm run build -- --url https://…`,
  failed: 'Starten is mislukt:',

  wrongRequest: 'Dit verzoek is niet te begrijpen.',
  wrongHost: 'Deze server antwoordt alleen aan deze computer zelf.',
  wrongMethod: 'Deze server geeft alleen bestanden; andere verzoeken voert zij niet uit.',
  notFound: 'Deze pagina bestaat niet. Ga naar <a href="/">het begin</a>.',
};
