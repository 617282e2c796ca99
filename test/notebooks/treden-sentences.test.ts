import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TREDE } from '../../addin/functions/beoordeling.ts';
import { type Periode, shiftPeriode } from '../../core/periode.ts';
import { EIGEN_PUBLICATIES, type Publicaties } from '../../notebooks/data/publicaties.ts';
import { draws } from '../tier.ts';
import { bladzijde, type Bladzijde, getalIn, keuzesVan } from './page-of.ts';
import { register } from './registers.ts';

type Treden = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The treden of the table, by half-year and municipality. */
function tredenVan(blad: Bladzijde): Treden {
  const uit = new Map<string, Map<string, number>>();
  for (const rij of blad.tabel('kaart')) {
    for (const [kop, trede] of Object.entries(rij)) {
      if (kop === 'gemeente') continue;
      const periode = uit.get(kop) ?? new Map<string, number>();
      uit.set(kop, periode);
      if (trede !== null) periode.set(String(rij['gemeente']), Number(trede));
    }
  }
  return uit;
}

function checkVerdeling(blad: Bladzijde, treden: Treden): void {
  const laatste = [...treden.keys()].sort().at(-1);
  const zin = blad.zin('verdeling');
  if (laatste === undefined) return expect(zin).toContain('geen halfjaar gepubliceerd'), undefined;
  const standen = [...(treden.get(laatste)?.values() ?? [])];
  expect(zin).toContain(`over ${laatste}`);
  expect(zin).toMatch(new RegExp(`^Van de ${standen.length} (gemeente|gemeenten) `));
  const genoemd = [...zin.matchAll(/(\d+) op trede (\d)/g)].map(([, aantal, trede]) => [Number(trede), Number(aantal)]);
  const geteld = [1, 2, 3, 4, 5, 6].map((trede) => [trede, standen.filter((een) => een === trede).length]).filter(([, n]) => n !== 0);
  expect(genoemd).toEqual(geteld);
}

function checkBewegingen(blad: Bladzijde, treden: Treden): void {
  const zin = blad.zin('bewegingen');
  const naar = String(blad.keuzes['naar']);
  const van = naar === '' ? '' : shiftPeriode(naar as Periode, -1);
  const [nu, toen] = [treden.get(naar), treden.get(van)];
  if (nu === undefined || toen === undefined) return expect(zin).toMatch(/niet te zeggen\.$|geen twee opeenvolgende/), undefined;
  const beide = [...nu].flatMap(([gemeente, trede]) => {
    const vorige = toen.get(gemeente);
    return vorige === undefined ? [] : [{ gemeente, stap: Math.sign(trede - vorige) }];
  });
  const namen = (stap: number) => beide.filter((een) => een.stap === stap).map(({ gemeente }) => gemeente);
  const [, hoog, laag, gelijk] = /: (\d+) (?:gemeente|gemeenten) omhoog, (\d+) omlaag en (\d+) gelijk\./.exec(zin) ?? [];
  expect([hoog, laag, gelijk].map(Number)).toEqual([namen(1).length, namen(-1).length, namen(0).length]);
  const onbekend = new Set([...nu.keys(), ...toen.keys()]).size - beide.length;
  expect(Number(/Van (\d+) gemeente/.exec(zin)?.[1] ?? 0)).toBe(onbekend);
  const kop = blad.zin('kop_overgang');
  for (const [woord, stap] of [
    ['Omhoog', 1],
    ['Omlaag', -1],
  ] as const) {
    const genoemd = new RegExp(`${woord}: (.+?)\\.`).exec(kop)?.[1]?.split(/, | en /) ?? [];
    expect(genoemd).toEqual(namen(stap).length === 0 ? ['geen'] : namen(stap));
  }
}

