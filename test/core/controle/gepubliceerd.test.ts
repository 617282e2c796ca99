import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDINGS_FILE, publishedFindings } from '../../../addin/build/published-findings.ts';
import { type Claim, CLAIMS } from '../../../core/bronnen/claim.ts';
import { publicatiebevindingen } from '../../../core/controle/gepubliceerd/bevindingen.ts';
import { EINDSTANDEN, pivot, TUSSENSTANDEN } from '../../../core/controle/gepubliceerd/pivot.ts';
import { VERBANDEN, disconnected } from '../../../core/controle/gepubliceerd/verbanden.ts';
import { verschillendeWaarden } from '../../../core/controle/gepubliceerd/verschillende-waarden.ts';
import { differingValues, recomputePercentages } from '../bronnen/conflicten.ts';

const claim = (grootheid: Claim['grootheid'], waarde: number, rest: Partial<Claim> = {}): Claim => ({
  bron: 'voortgangsrapportage-2024',
  plaats: 'Tabel 1',
  soort_plaats: 'tabel',
  regel: 1,
  gebied: 'provincie Utrecht',
  periode: '2024-1',
  grootheid,
  waarde,
  eenheid: 'vergunninghouders',
  ...rest,
});
const kort = ({ soort, claims: [{ gebied, periode, grootheid }] }: ReturnType<typeof publicatiebevindingen>[number]) =>
  `${gebied} ${periode} ${grootheid}: ${soort}`;

describe('the conflicts among the published claims', () => {
  const alle = () => publicatiebevindingen();

  it('hold every difference that an independent comparison of the claims finds', () => {
    const namen = alle().map(kort);
    const verschillen = differingValues(CLAIMS).map((verschil) => verschil.split(':')[0]);
    expect(verschillen.filter((figuur) => !namen.includes(`${figuur}: verschillende_waarden`))).toEqual([]);
    const ongelijk = recomputePercentages(CLAIMS)
      .filter((regel) => regel.includes('≠'))
      .map((regel) => regel.split(/ \d+% /)[0]);
    expect(ongelijk.length).toBeGreaterThan(0);
    expect(ongelijk.filter((figuur) => !namen.some((naam) => naam.startsWith(`${figuur}: `)))).toEqual([]);
  });
  it('name both figures: 570 and 574, 473 of 482 called 99%, 3 and 4 with a koppelingstekort', () => {
    const zinnen = alle()
      .map(({ zin }) => zin)
      .join('\n');
    expect(zinnen).toContain('achterstand_begin 574 is niet de stand waarmee 2023-2 eindigde, 570');
    expect(zinnen).toContain('realisatie_totaalopgave 99 is niet gerealiseerd 473 ÷ 482 (totaalopgave) = 98,1: verkeerd afgerond.');
    expect(zinnen).toContain('Genoemd: 3 gemeenten met beoordeling_op koppelingstekort; in de tabel staan er 4.');
    expect(zinnen).toContain(
      'Gepubliceerd is 1.372 (verlaagd, brief 10 november 2023), maar ook 2.126 (oorspronkelijk, bekendgemaakt 2 mei 2023); volgens de voorrang van bronnen geldt het eerste.',
    );
    expect(zinnen).toContain(
      'woningen_statushouders 35 is niet taakstelling_verwacht_jaar ÷ personen_per_woning, naar boven afgerond (80; 2,25) = 36.',
    );
  });
  it('do not depend on the order of the claims', () => {
    const omgekeerd = publicatiebevindingen([...CLAIMS].reverse());
    expect(omgekeerd.map(kort)).toEqual(alle().map(kort));
  });
  it('are told in the list for users, which is what npm run publicatie -- --bijwerken makes now', () => {
    const list = readFileSync(FINDINGS_FILE, 'utf8');
    expect(list).toBe(publishedFindings());
    expect(list.split('\n')[0]).toContain('npm run findings');
    expect(list.match(/^\| (?!gebied)/gm)).toHaveLength(alle().length);
  });
});

describe('claims laid out as a table', () => {
  it('give a row per area and periode, with the strongest claim in each cell', () => {
    const { tabel, claimIn } = pivot(
      [claim('taakstelling', 2126, { soort_plaats: 'memo' }), claim('taakstelling', 1372), claim('gerealiseerd', 1208)],
      [EINDSTANDEN],
      false,
    );
    expect(tabel.rijen).toHaveLength(1);
    expect(tabel.rijen[0]).toMatchObject({
      rij: 2,
      rol: 'totaal',
      naam: 'provincie Utrecht',
      periode: '2024-1',
      cijfers: { taakstelling: 1372, gerealiseerd: 1208 },
    });
    expect(claimIn(2, 'taakstelling')?.waarde).toBe(1372);
    expect(claimIn(2, 'trede')).toBeUndefined();
  });
  it('give a row per day with the opgave of its periode for standen on the way', () => {
    const { tabel } = pivot(
      [
        claim('totaalopgave', 100),
        claim('gerealiseerd_tussentijds', 12, { peildatum: '2024-03-01' }),
        claim('gerealiseerd_tussentijds', 40, { peildatum: '2024-05-01' }),
      ],
      [TUSSENSTANDEN],
      false,
    );
    expect(tabel.rijen.map(({ cijfers }) => cijfers)).toEqual([
      { totaalopgave: 100, gerealiseerd: 12 },
      { totaalopgave: 100, gerealiseerd: 40 },
    ]);
  });
  it('leave out what is not of a half-year', () => {
    expect(pivot([claim('taakstelling', 43, { periode: '2021' })], [EINDSTANDEN], false).tabel.rijen).toEqual([]);
  });
});

describe('different published values', () => {
  it('of one figure are a finding, the strongest first; equal values are not', () => {
    const claims = [
      claim('totaalopgave', 50, { soort_plaats: 'memo' }),
      claim('totaalopgave', 51, { soort_plaats: 'brief' }),
      claim('totaalopgave', 51, { soort_plaats: 'memo' }),
      claim('taakstelling', 24),
    ];
    expect(verschillendeWaarden(claims).map((verschil) => verschil.map(({ waarde }) => waarde))).toEqual([[51, 50]]);
  });
  it('of different days on the way are not one figure', () => {
    expect(
      verschillendeWaarden([
        claim('gerealiseerd_tussentijds', 1, { peildatum: '2024-03-01' }),
        claim('gerealiseerd_tussentijds', 2, { peildatum: '2024-04-01' }),
      ]),
    ).toEqual([]);
  });
});

describe('equations between published figures', () => {
  it.each(VERBANDEN)('$grootheid = $formule: a claim that does not follow is found, one that does is not', ({
    uit,
    grootheid,
    bereken,
  }) => {
    const delen = uit.map((deel, i) => claim(deel, 20 + i));
    const goed = bereken(...delen.map(({ waarde }) => waarde));
    expect(disconnected([...delen, claim(grootheid, goed)])).toEqual([]);
    expect(disconnected([...delen, claim(grootheid, goed + 1)]).map(({ berekend }) => berekend)).toEqual([goed]);
    expect(disconnected([claim(grootheid, goed)])).toEqual([]);
  });
  it('any published value of a part will do (Leusden 2022-2: 61 is 50 + 11, though 51 is published too)', () => {
    expect(
      disconnected([
        claim('totaalopgave', 51),
        claim('totaalopgave', 50),
        claim('extra_doelstelling', 11),
        claim('totaalopgave_met_extra', 61),
      ]),
    ).toEqual([]);
  });
});
