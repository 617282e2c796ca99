import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EIGEN_PUBLICATIES } from '../../notebooks/data/publicaties.ts';
import { peildatum, shiftPeriode, type Periode } from '../../core/periode.ts';
import { datumInWoorden } from '../../core/datum.ts';
import { draws } from '../tier.ts';
import { bladzijde, type Bladzijde, getalIn, keuzesVan, standIn } from './page-of.ts';
import { register } from './registers.ts';

const STAND = '(een achterstand van [\\d.]+|een voorsprong van [\\d.]+|geen achterstand)';

function checkWegwerken(blad: Bladzijde): void {
  const zin = blad.zin('wegwerken');
  const paden = blad.tabel('paden');
  if (paden.length === 0) return expect(zin).toMatch(/valt niet te berekenen\.$/), undefined;
  const gevonden = new RegExp(
    `^Begint (\\S+) met ${STAND} en blijft de taakstelling ([\\d.]+) per halfjaar, dan moeten er per halfjaar ([\\d.]+) (?:personen|persoon) worden gehuisvest om op (.+) geen achterstand te hebben: ([\\d.,]+) per week\\. Dat is (evenveel als|[\\d.]+ (?:meer|minder) dan) de ([\\d.]+) per halfjaar`,
  ).exec(zin);
  if (gevonden === null) throw new Error(zin);
  const [, periode = '', begin, taakstelling, nodig, dag, perWeek, vergelijking = '', gekozen] = gevonden;
  const [A, T, N, R, n] = [standIn(begin), getalIn(taakstelling), getalIn(nodig), getalIn(gekozen), paden.length];
  expect([paden[0]?.['halfjaar'], paden[0]?.['taakstelling'], paden[0]?.['gehuisvest, gekozen'], paden[0]?.['gehuisvest, nodig']]).toEqual([
    periode,
    T,
    R,
    N,
  ]);
  expect(n).toBe(blad.keuzes['halfjaren']);
  expect(dag).toBe(datumInWoorden(peildatum(shiftPeriode(periode as Periode, n - 1), 'eind')));
  // Enough, and not one more than enough.
  expect(A + n * T - n * N).toBeLessThanOrEqual(0);
  if (N > 0) expect(A + n * T - n * (N - 1)).toBeGreaterThan(0);
  expect(Math.abs(getalIn(perWeek) - N / 26)).toBeLessThanOrEqual(0.0501);
  const woord = N === R ? 'evenveel als' : N > R ? 'meer dan' : 'minder dan';
  expect(vergelijking).toContain(woord);
  if (N !== R) expect(getalIn(vergelijking.split(' ')[0])).toBe(Math.abs(N - R));
  paden.forEach((rij, i) => {
    expect(rij['achterstand eind']).toBe(A + (i + 1) * (T - R));
    expect(rij['achterstand eind, nodig']).toBe(A + (i + 1) * (T - N));
  });
}

function checkScenario(blad: Bladzijde): void {
  const zin = blad.zin('ongewijzigd');
  const eind = blad.tabel('paden').at(-1);
  if (eind === undefined) return expect(zin).toMatch(/niet te zeggen\.$/), undefined;
  const [, periode, stand, onder, boven] =
    new RegExp(`is er eind (\\S+) ${STAND}, met 80% kans tussen ${STAND} en ${STAND}\\.$`).exec(zin) ?? [];
  expect([periode, standIn(stand), standIn(onder), standIn(boven)]).toEqual([
    eind['halfjaar'],
    eind['achterstand eind'],
    eind['van'],
    eind['tot'],
  ]);
  expect(standIn(onder)).toBeLessThanOrEqual(standIn(boven));
  const grafiek = blad.grafiek('pad');
  expect(grafiek?.titel).toMatch(/^Scenario voor /);
  // What is published and what is not are drawn apart.
  const verwacht = new Set(grafiek?.gegevens['verwacht']?.map((rij) => rij['periode']));
  for (const punt of grafiek?.gegevens['punten'] ?? []) expect(verwacht.has(punt['periode'] as string)).toBe(false);
}

