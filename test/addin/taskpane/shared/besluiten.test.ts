import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Celwaarde, Celgebied } from '../../../../addin/host/werkmap.ts';
import { WERKMAPFOUT } from '../../../../addin/host/host-messages.ts';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { beeldVanRij } from '../../../../addin/taskpane/beoordeling/view-model-of-rij.ts';
import { samenvatting } from '../../../../addin/taskpane/beoordeling/beoordeling-texts.ts';
import { beeldVanGebied } from '../../../../addin/taskpane/provincie/provincie-view-model-of-gebied.ts';
import { GEEN_BESLUITEN } from '../../../../addin/taskpane/shared/besluit.ts';
import { readBesluiten } from '../../../../addin/taskpane/shared/besluiten.ts';
import { followWithBesluiten } from '../../../../addin/taskpane/shared/follow-besluiten.ts';
import { legVast } from '../../../../addin/taskpane/shared/chained-blad.ts';
import { VASTSTELLINGEN_FIXED } from '../../../../addin/taskpane/vaststellen/vaststellen-blad.ts';
import { datumOf } from '../../../../core/datum.ts';
import type { Trede } from '../../../../core/trede.ts';
import { alsRijen, stelVast } from '../../../../core/vaststellen/index.ts';
import { makeModel } from '../../workbench/library.ts';

// Leusden 2022-1 with 21 at the start and 13 of 18 housed: computed is trede 3, decided trede 2.
const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const LEUSDEN = ['gem. Leusden', '2022-1', 18, 21, 13, 2];
const SOEST = ['Soest', '2022-1', 20, -5, 30, 2];
const gebied = (rij: number): Celgebied => ({ blad: 'Cijfers', adres: 'A1:F3', cellen: [KOPPEN, LEUSDEN, SOEST] as Celwaarde[][], rij });

const besluit = (trede: Trede, dag: number) =>
  stelVast(
    'Leusden',
    { periode: '2022-1', taakstelling: 18, achterstand_begin: 21, gerealiseerd: 13, vorige_trede: 2 },
    { trede, reden: 'Er is een verbeterplan.', datum_cijfers: datumOf(2022, 7, 1), vastgesteld_op: datumOf(2022, 8, dag) },
  );

let werkmap: WorkbenchWerkmap;
beforeEach(async () => {
  werkmap = new WorkbenchWerkmap(makeModel());
  const context = { werkmap, report: () => undefined };
  await legVast(context, VASTSTELLINGEN_FIXED, (na) => alsRijen([besluit(3, 10), besluit(2, 20)], na), datumOf(2022, 9, 1));
});

describe('what was decided', () => {
  it('is what was decided last on a municipality, however it is spelled; on the sheet itself what the row says', async () => {
    const besluiten = await readBesluiten(werkmap);
    const laatste = { trede: 2, berekend: 3, op: datumOf(2022, 8, 20), reden: 'Er is een verbeterplan.', isZeker: true };
    expect(besluiten.of('LEUSDEN', '2022-1')).toEqual(laatste);
    expect([besluiten.of('Leusden', '2022-2'), besluiten.of('Soest', '2022-1')]).toEqual([undefined, undefined]);
    expect([2, 3, 4].map((rij) => besluiten.ofRij(VASTSTELLINGEN_FIXED.naam, rij)?.trede)).toEqual([3, 2, undefined]);
    expect(besluiten.ofRij('Cijfers', 2)).toBeUndefined();
  });

  it('is nothing in a workbook without decisions', async () => {
    expect((await readBesluiten(new WorkbenchWerkmap(makeModel()))).of('Leusden', '2022-1')).toBeUndefined();
  });

  it('stands in Beoordeling and Gesprek before the computed trede, which stays as it is', async () => {
    const beeld = beeldVanRij(gebied(1), await readBesluiten(werkmap));
    expect(beeld).toMatchObject({ vastgesteld: { trede: 2 }, uitkomst: { trede: { nummer: 3 } } });
    expect(samenvatting(beeld)).toContain('vastgesteld is trede 2; berekend: trede 3');
    expect(beeldVanRij(gebied(2), await readBesluiten(werkmap))).toMatchObject({ vastgesteld: undefined });
  });

  it('counts in Provincie, with the computed trede beside it', async () => {
    const { telling, rijen } = beeldVanGebied(gebied(1), undefined, await readBesluiten(werkmap));
    expect(telling).toBe('1 gemeente op trede 1, 1 op trede 2');
    expect(rijen.map(({ trede, vastgesteld }) => [trede, vastgesteld])).toEqual([
      [2, { berekend: 3 }],
      [1, undefined],
    ]);
  });
});

describe('a view that follows the region with what was decided', () => {
  it('shows at once what it knows, and again when the sheet is read; not for a region that is left by then', async () => {
    const show = vi.fn();
    let follow: (gebied: Celgebied) => void = () => undefined;
    followWithBesluiten({ werkmap, report: vi.fn(), follow: (given) => (follow = given) }, show);
    follow(gebied(1));
    follow(gebied(2));
    expect(show.mock.calls.map(([een, besluiten]) => [(een as Celgebied).rij, besluiten === GEEN_BESLUITEN])).toEqual([
      [1, true],
      [2, true],
    ]);
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(3));
    expect((show.mock.calls[2]![0] as Celgebied).rij).toBe(2);
  });

  it('tells that decided treden may be missing where the sheet cannot be read, since unread is not undecided', async () => {
    const report = vi.fn();
    let follow: (gebied: Celgebied) => void = () => undefined;
    vi.spyOn(werkmap, 'usedRange').mockRejectedValue(WERKMAPFOUT.gemeld({ melding: 'Geen antwoord.' }));
    followWithBesluiten({ werkmap, report, follow: (given) => (follow = given) }, vi.fn());
    follow(gebied(1));
    await vi.waitFor(() =>
      expect(report).toHaveBeenCalledWith(expect.objectContaining({ tekst: expect.stringContaining('Geen antwoord') })),
    );
  });
});
