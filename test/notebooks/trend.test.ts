import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftPeriode, type Periode } from '../../core/periode.ts';
import { EIGEN_PUBLICATIES, publicaties } from '../../notebooks/data/publicaties.ts';
import { gemiddeldeMetMarge, MINSTE_VERANDERINGEN } from '../../notebooks/model/model-gemiddelde.ts';
import { publishedBefore } from '../core/bronnen/published-before.ts';
import { draws } from '../tier.ts';
import { bladzijde, type Bladzijde, getalIn, keuzesVan, standIn, veranderingIn } from './page-of.ts';
import { register } from './registers.ts';

type Cel = number | null;
interface Rij {
  readonly periode: Periode;
  readonly taakstelling: Cel;
  readonly begin: Cel;
  readonly gerealiseerd: Cel;
  readonly eind: Cel;
}

/** The rows of the table of figures: all that this oracle knows of the page. */
function rijenVan({ tabel }: Bladzijde): readonly Rij[] {
  return tabel('cijfers').map((rij) => ({
    periode: rij['halfjaar'] as Periode,
    taakstelling: rij['taakstelling'] as Cel,
    begin: rij['achterstand begin'] as Cel,
    gerealiseerd: rij['gerealiseerd'] as Cel,
    eind: rij['achterstand eind'] as Cel,
  }));
}

/** From where to where each half-year goes, walked by hand, and whether it can be taken apart. */
function gangen(rijen: readonly Rij[]): { periode: Periode; van: number; naar: number; t: Cel; g: Cel }[] {
  const uit = [];
  for (let i = 0; i < rijen.length; i++) {
    const rij = rijen[i] as Rij;
    const van = rij.begin === null ? (i > 0 ? (rijen[i - 1] as Rij).eind : null) : rij.begin;
    const volgende = i + 1 < rijen.length ? (rijen[i + 1] as Rij).begin : null;
    const naar = volgende === null ? rij.eind : volgende;
    if (van !== null && naar !== null) uit.push({ periode: rij.periode, van, naar, t: rij.taakstelling, g: rij.gerealiseerd });
  }
  return uit;
}

/** The last of the longest stretches in which each half-year follows on the one before. */
function langste<T extends { periode: Periode }>(van: readonly T[]): T[] {
  let beste: T[] = [];
  for (let i = 0; i < van.length; i++) {
    for (let j = i; j < van.length; j++) {
      if (j > i && shiftPeriode((van[j - 1] as T).periode, 1) !== (van[j] as T).periode) break;
      if (j - i + 1 >= beste.length) beste = van.slice(i, j + 1);
    }
  }
  return beste;
}

const som = (waarden: readonly number[]) => waarden.reduce((a, b) => a + b, 0);
const STAND = '(een achterstand van [\\d.]+|een voorsprong van [\\d.]+|geen achterstand)';
const VERSCHIL = '(geen verschil|[\\d.]+ perso(?:nen|on) (?:on)?gunstiger)';

function delen(zin: string, vorm: RegExp): readonly string[] {
  const gevonden = vorm.exec(zin);
  if (gevonden === null) throw new Error(`an unknown sentence: ${zin}`);
  return gevonden.slice(1);
}

function checkGroei(blad: Bladzijde, gang: ReturnType<typeof gangen>): void {
  const zin = blad.zin('groei');
  if (gang.length === 0) return expect(zin).toMatch(/valt niets te zeggen\.$/), undefined;
  const [van, begin, naar, eind, verschil, aantal, woord] = delen(
    zin,
    new RegExp(
      `ging van ${STAND} aan het begin van (\\S+) naar ${STAND} aan het eind van (\\S+): ${VERSCHIL}, in (\\d+) (halfjaar|halfjaren)\\.$`,
    ),
  );
  const [eerste, laatste] = [gang[0], gang.at(-1)];
  expect([standIn(van), begin, standIn(naar), eind]).toEqual([eerste?.van, eerste?.periode, laatste?.naar, laatste?.periode]);
  expect(veranderingIn(verschil)).toBe((laatste?.naar ?? 0) - (eerste?.van ?? 0));
  expect([Number(aantal), woord]).toEqual([gang.length, gang.length === 1 ? 'halfjaar' : 'halfjaren']);
}