function checkTerugblik(blad: Bladzijde): void {
  const zin = blad.zin('betrouwbaar');
  const rijen = blad.tabel('terugblik');
  if (rijen.length === 0) return expect(zin).toMatch(/^Er zijn geen twee opeenvolgende halfjaren/), undefined;
  const [, ernaast, binnen, aantal] = /gemiddeld ([\d.]+) naast; in (\d+) van (\d+) halfja/.exec(zin) ?? [];
  const fouten = rijen.map((rij) => Math.abs(Number(rij['gerealiseerd']) - Number(rij['verwacht'])));
  expect(Math.abs(getalIn(ernaast) - fouten.reduce((a, b) => a + b, 0) / fouten.length)).toBeLessThanOrEqual(0.501);
  const erin = rijen.filter(
    (rij) => Number(rij['gerealiseerd']) >= Number(rij['van']) && Number(rij['gerealiseerd']) <= Number(rij['tot']),
  );
  expect([Number(binnen), Number(aantal)]).toEqual([erin.length, rijen.length]);
  for (const rij of rijen) expect(rij['binnen de band']).toBe(erin.includes(rij) ? 'ja' : 'nee');
}

function checkVoorspelling(blad: Bladzijde): void {
  const zin = blad.zin('voorspelling');
  const stappen = blad.tabel('stappen');
  if (stappen.length === 0) return expect(zin).toContain('geen gepubliceerde prognose'), undefined;
  const [, voorspeld, eind, oorzaken = ''] = new RegExp(`komt op (−?[\\d.]+)\\. Het werd ${STAND}: (.+)\\.$`).exec(zin) ?? [];
  const delen = [...oorzaken.matchAll(/[+−][\d.]+/g)].map(([deel]) => getalIn(deel));
  expect(delen).not.toContain(0);
  expect(getalIn(voorspeld) + delen.reduce((a, b) => a + b, 0)).toBe(standIn(eind));
  if (oorzaken.includes('minder werden')) expect(delen.some((deel) => deel > 0)).toBe(true);
  const bedrag = (naam: string) => Number(stappen.find((rij) => rij['stap'] === naam)?.['personen']);
  expect(
    bedrag('uitgerekende achterstand') +
      bedrag('door de herziene taakstelling') +
      bedrag('door meer of minder huisvesting') +
      bedrag('overig'),
  ).toBe(bedrag('werkelijke achterstand'));
  expect(oorzaken.includes('taakstelling werd herzien')).toBe(bedrag('door de herziene taakstelling') !== 0);
  expect(oorzaken.includes('er minder werden gehuisvest')).toBe(bedrag('door meer of minder huisvesting') > 0);
  expect(oorzaken.includes('er meer werden gehuisvest')).toBe(bedrag('door meer of minder huisvesting') < 0);
}

function checkPagina(blad: Bladzijde): void {
  checkWegwerken(blad);
  checkScenario(blad);
  checkTerugblik(blad);
  checkVoorspelling(blad);
}

describe('the sentences of prognose', () => {
  it('are true for any figures and choices: each number follows from the tables, each word from the data', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('prognose', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => checkPagina(bladzijde('prognose', van, keuzes)),
      ),
      { numRuns: draws(300, 12) },
    );
  });

  it('take the forecast of 1400 apart: 1394 less 754 less 70 is 570', () => {
    const blad = bladzijde('prognose', EIGEN_PUBLICATIES, { gebied: 'provincie Utrecht' });
    expect(blad.zin('voorspelling')).toContain('1.400 gepubliceerd als prognose');
    expect(blad.tabel('stappen').map((rij) => rij['personen'])).toEqual([406, 2126, -1138, 1394, -754, -70, 0, 570]);
    checkPagina(blad);
  });
});
