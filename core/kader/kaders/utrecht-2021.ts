import { bevestigdTot } from '../../bronnen/index.ts';
import type { Filerij, Kaderfile } from '../kaderfile.ts';

const BIJLAGE = 'dossier-utrecht-2022: bijlage Toelichting toepassing interventieladder';
const BRIEF = 'dossier-leusden-2022: toezichtbrief 2022-1';
const BIJLAGE_EN_BRIEF = `${BIJLAGE}; ${BRIEF}`;
const AGENDA = 'dossier-leusden-2022: agenda bestuurlijk overleg november 2022';
const TEKORT = 'voortgangsrapportage-2023-2: voortgangsrapportage 2023-2, paragraaf 3.1.1';

/** In every row that compares the achterstand with the taakstelling: below it, or as large (equal counts). */
const LAGER = { achterstand: '> 0 en < taakstelling' };
const MINSTENS = { achterstand: '> 0 en >= taakstelling' };
/** The same with the herverdeling in the taakstelling. */
const LAGER_H = { achterstand: '> 0 en < opgave_periode' };
const MINSTENS_H = { achterstand: '> 0 en >= opgave_periode' };

const REGELS: readonly Filerij[] = [
  { nr: 1, achterstand: '<= 0', trede: 1, status: 'bron', uitleg: 'er is geen achterstand', bron: BIJLAGE },
  {
    nr: 2,
    ...LAGER,
    vorige_trede: '1..2;onbekend',
    trede: 2,
    status: 'bron',
    uitleg: 'de achterstand is lager dan de taakstelling',
    bron: BIJLAGE_EN_BRIEF,
  },
  {
    nr: 2,
    ...LAGER,
    vorige_trede: '>= 3',
    gehaald: 'ja',
    trede: 2,
    status: 'bron',
    uitleg: 'de achterstand is lager dan de taakstelling en de taakstelling is gehaald',
    bron: BIJLAGE_EN_BRIEF,
  },
  {
    nr: 3,
    ...LAGER,
    vorige_trede: '>= 3',
    gehaald: 'nee',
    trede: 'V',
    status: 'leeswijze',
    uitleg: 'wie de taakstelling niet haalt, gaat niet omlaag',
    bron: BIJLAGE_EN_BRIEF,
  },
  {
    nr: 4,
    ...MINSTENS,
    vorige_trede: '1..2',
    trede: 3,
    status: 'bron',
    uitleg: 'de achterstand is minstens de taakstelling',
    bron: BIJLAGE,
  },
  {
    nr: 5,
    ...MINSTENS,
    vorige_trede: '>= 3',
    reeks: '>= 0',
    trede: 'max(V;min(6;V+1;3+reeks))',
    status: 'bron',
    uitleg: 'de trede volgt het aantal perioden achtereen met een achterstand van minstens de taakstelling',
    bron: BIJLAGE,
  },
  {
    nr: 6,
    ...MINSTENS,
    vorige_trede: '>= 3',
    reeks: 'onbekend',
    trede: 'min(6;V+1)',
    status: 'besluit',
    uitleg: 'nog een periode met een achterstand van minstens de taakstelling',
    bron: BIJLAGE,
  },
  {
    nr: 7,
    ...MINSTENS,
    vorige_trede: 'onbekend',
    reeks: '>= 0',
    trede: 'min(6;3+reeks)',
    status: 'leeswijze',
    uitleg: 'de vorige trede is onbekend, het aantal perioden achtereen niet',
    bron: BIJLAGE,
  },
  {
    nr: 8,
    ...MINSTENS,
    vorige_trede: 'onbekend',
    reeks: 'onbekend',
    trede: 'onbekend 3..6',
    uitleg: 'de vorige trede is onbekend',
    bron: BIJLAGE,
  },
];

