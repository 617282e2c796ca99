import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../core/bronnen/claim.ts';
import { type SoortPlaats, VOORRANG } from '../../../core/bronnen/soort-plaats.ts';
import { type Kandidaat, choose } from '../../../core/bronnen/voorrang.ts';

const kandidaat = (soort_plaats: SoortPlaats, claim: Partial<Claim> = {}, afgeleid = false): Kandidaat => ({
  afgeleid,
  claim: {
    bron: 'voortgangsrapportage-2024',
    plaats: 'Tabel 1',
    soort_plaats,
    regel: 1,
    gebied: 'Leusden',
    periode: '2022-2',
    grootheid: 'taakstelling',
    waarde: 24,
    eenheid: 'vergunninghouders',
    ...claim,
  },
});

const anyKandidaat = fc
  .tuple(
    fc.constantFrom(...VOORRANG),
    fc.constantFrom('dossier-leusden-2022', 'voortgangsrapportage-2023-2', 'voortgangsrapportage-2024'),
    fc.boolean(),
    fc.nat(),
  )
  .map(([soort, bron, afgeleid, waarde]) => kandidaat(soort, { bron, waarde }, afgeleid));

describe('the order of precedence', () => {
  it('is: own figure, letter, table and text of the own report, correction, retrospect, announcement, memo', () => {
    expect(VOORRANG).toEqual(['eigen', 'brief', 'tabel', 'tekst', 'correctie', 'terugblik', 'vooruitblik', 'memo']);
  });

  it.each(
    VOORRANG.slice(1).map((soort, i) => [VOORRANG[i]!, soort] as const),
  )('puts %s before %s, whichever comes first in the data', (eerder, later) => {
    const [a, b] = [kandidaat(eerder), kandidaat(later)];
    const keuze = { gekozen: a, afgewezen: [{ kandidaat: b, reden: 'soort_plaats' }] };
    expect(choose([a, b])).toEqual(keuze);
    expect(choose([b, a])).toEqual(keuze);
  });

  it('puts the more recent document first among places of one kind', () => {
    const [oud, nieuw] = [kandidaat('terugblik', { bron: 'voortgangsrapportage-2023-2' }), kandidaat('terugblik')];
    expect(choose([oud, nieuw])).toEqual({ gekozen: nieuw, afgewezen: [{ kandidaat: oud, reden: 'ouder' }] });
  });

  it('puts the first in the data first where nothing else decides', () => {
    const [a, b] = [kandidaat('memo', { waarde: 1 }), kandidaat('memo', { waarde: 2 })];
    expect(choose([a, b])).toEqual({ gekozen: a, afgewezen: [{ kandidaat: b, reden: 'volgorde' }] });
  });

  it('puts a figure published as itself before one derived, however strong the place of the other', () => {
    const [eigen, afgeleid] = [kandidaat('memo'), kandidaat('brief', {}, true)];
    expect(choose([afgeleid, eigen])).toEqual({ gekozen: eigen, afgewezen: [{ kandidaat: afgeleid, reden: 'afgeleid' }] });
  });

  it('chooses the only claim without reasons', () => {
    const enige = kandidaat('memo');
    expect(choose([enige])).toEqual({ gekozen: enige, afgewezen: [] });
  });

  it('has nothing to choose from without claims', () => {
    expect(() => choose([])).toThrow(RangeError);
  });

  it('keeps every claim: chosen once or rejected with a reason', () => {
    fc.assert(
      fc.property(fc.array(anyKandidaat, { minLength: 1, maxLength: 8 }), (kandidaten) => {
        const { gekozen, afgewezen } = choose(kandidaten);
        const all = [gekozen, ...afgewezen.map((afgewezene) => afgewezene.kandidaat)];
        expect(new Set(all)).toEqual(new Set(kandidaten));
        expect(all).toHaveLength(kandidaten.length);
      }),
    );
  });

  it('never depends on the order of the data, except where nothing else decides', () => {
    fc.assert(
      fc.property(fc.array(anyKandidaat, { minLength: 1, maxLength: 8 }), (kandidaten) => {
        const keuze = choose(kandidaten);
        fc.pre(keuze.afgewezen.every(({ reden }) => reden !== 'volgorde'));
        expect(choose([...kandidaten].reverse()).gekozen).toBe(keuze.gekozen);
      }),
    );
  });

  it('does not change the claims it is given', () => {
    const kandidaten = Object.freeze([kandidaat('memo'), kandidaat('brief')]);
    expect(choose(kandidaten).gekozen).toBe(kandidaten[1]);
  });
});
