import { describe, expect, it } from 'vitest';
import { zoekCijfer } from '../../../core/bronnen/cijfer.ts';
import { CLAIMS, TREDEN } from '../../../core/bronnen/claim.ts';
import { type Gebied, GEBIEDEN } from '../../../core/bronnen/gebied.ts';
import type { Grootheid } from '../../../core/bronnen/grootheid.ts';
import { achterstand, totaalopgave } from '../../../core/opgave.ts';
import { type Periode, periodesTussen } from '../../../core/periode.ts';
import { differingCounts, differingValues, recomputePercentages } from './conflicten.ts';

describe('published percentages recomputed from the published persons', () => {
  const rows = recomputePercentages(CLAIMS);

  it('follow from the persons, with the denominator named, except where a row says ≠', () => {
    // Oracle: the divisions themselves; the percentages are those of the sources.
    expect(rows).toEqual([
      'provincie Utrecht 2022-2 realisatie_taakstelling 155% = 1635 ÷ 1055 (taakstelling)',
      'provincie Utrecht 2022-2 realisatie_totaalopgave 111% = 1635 ÷ 1477 (totaalopgave)',
      'provincie Utrecht 2023-1 realisatie_taakstelling 69% = 1138 ÷ 1651 (taakstelling)',
      'provincie Utrecht 2023-1 realisatie_totaalopgave 76% = 1138 ÷ 1501 (totaalopgave)',
      'provincie Utrecht 2023-2 realisatie_totaalopgave_tussentijds 26% = 667 ÷ 2532 (totaalopgave)',
      'provincie Utrecht 2023-2 realisatie_taakstelling 88% = 1208 ÷ 1372 (taakstelling)',
      'provincie Utrecht 2023-2 realisatie_totaalopgave 68% = 1208 ÷ 1778 (totaalopgave)',
      'provincie Utrecht 2024-1 realisatie_taakstelling 78% = 1131 ÷ 1459 (taakstelling)',
      'provincie Utrecht 2024-1 realisatie_totaalopgave 56% = 1131 ÷ 2033 (totaalopgave)',
      'provincie Utrecht 2023-2 realisatie_taakstelling 88% = 1208 ÷ 1372 (taakstelling)',
      'provincie Utrecht 2023-2 realisatie_totaalopgave 56% ≠ 48% = 1208 ÷ 2532 (totaalopgave), 68% = 1208 ÷ 1778 (totaalopgave)',
      'provincie Utrecht 2024-2 realisatie_taakstelling 99% = 1316 ÷ 1323 (taakstelling)',
      'provincie Utrecht 2024-2 realisatie_totaalopgave 59% = 1316 ÷ 2222 (totaalopgave)',
      'Utrecht 2021-2 realisatie_taakstelling 92% no persons published',
      'Utrecht 2021-2 realisatie_totaalopgave 55% no persons published',
      'Utrecht 2021-1 realisatie_taakstelling 73% no persons published',
      'Utrecht 2022-1 realisatie_taakstelling 82% = 168 ÷ 204 (taakstelling + herverdeling)',
      'Utrecht 2022-1 realisatie_totaalopgave 45% = 168 ÷ 375 (totaalopgave)',
      'Utrecht 2022-2 realisatie_totaalopgave_tussentijds 99% ≠ 98% = 473 ÷ 482 (totaalopgave)',
      'Utrecht 2022-2 realisatie_met_extra_tussentijds 79% ≠ 77% = 473 ÷ 615 (totaalopgave_met_extra)',
      'Leusden 2021-1 realisatie_taakstelling 25% = 6 ÷ 24 (taakstelling)',
      'Leusden 2021-1 realisatie_totaalopgave 24% = 6 ÷ 25 (totaalopgave)',
      'Leusden 2021-2 realisatie_taakstelling 89% = 17 ÷ 19 (taakstelling)',
      'Leusden 2021-2 realisatie_totaalopgave 45% = 17 ÷ 38 (totaalopgave)',
      'Leusden 2022-1 realisatie_taakstelling 72% = 13 ÷ 18 (taakstelling)',
      'Leusden 2022-1 realisatie_totaalopgave 33% = 13 ÷ 39 (totaalopgave)',
      'Leusden 2022-2 realisatie_taakstelling_tussentijds 138% = 33 ÷ 24 (taakstelling)',
      'Leusden 2022-2 realisatie_totaalopgave_tussentijds 66% = 33 ÷ 50 (totaalopgave)',
      'Leusden 2022-2 realisatie_met_extra_tussentijds 54% = 33 ÷ 61 (totaalopgave_met_extra)',
      'provincie Utrecht 2024-1 nidos_realisatie 54% = 163 ÷ 301 (nidos_nodig)',
      'provincie Utrecht 2024-2 nidos_realisatie 52% = 183 ÷ 355 (nidos_nodig)',
      'provincie Utrecht 2022-2 vru_resultaat_ca 30% no persons published',
    ]);
  });
});

