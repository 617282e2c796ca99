import { describe, expect, it } from 'vitest';
import { feitenUitRij } from '../../../core/beoordeling/feiten-from-rij.ts';
import { alsCel, FEITEN, FEITKOLOMMEN, feitenInVolgorde, KERNFEITEN, OVERIGE_FEITEN, FIELDS } from '../../../core/feiten/index.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { peildatum } from '../../../core/periode.ts';
import { DOELKOLOMMEN } from '../../../core/inlezen/doelkolom.ts';
import { ofFout, Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { openFeiten } from '../../../core/prognose/prognose.ts';
import { vraagVan } from '../../../core/prognose/scenario.ts';
import { readScenario } from '../../../core/prognose/scenario-lezen.ts';
import { readTabel } from '../../../core/tabel.ts';
import { readVaststellingen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { BEGINKOLOMMEN } from '../../../core/vaststellen/volgende.ts';
import { ALLE, celVan } from './alle-feiten.ts';
import { alsRij } from '../vaststellen/als-rij.ts';

describe.each(FEITEN)('the fact %s', (naam) => {
  const { read, leeg, nul, synoniemen } = FIELDS[naam];
  const gelezen = (waarde: unknown) => ofFout(() => read(waarde, naam) as unknown);
  it('reads a blank cell as its entry says', () => {
    for (const blank of [null, '', undefined]) {
      if (leeg === 'verplicht') expect(gelezen(blank)).toBeInstanceOf(Invoerfout);
      else expect(gelezen(blank)).toBe(leeg === 'nul' ? 0 : undefined);
    }
  });
  it('reads a 0 as its entry says, and keeps a known value when it is written and read back', () => {
    if (nul === 'leeg') expect(gelezen(0)).toStrictEqual(leeg === 'verplicht' ? expect.any(Invoerfout) : gelezen(null));
    else expect(gelezen(0)).toBe(0);
    expect(gelezen(alsCel(naam, ALLE[naam]))).toBe(ALLE[naam]);
  });
  it('stands at its own place in the order of the parameters', () => {
    expect(feitenInVolgorde(FEITEN)[naam]).toBe(naam);
  });
  it('is read from a column of its name and of each of its synonyms', () => {
    for (const kop of [naam, ...synoniemen]) {
      const tabel = readTabel([FEITEN.map((ander) => (ander === naam ? kop : ander)), FEITEN.map(celVan)], []);
      expect(feitenUitRij(tabel, tabel.rijen[0] ?? [], 2)[naam], kop).toBe(ALLE[naam]);
    }
  });
  it('reaches the ladder from a prognosis and from a scenario', () => {
    const invoer = {
      ...ALLE,
      datum: '2022-04-01',
      tempo: 1,
      gepland: 0,
      plannen: [],
      niveau: 0.8,
      komende_taakstellingen: [],
      spreiding_taakstellingen: 0,
      parameters: {},
      standen: [],
      tempo_geleerd: null,
    };
    expect(vraagVan(invoer as Parameters<typeof vraagVan>[0])[naam]).toBe(ALLE[naam]);
    if (naam !== 'gerealiseerd' && naam !== 'nagekomen') expect(openFeiten(ALLE)[naam]).toBe(ALLE[naam]);
  });
  it('is kept in a vaststelling, whatever the order of the columns on the sheet', () => {
    const besluit = { trede: 2, reden: 'x', datum_cijfers: 44_800, vastgesteld_op: 44_810 } as const;
    const rij = alsRij(stelVast('Zeist', ALLE, besluit));
    for (const blad of [
      [VASTSTELLINGKOLOMMEN, rij],
      [VASTSTELLINGKOLOMMEN.toReversed(), rij.toReversed()],
    ]) {
      const [vast] = readVaststellingen(blad).vaststellingen;
      expect([vast?.feiten[naam], vast?.isGewijzigd]).toEqual([ALLE[naam], false]);
    }
  });
  it('is told beforehand of a half-year to come, unless only the half-year itself brings it', () => {
    const [kop, rij] = [
      ['gemeente', ...FEITEN],
      ['Zeist', ...FEITEN.map(celVan)],
    ];
    const gelezen = readDossiers([kop, rij], peildatum('2022-1', 'begin') - 1).dossiers[0]?.opgaven.get('2022-1');
    const isBekend = !['gerealiseerd', 'nagekomen', 'gekoppeld'].includes(naam);
    expect(gelezen?.[naam as keyof typeof gelezen]).toBe(isBekend ? ALLE[naam] : undefined);
  });
  it('has a column where figures are brought in and where a next periode begins', () => {
    expect(DOELKOLOMMEN).toContain(naam);
    expect(BEGINKOLOMMEN).toContain(naam);
  });
});

it('no two facts share a place among the columns', () => {
  expect(new Set(FEITKOLOMMEN.map((naam) => FIELDS[naam].kolom)).size).toBe(FEITEN.length);
});

it('a row counts as blank by its required figures, not by its periode', () => {
  expect(KERNFEITEN.every((naam) => FIELDS[naam].leeg === 'verplicht' && FIELDS[naam].soort !== 'periode')).toBe(true);
});

it.each(OVERIGE_FEITEN)('%s is blank in a scenario that was kept before it was there', (naam) => {
  const basis = Object.fromEntries(
    Object.entries({
      ...ALLE,
      datum: '2022-04-01',
      tempo: 1,
      gepland: 0,
      plannen: [],
      niveau: 0.8,
      komende_taakstellingen: [],
      spreiding_taakstellingen: 0,
      parameters: {},
    }).filter(([field]) => field !== naam),
  );
  expect(readScenario({ soort: 'ibt-scenario', versie: 1, naam: 'x', gemeente: 'Zeist', basis, wijzigingen: {} }).basis[naam]).toBe(
    FIELDS[naam].leeg === 'nul' ? 0 : null,
  );
});
