import type { Vermelding } from '../../../core/inlezen/index.ts';
import { aantal, getal, procent } from '../../../core/taal/index.ts';

/** The Dutch of the view Gegevens. */

export const TEKST = {
  uitleg:
    'Cijfers uit een Excel-bestand (.xlsx, .xlsb of .xls), een OpenDocument (.ods), een CSV-bestand of van het klembord. Ze komen op een nieuw blad; uw eigen cellen blijven zoals ze zijn. Niets verlaat deze computer.',
  choose: 'Bestand kiezen',
  drag: 'of sleep een bestand hierheen',
  paste: 'Of plak hier cellen (Ctrl+V), met de koppen erbij',
  stop: 'Stoppen',
  anders: 'Ander bestand',
  chooseBlad: 'Uit welk blad komen de cijfers?',
  chooseTabel: 'Er staan meer tabellen op het blad. Welke wilt u overnemen?',
  buiten_koppen: 'rijen die breder zijn dan de koppen; wat daarbuiten staat is niet overgenomen',
  verborgen: 'verborgen',
  kolommen: 'Kolommen',
  kolomuitleg: 'Wat niet is herkend, wordt niet overgenomen, tenzij u een kolom aanwijst.',
  nietOvernemen: 'Niet overnemen',
  nogKiezen: 'Kies…',
  gemeente: 'Gemeente van alle rijen',
  gemeenteFout: (tekst: string) => `Gemeente: kreeg "${tekst.slice(0, 40)}", verwacht de naam van een Nederlandse gemeente.`,
  periode: 'Periode van alle rijen (zoals 2024-2)',
  periodeFout: (tekst: string) => `Periode: kreeg "${tekst.slice(0, 40)}", verwacht een jaar en een half, zoals 2024-2.`,
  datum: 'Datum van de cijfers (mag leeg blijven)',
  example: 'Voorbeeld',
  bevindingen: 'Controle',
  geenBevindingen: 'De controle heeft geen bevindingen.',
  neemOver: 'Overnemen op een nieuw blad',
  remember: 'Onthoud deze indeling in de werkmap, op het blad IBT-instellingen (alleen koppen, geen cijfers)',
  remembered: 'De indeling is die van de vorige keer. Een stand vraagt steeds opnieuw naar het teken.',
  output: 'Tabel bewaren als CSV',
  uitvoeruitleg: 'De tabel rond de gekozen cel, voor andere programma’s. Teksten die op een formule lijken, worden onschadelijk gemaakt.',
  save: 'CSV-bestand bewaren',
  noOutput: 'Klik in het rekenblad op een tabel met cijfers.',
} as const;

export const TEKEN = {
  vraag: 'Wat betekent een positief getal hier?',
  achterstand: 'Achterstand: zoveel personen te weinig gehuisvest',
  voorsprong: 'Voorsprong: zoveel personen te veel gehuisvest',
} as const;

export const TEKSTKEUZE = {
  vraag: 'Er staat tekst tussen de cijfers',
  weg: 'Laat de tekst weg: in die cellen komt "onleesbaar"',
  mee: 'Neem de tekst mee: er staat niets over personen in',
} as const;

const VERMELDINGEN: Readonly<Record<Vermelding, string>> = {
  getal_uit_tekst: 'getallen gelezen uit tekst',
  datum_uit_tekst: 'datums gelezen uit tekst',
  periode_hersteld: 'periodes hersteld die een datum waren geworden',
  gemeente_hersteld: 'namen geschreven zoals de gemeente officieel heet',
  teken_omgekeerd: 'standen met omgekeerd teken (achterstand is nu positief)',
  niet_gelezen: 'cellen die geen getal, datum of periode zijn en als tekst meegaan',
  buiten_koppen: 'rijen die breder zijn dan de koppen; wat daarbuiten staat is niet overgenomen',
  verborgen: 'verborgen rijen meegelezen',
  overgeslagen: 'rijen zonder gemeente en cijfers overgeslagen',
};

/** What was done to the figures, as one sentence; empty where nothing was. */
export function vermeldingenInWoorden(vermeldingen: ReadonlyMap<Vermelding, number>, totalen: number, samengevoegd: number): string {
  const delen = [
    ...[...vermeldingen].map(([wat, aantal]) => `${VERMELDINGEN[wat]}: ${getal(aantal)}`),
    ...(totalen > 0 ? [`totaalrijen, alleen voor de controle gebruikt: ${getal(totalen)}`] : []),
    ...(samengevoegd > 0 ? [`samengevoegde cellen, waarvan de tekst voor elke cel geldt: ${getal(samengevoegd)}`] : []),
  ];
  return delen.length === 0 ? '' : `Let op: ${delen.join('; ')}.`;
}

export function aantalRijen(hoeveel: number, shown: number): string {
  return `${aantal(hoeveel, 'rij', 'rijen')}${hoeveel > shown ? `; hier staan de eerste ${getal(shown)}` : ''}`;
}

export function aantalBevindingen(fouten: number, letOp: number): string {
  return `${aantal(fouten, 'fout', 'fouten')}, ${getal(letOp)} keer let op. De cijfers worden overgenomen zoals ze zijn; de rijnummers zijn die van het bestand.`;
}

export function gelezenUit(herkomst: string): string {
  return `Gelezen uit: ${herkomst}`;
}

export function busy(herkomst: string, deel: number): string {
  return `${herkomst} wordt gelezen: ${procent(deel)}`;
}
