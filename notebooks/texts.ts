/** All Dutch of the pages around the notebooks; what a notebook itself says stands in the notebook. */
export const TEXTS = {
  project: 'IBT huisvesting vergunninghouders',
  overzicht: 'Alle notebooks',
  inHetKort: 'In het kort',
  keuzes: 'Zelf kiezen',
  keuzesUitleg: 'De bevindingen, grafieken en tabellen op deze pagina rekenen meteen mee.',
  terug: 'Terug naar de beginstand',
  bijgewerkt: 'De pagina is opnieuw berekend.',
  code: 'Zo is dit berekend',
  bron: 'Bron',
  bronnen: 'Bronnen',
  csv: 'Tabel als CSV',
  svg: 'Grafiek als SVG',
  nietTeBerekenen: 'Met deze keuze is dit niet te berekenen',
  teken: 'Een achterstand is positief, een voorsprong negatief.',
  treden:
    'Gepubliceerde treden zijn vastgesteld door Gedeputeerde Staten. Een trede die hier is berekend, is een rekenkundige inschaling en geen besluit.',
  eigenGegevens: (file: string, alleen: boolean) =>
    alleen
      ? `Deze pagina is gemaakt met eigen cijfers (${file}), niet met de gepubliceerde.`
      : `Deze pagina is gemaakt met eigen cijfers (${file}) naast de gepubliceerde; de eigen cijfers gaan voor.`,
  uitkomstenTot: (periode: string) => `Gepubliceerde uitkomsten tot en met ${periode}.`,
  geenUitkomsten: 'Er zijn geen uitkomsten van halfjaren gepubliceerd.',
  alleenOpgave: (perioden: string) => `Van ${perioden} is alleen de opgave bekend.`,
  indexTitel: 'Notebooks huisvesting vergunninghouders',
  indexInleiding:
    'Trends, treden en prognoses van de provincie Utrecht, elk op één pagina met bevindingen, grafieken en tabellen. Elke pagina werkt zonder internet.',
  indexFiles: 'Om over te nemen',
  pdf: 'Pagina als PDF',
  grafiekFile: (titel: string) => `Grafiek: ${titel}`,
  tabelFile: (titel: string) => `Tabel: ${titel}`,
  csvUitleg:
    'De CSV-bestanden hebben puntkomma’s en decimale komma’s. Een periode staat erin als 2022-I, omdat een spreadsheet van 2022-1 een datum maakt; alle formules van dit project lezen beide.',
} as const;
