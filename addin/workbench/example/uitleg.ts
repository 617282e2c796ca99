import type { Blad, Fill } from './example-blad.ts';
import { EXAMPLE_STYLE } from './example-style.ts';
import { PERIODEN, TREDENGEMEENTEN } from './example-treden.ts';

/** The case of the municipality of Utrecht, first half of 2022: name, value, what it is. */
const GEGEVENS: readonly (readonly [naam: string, waarde: string | number, toelichting: string])[] = [
  ['periode', '2022-1', 'het eerste halfjaar van 2022, met peildatum 1 juli'],
  ['taakstelling', 203, 'personen te huisvesten in dat halfjaar'],
  ['achterstand_begin', 171, 'achterstand bij het begin; een voorsprong is negatief'],
  ['gerealiseerd', 168, 'gehuisvest en geregistreerd'],
  ['vorige_trede', 2, 'trede van het vorige halfjaar'],
  ['herverdeling', 1, 'overgenomen (+) of overgedragen (−) aan een andere gemeente'],
];
const EERSTE = 9;

const tekst = (rij: number, inhoud: string): Fill => ({ adres: `B${rij}`, inhoud, style: EXAMPLE_STYLE.regel });
const kop = (rij: number, inhoud: string): Fill => ({ adres: `A${rij}`, inhoud, style: EXAMPLE_STYLE.kop });
const label = (rij: number, inhoud: string): Fill => ({ adres: `A${rij}`, inhoud, style: EXAMPLE_STYLE.label });

/** What this workbook is, and a first formula to change. */
export const UITLEG: Blad = {
  naam: 'Uitleg',
  kolommen: [170, 110, 640],
  rijen: { 1: 36, 15: 84 },
  cellen: [
    { adres: 'A1', inhoud: 'Rekenen met de interventieladder', style: EXAMPLE_STYLE.titel },
    kop(2, 'Wat is dit?'),
    tekst(2, 'Een rekenblad met de IBT-functies voor het toezicht op de huisvesting van vergunninghouders.'),
    tekst(3, 'Dezelfde formules werken in Excel met de invoegtoepassing. Er gaat niets naar buiten: alles blijft op uw computer.'),
    kop(4, 'Goed om te weten'),
    tekst(4, 'De uitkomst is de rekenkundige inschaling. De plaatsing op de ladder is een besluit van Gedeputeerde Staten.'),
    tekst(5, 'Waar de bronnen geen regel geven, of een besluit nodig is, zegt de motivering dat.'),
    kop(7, 'Uw eerste formule'),
    tekst(7, 'Verander een blauw vak, bijvoorbeeld gerealiseerd in 180, en kijk wat er met de trede gebeurt.'),
    ...GEGEVENS.flatMap(([naam, waarde, toelichting], i): Fill[] => [
      label(EERSTE + i, naam),
      {
        adres: `B${EERSTE + i}`,
        inhoud: waarde,
        style: EXAMPLE_STYLE.invoer,
        bordered: true,
        ...(naam === 'periode' ? { notatie: '@' } : {}),
      },
      { adres: `C${EERSTE + i}`, inhoud: toelichting, style: EXAMPLE_STYLE.zacht },
    ]),
    label(15, 'trede en motivering'),
    { adres: 'B15', formule: '=IBT.TREDE(B9,B10,B11,B12,B13,,,B14)', style: EXAMPLE_STYLE.uitkomst, bordered: true },
    {
      adres: 'C15',
      formule: '=IBT.MOTIVERING(B9,B10,B11,B12,B13,,,B14)',
      style: { ...EXAMPLE_STYLE.uitkomst, bold: false },
      bordered: true,
    },
    kop(17, 'Zelf typen'),
    tekst(17, 'Typ dit in een lege cel en druk op Enter; er komt 3 te staan:'),
    { adres: 'B18:C18', inhoud: '=IBT.TREDE("2022-1";203;171;168;2;;;1)', style: EXAMPLE_STYLE.formule },
    tekst(19, 'Een periode is tekst. Zet haar in een formule tussen aanhalingstekens, en geef een cel ervoor de opmaak Tekst:'),
    tekst(20, 'anders maakt een rekenblad van 2022-1 de datum 1 januari 2022.'),
    kop(22, 'De bladen'),
    label(23, 'Halfjaar'),
    tekst(
      23,
      `${TREDENGEMEENTEN.length} gemeenten met fictieve cijfers: één formule beoordeelt de hele tabel. Klik een rij aan: het paneel rechts legt haar uit.`,
    ),
    label(24, 'Telling, Nodig, Controle'),
    tekst(24, 'Wat één formule over die tabel zegt: wie op welke trede, wat er nodig is voor een lagere, en of de cijfers kloppen.'),
    label(25, 'Prognose'),
    tekst(
      25,
      'Waar twee gemeenten naar verwachting eindigen, hoe zeker dat is, en wat er nodig is. Het paneel rekent er een wat-als bij uit.',
    ),
    label(26, 'Voorbeelden'),
    tekst(26, 'Gevallen uit openbare toezichtbrieven: één formule voor alle rijen.'),
    label(27, 'Provincie'),
    tekst(27, 'De gepubliceerde provinciale cijfers per halfjaar, naast wat eruit volgt.'),
    label(28, 'Treden'),
    tekst(
      28,
      `De gepubliceerde trede van de ${TREDENGEMEENTEN.length} gemeenten, van ${PERIODEN[0] ?? ''} tot en met ${PERIODEN.at(-1) ?? ''}.`,
    ),
    label(30, 'Versie'),
    { adres: 'B30', formule: '=TEXTJOIN(", ",TRUE,IBT.VERSIE())', style: EXAMPLE_STYLE.zacht },
  ],
};