function checkOorzaak(blad: Bladzijde, stappen: ReturnType<typeof gangen>): void {
  const zin = blad.zin('oorzaak');
  if (stappen.length === 0) return expect(zin).toMatch(/niet te ontleden\.$/), undefined;
  const [gevraagd, gedaan, saldo, rest] = delen(
    zin,
    /vroeg de taakstelling samen ([\d.]+) personen en werden er ([\d.]+) gehuisvest: (.+?) gevraagd\. De standen veranderden samen (.+)$/,
  );
  const [t, g] = [som(stappen.map((een) => een.t ?? NaN)), som(stappen.map((een) => een.g ?? NaN))];
  expect([getalIn(gevraagd), getalIn(gedaan)]).toEqual([t, g]);
  if (t === g) expect(saldo).toBe('precies zoveel als');
  else expect(saldo).toBe(`${Math.abs(t - g).toLocaleString('nl-NL')} ${t > g ? 'minder' : 'meer'} dan`);
  const overig = som(stappen.map(({ van, naar }) => naar - van)) - (t - g);
  if (overig === 0) expect(rest).toBe('precies zoveel.');
  else {
    const [hoeveel, kant] = delen(rest ?? '', /^([\d.]+) (ongunstiger|gunstiger) dan dat; /);
    expect([getalIn(hoeveel), kant]).toEqual([Math.abs(overig), overig > 0 ? 'ongunstiger' : 'gunstiger']);
  }
}

function checkUitersten(blad: Bladzijde, stappen: ReturnType<typeof gangen>): void {
  const zin = blad.zin('uitersten');
  const veranderingen = stappen.map(({ van, naar }) => naar - van);
  const [laagst, hoogst] = [Math.min(...veranderingen), Math.max(...veranderingen)];
  const aantal = (waarde: number) => veranderingen.filter((een) => een === waarde).length;
  const bekend = stappen.length >= 2 && aantal(laagst) === 1 && aantal(hoogst) === 1;
  if (!bekend) return expect(zin).toMatch(/niet te zeggen\.$/), undefined;
  const [gunstig, a, ongunstig, b, verschil, t, g, rest] = delen(
    zin,
    new RegExp(
      `gunstigste halfjaar was (\\S+) \\(${VERSCHIL}\\), het ongunstigste (\\S+) \\(${VERSCHIL}\\)\\. Dat verschil van ([\\d.]+) bestaat uit (\\S+) door de taakstelling, (\\S+) door de realisatie en (\\S+) door`,
    ),
  );
  const [onder, boven] = [stappen[veranderingen.indexOf(laagst)], stappen[veranderingen.indexOf(hoogst)]];
  expect([gunstig, veranderingIn(a), ongunstig, veranderingIn(b)]).toEqual([onder?.periode, laagst, boven?.periode, hoogst]);
  expect(getalIn(verschil)).toBe(hoogst - laagst);
  expect(getalIn(t)).toBe((boven?.t ?? NaN) - (onder?.t ?? NaN));
  expect(getalIn(g) + 0).toBe((onder?.g ?? NaN) - (boven?.g ?? NaN) + 0);
  expect(getalIn(t) + getalIn(g) + getalIn(rest)).toBe(getalIn(verschil));
}

function checkGemiddeld(blad: Bladzijde, gang: ReturnType<typeof gangen>): void {
  const zin = blad.zin('gemiddeld');
  const veranderingen = gang.map(({ van, naar }) => naar - van);
  const n = veranderingen.length;
  if (n < MINSTE_VERANDERINGEN) return expect(zin).toMatch(new RegExp(`niet te zeggen: .* hier zijn er ${n}\\.$`)), undefined;
  const gemiddeld = ((gang.at(-1)?.naar ?? NaN) - (gang[0]?.van ?? NaN)) / n;
  const s = Math.sqrt(som(veranderingen.map((een) => (een - gemiddeld) ** 2)) / (n - 1));
  const T: Readonly<Record<number, number>> = { 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306 };
  const marge = ((T[n] ?? NaN) * s) / Math.sqrt(n);
  const [midden, onder, boven, slot] = delen(zin, /met (\S+) \(plus is ongunstiger\); het 95%-interval loopt van (\S+) tot (\S+): (.+)$/);
  expect(Math.abs(getalIn(midden) - gemiddeld)).toBeLessThanOrEqual(0.5);
  expect(Math.abs(getalIn(onder) - (gemiddeld - marge))).toBeLessThanOrEqual(0.501);
  expect(Math.abs(getalIn(boven) - (gemiddeld + marge))).toBeLessThanOrEqual(0.501);
  const T99: Readonly<Record<number, number>> = { 5: 4.604, 6: 4.032, 7: 3.707, 8: 3.499, 9: 3.355 };
  const aangetoond = Math.abs(gemiddeld) > (marge * (T99[n] ?? NaN)) / (T[n] ?? NaN);
  expect(slot?.includes('geen stijging of daling')).toBe(Math.abs(gemiddeld) <= marge);
  expect(slot?.includes('aanwijzing')).toBe(Math.abs(gemiddeld) > marge && !aangetoond);
  expect(slot?.includes('tonen een')).toBe(aangetoond);
  if (Math.abs(gemiddeld) > marge) expect(slot).toContain(gemiddeld > 0 ? 'verslechtering' : 'verbetering');
}

