import { earlierStanden } from './beoordeling/index.ts';
import { FIELDS, isFeit } from './feiten/index.ts';
import { gemeentesleutel } from './gemeente/index.ts';
import { group } from './group.ts';
import { Invoerfout, INVOERFOUT, isLeegOfNul, ofFout, type Reader, readPeriode, readStand, refuse } from './invoer/index.ts';
import { type Kolomnaam, keyOf } from './kolomnaam.ts';
import { readKop } from './kop.ts';
import { type Gewicht, gewichtIn, inwonersIn, MAATSTAVEN, type Maatstaf } from './maatstaven.ts';
import { alsOutput, type Uitvoercel, type Uitvoerkolom, type Uitvoertabel } from './output.ts';
import type { Periode } from './periode.ts';
import { type Invoerrij, rijenVan } from './rijen.ts';
import { isSamenvattend, readTabel, requireKolommen, type Tabel } from './tabel.ts';
import { TABELFOUT } from './tabel-messages.ts';
import { volledig } from './taal/index.ts';
import { verdeel } from './verdelen.ts';

/** A municipality with the figure that is divided, or why it cannot be read. */
interface Deelrij {
  /** Its name as it stands; an `Invoerfout` where none does. */
  readonly naam: string | number | Invoerfout;
  readonly rij: Invoerrij;
  readonly periode: Periode | undefined;
  readonly aantal: number | Invoerfout;
}

/** The column that is divided. */
interface Deelkolom {
  readonly kop: string;
  /** What it is, where it is a known one. */
  readonly bekend: Kolomnaam | undefined;
  readonly read: (rij: Invoerrij) => number;
}

/**
 * VERHOUDING: explains a division. Per municipality the figure in a column; by each yardstick what it would be if the sum of its periode
 * were divided by that (largest remainder), and what the figure lies above it; then the inhabitants, and the figure per 1,000 of them.
 * Who has no weight has an error there, and is left out of that division, which is said in a column opmerking. Without `gevraagd` all yardsticks go that the table has.
 */
export function verhoudingTabel(cellen: readonly (readonly unknown[])[], kolom: string, gevraagd: readonly Maatstaf[]): Uitvoertabel {
  const tabel = readTabel(cellen, ['gemeente']);
  const deelkolom = deelkolomIn(tabel, kolom);
  const rijen = deelrijen(tabel, deelkolom);
  const inwoners = inwonersIn(tabel);
  const personen = ({ rij, periode }: Deelrij) => ofFout(() => inwoners(rij, periode));
  const verdelingen = gewichtenIn(tabel, deelkolom, gevraagd).map((gewicht) => ({ gewicht, naar: verdelingVan(gewicht, rijen) }));
  const opmerkingen = new Map(rijen.map((rij) => [rij, verdelingen.flatMap(({ naar }) => naar.get(rij)?.opmerking ?? []).join('; ')]));
  const isVolledig = [...opmerkingen.values()].every((opmerking) => opmerking === '');
  return alsOutput<Deelrij>(
    [
      { kop: 'gemeente', cel: ({ naam }) => naam },
      ...(tabel.kolommen.has('periode') ? [{ kop: 'periode', cel: ({ periode }: Deelrij) => periode ?? '' }] : []),
      { kop: deelkolom.kop, cel: ({ aantal }) => aantal },
      ...verdelingen.flatMap(({ gewicht, naar }) => kolommenVan(gewicht, naar)),
      { kop: 'inwoners', cel: personen },
      { kop: 'per_1000_inwoners', cel: (deelrij) => per1000(deelrij.aantal, personen(deelrij)) },
      ...(isVolledig ? [] : [{ kop: 'opmerking', cel: (rij: Deelrij) => opmerkingen.get(rij) ?? '' }]),
    ],
    rijen,
  );
}

function deelkolomIn(tabel: Tabel, kolom: string): Deelkolom {
  const index = tabel.koppen.findIndex((kop) => kop !== '' && keyOf(kop) === keyOf(kolom));
  const kop = tabel.koppen[index];
  const bekend = alsKolom(kop ?? kolom);
  const reader = readerVan(bekend);
  if (kop !== undefined) return { kop, bekend, read: (rij) => reader(rij.cellen[index], rij.plaatsIn(index)) };
  if (bekend !== undefined && tabel.kolommen.has(bekend)) return { kop: bekend, bekend, read: (rij) => rij.read(bekend, reader) };
  throw INVOERFOUT.geen_keuze({ naam: 'kolom', cel: kolom, keuzes: tabel.koppen.filter((een) => een !== '') });
}

function alsKolom(kop: string): Kolomnaam | undefined {
  const kolom = readKop(kop)?.kolom;
  return kolom === 'achterstand' ? undefined : kolom;
}

/** A fact is read as everywhere, so that a blank taakstelling is none of 0; another figure as persons of any sign. */
function readerVan(kolom: Kolomnaam | undefined): Reader<number> {
  if (kolom === undefined || !isFeit(kolom)) return readStand;
  return (cel, naam) => {
    const feit = FIELDS[kolom].read(cel, naam);
    return typeof feit === 'number' ? feit : refuse(INVOERFOUT.geen_stand({ naam, cel }));
  };
}

