import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { EigenKop, Grafiek } from '../../../core/grafieken/grafiek.ts';
import { nidosgrafiek } from '../../../core/grafieken/nidosgrafiek.ts';
import { ontleding } from '../../../core/grafieken/ontleding.ts';
import { overgangen } from '../../../core/grafieken/overgangen.ts';
import { provinciekaart } from '../../../core/grafieken/provinciekaart.ts';
import { reeks } from '../../../core/grafieken/reeksgrafiek.ts';
import { tellingen } from '../../../core/grafieken/tellingen.ts';
import { tredekansen } from '../../../core/grafieken/tredekansen.ts';
import { tredenkaart } from '../../../core/grafieken/tredenkaart.ts';
import { vooruitzicht } from '../../../core/grafieken/vooruitzichtgrafiek.ts';
import { waaier } from '../../../core/grafieken/waaier.ts';

const HERKOMST = { bron: 'Rapport', peildatum: datumOf(2025, 1, 1) };
/** Every chart of nothing, with what is given put above it. */
const LEEG: Readonly<Record<string, (kop?: EigenKop) => Grafiek>> = {
  kansen: (kop) => tredekansen({ ...HERKOMST, ...kop, gemeente: '', periode: '2024-1', kansen: [] }),
  waaier: (kop) =>
    waaier({ ...HERKOMST, ...kop, gemeente: '', periode: '2024-1', totaalopgave: 12, metingen: [], verloop: { 50: [], 80: [], 95: [] } }),
  reeks: (kop) => reeks({ ...HERKOMST, ...kop, gebied: '', punten: [] }),
  tredenkaart: (kop) => tredenkaart({ ...HERKOMST, ...kop, standen: [] }),
  provinciekaart: (kop) => provinciekaart({ ...HERKOMST, ...kop, periode: '2024-1', treden: new Map() }),
  tellingen: (kop) => tellingen({ ...HERKOMST, ...kop, tellingen: [] }),
  overgangen: (kop) => overgangen({ ...HERKOMST, ...kop, van: '2024-1', naar: '2024-2', overgangen: [] }),
  nidos: (kop) => nidosgrafiek({ ...HERKOMST, ...kop, gebied: '', nodig: [], gerealiseerd: [], prognose: [] }),
  vooruitzicht: (kop) => vooruitzicht({ ...HERKOMST, ...kop, wat: 'y', niveau: 0.9, uitkomsten: [], verwachtingen: [] }),
  ontleding: (kop) => ontleding({ ...HERKOMST, ...kop, begin: { naam: '', waarde: 0 }, stappen: [], eindnaam: '' }),
};

describe.each(Object.entries(LEEG))('the chart %s', (soort, make) => {
  it('is of its kind, and of the source and day it was given', () => {
    expect(make()).toMatchObject({ soort, ...HERKOMST });
  });
  it('has a finding put above it in place of its own words', () => {
    const eigen = make();
    expect(eigen.titel).not.toBe('');
    expect(make({ titel: 'Bevinding', ondertitel: 'Zin' })).toEqual({ ...eigen, titel: 'Bevinding', ondertitel: 'Zin' });
    expect([make({ titel: '' }).titel, make({ ondertitel: '' }).ondertitel]).toEqual(['', '']);
  });
});

describe('a chart of nothing', () => {
  const regels = (naam: string) => [LEEG[naam]?.().titel, LEEG[naam]?.().ondertitel, LEEG[naam]?.().beschrijving];
  it('of series has no figures, and room for no labels', () => {
    expect(LEEG['reeks']?.()).toMatchObject({
      gegevens: { punten: [], herzien: [], gaten: [], eindlabels: [] },
      beeld: { marge: { links: 10, rechts: 10 } },
    });
    expect(LEEG['nidos']?.()).toMatchObject({ gegevens: { plekken: [], eindlabels: [] }, beeld: { marge: { links: 10, rechts: 10 } } });
    expect(regels('nidos')).toEqual([
      'Nidos-plekken',
      'Plekken voor alleenstaande minderjarige vreemdelingen; geen criterium voor de trede.',
      'Lijndiagram van Nidos-plekken: .',
    ]);
    expect(LEEG['vooruitzicht']?.()).toMatchObject({
      gegevens: { punten: [], verwacht: [] },
      beeld: { height: 220, marge: { links: 10, rechts: 12, onder: 38 } },
    });
  });
  it('of treden has three columns, and says that nothing is known', () => {
    expect(LEEG['tredenkaart']?.()).toMatchObject({
      gegevens: { cellen: [] },
      beeld: { height: 0, marge: { links: 10, rechts: 2, onder: 12 } },
    });
    expect(LEEG['overgangen']?.().gegevens['cellen']).toHaveLength(9);
    expect(regels('overgangen')[1]).toBe('0 gemeenten omhoog, 0 gelijk, 0 omlaag. Rij: eerst, kolom: daarna.');
    expect(LEEG['tellingen']?.()).toMatchObject({
      gegevens: { staven: [], koppen: [{ van: 0, width: 5.1 }, { van: 1.7 }, { van: 3.4 }] },
      beeld: { height: 26 },
    });
    expect(
      LEEG['provinciekaart']?.().gegevens['tegels']?.every(({ trede, vlak, inkt }) => trede === null && vlak === null && inkt === null),
    ).toBe(true);
  });
  it('of probabilities calls every trede as probable: none, and the highest the most', () => {
    expect(LEEG['kansen']?.().gegevens['kansen']?.map(({ label }) => label)).toEqual(['0%', '0%', '0%', '0%', '0%', '0%']);
    expect(regels('kansen').slice(0, 2)).toEqual(['Kans op elke trede', 'Op 1 juli 2024; het waarschijnlijkst is trede 6 (0%)']);
  });
  it('of steps begins and ends at the same figure', () => {
    expect(LEEG['ontleding']?.().gegevens['stappen']).toEqual([
      { volgorde: 0, naam: '?', van: 0, tot: 0, soort: 'stand', label: '0', rechts: 0 },
      { volgorde: 1, naam: '?', van: 0, tot: 0, soort: 'stand', label: '0', rechts: 0 },
    ]);
  });
  it('of standen and forecast shows what there is to house, and the schedule', () => {
    expect(regels('waaier')).toEqual([
      'Achterstand 12',
      'Gehuisvest: 0 van 12. Schema: elke maand een zesde.',
      'Lijndiagram van wat nog te huisvesten is: van 12 aan het begin tot achterstand 12 nu. Een hulplijn loopt gelijkmatig naar 0 op de peildatum.',
    ]);
  });
});