function checkGehaald(blad: Bladzijde, rijen: readonly Rij[]): void {
  const zin = blad.zin('gehaald');
  const bekend = rijen.filter(({ taakstelling, gerealiseerd }) => taakstelling !== null && gerealiseerd !== null);
  if (bekend.length === 0) return expect(zin).toMatch(/^Van geen halfjaar/), undefined;
  const gehaald = bekend
    .filter(({ taakstelling, gerealiseerd }) => (gerealiseerd ?? 0) >= (taakstelling ?? 0))
    .map(({ periode }) => periode);
  const [van, hoeveel] = delen(zin, /^Van (het ene halfjaar|de \d+ halfjaren) met .* werd de taakstelling (geen enkele|\d+) keer gehaald/);
  expect(van).toBe(bekend.length === 1 ? 'het ene halfjaar' : `de ${bekend.length} halfjaren`);
  expect(hoeveel === 'geen enkele' ? 0 : Number(hoeveel)).toBe(gehaald.length);
  expect(zin.match(/\d{4}-[12]/g) ?? []).toEqual(gehaald);
}

function checkPagina(blad: Bladzijde): void {
  const rijen = rijenVan(blad);
  const alle = gangen(rijen);
  const gang = langste(alle);
  const stappen = langste(alle.filter(({ t, g }) => t !== null && g !== null));
  checkGroei(blad, gang);
  checkOorzaak(blad, stappen);
  checkUitersten(blad, stappen);
  checkGemiddeld(blad, gang);
  checkGehaald(blad, rijen);
  for (const rij of blad.tabel('ontleding'))
    expect(Number(rij['begin']) + Number(rij['taakstelling']) + Number(rij['gerealiseerd']) + Number(rij['overig'])).toBe(rij['eind']);
  const staven = blad.grafiek('waterval')?.gegevens['stappen'] ?? [];
  expect(staven.map(({ naam }) => naam)).toEqual(
    gang.length === 0 ? [] : [`begin ${gang[0]?.periode}`, ...gang.map(({ periode }) => periode), `eind ${gang.at(-1)?.periode}`],
  );
  if (gang.length > 0) expect(staven.at(-1)?.['tot']).toBe(gang.at(-1)?.naar);
  checkTitel(blad, rijen);
}

/** The title of the series tells the last stand, and that it is the highest or lowest only where it is. */
function checkTitel(blad: Bladzijde, rijen: readonly Rij[]): void {
  const titel = blad.grafiek('reeks')?.titel;
  const standen = rijen.flatMap(({ eind }) => (eind === null ? [] : [eind]));
  const laatste = standen.at(-1);
  if (titel === undefined || laatste === undefined) return;
  const [stand, uiterste] = delen(titel, new RegExp(`: ${STAND} eind \\S+?(?:, de (gunstigste|ongunstigste) van \\d+ standen)?$`));
  expect(standIn(stand)).toBe(laatste);
  const eerdere = standen.slice(0, -1);
  const [hoogst, laagst] = [eerdere.every((een) => een < laatste), eerdere.every((een) => een > laatste)];
  expect(uiterste).toBe(eerdere.length < 2 ? undefined : hoogst ? 'ongunstigste' : laagst ? 'gunstigste' : undefined);
}

