/** Why mutants of a file may survive, in Dutch, by file. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  'core/prognose/benchmarks.ts': 'Van twee even goede factoren maakt het niet uit welke wordt gekozen, en een stap van lengte 0 voegt niets toe.',
  'core/prognose/dagen.ts': 'Zonder geleerde maandgewichten telt elke dag voor 1. De korte weg is alleen sneller: zonder haar komt er hetzelfde uit.',
  'core/prognose/grenzen-per-achterstand.ts': 'Een recht stuk wordt getrokken in plaats van per achterstand opgezocht. Dat is alleen sneller: zonder die weg komt er hetzelfde uit.',
  'core/prognose/leren-vertraging.ts': 'De mutanten verschillen alleen waar de verwachting precies gelijk is aan wat er kwam, of in een halvering die niet meer te zien is.',
  'core/prognose/negatief-binomiaal.ts': 'De mutanten verschillen in hoe ruim de ruimte is, in waar de som begint of in een staart die precies op de grens ligt, niet in de kansen.',
  'core/prognose/perioden-kansen.ts': 'De mutanten maken de ruimte groter of de staart langer dan nodig; wat daar staat, is geen kans om van te spreken en wordt weer omgevouwen.',
};
