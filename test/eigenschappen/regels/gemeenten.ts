import fc from 'fast-check';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { type Eigenschap, eigenschap } from '../eigenschap.ts';
import { type Bereken, type Cel, gelijk, type Invoercel, isFout, een } from '../rekenaar.ts';
import { type Naam, namen } from '../spellingen.ts';

type Rij = readonly Invoercel[];
type Figuren = readonly [taakstelling: number, achterstand: number, gerealiseerd: number, trede: number];

/** Three municipalities, in two half-years. */
const GEVAL = fc.tuple(
  namen(3, 6),
  fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: -20, max: 40 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 6 }),
    ),
    { minLength: 6, maxLength: 6 },
  ),
);
const PERIODES = ['2023-1', '2023-2'];
const DAGEN = ['2023-04-01', '2023-10-01'];

/** A row a municipality and half-year, each name as it is written first or otherwise. */
function rijen(
  [gekozen, cijfers]: readonly [readonly Naam[], readonly Figuren[]],
  nummer: number | undefined,
  rij: (naam: string, periode: string, datum: string, figuren: Figuren) => Rij,
): Rij[] {
  return PERIODES.flatMap((periode, p) =>
    gekozen.map(({ naam, anders }, i) =>
      rij(nummer === undefined ? naam : (anders[nummer + p] ?? naam), periode, DAGEN[p] as string, cijfers[i * 2 + p] as Figuren),
    ),
  );
}

const zonderKolom = (tabel: readonly (readonly Cel[])[], kolom: number) => tabel.map((rij) => rij.filter((_, i) => i !== kolom));

/** Whether a result is the same for names as they are written first and for other ways to write them. */
function zelfde(
  b: Bereken,
  geval: readonly [readonly Naam[], readonly Figuren[]],
  compute: (b: Bereken, nummer: number | undefined) => unknown,
): boolean {
  return geval[0].length === 0 || gelijk(compute(b, undefined), compute(b, 0));
}

/** Whether a result says that there is no such municipality, with or without names it looks like. */
function isGeenGemeente(antwoord: Cel | undefined, naam: string): boolean {
  return (
    isFout(antwoord) &&
    antwoord.code === '#N/A' &&
    antwoord.melding.startsWith(FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: naam, naaste: [] }).message.slice(0, -1))
  );
}

const FEITKOPPEN = ['gemeente', 'periode', 'datum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const feitrij = (naam: string, periode: string, datum: string, [taakstelling, achterstand, gerealiseerd, trede]: Figuren): Rij => [
  naam,
  periode,
  datum,
  taakstelling,
  achterstand,
  gerealiseerd,
  trede,
];
const regel = (functie: string) => `spelling a name otherwise changes nothing in ${functie} but the cell that passes it through`;

export const GEMEENTEN: readonly Eigenschap[] = [
  eigenschap('functies: BEOORDEEL, names', regel('BEOORDEEL'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) => zonderKolom(b('BEOORDEEL', [FEITKOPPEN, ...rijen(geval, n, feitrij)]), 0)),
  ),
  eigenschap('functies: NODIG, names', regel('NODIG'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) => zonderKolom(b('NODIG', [FEITKOPPEN, ...rijen(geval, n, feitrij)]), 0)),
  ),
  eigenschap('functies: TELLING, names', regel('TELLING'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) => [
      zonderKolom(
        b('TELLING', [
          ['gemeente', 'periode', 'trede'],
          ...rijen(geval, n, (naam, periode, _datum, [, , , trede]) => [naam, periode, trede]),
        ]),
        3,
      ),
      zonderKolom(b('TELLING', [FEITKOPPEN.slice(0, -1), ...rijen(geval, n, (...rij) => feitrij(...rij).slice(0, -1))]), 3),
    ]),
  ),
  eigenschap('functies: VERHOUDING, names', regel('VERHOUDING'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) => zonderKolom(b('VERHOUDING', [FEITKOPPEN, ...rijen(geval, n, feitrij)], 'taakstelling'), 0)),
  ),
  eigenschap('functies: WIJZIGINGEN, names', regel('WIJZIGINGEN'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) =>
      zonderKolom(
        b(
          'WIJZIGINGEN',
          [FEITKOPPEN, ...rijen(geval, undefined, feitrij)],
          [
            FEITKOPPEN,
            ...rijen(geval, n === undefined ? undefined : 2, (naam, periode, datum, [t, a, r, trede]) =>
              feitrij(naam, periode, datum, [t, a, r + 3, trede]),
            ),
          ],
        ),
        0,
      ),
    ),
  ),
  eigenschap('functies: PROGNOSE, names', regel('PROGNOSE'), GEVAL, (b, geval) =>
    zelfde(b, geval, (_, n) => {
      const eerder = rijen(geval, n, (naam, periode, datum, [t, a, r, trede]) =>
        feitrij(naam, periode, datum.replace('-01', '-20'), [t, a, r, trede]),
      );
      const plannen = geval[0].map(({ naam, anders }, i): Rij => [n === undefined ? naam : (anders[4] ?? naam), '2023-11-01', 2 + i]);
      const parameters = geval[0].map(({ naam, anders }, i): Rij => [`tempo ${n === undefined ? naam : (anders[5] ?? naam)}`, 1 + i]);
      return zonderKolom(
        b(
          'PROGNOSE',
          [FEITKOPPEN, ...rijen(geval, n, feitrij), ...eerder],
          null,
          null,
          [['gemeente', 'datum', 'aantal'], ...plannen],
          [...parameters, ['halfwaardetijd', 13]],
        ),
        0,
      );
    }),
  ),
  eigenschap(
    'functies: CONTROLE, names',
    'spelling a name otherwise changes nothing in CONTROLE but that the official name is told',
    GEVAL,
    (b, geval) =>
      zelfde(b, geval, (_, n) => {
        const koppen = ['gemeente', 'periode', 'peildatum', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'trede'];
        const tabel = rijen(geval, n, feitrij);
        const totaal = ['totaal', '2023-2', '2023-10-01', 1, 1, 1, null];
        return b('CONTROLE', [koppen, ...tabel, ...tabel.slice(0, 1), totaal])
          .filter(([, , kolom, , , bevinding], i) => i === 0 || kolom !== 'gemeente' || String(bevinding).startsWith('Deze gemeente'))
          .map(([rij, , ...rest]) => [rij ?? null, ...rest]);
      }),
  ),
  eigenschap(
    'functies: GEMEENTE, names',
    'every way to write a municipality gives the same of it, and one that is not known nothing',
    namen(1, 2),
    (b, [gemeente]) =>
      gemeente === undefined ||
      ['naam', 'code', 'provincie', 'opgegaan_in'].every((wat) => {
        const antwoorden = [gemeente.naam, ...gemeente.anders].map((naam) => ({ naam, antwoord: een(b, 'GEMEENTE', naam, wat) }));
        return (
          antwoorden.every(({ naam, antwoord }) => isGeenGemeente(antwoord, naam)) ||
          new Set(antwoorden.map(({ antwoord }) => antwoord)).size === 1
        );
      }),
  ),
];
