import { bevestigdTot } from '../../bronnen/index.ts';
import type { Filerij, Kaderfile } from '../kaderfile.ts';

const RAPPORT = 'voortgangsrapportage-2024: voortgangsrapportage 2024, beoordelingen 2024-1 en 2024-2 en toelichting op trede 4';
const AANKONDIGING = 'voortgangsrapportage-2023-2: voortgangsrapportage 2023-2, aanvullend beleidskader 2024';
const GROEI = `${RAPPORT}; ${AANKONDIGING}`;

const REGELS: readonly Filerij[] = [
  { nr: 1, achterstand: '<= 0', trede: 1, status: 'bron', uitleg: 'er is geen achterstand', bron: RAPPORT },
  {
    nr: 2,
    achterstand: '> 0',
    vorige_trede: 'onbekend',
    gegroeid: 'ja',
    trede: 'onbekend 2..6',
    uitleg: 'de vorige trede is onbekend',
    bron: RAPPORT,
  },
  {
    nr: 2,
    achterstand: '> 0',
    vorige_trede: 'onbekend',
    gegroeid: 'nee',
    trede: 'onbekend 1..6',
    uitleg: 'de vorige trede is onbekend',
    bron: RAPPORT,
  },
  {
    nr: 3,
    achterstand: '> 0',
    vorige_trede: '>= 4',
    trede: 'V',
    status: 'besluit',
    uitleg: 'vanaf trede 4 geldt de halfjaarlijkse cyclus niet meer',
    bron: RAPPORT,
  },
  {
    nr: 4,
    achterstand: '> 0',
    vorige_trede: '1..3',
    gegroeid: 'ja',
    trede: 'V+1',
    status: 'bron',
    uitleg: 'bij een gegroeide achterstand gaat de trede er als uitgangspunt één omhoog',
    bron: GROEI,
  },
  {
    nr: 5,
    achterstand: '> 0',
    vorige_trede: '1..3',
    gegroeid: 'nee',
    trede: 'max(2;V)',
    status: 'leeswijze',
    uitleg: 'een achterstand die niet groeide, laat de trede gelijk, met trede 2 als laagste',
    bron: RAPPORT,
  },
];

const BUITEN_CYCLUS = { leeswijze: 'buiten de cyclus', status: 'besluit', bron: RAPPORT };
const NIET_GEGROEID = { leeswijze: 'niet gegroeid', status: 'leeswijze', bron: RAPPORT };
const GEGROEID = { achterstand: '> 0', vorige_trede: '1..3', gegroeid: 'ja', trede: 'max(2;V)', status: 'leeswijze', bron: RAPPORT };

const LEESWIJZEN: readonly Filerij[] = [
  {
    nr: 'instelling koppelingstekort',
    trede: 'niets',
    status: 'leeswijze',
    leeswijze: 'zonder koppelingstekort',
    uitleg: 'hoe het kader een koppelingstekort meeweegt, staat niet in de bronnen',
    bron: RAPPORT,
  },
  {
    nr: 1,
    achterstand: '<= 0',
    vorige_trede: '>= 4',
    trede: '1..V',
    ...BUITEN_CYCLUS,
    uitleg: 'GS beslissen daar buiten de halfjaarlijkse cyclus, en zonder resultaat volgt een hogere trede',
  },
  { nr: 3, achterstand: '> 0', vorige_trede: '>= 4', trede: 'V..min(6;V+1)', ...BUITEN_CYCLUS },
  {
    nr: 4,
    ...GEGROEID,
    koppelingstekort: '> 0',
    leeswijze: 'groei met koppelingstekort',
    uitleg: 'de achterstand groeide terwijl er een koppelingstekort was',
  },
  {
    nr: 4,
    ...GEGROEID,
    gehuisvest: '>= taakstelling',
    leeswijze: 'taakstelling zelf gehaald',
    uitleg: 'het rapport schaalt op als de taakstelling niet is gehaald, en de taakstelling zelf is gehaald',
    bron: AANKONDIGING,
  },
  {
    nr: 4,
    ...GEGROEID,
    vorige_op_koppelingstekort: 'ja',
    leeswijze: 'vorige trede op koppelingstekort',
    uitleg: 'de vorige trede steunde zelf op een koppelingstekort',
  },
  {
    nr: 5,
    achterstand: '> 0',
    vorige_trede: 1,
    gegroeid: 'nee',
    trede: '1..2',
    ...NIET_GEGROEID,
    uitleg: 'de bekende gevallen geven dan de vorige trede en minstens trede 2, maar de tekst van het kader is hier niet bekend',
  },
  { nr: 5, achterstand: '> 0', vorige_trede: '2..3', gegroeid: 'nee', trede: '2..V', ...NIET_GEGROEID },
  {
    nr: 5,
    achterstand: '> 0 en >= achterstand_begin + 1 - max(8;25% taakstelling)',
    vorige_trede: '1..3',
    gegroeid: 'nee',
    nagekomen_vorige: 'onbekend',
    trede: 'V+1',
    status: 'leeswijze',
    leeswijze: 'nagekomen onbekend',
    uitleg: 'niet bekend is of er van de vorige periode personen zijn nagekomen; waren die er wel, dan kan de achterstand zijn gegroeid',
    bron: RAPPORT,
  },
];

const MAATREGELEN: readonly Filerij[] = [
  [1, 'De provincie volgt de cijfers; er zijn gesprekken met alle gemeenten'],
  [2, 'De provincie vraagt informatie op bij het COA en de gemeente'],
  [2, 'De cijfers worden dagelijks gevolgd'],
  [2, 'Ambtelijke gesprekken, deels met het COA en woningcorporaties'],
  [2, 'Bij te weinig verbetering bestuurlijk contact'],
  [3, 'Afspraken in een verbeterplan om de taakstelling te halen en de achterstand in te lopen'],
  [3, 'Bestuurlijk overleg'],
  [3, 'Actieve monitoring gedurende een afgesproken periode'],
  [4, 'Vooraankondiging van indeplaatsstelling met een afgesproken termijn'],
  [4, 'De gemeente voert het eigen verbeterplan uit; de halfjaarlijkse beoordelingscyclus geldt niet meer'],
  [5, 'Besluit tot indeplaatsstelling als het plan onvoldoende is of niet wordt uitgevoerd, met een laatste termijn'],
  [5, 'Tegen dat besluit kan de gemeente rechtstreeks in beroep bij de Raad van State'],
  [6, 'Feitelijke indeplaatsstelling als de termijn is verlopen zonder het beoogde resultaat'],
].map(([trede, uitleg]): Filerij => ({ nr: 'maatregel', trede: trede!, uitleg: uitleg!, bron: RAPPORT }));

/**
 * The framework of the province of Utrecht from 2024-1 on. Its text is not among the sources: the rows are what the reports say
 * of it and how the published treden of 2024-1 and 2024-2 behave.
 */
export const UTRECHT_2024: Kaderfile = {
  kader: 'Utrecht 2024',
  vroeger: 'kader 2024',
  provincie: 'Utrecht',
  van: '2024-1',
  bron: RAPPORT,
  rijen: [
    { nr: 'instelling koppelingstekort', trede: 'begrens', uitleg: 'beoordeeld wordt op wie tijdig gekoppeld was', bron: RAPPORT },
    { nr: 'instelling besluit_vanaf', trede: 4, bron: RAPPORT },
    { nr: 'instelling bevestigd_tot', trede: bevestigdTot('kader 2024') },
    ...REGELS,
    ...LEESWIJZEN,
    ...MAATREGELEN,
  ],
};