const BESLUIT = { leeswijze: 'besluit over afschalen', status: 'besluit', bron: BIJLAGE };
const HERVERDELING = { leeswijze: 'met herverdeling', status: 'leeswijze', bron: BRIEF };
const NUL = { leeswijze: 'taakstelling nul', status: 'leeswijze', bron: BIJLAGE };
const REEKS = { leeswijze: 'reeks en vorige trede', status: 'leeswijze', bron: BIJLAGE };
const INGELOPEN = { leeswijze: 'deels ingelopen', status: 'leeswijze', bron: AGENDA };
const VERBETERING = { leeswijze: 'verbetering', status: 'leeswijze', bron: BIJLAGE };

const LEESWIJZEN: readonly Filerij[] = [
  {
    nr: 1,
    achterstand: '<= 0',
    vorige_trede: '>= 4',
    trede: '1..V',
    ...BESLUIT,
    uitleg: 'trede 4 en hoger verlaat een gemeente pas na een besluit van GS',
  },
  { nr: 2, ...LAGER, vorige_trede: '>= 4', gehaald: 'ja', trede: '2..V', ...BESLUIT },
  {
    nr: 2,
    ...LAGER,
    vorige_trede: 'onbekend',
    gehaald: 'nee',
    trede: '2..6',
    status: 'leeswijze',
    leeswijze: 'vorige trede onbekend',
    uitleg: 'wie op trede 3 of hoger stond, blijft daar zonder gehaalde taakstelling',
    bron: BIJLAGE_EN_BRIEF,
  },
  {
    nr: 3,
    ...LAGER,
    vorige_trede: '>= 3',
    gehaald: 'nee',
    trede: '2..V',
    status: 'leeswijze',
    leeswijze: 'afschalen',
    uitleg:
      'de bijlage verbindt trede 3 en hoger aan een achterstand van minstens de taakstelling, maar de toezichtbrieven schalen pas af als ook de taakstelling is gehaald',
    bron: BIJLAGE_EN_BRIEF,
  },
  // That of nr 5 also comes before the rows 6, 7 and 8.
  ...[4, 5].map(
    (nr, i): Filerij => ({
      nr,
      achterstand: '> 0',
      taakstelling: '<= 0',
      ...(nr === 4 ? { vorige_trede: '1..2' } : {}),
      trede: 2,
      ...NUL,
      ...(i === 0 ? { uitleg: 'bij een taakstelling van 0 is elke achterstand minstens zo hoog als de taakstelling' } : {}),
    }),
  ),
  {
    nr: 2,
    ...LAGER_H,
    vorige_trede: '1..2;onbekend',
    trede: 2,
    ...HERVERDELING,
    uitleg: 'de achterstand is vergeleken met de taakstelling zonder herverdeling, met herverdeling is de uitkomst anders',
  },
  { nr: 2, ...LAGER_H, vorige_trede: '>= 3', gehaald: 'ja', trede: 2, ...HERVERDELING },
  { nr: 2, ...LAGER_H, vorige_trede: '>= 3', gehaald: 'nee', trede: 'V', ...HERVERDELING },
  { nr: 2, ...MINSTENS_H, vorige_trede: '1..2', trede: 3, ...HERVERDELING },
  { nr: 2, ...MINSTENS_H, vorige_trede: '>= 3', reeks: '>= 0', trede: 'max(V;min(6;V+1;3+reeks))', ...HERVERDELING },
  { nr: 2, ...MINSTENS_H, vorige_trede: '>= 3', reeks: 'onbekend', trede: 'min(6;V+1)', ...HERVERDELING },
  { nr: 2, ...MINSTENS_H, vorige_trede: 'onbekend', reeks: '>= 0', trede: 'min(6;3+reeks)', ...HERVERDELING },
  { nr: 2, ...MINSTENS_H, vorige_trede: 'onbekend', reeks: 'onbekend', trede: '3..6', ...HERVERDELING },
  {
    nr: 'instelling koppelingstekort',
    tot: '2023-1',
    trede: 'niets',
    status: 'leeswijze',
    leeswijze: 'zonder koppelingstekort',
    uitleg: 'beoordelen op wie tijdig gekoppeld was, staat alleen voor 2023-2 in de bronnen',
    bron: TEKORT,
  },
  {
    nr: 5,
    ...MINSTENS,
    vorige_trede: '>= 3',
    reeks: '< V - 3',
    trede: '3+reeks..V',
    ...REEKS,
    uitleg: 'het aantal perioden achtereen en de vorige trede wijzen niet dezelfde trede aan',
  },
  { nr: 5, ...MINSTENS, vorige_trede: '>= 3', reeks: '> V - 2', trede: 'min(6;V+1)..min(6;3+reeks)', ...REEKS },
  {
    nr: 6,
    ...MINSTENS,
    vorige_trede: '>= 3',
    reeks: 'onbekend',
    trede: '3..min(6;V+1)',
    status: 'leeswijze',
    leeswijze: 'reeks onbekend',
    uitleg: 'hoeveel perioden achtereen de achterstand minstens de taakstelling was, zegt de vorige trede alleen niet',
    bron: BIJLAGE,
  },
  // These two also come before row 6.
  {
    nr: 5,
    achterstand: '> 0 en >= taakstelling en < achterstand_begin',
    vorige_trede: '>= 3',
    gehaald: 'ja',
    trede: '2..V',
    ...INGELOPEN,
    uitleg: 'de agenda schaalt af als de taakstelling is gehaald en de achterstand deels is ingelopen',
  },
  {
    nr: 5,
    achterstand: '> 0 en >= taakstelling en < achterstand_begin',
    vorige_trede: '4..5',
    trede: 'V',
    ...VERBETERING,
    uitleg: 'trede 5 en 6 vragen dat een wezenlijke verbetering uitblijft',
  },
];

