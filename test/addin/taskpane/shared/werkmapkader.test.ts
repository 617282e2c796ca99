import { describe, expect, it } from 'vitest';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { alleRijen, tabelbereik } from '../../../../addin/taskpane/beoordeling/alle-rijen.ts';
import { beeldVanRij } from '../../../../addin/taskpane/beoordeling/view-model-of-rij.ts';
import { beeldVanGebied as controlebeeld } from '../../../../addin/taskpane/controle/controle-view-model-of-gebied.ts';
import { dossiersIn } from '../../../../addin/taskpane/documenten/documenten-command.ts';
import { chooseRij } from '../../../../addin/taskpane/prognose/choose-rij.ts';
import { findWerkmapkader } from '../../../../addin/taskpane/shared/find-werkmapkader.ts';
import { KADERBLAD, type Werkmapkader } from '../../../../addin/taskpane/shared/werkmapkader.ts';
import type { Paneelgebied } from '../../../../addin/taskpane/shared/prognosekennis.ts';
import { ontwerp } from '../../../../addin/taskpane/vaststellen/ontwerp.ts';
import { adresVan } from '../../../../addin/host/adres.ts';
import { datumOf } from '../../../../core/datum.ts';
import { documentVan } from '../../../../core/documenten/index.ts';
import { cellenVan, KADERFILES } from '../../../../core/kader/index.ts';
import { regelsVan } from '../../../core/documenten/tabellen.ts';
import { makeModel } from '../../workbench/library.ts';

/** The made-up framework: the heaviest class when half of the taakstelling was short two periods in a row, a freeze with an excuse. */
const EIGEN: Celwaarde[][] = [
  ['kader', 'nr', 'achterstand', 'reeks', 'trede', 'uitleg'],
  ['Eigen 2025', 'instelling uitkomsten', null, null, 'voldoet;let op;voldoet niet', null],
  [null, 'instelling reeks', '>= 50% taakstelling', null, null, null],
  [null, 'instelling verschoonbaar', null, null, 'bevries', null],
  [null, 1, '<= 0', null, 'voldoet', 'geen achterstand'],
  [null, 2, '> 0 en >= 50% taakstelling', '>= 1', 'voldoet niet', 'de tweede periode achtereen'],
  [null, 2, '> 0 en >= 50% taakstelling', 'onbekend', 'onbekend let op;voldoet niet', null],
  [null, 3, '> 0', null, 'let op', 'er is een achterstand'],
];
const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'reeks', 'verschoonbaar'];
const gebied = (kader: Werkmapkader, ...rijen: Celwaarde[][]): Paneelgebied => ({
  blad: 'Cijfers',
  adres: 'A1:H9',
  cellen: [KOPPEN, ...rijen],
  rij: 1,
  kader,
});
const ARNHEM: Celwaarde[] = ['Arnhem', '2025-1', 20, 0, 8, 'let op', 1, null];

async function werkmapMet(cellen: Celwaarde[][]): Promise<WorkbenchWerkmap> {
  const werkmap = new WorkbenchWerkmap(makeModel());
  await werkmap.addSheet(KADERBLAD);
  const adres = adresVan({ left: 0, top: 0, right: cellen[0]!.length - 1, bottom: cellen.length - 1 });
  await werkmap.write({ blad: KADERBLAD, adres }, cellen);
  return werkmap;
}

describe('a workbook with a framework on a sheet of its own', () => {
  it('without that sheet has none', async () => {
    expect(await findWerkmapkader(new WorkbenchWerkmap(makeModel()))).toEqual({ keuze: undefined, fouten: [] });
  });
  it('assesses by its classes, with their names, freezes with an excuse, and gives no forecast by the treden of Utrecht', async () => {
    const kader = await findWerkmapkader(await werkmapMet(EIGEN));
    expect(kader.fouten).toEqual([]);
    expect(beeldVanRij(gebied(kader, ARNHEM))).toMatchObject({
      uitkomst: { trede: { naam: 'voldoet niet' }, klassen: ['voldoet', 'let op', 'voldoet niet'] },
      motivering: expect.stringContaining('de tweede periode achtereen'),
      nodig: { eerst: expect.stringContaining('voor let op') },
      isUtrechts: false,
    });
    expect(beeldVanRij(gebied(kader, ARNHEM.with(7, 'ja')))).toMatchObject({ uitkomst: { trede: { naam: 'let op' } } });
    expect(chooseRij(gebied(kader, ARNHEM)).rij).toMatchObject({ soort: 'let_op' });
  });
  it('is used for decisions, checks and letters, which name its classes and no trede', async () => {
    const kader = await findWerkmapkader(await werkmapMet(EIGEN));
    expect(ontwerp(gebied(kader, ARNHEM).cellen, [], new Map(), datumOf(2025, 9, 1), kader.keuze).rijen[0]).toMatchObject({
      trede_berekend: 3,
      status: 'bron',
    });
    expect(controlebeeld(gebied(kader, ARNHEM)).soort).not.toBe('let_op');
    const { dossiers } = dossiersIn(
      { blad: 'Cijfers', cellen: gebied(kader, ARNHEM).cellen, koprij: 1 },
      datumOf(2025, 9, 1),
      [],
      undefined,
      undefined,
      kader.keuze,
    );
    const tekst = regelsVan(documentVan('brief', dossiers[0]!)!).join('\n');
    expect(tekst).toContain('Volgens het kader is de uitkomst voor 2025-1: voldoet niet.');
    expect(tekst).toContain('Eigen 2025');
    expect(tekst).not.toMatch(/trede \d/);
  });
  it('with a fault gives no trede at all, and tells the faults', async () => {
    const kader = await findWerkmapkader(await werkmapMet(EIGEN.with(7, [null, 3, '> 0 en < 10', null, 'let op', null])));
    expect(kader.fouten.length).toBeGreaterThan(0);
    expect(beeldVanRij(gebied(kader, ARNHEM))).toMatchObject({ soort: 'let_op', tekst: expect.stringContaining('IBT-kader') });
  });
  it('goes into the formula that assesses all rows', async () => {
    const kader = await findWerkmapkader(await werkmapMet(EIGEN));
    const vol = { ...gebied(kader, ARNHEM), adres: 'A1:H2' };
    expect(alleRijen(vol, tabelbereik(vol)!, false).blokken[0]?.formules).toEqual([
      ["=IBT.BEOORDEEL('Cijfers'!$A$1:$H$2,,'IBT-kader'!$A$1:$F$8)"],
    ]);
  });
  it.each(KADERFILES.map((file) => [file.kader, file] as const))('has no fault in %s, as it is put down to start from', async (_, file) => {
    const cellen = cellenVan(file).map((rij) => rij.map((cel) => (cel === '' ? null : cel)));
    expect((await findWerkmapkader(await werkmapMet(cellen))).fouten).toEqual([]);
  });
});
