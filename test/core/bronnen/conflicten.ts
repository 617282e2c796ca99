import type { Claim } from '../../../core/bronnen/claim.ts';

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

/** Published numbers of municipalities on a trede that differ from the count of the published treden, where all 26 are. */
export function differingCounts(claims: readonly Claim[], treden: readonly { periode: string; trede: number }[]): string[] {
  return claims.flatMap(({ grootheid, periode, waarde }) => {
    const trede = Number(/^aantal_gemeenten_trede_(\d)$/.exec(grootheid)?.[1]);
    const inPeriode = treden.filter((regel) => regel.periode === periode);
    if (Number.isNaN(trede) || inPeriode.length < 26) return [];
    const geteld = inPeriode.filter((regel) => regel.trede === trede).length;
    return geteld === waarde ? [] : [`${periode} trede ${trede}: ${waarde} published, ${geteld} counted`];
  });
}
