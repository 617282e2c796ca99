import { findCijfer } from '../../../core/bronnen/cijfer.ts';
import type { Claim } from '../../../core/bronnen/claim.ts';
import type { Gebied } from '../../../core/bronnen/gebied.ts';
import { GEPUBLICEERDE_GEBIEDEN } from './gebieden.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import type { Grootheid } from '../../../core/bronnen/grootheid.ts';
import { achterstand, totaalopgave } from '../../../core/opgave.ts';
import { parsePeriode, type Periode } from '../../../core/periode.ts';

/** A share and what it may be a share of: the published counts that can be divided. */
interface Breuk {
  readonly teller: string;
  readonly noemers: readonly string[];
}

const BREUKEN: ReadonlyMap<string, Breuk> = new Map([
  ['realisatie_taakstelling', { teller: 'gerealiseerd', noemers: ['taakstelling + herverdeling', 'taakstelling'] }],
  ['realisatie_totaalopgave', { teller: 'gerealiseerd', noemers: ['totaalopgave'] }],
  ['realisatie_taakstelling_tussentijds', { teller: 'gerealiseerd_tussentijds', noemers: ['taakstelling + herverdeling', 'taakstelling'] }],
  ['realisatie_totaalopgave_tussentijds', { teller: 'gerealiseerd_tussentijds', noemers: ['totaalopgave'] }],
  ['realisatie_met_extra_tussentijds', { teller: 'gerealiseerd_tussentijds', noemers: ['totaalopgave_met_extra'] }],
  ['nidos_realisatie', { teller: 'nidos_gerealiseerd', noemers: ['nidos_nodig'] }],
]);

const unique = (values: readonly number[]): number[] => [...new Set(values)];

function published(claims: readonly Claim[], percentage: Claim, grootheid: string): number[] {
  return unique(
    claims
      .filter((c) => c.gebied === percentage.gebied && c.periode === percentage.periode && c.grootheid === grootheid)
      .filter((c) => !grootheid.endsWith('_tussentijds') || c.peildatum === percentage.peildatum)
      .map((c) => c.waarde),
  );
}

function denominators(claims: readonly Claim[], percentage: Claim, noemer: string): number[] {
  if (noemer !== 'taakstelling + herverdeling') return published(claims, percentage, noemer);
  const herverdelingen = published(claims, percentage, 'herverdeling').filter((h) => h !== 0);
  return published(claims, percentage, 'taakstelling').flatMap((t) => herverdelingen.map((h) => t + h));
}

/** Every percentage beside the division of published persons that gives it, or those that do not. */
export function recomputePercentages(claims: readonly Claim[]): string[] {
  return claims
    .filter((claim) => claim.eenheid === 'procent')
    .map((claim) => {
      const { teller, noemers } = BREUKEN.get(claim.grootheid) ?? { teller: '', noemers: [] };
      const divisions = noemers.flatMap((noemer) =>
        published(claims, claim, teller).flatMap((t) =>
          denominators(claims, claim, noemer).map((n) => ({ text: `${t} ÷ ${n} (${noemer})`, percent: Math.round((100 * t) / n) })),
        ),
      );
      const fits = divisions.find(({ percent }) => percent === claim.waarde);
      const verdict = fits
        ? `= ${fits.text}`
        : divisions.length === 0
          ? 'no persons published'
          : `≠ ${divisions.map(({ text, percent }) => `${percent}% = ${text}`).join(', ')}`;
      return `${claim.gebied} ${claim.periode} ${claim.grootheid} ${claim.waarde}% ${verdict}`;
    });
}

const figure = ({ gebied, periode, peildatum, grootheid }: Claim) =>
  [gebied, periode, grootheid, ...(grootheid.endsWith('_tussentijds') ? [peildatum] : [])].join(' ');

