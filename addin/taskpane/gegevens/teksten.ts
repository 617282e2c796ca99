import type { Vermelding } from '../../../core/inlezen/cel-lezen.ts';
import type { Doelkolom } from '../../../core/inlezen/doelkolom.ts';
import type { Vraag } from '../../../core/inlezen/indeling.ts';
import type { Persoonsgegeven, Persoonskolom } from '../../../core/inlezen/persoonsgegevens.ts';
import { adresVan } from '../../host/adres.ts';
import { getal } from '../gedeeld/getal.ts';
import type { Tekst } from '../gedeeld/melding.ts';
import { hoofdletter } from '../gedeeld/teksten.ts';

/** The Dutch of the view Gegevens. */

export const TEKST = {
  uitleg: 'Cijfers uit een Excel-bestand (.xlsx), een CSV-bestand of van het klembord. Ze komen op een nieuw blad; uw eigen cellen blijven zoals ze zijn. Niets verlaat deze computer.',
  kies: 'Bestand kiezen',
  sleep: 'of sleep een bestand hierheen',
  plak: 'Of plak hier cellen (Ctrl+V), met de koppen erbij',
  stop: 'Stoppen',
  anders: 'Ander bestand',
  kiesBlad: 'Uit welk blad komen de cijfers?',
  verborgen: 'verborgen',
  kolommen: 'Kolommen',
  kolomuitleg: 'Wat niet is herkend, wordt niet overgenomen, tenzij u een kolom aanwijst.',
  nietOvernemen: 'Niet overnemen',
  nogKiezen: 'Kies…',
  periode: 'Periode van alle rijen (zoals 2024-2)',
  periodeFout: (tekst: string) => `Periode: kreeg "${tekst.slice(0, 40)}", verwacht een jaar en een half, zoals 2024-2.`,
  datum: 'Datum van de cijfers (mag leeg blijven)',
  voorbeeld: 'Voorbeeld',
  bevindingen: 'Controle',
  geenBevindingen: 'De controle heeft geen bevindingen.',
  neemOver: 'Overnemen op een nieuw blad',
  onthoud: 'Onthoud deze indeling in de werkmap, op het blad IBT-instellingen (alleen koppen, geen cijfers)',
  herinnerd: 'De indeling is die van de vorige keer. Een stand vraagt steeds opnieuw naar het teken.',
  uitvoer: 'Tabel bewaren als CSV',
  uitvoeruitleg: 'De tabel rond de gekozen cel, voor andere programma’s. Teksten die op een formule lijken, worden onschadelijk gemaakt.',
  bewaar: 'CSV-bestand bewaren',
  geenUitvoer: 'Klik in het rekenblad op een tabel met cijfers.',
} as const;

export const GEEN_TABEL: Tekst = {
  titel: 'Er is geen tabel met cijfers gevonden',
  tekst: 'Verwacht een rij met koppen, zoals gemeente, periode, taakstelling en gerealiseerd, en daaronder een rij per gemeente.',
};

const GEGEVENS: Readonly<Record<Persoonsgegeven, string>> = {
  nummer: 'een nummer van een persoon, zoals V-nummer of BSN', naam: 'namen van personen', geboortedatum: 'geboortegegevens', adres: 'adressen', contact: 'contactgegevens', kenmerk: 'kenmerken van personen',
};

/** The file is refused; nothing of what stands in it is repeated. */
export function persoonsgegevens(kolommen: readonly Persoonskolom[]): Tekst {
  const lijst = kolommen.map(({ kolom, soort, gezienAan }) => `kolom ${kolomletter(kolom)}: ${GEGEVENS[soort]} (gezien aan de ${gezienAan})`);
  return {
    titel: 'Er staan persoonsgegevens in: niets is gelezen of bewaard',
    tekst: `${hoofdletter(lijst.join('; '))}. Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder ${kolommen.length === 1 ? 'die kolom' : 'die kolommen'} uit het bestand en probeer het opnieuw.`,
  };
}

/** `kolomletter(27)` → `'AB'`. */
function kolomletter(kolom: number): string {
  return adresVan({ left: kolom, right: kolom, top: 0, bottom: 0 }).slice(0, -1);
}

export const DOELNAMEN: Readonly<Record<Doelkolom, string>> = {
  gemeente: 'Gemeente', periode: 'Periode', datum: 'Datum van het cijfer', peildatum: 'Peildatum', taakstelling: 'Taakstelling', herverdeling: 'Herverdeling',
  achterstand_begin: 'Achterstand aan het begin', totaalopgave: 'Totaalopgave', gerealiseerd: 'Gerealiseerd', nagekomen: 'Nagekomen', gekoppeld: 'Gekoppeld',
  achterstand_eind: 'Achterstand aan het eind', realisatie_taakstelling: 'Realisatie taakstelling', realisatie_totaalopgave: 'Realisatie totaalopgave',
  vorige_trede: 'Vorige trede', nagekomen_vorige: 'Nagekomen vorige periode', trede: 'Trede', beoordeling_op: 'Beoordeeld op', extra_doelstelling: 'Extra doelstelling', bekend_op: 'Bekend op',
};

export const TEKEN = { vraag: 'Wat betekent een positief getal hier?', achterstand: 'Achterstand: zoveel personen te weinig gehuisvest', voorsprong: 'Voorsprong: zoveel personen te veel gehuisvest' } as const;

/** What is still to be answered, in words. */
export function vraagInWoorden(vraag: Vraag, koppen: readonly string[]): string {
  switch (vraag.soort) {
    case 'stand':
      return `Kolom "${koppen[vraag.kolom]}": is dit de achterstand aan het begin of aan het eind? Of neem de kolom niet over.`;
    case 'teken':
      return `Kolom "${koppen[vraag.kolom]}": zeg wat een positief getal betekent.`;
    case 'dubbel':
      return `${DOELNAMEN[vraag.doel]} is vaker dan één keer gekozen: kies één kolom.`;
    case 'ontbreekt':
      return { gemeente: 'Wijs de kolom met de gemeente aan.', periode: 'Wijs de kolom met de periode aan, of vul de periode van alle rijen in.', cijfers: 'Wijs minstens één kolom met cijfers aan.' }[vraag.doel];
  }
}

const VERMELDINGEN: Readonly<Record<Vermelding, string>> = {
  getal_uit_tekst: 'getallen gelezen uit tekst',
  datum_uit_tekst: 'datums gelezen uit tekst',
  periode_hersteld: 'periodes hersteld die een datum waren geworden',
  gemeente_hersteld: 'namen geschreven zoals de gemeente officieel heet',
  teken_omgekeerd: 'standen met omgekeerd teken (achterstand is nu positief)',
  niet_gelezen: 'cellen die geen getal, datum of periode zijn en als tekst meegaan',
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

export function aantalRijen(aantal: number, getoond: number): string {
  return aantal > getoond ? `${getal(aantal)} rijen; hier staan de eerste ${getoond}` : `${getal(aantal)} ${aantal === 1 ? 'rij' : 'rijen'}`;
}

export function aantalBevindingen(fouten: number, letOp: number): string {
  return `${getal(fouten)} ${fouten === 1 ? 'fout' : 'fouten'}, ${getal(letOp)} keer let op. De cijfers worden overgenomen zoals ze zijn; de rijnummers zijn die van het bestand.`;
}

export function gelezenUit(herkomst: string): string {
  return `Gelezen uit: ${herkomst}`;
}

export function bezig(herkomst: string, deel: number): string {
  return `${herkomst} wordt gelezen: ${Math.round(deel * 100)}%`;
}
