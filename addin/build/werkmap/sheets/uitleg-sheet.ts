import { NUL_IS_LEEG } from '../../../../core/feiten/index.ts';
import { VERSIENUMMER } from '../../../../core/versie.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';

type Regel = readonly [kop: string, tekst: string];

const REGELS: readonly Regel[] = [
  ['Wat is dit?', 'Een werkmap met IBT-formules voor het toezicht op de huisvesting van vergunninghouders. Alles blijft in dit bestand.'],
  [
    '',
    'De cijfers per gemeente zijn FICTIEF: het rapport waaruit zij zijn gemaakt, noemt per gemeente alleen de trede. Op elk blad met zulke cijfers staat dat.',
  ],
  ['', 'De trede is de rekenkundige inschaling. Plaatsen op de interventieladder is een besluit van Gedeputeerde Staten.'],
  ['', ''],
  ['Zo begint u', '1. Typ of plak op het blad Invoer uw eigen cijfers over de blauwe vakken.'],
  ['', '2. Kijk op het blad Controle of de cijfers kunnen kloppen.'],
  ['', '3. Lees op het blad Beoordeling de trede en de motivering van elke gemeente, en de telling.'],
  ['', '4. Voor een vooruitblik: zet de laatste stand op het blad Standen en lees het blad Prognose.'],
  ['', ''],
  [
    'Ziet u #NAAM?',
    'Dan kent Excel de IBT-functies (nog) niet. Wacht enkele seconden; open daarna op het tabblad Start het venster Toezicht huisvesting.',
  ],
  [
    '',
    'Staat die knop er niet, dan is de invoegtoepassing niet geïnstalleerd: vraag uw beheerder. De cijfers die u zag, waren de laatst berekende.',
  ],
  ['', 'De werkmap rekent opnieuw met Ctrl+Alt+F9.'],
  ['', ''],
  [
    'Waar Excel bijt',
    'Een periode is tekst: Excel maakt van 2024-1 de datum 1 januari 2024. De cellen voor periodes zijn hier al als tekst opgemaakt.',
  ],
  ['', 'Een datum typt u, of u verwijst ernaar. VANDAAG() laat elke dag alles veranderen, ook wat u gisteren vastlegde.'],
  [
    '',
    'Een formule die meer cellen vult, past niet in een Excel-tabel en heeft lege cellen nodig. Staat er iets in de weg, dan ziet u #OVERLOOP!.',
  ],
  ['', 'Verwijs op Invoer niet naar de uitkomst op Beoordeling: dan rekent de werkmap in een kring. Typ de vorige trede over.'],
  [
    '',
    `Een lege cel en een 0 zijn in Excel niet te onderscheiden. Schrijf geen waar het echt 0 is en dat verschil maakt (${NUL_IS_LEEG.join(', ')}).`,
  ],
  ['', ''],
  ['De bladen', 'Invoer: uw cijfers, een rij per gemeente. Controle: wat niet kan kloppen.'],
  ['', 'Beoordeling: trede, richting, status en motivering van elke rij, een grafiek en de telling.'],
  ['', 'Standen: twee standen van het lopende halfjaar en wat er veranderde. Prognose: waar het heen gaat, met bandbreedte en kansen.'],
  ['', 'Nidos, Trend en Gepubliceerd: gepubliceerde cijfers van de provincie en de gemeenten, met hun bron.'],
];

const EERSTE = 3;
const VERSIE = EERSTE + REGELS.length + 1;

/** What this workbook is, how to begin, and where Excel bites. */
export const UITLEGBLAD: Werkblad = {
  naam: 'Uitleg',
  kolommen: [150, 900],
  rijen: { 1: 36 },
  cellen: [
    { adres: 'A1', inhoud: 'IBT-werkmap huisvesting vergunninghouders', style: EXAMPLE_STYLE.titel },
    ...REGELS.flatMap(([kop, tekst], i): Fill[] => [
      ...(kop === '' ? [] : [{ adres: `A${EERSTE + i}`, inhoud: kop, style: EXAMPLE_STYLE.kop }]),
      ...(tekst === '' ? [] : [{ adres: `B${EERSTE + i}`, inhoud: tekst, style: EXAMPLE_STYLE.regel }]),
    ]),
    { adres: `A${VERSIE}`, inhoud: 'Invoegtoepassing', style: EXAMPLE_STYLE.kop },
    { adres: `B${VERSIE}`, formule: '=INDEX(IBT.VERSIE(),1,1)', style: EXAMPLE_STYLE.regel },
    { adres: `A${VERSIE + 1}`, inhoud: 'Werkmap', style: EXAMPLE_STYLE.kop },
    { adres: `B${VERSIE + 1}`, inhoud: VERSIENUMMER, style: EXAMPLE_STYLE.regel, notatie: '@' },
    {
      adres: `B${VERSIE + 2}`,
      formule: `=IF(B${VERSIE}=B${VERSIE + 1},"Werkmap en invoegtoepassing horen bij elkaar.","De werkmap is van een andere versie dan de invoegtoepassing. De formules rekenen met de invoegtoepassing; een functie die zij niet kent, geeft #NAAM?.")`,
      style: EXAMPLE_STYLE.zacht,
    },
  ],
};