/** Figures for which different values are published. */
export function differingValues(claims: readonly Claim[]): string[] {
  const values = new Map<string, number[]>();
  for (const claim of claims) values.set(figure(claim), unique([...(values.get(figure(claim)) ?? []), claim.waarde]));
  return [...values].filter(([, waarden]) => waarden.length > 1).map(([name, waarden]) => `${name}: ${waarden.join(' / ')}`);
}

/** Published numbers of municipalities on a trede that differ from the count of the published treden, where all are. */
export function differingCounts(claims: readonly Claim[], treden: readonly { periode: string; trede: number }[]): string[] {
  return claims.flatMap(({ grootheid, periode, waarde }) => {
    const trede = Number(/^aantal_gemeenten_trede_(\d)$/.exec(grootheid)?.[1]);
    const inPeriode = treden.filter((regel) => regel.periode === periode);
    if (Number.isNaN(trede) || inPeriode.length < UTRECHTSE.length) return [];
    const geteld = inPeriode.filter((regel) => regel.trede === trede).length;
    return geteld === waarde ? [] : [`${periode} trede ${trede}: ${waarde} published, ${geteld} counted`];
  });
}

function value(gebied: Gebied, periode: Periode, grootheid: Grootheid): number | undefined {
  const cijfer = findCijfer(gebied, periode, grootheid);
  return cijfer.soort === 'gevonden' ? cijfer.waarde : undefined;
}

/** Every area with every half-year that anything is published about. */
function questions(claims: readonly Claim[]): { gebied: Gebied; periode: Periode }[] {
  const perioden = [...new Set(claims.flatMap(({ periode }) => parsePeriode(periode ?? '') ?? []))].sort();
  return GEPUBLICEERDE_GEBIEDEN.flatMap((gebied) => perioden.map((periode) => ({ gebied, periode })));
}

/** Chosen totaalopgaven that are not taakstelling + herverdeling + achterstand_begin, and how many could be computed. */
export function differingTotals(claims: readonly Claim[]): { differences: string[]; computed: number } {
  const herverdeling = (gebied: Gebied, periode: Periode) =>
    claims.find((c) => c.gebied === gebied.naam && c.periode === periode && c.grootheid === 'herverdeling')?.waarde ?? 0;
  let computed = 0;
  const differences = questions(claims).flatMap(({ gebied, periode }) => {
    const [t, a, published] = [
      value(gebied, periode, 'taakstelling'),
      value(gebied, periode, 'achterstand_begin'),
      value(gebied, periode, 'totaalopgave'),
    ];
    if (t === undefined || a === undefined || published === undefined) return [];
    computed += 1;
    const sum = totaalopgave(t, a, herverdeling(gebied, periode));
    return sum === published ? [] : [`${gebied.naam} ${periode}: ${published} published, ${sum} computed`];
  });
  return { differences, computed };
}

/** Chosen standen at the end that are not totaalopgave − gerealiseerd. */
export function differingEnds(claims: readonly Claim[]): string[] {
  return questions(claims).flatMap(({ gebied, periode }) => {
    const [to, r, published] = [
      value(gebied, periode, 'totaalopgave'),
      value(gebied, periode, 'gerealiseerd'),
      value(gebied, periode, 'achterstand_eind'),
    ];
    if (to === undefined || r === undefined || published === undefined) return [];
    return achterstand(to, r) === published ? [] : [`${gebied.naam} ${periode}: ${published} published, ${achterstand(to, r)} computed`];
  });
}

/** Standen at the end that the next periode begins from with another value. */
export function carryOver(claims: readonly Claim[]): string[] {
  const differences = questions(claims).flatMap(({ gebied, periode }) => {
    const cijfer = findCijfer(gebied, periode, 'achterstand_eind');
    return cijfer.soort === 'gevonden'
      ? cijfer.andere.map(({ waarde }) => `${gebied.naam} ${periode}: ${cijfer.waarde} and ${waarde}`)
      : [];
  });
  return [...new Set(differences)];
}