describe('published figures that differ', () => {
  it('are these, and no others', () => {
    expect(differingValues(CLAIMS).sort()).toEqual([
      'Baarn 2024-1 trede: 2 / 1',
      'Leusden 2022-2 totaalopgave: 51 / 50',
      'Lopik 2024-2 trede: 1 / 2',
      'Nederland 2022-2 extra_doelstelling: 6500 / 20000',
      'Utrecht 2022-2 versnellingsactie_doel: 460 / 490',
      'provincie Utrecht 2023-2 realisatie_totaalopgave: 68 / 56',
      'provincie Utrecht 2023-2 taakstelling: 2126 / 1372',
      'provincie Utrecht 2023-2 totaalopgave: 2532 / 1778',
    ]);
  });

  it('are none among the numbers of municipalities per trede: the tables give the same counts', () => {
    expect(differingCounts(CLAIMS, TREDEN)).toEqual([]);
    expect(differingCounts(CLAIMS, TREDEN.map((regel) => ({ ...regel, trede: 6 }))).length).toBeGreaterThan(0);
  });
});

describe('the arithmetic of the chosen figures', () => {
  const value = (gebied: Gebied, periode: Periode, grootheid: Grootheid) => {
    const cijfer = zoekCijfer(gebied, periode, grootheid);
    return cijfer.soort === 'gevonden' ? cijfer.waarde : undefined;
  };
  const herverdeling = (gebied: Gebied, periode: Periode) =>
    CLAIMS.find((c) => c.gebied === gebied.naam && c.periode === periode && c.grootheid === 'herverdeling')?.waarde ?? 0;
  const questions = GEBIEDEN.flatMap((gebied) => periodesTussen('2020-1', '2025-1').map((periode) => ({ gebied, periode })));

  it('holds for every totaalopgave: taakstelling + herverdeling + achterstand_begin', () => {
    let computed = 0;
    const differences = questions.flatMap(({ gebied, periode }) => {
      const [t, a, published] = [value(gebied, periode, 'taakstelling'), value(gebied, periode, 'achterstand_begin'), value(gebied, periode, 'totaalopgave')];
      if (t === undefined || a === undefined || published === undefined) return [];
      computed += 1;
      const sum = totaalopgave(t, a, herverdeling(gebied, periode));
      return sum === published ? [] : [`${gebied.naam} ${periode}: ${published} published, ${sum} computed`];
    });
    expect(differences).toEqual([]);
    expect(computed).toBe(10);
  });

  it('holds for achterstand_eind = totaalopgave − gerealiseerd, but for the three differences the reports explain by late administration', () => {
    const differences = questions.flatMap(({ gebied, periode }) => {
      const [to, r, published] = [value(gebied, periode, 'totaalopgave'), value(gebied, periode, 'gerealiseerd'), value(gebied, periode, 'achterstand_eind')];
      if (to === undefined || r === undefined || published === undefined) return [];
      return achterstand(to, r) === published ? [] : [`${gebied.naam} ${periode}: ${published} published, ${achterstand(to, r)} computed`];
    });
    expect(differences).toEqual([
      'provincie Utrecht 2022-2: -150 published, -158 computed',
      'provincie Utrecht 2023-1: 406 published, 363 computed',
      'provincie Utrecht 2024-1: 899 published, 902 computed',
    ]);
  });

  it('holds for the carry-over to the next periode, but for 570 that became 574', () => {
    const differences = questions.flatMap(({ gebied, periode }) => {
      const cijfer = zoekCijfer(gebied, periode, 'achterstand_eind');
      return cijfer.soort === 'gevonden' ? cijfer.andere.map(({ waarde }) => `${gebied.naam} ${periode}: ${cijfer.waarde} and ${waarde}`) : [];
    });
    expect([...new Set(differences)]).toEqual(['provincie Utrecht 2023-2: 570 and 574']);
  });
});