function checkTekort(blad: Bladzijde, treden: Treden, van: Publicaties): void {
  const zin = blad.zin('tekort');
  const laatste = [...treden.keys()].sort().at(-1);
  if (laatste === undefined) return;
  const op = (gemeente: string) => {
    const uitkomst = van.boek.find({ soort: 'gemeente', naam: gemeente }, laatste as Periode, 'trede');
    return uitkomst.soort === 'gevonden' ? uitkomst.gekozen.beoordeling_op : undefined;
  };
  const gemeenten = [...(treden.get(laatste)?.keys() ?? [])];
  const met = gemeenten.filter((een) => op(een) === 'koppelingstekort');
  const onbekend = gemeenten.filter((een) => op(een) === undefined);
  // Unknown is never told as none.
  expect(zin.includes('bij geen gemeente')).toBe(met.length === 0 && onbekend.length < gemeenten.length);
  expect(zin.includes('niet bekend')).toBe(onbekend.length === gemeenten.length);
  expect(Number(/bij (\d+) gemeente/.exec(zin)?.[1] ?? 0)).toBe(met.length);
  for (const gemeente of met) expect(zin).toContain(gemeente);
}

function checkHoogst(blad: Bladzijde): void {
  const zin = blad.zin('hoogst');
  const rijen = blad.tabel('verloop');
  if (rijen.length === 0) return expect(zin).toMatch(/is niet gepubliceerd\.$/), undefined;
  const genoemd = [...(zin.split('. ')[0] ?? '').matchAll(/(\d+) in (\d{4}-[12])/g)].map(([, aantal, periode]) => [
    periode,
    Number(aantal),
  ]);
  const geteld = rijen.map((rij) => [
    rij['halfjaar'],
    Object.entries(rij).reduce((som, [kop, aantal]) => som + (/^trede [3-6]$/.test(kop) ? Number(aantal) : 0), 0),
  ]);
  expect(genoemd).toEqual(geteld);
}

function checkMatrix(blad: Bladzijde): void {
  const cellen = blad
    .tabel('matrix')
    .flatMap((rij) =>
      Object.entries(rij).flatMap(([kop, aantal]) =>
        kop === 'van' ? [] : [{ van: getalIn(String(rij['van']).slice(6)), naar: getalIn(kop.slice(5)), aantal: Number(aantal) }],
      ),
    );
  const zin = blad.zin('bewegingen');
  if (cellen.length === 0) return;
  const tel = (stap: number) => cellen.reduce((som, { van, naar, aantal }) => som + (Math.sign(naar - van) === stap ? aantal : 0), 0);
  expect(zin).toMatch(new RegExp(`: ${tel(1)} (gemeente|gemeenten) omhoog, ${tel(-1)} omlaag en ${tel(0)} gelijk`));
}

function checkPagina(blad: Bladzijde, van: Publicaties): void {
  const treden = tredenVan(blad);
  checkVerdeling(blad, treden);
  checkBewegingen(blad, treden);
  checkTekort(blad, treden, van);
  checkHoogst(blad);
  checkMatrix(blad);
  if (blad.keuzes['gebied'] !== 'Utrecht') expect(blad.alles).not.toMatch(/kaders? van (de provincie Utrecht|2021|2024)/);
}

describe('the sentences of treden', () => {
  it('are true for any figures and choices: each number follows from the tables, each word from the data', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('treden', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => checkPagina(bladzijde('treden', van, keuzes), van),
      ),
      { numRuns: draws(400, 15) },
    );
  });

  it('are true for what is published, for every transition', () => {
    for (const naar of ['2023-1', '2023-2', '2024-1', '2024-2'])
      checkPagina(bladzijde('treden', EIGEN_PUBLICATIES, { naar }), EIGEN_PUBLICATIES);
  });

  it('give Leusden the trede that the function of the product gives, with what it knows of late registration', () => {
    const geval = bladzijde('treden', EIGEN_PUBLICATIES)
      .tabel('kaders')
      .find((rij) => rij['gemeente'] === 'Leusden' && rij['halfjaar'] === '2022-1');
    const [[functie]] = TREDE([['2022-1']], [[18]], [[21]], [[13]], [[2]], [[8]], undefined, undefined, [[5]], undefined, [
      ['kader Utrecht 2024'],
    ]) as [[number]];
    expect(functie).toBe(3);
    expect(String(geval?.['kader 2024'])).toMatch(/^3/);
    expect(bladzijde('treden', EIGEN_PUBLICATIES).zin('kaderverschil')).toContain('Bij geen enkel van de 4');
  });
});
