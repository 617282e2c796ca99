import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../functions/host.ts';
import { PROGNOSE } from '../../../../addin/functions/prognose-tabellen.ts';
import type { Celgebied, Celwaarde } from '../../../../addin/host/werkmap.ts';
import { verwachteRijen } from '../../../../addin/taskpane/provincie/verwacht.ts';
import { chooseRij } from '../../../../addin/taskpane/prognose/choose-rij.ts';
import { scenarioVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { scenarioblad } from '../../../../addin/taskpane/prognose/prognose-blad.ts';
import { isUitkomst } from '../../../../addin/taskpane/prognose/prognose-view-model.ts';
import { rank } from '../../../../addin/taskpane/prognose/rangschikking.ts';
import { vooruitzichtVan } from '../../../../addin/taskpane/prognose/rijvooruitzicht.ts';
import { readTabelrijen } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';
import { ofFout } from '../../../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../../../core/periode.ts';
import { GEEN_VOORKENNIS } from '../../../../core/prognose/parameters-lezen.ts';
import { computeLopende } from '../../../../core/prognose/scenario.ts';
import { draws } from '../../../tier.ts';

const KOPPEN = [
  'Gemeente',
  'Periode',
  'Datum',
  'Taakstelling',
  'Achterstand begin',
  'Gerealiseerd',
  'Vorige trede',
  'Tempo',
  'Gepland',
  'Provincie',
];
const UITVOER = ['achterstand_verwacht', 'gunstig', 'ongunstig', 'kans_1', 'kans_2', 'kans_3', 'kans_4', 'kans_5', 'kans_6', 'aannames'];

/** A stand of a municipality in a half-year or the one before it, in any spelling, by the day since its start. */
const rij = fc
  .record({
    gemeente: fc.constantFrom('Leusden', 'LEUSDEN', 'gemeente Leusden', 'Utrecht', 'Zeist', ''),
    periode: fc.constantFrom<Periode>('2023-1', '2023-2'),
    dag: fc.integer({ min: 1, max: 200 }),
    gerealiseerd: fc.nat(60),
    vorige: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 3 }),
    tempo: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 6 }),
    gepland: fc.option(fc.nat(5), { freq: 6 }),
    taakstelling: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 60 }) }, { weight: 1, arbitrary: fc.constant('veel') }),
  })
  .map(({ gemeente, periode, dag, gerealiseerd, vorige, tempo, gepland, taakstelling }): Celwaarde[] => [
    gemeente,
    periode,
    peildatum(periode, 'begin') + dag,
    taakstelling,
    10,
    gerealiseerd,
    vorige,
    tempo,
    gepland,
    'Utrecht',
  ]);

const tabel = fc.array(rij, { minLength: 1, maxLength: 12 });

function gebiedVan(rijen: readonly Celwaarde[][], index: number): Celgebied {
  return { blad: 'Cijfers', adres: `A1:J${rijen.length + 1}`, cellen: [KOPPEN, ...rijen], rij: index + 1 };
}

/** What the function gives for every row, by column. */
function functierijen(rijen: readonly Celwaarde[][]): readonly unknown[][] {
  return PROGNOSE([KOPPEN, ...rijen], undefined, undefined, undefined, undefined, [UITVOER]).slice(1);
}

