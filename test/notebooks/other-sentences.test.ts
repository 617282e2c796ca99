import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicatiebevindingen } from '../../core/controle/index.ts';
import { NOTEBOOKS } from '../../notebooks/render/render-list.ts';
import { draws } from '../tier.ts';
import { bladzijde, type Bladzijde, getalIn, keuzesVan } from './page-of.ts';
import { register } from './registers.ts';

const RAUW = /NaN|Infinity|undefined|null|\[object|−0(?![\d,.])|Bron: [;.]/;

/** A shortage as a sentence has it. */
function tekortIn(tekst = ''): number {
  if (tekst === 'precies zoveel als gevraagd') return 0;
  const [, tekort, meer] = /^(?:een tekort van ([\d.]+)|([\d.]+) meer dan gevraagd)$/.exec(tekst) ?? [];
  return tekort === undefined ? -getalIn(meer) : getalIn(tekort);
}

function checkNidos(blad: Bladzijde): void {
  const rijen = blad.tabel('plekken').filter((rij) => rij['nodig'] !== null && rij['gerealiseerd'] !== null);
  const [eerste, laatste] = [rijen[0], rijen.at(-1)];
  const stand = blad.zin('stand');
  if (laatste === undefined) expect(stand).toContain('geen dag gepubliceerd');
  else {
    const [, dag, er, van, tekort] =
      /^Op (.+) waren er in .+? ([\d.]+) plekken van de ([\d.]+) die waren gevraagd(?: \(.+\))?: (.+)\.$/.exec(stand) ?? [];
    expect([dag, getalIn(er), getalIn(van)]).toEqual([laatste['op'], laatste['gerealiseerd'], laatste['nodig']]);
    expect(tekortIn(tekort)).toBe(Number(laatste['nodig']) - Number(laatste['gerealiseerd']));
  }
  const beweging = blad.zin('beweging');
  if (eerste === undefined || laatste === undefined || eerste === laatste) return expect(beweging).toContain('twee volledig'), undefined;
  const [, erbij, vraag, toen, nu] = /: (.+), en (.+)\. Eerst (.+), later (.+)\.$/.exec(beweging) ?? [];
  const [dg, dn] = [Number(laatste['gerealiseerd']) - Number(eerste['gerealiseerd']), Number(laatste['nodig']) - Number(eerste['nodig'])];
  expect(erbij).toMatch(dg === 0 ? /^geen plekken/ : dg > 0 ? /^[\d.]+ plek(ken)? erbij$/ : /^[\d.]+ plek(ken)? eraf$/);
  if (dg !== 0) expect(getalIn(erbij?.split(' ')[0])).toBe(Math.abs(dg));
  expect(vraag).toMatch(dn === 0 ? /bleef gelijk$/ : dn > 0 ? /steeg/ : /daalde/);
  if (dn !== 0) expect(getalIn(vraag?.split(' ').at(-1))).toBe(Math.abs(dn));
  expect([tekortIn(toen), tekortIn(nu)]).toEqual([eerste, laatste].map((rij) => Number(rij['nodig']) - Number(rij['gerealiseerd'])));
}

describe('the sentences of nidos', () => {
  it('are true for any figures and choices', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('nidos', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => checkNidos(bladzijde('nidos', van, keuzes)),
      ),
      { numRuns: draws(400, 15) },
    );
  });
});

describe('the sentences of cijfercontrole', () => {
  it('count what the check finds, of the area and severity that are chosen', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan('cijfercontrole', van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => {
          const blad = bladzijde('cijfercontrole', van, keuzes);
          const gevonden = publicatiebevindingen(van.claims, van.bronnen).filter(
            ({ ernst, claims: [{ gebied }] }) =>
              (keuzes['gebied'] === 'alle' || gebied === keuzes['gebied']) && (keuzes['ernst'] === 'alle' || ernst === keuzes['ernst']),
          );
          const rijen = blad.tabel('bevindingen');
          expect(rijen).toHaveLength(gevonden.length);
          const zin = blad.zin('aantal');
          expect(zin.includes('geen tegenspraak')).toBe(gevonden.length === 0);
          if (gevonden.length === 0) return;
          expect(zin).toContain(`${gevonden.length.toLocaleString('nl-NL')} bevinding`);
          const fouten = rijen.filter((rij) => rij['ernst'] === 'fout').length;
          expect(zin).toContain(`gedaan: ${fouten} ${fouten === 1 ? 'kan' : 'kunnen'} niet kloppen, bij ${gevonden.length - fouten} `);
          const perSoort = [...blad.zin('vaakst').matchAll(/\((\d+)\)/g)].map(([, n]) => Number(n));
          expect(perSoort).toEqual([...perSoort].sort((a, b) => b - a));
          expect(perSoort.reduce((a, b) => a + b, 0)).toBe(gevonden.length);
        },
      ),
      { numRuns: draws(200, 10) },
    );
  });
});

describe.each(NOTEBOOKS.map(({ notebook }) => notebook.kop.naam))('every word of %s', (naam) => {
  it('is a word or a number for any figures and choices', () => {
    fc.assert(
      fc.property(
        register.chain((van) => keuzesVan(naam, van).map((keuzes) => ({ van, keuzes }))),
        ({ van, keuzes }) => {
          expect(bladzijde(naam, van, keuzes).alles).not.toMatch(RAUW);
        },
      ),
      { numRuns: draws(200, 6) },
    );
  });
});