/** The yardsticks asked for, or else all of which the table has the columns; a column is no yardstick of itself. */
function gewichtenIn(tabel: Tabel, { bekend }: Deelkolom, gevraagd: readonly Maatstaf[]): readonly Gewicht[] {
  for (const maatstaf of gevraagd) requireKolommen(tabel, gewichtIn(tabel, maatstaf).nodig);
  const maatstaven = gevraagd.length > 0 ? gevraagd : MAATSTAVEN;
  return maatstaven
    .map((maatstaf) => gewichtIn(tabel, maatstaf))
    .filter(({ naam, nodig }) => gevraagd.length > 0 || (naam !== bekend && nodig.every((een) => tabel.kolommen.has(een))));
}

/** Refuses a cell that names no municipality. */
const geenNaam: Reader<never> = (cel, naam) => refuse(INVOERFOUT.geen_tekst({ naam, cel: isLeegOfNul(cel) ? null : cel }));

const readPeriodeVan: Reader<Periode | undefined> = (cel, naam) => (isLeegOfNul(cel) ? undefined : readPeriode(cel, naam));

/**
 * The rows of municipalities, of several standen the latest. A second row of one in a periode cannot be divided with, nor one that
 * names none: it may be a total. One whose name is an error or a data type has its figure.
 */
function deelrijen(tabel: Tabel, { read }: Deelkolom): readonly Deelrij[] {
  const rijen = rijenVan(tabel).filter(({ cellen, gemeente }) => !isSamenvattend(gemeente) && !cellen.every(isLeegOfNul));
  const periodeVan = (rij: Invoerrij) => {
    const periode = ofFout(() => rij.read('periode', readPeriodeVan));
    return periode instanceof Invoerfout ? undefined : periode;
  };
  const earlier = earlierStanden(tabel, rijen, periodeVan);
  const gezien = new Set<string>();
  return rijen
    .filter((rij) => !earlier.has(rij))
    .map((rij) => ({
      naam: rij.gemeente === '' ? ofFout(() => rij.read('gemeente', geenNaam)) : rij.gemeente,
      rij,
      periode: periodeVan(rij),
      aantal: ofFout(() => {
        const { gemeente } = rij;
        if (gemeente === '') return isLeegOfNul(rij.cel('gemeente')) ? rij.read('gemeente', geenNaam) : read(rij);
        const periode = rij.read('periode', readPeriodeVan);
        const key = `${gemeentesleutel(gemeente)}|${periode ?? ''}`;
        if (gezien.has(key)) throw TABELFOUT.rij_dubbel({ rij: rij.nummer, gemeente, periode });
        gezien.add(key);
        return read(rij);
      }),
    }));
}

/** What a yardstick gives a row, and what must be said of that division. */
interface Deel {
  readonly deel: Uitvoercel;
  readonly opmerking?: string;
}

/** What the figure would be by a yardstick, and what it lies above that. */
function kolommenVan({ naam }: Gewicht, naar: ReadonlyMap<Deelrij, Deel>): readonly Uitvoerkolom<Deelrij>[] {
  return [
    { kop: `naar_${naam}`, cel: (rij) => naar.get(rij)?.deel ?? '' },
    {
      kop: `verschil_${naam}`,
      cel: (rij) => {
        const deel = naar.get(rij)?.deel ?? '';
        return typeof deel === 'number' && typeof rij.aantal === 'number' ? rij.aantal - deel : deel;
      },
    },
  ];
}

function verdelingVan(gewicht: Gewicht, rijen: readonly Deelrij[]): ReadonlyMap<Deelrij, Deel> {
  return new Map([...group(rijen, ({ periode }) => periode).values()].flatMap((een) => verdeeldNaar(gewicht, een)));
}

/** The sum of the rows of one periode divided by a yardstick. */
function verdeeldNaar(gewicht: Gewicht, rijen: readonly Deelrij[]): readonly (readonly [Deelrij, Deel])[] {
  const gewogen = rijen.flatMap((rij) =>
    typeof rij.aantal === 'number' ? [{ rij, aantal: rij.aantal, gewicht: ofFout(() => gewicht.van(rij.rij, rij.periode)) }] : [],
  );
  const bruikbaar = gewogen.flatMap(({ rij, aantal, gewicht: een }) => (typeof een === 'number' ? [{ rij, aantal, gewicht: een }] : []));
  const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);
  const gewichten = bruikbaar.map((een) => een.gewicht);
  const verdeeld = som(bruikbaar.map(({ aantal }) => aantal));
  const delen = som(gewichten) === 0 ? undefined : verdeel(verdeeld, gewichten, 'rest');
  const alles = `${volledig(verdeeld)} van ${volledig(som(gewogen.map(({ aantal }) => aantal)))}`;
  const zeg =
    bruikbaar.length === gewogen.length
      ? {}
      : { opmerking: `naar ${gewicht.naam} is ${alles} verdeeld: niet van elke rij is het gewicht bekend` };
  return [
    ...rijen.flatMap((rij) => (typeof rij.aantal === 'number' ? [] : [[rij, { deel: rij.aantal }] as const])),
    ...gewogen.flatMap(({ rij, gewicht: een }) => (typeof een === 'number' ? [] : [[rij, { deel: een }] as const])),
    ...bruikbaar.map(({ rij }, i) => [rij, { deel: delen?.[i] ?? TABELFOUT.geen_gewicht({ maatstaf: gewicht.naam }), ...zeg }] as const),
  ];
}

function per1000(aantal: number | Invoerfout, inwoners: number | Invoerfout): Uitvoercel {
  if (aantal instanceof Invoerfout) return aantal;
  if (inwoners instanceof Invoerfout) return inwoners;
  return inwoners > 0 ? (1000 * aantal) / inwoners : TABELFOUT.geen_gewicht({ maatstaf: 'inwoners' });
}
