import fc from 'fast-check';
import type { Grafiek } from '../../core/grafieken/index.ts';
import type { Publicaties } from '../../notebooks/data/publicaties.ts';
import { compute, notebookparameters } from '../../notebooks/model/compute.ts';
import type { Markdown } from '../../notebooks/model/model-format.ts';
import type { Notebooktabel } from '../../notebooks/model/model-tabel.ts';
import type { Notebookvorm } from '../../notebooks/model/notebook.ts';
import { celknopen, isZin } from '../../notebooks/page/page-cel.ts';
import { NOTEBOOKS } from '../../notebooks/render/render-list.ts';
import { tekstVan } from './plain-text.ts';

/** A page as a reader has it: the words of its cells, its tables as rows by heading, and the titles of its charts. */
export interface Bladzijde {
  readonly keuzes: Readonly<Record<string, string | number>>;
  readonly zin: (cel: string) => string;
  readonly tabel: (cel: string) => readonly Readonly<Record<string, string | number | null>>[];
  readonly tabelbron: (cel: string) => string;
  readonly grafiek: (cel: string) => Grafiek | undefined;
  readonly alles: string;
}

function notebookVan(naam: string): (typeof NOTEBOOKS)[number] {
  const bron = NOTEBOOKS.find(({ notebook }) => notebook.kop.naam === naam);
  if (bron === undefined) throw new Error(`no notebook ${naam}`);
  return bron;
}

/** The page of a notebook for figures and choices. */
export function bladzijde(naam: string, register: Publicaties, keuzes: Readonly<Record<string, string | number>> = {}): Bladzijde {
  const { notebook, gegevensVan } = notebookVan(naam);
  return bladzijdeVan(notebook, gegevensVan(register), keuzes);
}

function bladzijdeVan(notebook: Notebookvorm, gegevens: unknown, keuzes: Readonly<Record<string, string | number>>): Bladzijde {
  const waarden = compute(notebook, gegevens, keuzes);
  const soortVan = new Map(notebook.cellen.map((cel) => [cel.naam, cel.soort]));
  const zin = (cel: string) =>
    celknopen(soortVan.get(cel) ?? 'tekst', waarden[cel])
      .map(tekstVan)
      .join('');
  const tabelVan = (cel: string) => {
    const waarde = waarden[cel] as Notebooktabel | Markdown;
    return isZin(waarde) ? undefined : waarde;
  };
  return {
    keuzes: Object.fromEntries(
      Object.keys(notebookparameters(notebook, gegevens)).map((naam) => [naam, waarden[naam] as string | number] as const),
    ),
    zin,
    tabel: (cel) => {
      const tabel = tabelVan(cel);
      return (tabel?.rijen ?? []).map((rij) => Object.fromEntries(rij.map((waarde, i) => [tabel?.kolommen[i]?.kop ?? '', waarde])));
    },
    tabelbron: (cel) => tabelVan(cel)?.bron ?? '',
    grafiek: (cel) => {
      const waarde = waarden[cel] as Grafiek | Markdown;
      return isZin(waarde) ? undefined : waarde;
    },
    alles: notebook.cellen
      .map(({ naam, soort }) => {
        const waarde = waarden[naam];
        const grafiek = soort === 'grafiek' && !isZin(waarde as Grafiek | Markdown) ? (waarde as Grafiek) : undefined;
        return grafiek === undefined ? zin(naam) : [grafiek.titel, grafiek.ondertitel, grafiek.beschrijving].join(' ');
      })
      .join('\n'),
  };
}

/** Any values of the choices of a notebook over these figures. */
export function keuzesVan(naam: string, register: Publicaties): fc.Arbitrary<Record<string, string | number>> {
  const { notebook, gegevensVan } = notebookVan(naam);
  return fc.record(
    Object.fromEntries(
      Object.entries(notebookparameters(notebook, gegevensVan(register))).map(([parameter, soort]) => [
        parameter,
        soort.soort === 'keuze'
          ? fc.constantFrom(...(soort.opties.length === 0 ? [''] : soort.opties.map(({ waarde }) => waarde)))
          : fc
              .integer({ min: 0, max: Math.round((soort.maximum - soort.minimum) / soort.stap) })
              .map((stappen) => soort.minimum + stappen * soort.stap),
      ]),
    ),
  );
}

/** A number as a sentence has it: `1.234`, `−3`, `+12`. */
export function getalIn(tekst: string | undefined): number {
  const waarde = Number((tekst ?? 'x').replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', ''));
  if (Number.isNaN(waarde)) throw new Error(`no number: ${tekst}`);
  return waarde;
}

/** A stand as a sentence has it: positive is an achterstand. */
export function standIn(tekst: string | undefined): number {
  const [, soort, hoeveel] = /(achterstand|voorsprong) van ([\d.]+)/.exec(tekst ?? '') ?? [];
  if (soort === undefined) {
    if (tekst !== 'geen achterstand') throw new Error(`no stand: ${tekst}`);
    return 0;
  }
  if (getalIn(hoeveel) === 0) throw new Error('a stand of 0 is geen achterstand');
  return soort === 'achterstand' ? getalIn(hoeveel) : -getalIn(hoeveel);
}

/** A change as a sentence has it: positive is less favourable. */
export function veranderingIn(tekst: string | undefined): number {
  if (tekst === 'geen verschil') return 0;
  const [, hoeveel, woord, kant] = /^([\d.]+) (personen|persoon) (ongunstiger|gunstiger)$/.exec(tekst ?? '') ?? [];
  const waarde = getalIn(hoeveel);
  if (waarde === 0 || (waarde === 1) !== (woord === 'persoon')) throw new Error(`no change: ${tekst}`);
  return kant === 'ongunstiger' ? waarde : -waarde;
}