describe('the sentences of trend', () => {
  it('are true for any figures and choices: each number follows from the table, each word from the data', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('trend', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => checkPagina(bladzijde('trend', van, keuzes)),
      ),
      { numRuns: draws(600, 30) },
    );
  });

  it('name as sources those of the rows shown, and no others', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('trend', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => {
          // A total is of many areas.
          if (String(keuzes['gebied']).startsWith('totaal van')) return;
          const blad = bladzijde('trend', van, keuzes);
          const perioden = new Set(rijenVan(blad).map(({ periode }) => periode as string));
          const eigen = van.claims.filter(
            ({ gebied, periode = '', grootheid }) =>
              gebied === keuzes['gebied'] &&
              (perioden.has(periode) ||
                // A stand at the end is often published as the begin of the next half-year, and the other way round.
                (grootheid === 'achterstand_begin' && perioden.has(shiftPeriode(periode as Periode, -1))) ||
                (grootheid === 'achterstand_eind' && perioden.has(shiftPeriode(periode as Periode, 1)))),
          );
          for (const { bron, titel } of van.bronnen)
            if (blad.tabelbron('cijfers').includes(titel)) expect(eigen.some((claim) => claim.bron === bron)).toBe(true);
        },
      ),
      { numRuns: draws(300, 15) },
    );
  });

  it('tell the published figures of the province: from 422 to 906, asked 6,860, housed 6,428, and 52 besides', () => {
    const blad = bladzijde('trend', publicaties({ ...EIGEN_PUBLICATIES, ...publishedBefore('2025-06') }), { gebied: 'provincie Utrecht' });
    expect(blad.zin('groei')).toContain(
      'van een achterstand van 422 aan het begin van 2022-2 naar een achterstand van 906 aan het eind van 2024-2: 484 personen ongunstiger, in 5 halfjaren',
    );
    expect(blad.zin('oorzaak')).toContain('samen 6.860 personen en werden er 6.428 gehuisvest: 432 minder dan gevraagd');
    expect(blad.zin('gemiddeld')).toContain('+97');
    checkPagina(blad);
  });

  it.each([
    ['2024-1', '2024-2'],
    ['2020-1', '2021-1'],
    ['2024-2', '2024-2'],
  ])('claim no slope, draw no line and no bar of nothing for %s up to %s', (van, tot) => {
    const blad = bladzijde('trend', EIGEN_PUBLICATIES, { gebied: 'provincie Utrecht', van, tot });
    expect(blad.alles).not.toMatch(/achterstand 0 per halfjaar|tussen 0 en 0|geen van de 0|tot en met ,/);
    checkPagina(blad);
  });
});

describe('the mean change of a stand', () => {
  const toeval = (zaad: number) => {
    let staat = zaad >>> 0;
    return () => {
      staat = (Math.imul(staat, 1664525) + 1013904223) >>> 0;
      return (staat + 0.5) / 2 ** 32;
    };
  };
  const normaal = (u: () => number) => Math.sqrt(-2 * Math.log(u())) * Math.cos(2 * Math.PI * u());
  /** Changes without a trend, as such series have them: free of each other, of two sizes, and of a stand that swings around a level. */
  const ZONDER_TREND: Readonly<Record<string, (u: () => number, n: number) => readonly number[]>> = {
    normal: (u, n) => Array.from({ length: n }, () => normaal(u)),
    even: (u, n) => Array.from({ length: n }, () => u() - 0.5),
    'with now and then a large one': (u, n) => Array.from({ length: n }, () => -Math.log(u()) - 1),
    'of two sizes': (u, n) => Array.from({ length: n }, () => normaal(u) * (u() < 0.2 ? 4 : 1)),
    'around a level': (u, n) => {
      const standen = Array.from({ length: n + 1 }, () => normaal(u));
      return standen.slice(1).map((stand, i) => stand - (standen[i] ?? 0));
    },
  };

  it.each(Object.entries(ZONDER_TREND))('claims a trend in at most 5 of 100 series without one, changes %s', (_, veranderingenVan) => {
    const u = toeval(20241201);
    const keer = draws(20_000, 3_000);
    for (const n of [5, 6, 8, 12]) {
      let vals = 0;
      for (let i = 0; i < keer; i++) if (gemiddeldeMetMarge(veranderingenVan(u, n))?.blijkt === 'trend') vals++;
      // Three standard errors of the count itself.
      expect(vals / keer, `${n} changes`).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / keer));
    }
  });

  it('finds a trend that is there', () => {
    expect(gemiddeldeMetMarge([10, 11, 9, 10, 12])).toMatchObject({ gemiddelde: 10.4, blijkt: 'trend' });
    expect(gemiddeldeMetMarge([10, 11, 9, 10, 12])?.marge).toBeLessThan(2);
    expect(gemiddeldeMetMarge([1, 2, 3, 4])).toBeUndefined();
  });
});
