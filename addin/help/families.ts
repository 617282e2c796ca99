/** A group of functions on the help page. */
export interface Familie {
  readonly titel: string;
  /** Their ids, in the order a reader meets them. */
  readonly functies: readonly string[];
}

/** All functions by family, the ones to learn first at the top. The build fails where one is missing or named twice. */
export const FAMILIES: readonly Familie[] = [
  { titel: 'Een hele tabel', functies: ['BEOORDEEL', 'NODIG', 'TELLING', 'CONTROLE', 'WIJZIGINGEN', 'PROGNOSE'] },
  { titel: 'Beoordeling', functies: ['TREDE', 'MOTIVERING', 'TREDENAAM', 'MAATREGELEN'] },
  { titel: 'Prognose', functies: ['PROGNOSE_REALISATIE', 'PROGNOSE_ACHTERSTAND', 'PROGNOSE_BANDBREEDTE', 'PROGNOSE_KANSEN', 'PROGNOSE_TREDE', 'PROGNOSE_PERIODEN'] },
  { titel: 'Opgave en tempo', functies: ['TOTAALOPGAVE', 'ACHTERSTAND', 'REALISATIE', 'TEMPO', 'TEMPO_NODIG', 'VERDEEL', 'WONINGEN'] },
  { titel: 'Periode', functies: ['PERIODE', 'PERIODE_VERSCHUIF', 'PEILDATUM'] },
  { titel: 'Gepubliceerde cijfers', functies: ['CIJFER', 'BRON', 'CIJFERREEKS', 'GEMEENTE'] },
  { titel: 'Nidos-plekken', functies: ['NIDOS_TEKORT', 'NIDOS_PROGNOSE'] },
  { titel: 'Overig', functies: ['TRENDLIJN', 'VERSIE'] },
];
