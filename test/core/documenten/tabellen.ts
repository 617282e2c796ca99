import fc from 'fast-check';
import type { Feiten } from '../../../core/feiten/index.ts';
import { parseDatum } from '../../../core/datum.ts';
import type { Blok, Document } from '../../../core/documenten/document.ts';
import type { Dossier } from '../../../core/documenten/dossier.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

/** A day as text; a day that is none fails the test. */
export function dag(tekst: string): number {
  const datum = parseDatum(tekst);
  if (datum === undefined) throw new Error(`${tekst} is no day`);
  return datum;
}

export const KOPPEN = [
  'gemeente',
  'periode',
  'datum',
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'gerealiseerd',
  'nagekomen',
  'gekoppeld',
  'vorige_trede',
  'nagekomen_vorige',
];

/** The figures of Utrecht and Leusden in the toezichtbrieven of September 2022, and the standen of 22 November 2022. */
export const BRIEVEN_2022: readonly (readonly unknown[])[] = [
  KOPPEN,
  ['Leusden', '2022-1', null, 18, 0, 21, 13, 8, null, 2, null],
  ['Leusden', '2022-2', '2022-11-22', 24, 1, 26, 33, null, null, 3, 8],
  ['Utrecht', '2022-1', null, 203, 1, 171, 168, null, null, 2, null],
  ['Utrecht', '2022-2', '2022-10-10', 275, 0, 207, 400, null, null, 3, null],
  ['Utrecht', '2022-2', '2022-11-22', 275, 0, 207, 473, null, null, 3, null],
];

/** The dossier of a municipality in a table without faults. */
export function dossier(cellen: readonly (readonly unknown[])[], datum: string, gemeente: string): Dossier {
  const { dossiers, fouten } = readDossiers(cellen, dag(datum));
  if (fouten.length > 0) throw new Error(fouten.map(({ fout }) => fout.message).join(' '));
  const found = dossiers.find((een) => een.gemeente === gemeente);
  if (found === undefined) throw new Error(`${gemeente} is not in the table`);
  return found;
}

/** A real zero where 0 counts as blank. */
const echteNul = (aantal: number | undefined) => (aantal === 0 ? 'geen' : (aantal ?? null));

/** A row of a table with these facts. */
export function rijVan(gemeente: string, feiten: Feiten): unknown[] {
  return [
    gemeente,
    feiten.periode,
    null,
    echteNul(feiten.taakstelling),
    feiten.herverdeling ?? null,
    feiten.achterstand_begin,
    feiten.gerealiseerd,
    feiten.nagekomen === undefined ? null : echteNul(feiten.nagekomen),
    echteNul(feiten.gekoppeld),
    feiten.vorige_trede ?? null,
    echteNul(feiten.nagekomen_vorige),
  ];
}

/** After every periode of the random facts. */
export const LATER = '2035-01-01';

const NAMEN = ['Qwertystad', 'Zxcvdorp', 'Plokhaven', 'Mnbveen', 'Wieuburg'];

/** A table of up to five municipalities with random facts, one row each; some blank as blank is (all three 0 is no row). */
export const willekeurigeTabel: fc.Arbitrary<readonly (readonly unknown[])[]> = fc
  .array(
    willekeurigeFeiten.filter(
      ({ taakstelling, achterstand_begin, gerealiseerd }) => taakstelling > 0 || achterstand_begin !== 0 || gerealiseerd > 0,
    ),
    { minLength: 1, maxLength: NAMEN.length },
  )
  .map((feiten) => [[...KOPPEN, 'provincie'], ...feiten.map((een, i) => [...rijVan(NAMEN[i] ?? '', een), 'Utrecht'])]);

/** The sentences and points of a document, part by part. */
export function zinnenVan({ inleiding, delen }: Document, kop?: string): string {
  const blokken = [
    ...(kop === undefined ? inleiding : []),
    ...delen.filter((deel) => kop === undefined || deel.kop === kop).flatMap((deel) => deel.blokken),
  ];
  return blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : blok.soort === 'opsomming' ? blok.punten : [])).join(' ');
}

/** The rows of a table of a document, by the name in the first column. */
export function rijenVan({ delen }: Document, titel: string): ReadonlyMap<string, readonly string[]> {
  const tabel = delen
    .flatMap(({ blokken }) => blokken)
    .flatMap((blok) => (blok.soort === 'tabel' && blok.tabel.titel === titel ? [blok.tabel] : []))[0];
  if (tabel === undefined) throw new Error(`there is no table ${titel}`);
  return new Map(tabel.rijen.map(([naam = '', ...cellen]) => [naam, cellen]));
}

/** The numbers in a text as they are written, without those of dates and periods. */
export function getallenIn(tekst: string): readonly number[] {
  const zonderTijd = tekst
    .replace(/\b\d{4}-[12]\b/g, '')
    .replace(/\b\d{1,2} [a-z]+ \d{4}\b/g, '')
    .replace(/kader \d{4}/g, '');
  return (zonderTijd.match(/\d[\d.]*(?:,\d+)?/g) ?? []).map((getal) =>
    Number(getal.replace(/\.$/, '').replaceAll('.', '').replace(',', '.')),
  );
}

/** A document line by line, as it is read: headings behind `#`, points behind `-`, the cells of a table between bars. */
export function regelsVan({ titel, inleiding, delen }: Document): readonly string[] {
  return [
    `# ${titel}`,
    ...inleiding.flatMap(blokregels),
    ...delen.flatMap(({ kop, blokken }) => [`## ${kop}`, ...blokken.flatMap(blokregels)]),
  ];
}

function blokregels(blok: Blok): readonly string[] {
  switch (blok.soort) {
    case 'alinea':
      return [blok.tekst];
    case 'opsomming':
      return blok.punten.map((punt) => `- ${punt}`);
    case 'tabel': {
      const { titel, kolommen, rijen, toelichting } = blok.tabel;
      return [
        `### ${titel}`,
        kolommen.map(({ kop, soort }) => `${kop} (${soort})`).join(' | '),
        ...rijen.map((rij) => rij.join(' | ')),
        ...(toelichting === undefined ? [] : [`(${toelichting})`]),
      ];
    }
    case 'grafiek':
      return [`[${blok.grafiek.titel}]`];
  }
}