describe('a row in the pane and in the function PROGNOSE over the same table', () => {
  it('gives the same achterstand, bounds, chances and assumptions, also by what earlier periods say of it, however many standen of a municipality there are', () => {
    fc.assert(
      fc.property(tabel, (rijen) => {
        const verwacht = functierijen(rijen);
        for (const [i, functie] of verwacht.entries()) {
          const uitkomst = vooruitzichtVan(gebiedVan(rijen, i))?.uitkomst;
          if (typeof functie[0] !== 'number') expect(uitkomst !== undefined && isUitkomst(uitkomst)).toBe(false);
          else if (uitkomst === undefined || !isUitkomst(uitkomst)) expect.fail(`row ${i + 1}: ${uitkomst?.tekst}`);
          else {
            const { verwachte_achterstand, band, treden } = uitkomst.prognose;
            const kansen = 'kansen' in treden ? treden.kansen : functie.slice(3, -1).filter((kans) => typeof kans !== 'number');
            expect([verwachte_achterstand, band.gunstig, band.ongunstig, ...kansen, uitkomst.aannames.join('; ')]).toEqual(functie);
          }
        }
      }),
      { numRuns: draws(400, 60) },
    );
  });

  it('rests on the standen that the workbook keeps as on rows of the table', () => {
    fc.assert(
      fc.property(tabel, tabel, (rijen, elders) => {
        const bewaard = elders.filter(([gemeente, , , taakstelling]) => gemeente !== '' && taakstelling !== 'veel');
        const standen = bewaard.map(([gemeente, periode, datum, , , gerealiseerd]) => ({
          gemeente: String(gemeente),
          periode: periode as Periode,
          datum: Number(datum),
          bekend_op: Number(datum),
          gerealiseerd: Number(gerealiseerd),
        }));
        const verwacht = functierijen([...rijen, ...bewaard]).slice(0, rijen.length);
        const kennis = { voorkennis: { ...GEEN_VOORKENNIS, standen }, zinnen: [] };
        const gezien = rijen.map((_, i) => vooruitzichtVan({ ...gebiedVan(rijen, i), kennis })?.uitkomst);
        expect(gezien.map((een) => (een !== undefined && isUitkomst(een) ? een.prognose.verwachte_achterstand : undefined))).toEqual(
          verwacht.map(([achterstand]) => (typeof achterstand === 'number' ? achterstand : undefined)),
        );
      }),
      { numRuns: draws(200, 30) },
    );
  });

  it('is the same on the sheet of its what-if, whose formula takes the standen and the learned pace with it', () => {
    fc.assert(
      fc.property(tabel, fc.integer({ min: 1, max: 40 }), (gemaakt, tempo) => {
        const rijen = gemaakt.filter(([gemeente]) => gemeente !== '');
        const kennis = { voorkennis: { ...GEEN_VOORKENNIS, tempi: new Map([['leusden', tempo]]) }, zinnen: [] };
        for (const i of rijen.keys()) {
          const { rij } = chooseRij({ ...gebiedVan(rijen, i), kennis });
          const scenario = 'concept' in rij ? scenarioVan(rij.concept, 'proef') : undefined;
          const uitkomst = scenario && ofFout(() => computeLopende(scenario));
          if (scenario === undefined || uitkomst === undefined || uitkomst instanceof Invoerfout) continue;
          const blokken = scenarioblad(scenario).blokken.flatMap(({ waarden }) => (waarden === undefined ? [] : [waarden]));
          const tabelblok = blokken.find(([koppen]) => koppen?.[0] === 'gemeente' && koppen.includes('taakstelling')) ?? [];
          const parameters = blokken.find(([koppen]) => koppen?.[0] === 'naam') ?? [];
          const [, [achterstand] = []] = PROGNOSE(tabelblok as never, undefined, undefined, undefined, parameters as never, [
            ['achterstand_verwacht'],
          ]);
          expect(achterstand).toBe(uitkomst.verwachte_achterstand);
        }
      }),
      { numRuns: draws(200, 30) },
    );
  });

  it('is ranked, and expected in Provincie, as the function gives the last row of each municipality', () => {
    fc.assert(
      fc.property(tabel, (gemaakt) => {
        const rijen = gemaakt.filter(([gemeente, periode]) => gemeente !== '' && periode === '2023-2');
        const verwacht = functierijen(rijen);
        const gebied = gebiedVan(rijen, 0);
        const gelezen = readTabelrijen(gebied);
        if (gelezen === undefined || gelezen instanceof Invoerfout) return;
        for (const { index, verwachte_achterstand } of rank(gelezen, undefined).rijen)
          expect(verwachte_achterstand).toBe(verwacht[index - 1]?.[0]);
        const achterstanden = verwacht.map(([achterstand]) => achterstand);
        const kaal = { trede: undefined, richting: 'onbekend', isTussenstand: true, koppelingstekort: false } as const;
        const namen = ['Leusden', 'Utrecht', 'Zeist'].map((gemeente) => ({ ...kaal, gemeente }) as never);
        for (const { achterstand_eind } of verwachteRijen(gebied, '2023-2', namen).rijen)
          if (achterstand_eind !== undefined) expect(achterstanden).toContain(achterstand_eind);
      }),
      { numRuns: draws(400, 60) },
    );
  });
});