const MAATREGELEN: readonly Filerij[] = [
  [1, 'De provincie volgt de cijfers; vanaf 2022-2 zijn er gesprekken met alle gemeenten'],
  [2, 'De provincie vraagt informatie op bij het COA en de gemeente'],
  [2, 'De cijfers worden dagelijks gevolgd'],
  [2, 'Ambtelijke gesprekken, deels met het COA en woningcorporaties'],
  [2, 'Bij te weinig verbetering bestuurlijk contact'],
  [3, 'Afspraken in een verbeterplan om de taakstelling te halen en de achterstand in te lopen'],
  [3, 'Bestuurlijk overleg'],
  [3, 'Actieve monitoring gedurende een afgesproken periode'],
  [4, 'Intensievere bestuurlijke en ambtelijke monitoring'],
  [4, 'Een hernieuwd verbeterplan'],
  [4, 'Vooraankondiging van juridische interventie aan de gemeenteraad, openbaar gepubliceerd'],
  [5, 'Besluit tot indeplaatsstelling met een laatste termijn om te verbeteren'],
  [5, 'Tegen dat besluit kan de gemeente rechtstreeks in beroep bij de Raad van State'],
  [6, 'De provincie voert de taak uit in naam en voor rekening van de gemeente'],
].map(([trede, uitleg]): Filerij => ({ nr: 'maatregel', trede: trede!, uitleg: uitleg!, bron: BIJLAGE }));

/** The framework of the province of Utrecht for the periods 2021-1 up to and including 2023-2. */
export const UTRECHT_2021: Kaderfile = {
  kader: 'Utrecht 2021',
  vroeger: 'kader 2021',
  provincie: 'Utrecht',
  van: '2021-1',
  tot: '2023-2',
  bron: BIJLAGE,
  rijen: [
    { nr: 'instelling koppelingstekort', trede: 'begrens', uitleg: 'beoordeeld wordt op wie tijdig gekoppeld was', bron: TEKORT },
    { nr: 'instelling reeks', achterstand: '>= taakstelling', uitleg: 'een achterstand van minstens de taakstelling telt', bron: BIJLAGE },
    { nr: 'instelling besluit_vanaf', trede: 4, bron: BIJLAGE },
    { nr: 'instelling bevestigd_tot', trede: bevestigdTot('kader 2021') },
    ...REGELS,
    ...LEESWIJZEN,
    ...MAATREGELEN,
  ],
};
