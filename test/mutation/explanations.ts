/** Why mutants of a file may survive, in Dutch, by file. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  'addin/functions/celwijs.ts':
    'De mutanten slaan de korte weg voor enkele cellen over, geven een lijst een andere beginlengte, of lezen een plaats die er altijd is of nooit wordt gebruikt.',
  'addin/functions/cijfers.ts': 'Waar een van beide grenzen ontbreekt, is er niets te vergelijken en weigert de mutant evenmin iets.',
  'addin/functions/rijwijs.ts': 'De lijst wordt bij elke aanroep eerst leeggemaakt.',
  'addin/functions/verdelen.ts': 'Elke andere verdeelwijze dan die van de wet is die van de grootste rest.',
  'core/documenten/geschiedenis.ts': 'Wat geen halfjaar heeft, wordt nooit opgezocht.',
  'core/controle/tredesprong.ts': 'Een vergelijking met een cijfer dat er niet is, is ook onwaar; de vraag ernaar staat er voor de typen.',
  'core/documenten/gesprekspunten.ts':
    'Een vergelijking met een cijfer dat er niet is, is ook onwaar; de vraag ernaar staat er voor de typen. Bewaakt door een test van na de laatste meting: twee andere treden voor één halfjaar.',
  'core/documenten/halfjaarrapport.ts':
    'Een vergelijking met een trede die er niet is, is ook onwaar; de vraag ernaar staat er voor de typen. Geen eerdere taakstelling en een lege tekenen hetzelfde. Dat de kaart de treden van de tabel heeft, bewaakt een test van na de laatste meting.',
  'core/documenten/read-dossiers.ts':
    'Van deze fout wordt alleen de zin getoond, en bevindingen bij rijen die niet worden gebruikt, worden niet getoond.',
  'core/documenten/vooruitzicht.ts': 'Nog niet bewaakt: een vooruitzicht zonder het getal van wie nog te huisvesten is.',
  'core/gemeente/naam.ts':
    'Namen die te veel letters verschillen, worden overgeslagen, en het tellen van fouten stopt zodra het er te veel zijn. Dat is alleen sneller: zonder die weg, of met minder verschillende letters, komt er hetzelfde uit.',
  'core/gemeente/gemeente-periode.ts':
    'Elke gemeente waarin een andere opging, staat in de lijst (een test van de gegevens bewaakt dat); de lege lijst staat er voor de typen.',
  'core/grafieken/eindlabels.ts': 'Labels op precies dezelfde hoogte staan op dezelfde plaats, of zij nu samen of apart worden genomen.',
  'core/inlezen/bronblad.ts': 'Een tekst of getal heeft geen soort, dus zonder de vraag komt er hetzelfde uit; zij staat er voor de typen.',
  'core/inlezen/remembered.ts': 'Een keuze met een teken dat er niet is, wordt gelezen als een keuze zonder teken.',
  'core/inlezen/periodetekst.ts': 'Uit een dag die er niet is, komt evenmin een periode; de vraag ernaar staat er voor de typen.',
  'core/inlezen/read-in.ts': 'Op een plaats die er niet is, staat evenmin een cel; de vraag ernaar staat er voor de typen.',
  'core/inlezen/persoonskoppen.ts':
    'Een vergelijking met een dag die er niet is, is ook onwaar; de vraag ernaar staat er voor de typen. De mutant zet in een lege woordenlijst een woord dat geen kop van een tabel is.',
  'core/invoer/readers.ts': 'Wat geen getal is, is ook geen geheel en geen eindig getal; de vraag naar de soort staat er voor de typen.',
  'core/periode.ts': 'De korte weg voor wat al goed geschreven is, is alleen sneller: de lange weg geeft hetzelfde.',
  'core/prognose/aannames.ts': 'Een vergelijking met een tempo dat er niet is, is ook onwaar; de vraag ernaar staat er voor de typen.',
  'core/prognose/benchmarks.ts':
    'Van twee even goede factoren maakt het niet uit welke wordt gekozen, en een stap van lengte 0 voegt niets toe.',
  'core/prognose/dagen.ts':
    'Zonder geleerde maandgewichten telt elke dag voor 1. De korte weg is alleen sneller: zonder haar komt er hetzelfde uit.',
  'core/prognose/grenzen-per-achterstand.ts':
    'Een recht stuk wordt getrokken in plaats van per achterstand opgezocht. Dat is alleen sneller: zonder die weg komt er hetzelfde uit.',
  'core/prognose/kansen.ts':
    'De mutanten verschillen alleen waar een kans precies op de grens van het verwaarloosbare of het gelijke ligt.',
  'core/prognose/leren-tempo.ts': 'De mutanten verschillen alleen bij precies gelijke scores of een verschil precies op de grens.',
  'core/prognose/leren-vertraging.ts':
    'De mutanten verschillen alleen waar de verwachting precies gelijk is aan wat er kwam, of in een halvering die niet meer te zien is.',
  'core/prognose/model.ts': 'Bewaakt door een test van na de laatste meting: als alles is geteld, blijft er geen plan over.',
  'core/prognose/negatief-binomiaal.ts':
    'De mutanten verschillen in hoe ruim de ruimte is, in waar de som begint of in een staart die precies op de grens ligt, niet in de kansen.',
  'core/prognose/perioden-kansen.ts':
    'De mutanten maken de ruimte groter of de staart langer dan nodig; wat daar staat, is geen kans om van te spreken en wordt weer omgevouwen.',
  'core/prognose/prognose.ts': 'De mutant verschilt alleen waar een kans precies op de grens van het verwaarloosbare ligt.',
  'core/prognose/toestand.ts': 'Achter de laatste plaats staat geen kans, en de plaats ervoor is dan al gegeven.',
  'core/prognose/verdeling.ts': 'De mutant verschilt alleen waar een som tot op een biljoenste gelijk is aan het niveau.',
  'core/prognose/verloop.ts': 'Bewaakt door een test van na de laatste meting: op en na de peildatum is er geen weg meer.',
};
