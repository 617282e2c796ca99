/** Every Dutch text of serving and starting. */
export const messages = {
  building: 'De werkbank wordt gebouwd.',
  serving: (url: string) => `De werkbank staat op ${url}\nStoppen: Ctrl+C.`,
  stopped: 'De werkbank is gestopt.',
  failed: 'Starten is mislukt:',

  wrongRequest: 'Dit verzoek is niet te begrijpen.',
  wrongHost: 'Deze server antwoordt alleen aan deze computer zelf.',
  wrongMethod: 'Deze server geeft alleen bestanden; andere verzoeken voert zij niet uit.',
  notFound: 'Deze pagina bestaat niet. Ga naar <a href="/">het begin</a>.',
};
