import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BEOORDEEL } from '../../../../addin/functions/tabellen.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { adresVan } from '../../../../addin/host/adres.ts';
import { beeldVanRij } from '../../../../addin/taskpane/beoordeling/view-model-of-rij.ts';
import { cellenVan, EXAMPLES, KADERFILES, readKaderkeuze } from '../../../../core/kader/index.ts';
import { RIGHT_TABLES } from '../../../core/kadercontrole/right-tables.ts';
import { draws } from '../../../tier.ts';
import { blok } from '../../functions/host.ts';

/** Frameworks on the sheet of a workbook: those that ship, made-up ones, and one with two provinces. */
const KADERTABELLEN: readonly (readonly (readonly Celwaarde[])[])[] = [
  ...[...KADERFILES, ...EXAMPLES].map((file) => cellenVan(file).map((rij) => rij.map((cel) => (cel === '' ? null : cel)))),
  ...Object.values(RIGHT_TABLES),
  [
    ['kader', 'provincie', 'nr', 'achterstand', 'trede', 'status'],
    ['A 2024', 'Zeeland', 1, '<= 0', 1, 'bron'],
    ['A 2024', 'Zeeland', 2, '> 0', 2, 'leeswijze'],
    ['B 2024', 'Utrecht', 1, '<= 5', 1, 'bron'],
    ['B 2024', 'Utrecht', 2, '> 5', 4, 'bron'],
  ],
];
const KADERS = [undefined, ...KADERTABELLEN].map((cellen) => ({ cellen, keuze: cellen && readKaderkeuze(cellen, 'kader') }));

const leegOf = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const aantal = fc.integer({ min: 0, max: 40 });

const KOLOMMEN = {
  gemeente: fc.constantFrom<Celwaarde>('Zeist', 'gem. IJsselstein', 'Goes', 'Weesp', 'Nergenshuizen', null),
  periode: fc.constantFrom('2020-2', '2021-2', '2022-1', '2022-2', '2023-2', '2024-1', '2025-1'),
  taakstelling: aantal,
  achterstand_begin: fc.integer({ min: -20, max: 40 }),
  gerealiseerd: aantal,
  vorige_trede: leegOf(fc.constantFrom<Celwaarde>(1, 2, 3, 5, 'let op')),
  reeks: leegOf(fc.constantFrom<Celwaarde>('geen', 1, 2)),
  verschoonbaar: leegOf(fc.constantFrom('ja', 'nee')),
  nagekomen: leegOf(fc.constantFrom<Celwaarde>('geen', 3)),
  provincie: leegOf(fc.constantFrom('Utrecht', 'Zeeland', 'Atlantis')),
  kader: leegOf(fc.constantFrom('Utrecht 2024', 'B 2024', 'Utrecth 2024')),
} satisfies Record<string, fc.Arbitrary<Celwaarde>>;

const NODIG = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'];

/** A table with the needed columns and some of the others, in any order. */
const tabel: fc.Arbitrary<Celwaarde[][]> = fc
  .shuffledSubarray(Object.keys(KOLOMMEN).filter((kop) => !NODIG.includes(kop)))
  .chain((extra) => {
    const koppen = [...NODIG, ...extra];
    const rij = fc.tuple(...koppen.map((kop): fc.Arbitrary<Celwaarde> => KOLOMMEN[kop as keyof typeof KOLOMMEN]));
    return fc
      .uniqueArray(rij, { minLength: 1, maxLength: 6, selector: ([gemeente, periode]) => `${gemeente}|${periode}` })
      .map((rijen) => [koppen, ...rijen.map((een) => [...een])]);
  });

/** How the pane begins what BEOORDEEL gives as status. */
const STATUSSEN = { bron: 'volgens het kader', leeswijze: 'onze uitleg', besluit: 'besluit van Gedeputeerde Staten nodig' };

/** No outcome on the ladder: an error, or that the framework gives none. */
const GEEN = /^(#.*|geen|geen oordeel)$/;

it('the pane gives each row the outcome, status, other outcomes and motivation that BEOORDEEL gives it, by whatever framework', () => {
  fc.assert(
    fc.property(tabel, fc.constantFrom(...KADERS), (cellen, { cellen: kader, keuze }) => {
      const [, ...verwacht] = blok(BEOORDEEL, cellen, ['trede', 'status', 'mogelijke_treden', 'motivering', 'kader'], kader);
      const adres = adresVan({ left: 0, top: 0, right: (cellen[0]?.length ?? 1) - 1, bottom: cellen.length - 1 });
      const gezien = cellen.slice(1).map((_, i) => {
        const beeld = beeldVanRij({ blad: 'Cijfers', adres, cellen, rij: i + 1, kader: { keuze, fouten: [] } });
        if (beeld.soort !== 'rij') return beeld;
        const { trede, klassen, andere_treden, status } = beeld.uitkomst;
        const naam = (nummer: number) => klassen?.[nummer - 1] ?? nummer;
        return { trede: trede && naam(trede.nummer), status, andere: andere_treden.map(naam), motivering: beeld.motivering };
      });
      gezien.forEach((beeld, i) => {
        const [trede, status, mogelijk, motivering] = verwacht[i] ?? [];
        if (!('trede' in beeld)) return expect(String(trede), JSON.stringify(beeld)).toMatch(/^(#.*|)$/);
        expect(beeld.motivering).toBe(motivering);
        if (GEEN.test(String(trede))) return expect(beeld.trede).toBeUndefined();
        expect(beeld.trede).toBe(trede);
        expect(beeld.status).toContain(STATUSSEN[status as keyof typeof STATUSSEN]);
        expect([...beeld.andere, trede].map(String).sort()).toEqual(String(mogelijk).split(', ').sort());
      });
    }),
    { numRuns: draws(3_000, 40) },
  );
});
