import { FEITEN } from '../feiten/index.ts';
import { rijsleutel } from '../gemeente/index.ts';
import type { Kaderkeuze } from '../kader/index.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import { type BeoordeeldeRij, beoordeelRijen, type FouteRij } from './beoordeel-tabel.ts';
import { kaderInWoorden } from './beoordeling-texts.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { uitkomsttekst } from './uitkomst-texts.ts';

const KOPPEN = ['gemeente', 'periode', 'trede_oud', 'trede_nieuw', 'oorzaak'] as const;

/** A table, and the frameworks given for it. */
export interface Versie {
  readonly cellen: readonly (readonly unknown[])[];
  readonly keuze: Kaderkeuze | undefined;
}

/**
 * TREDEVERSCHIL: a row per municipality whose outcome differs between two tables, or under two frameworks: the outcome then and now,
 * and what made the difference: facts, rule or framework. One that stands in one table only is said, and a row that cannot be read
 * has its error.
 */
export function tredeverschil(oud: Versie, nieuw: Versie): Uitvoertabel {
  const [toen, nu] = [oud, nieuw].map(({ cellen, keuze }) => beoordeelRijen(cellen, keuze).rijen) as [Rijen, Rijen];
  const [eerder, later] = [byKey(toen), byKey(nu)];
  return [
    KOPPEN,
    ...[...later].flatMap(([key, rij]) => verschilVan(eerder.get(key), rij)),
    ...[...eerder].flatMap(([key, rij]) =>
      later.has(key) ? [] : [[rij.gemeente, rij.feiten.periode, uitkomstcel(rij), '', 'alleen in oud']],
    ),
    ...[...toen, ...nu].flatMap((rij) => (rij.soort === 'fout' ? [foutregel(rij)] : [])),
  ];
}

type Rijen = ReturnType<typeof beoordeelRijen>['rijen'];

function byKey(rijen: Rijen): ReadonlyMap<string, BeoordeeldeRij> {
  return new Map(
    rijen.flatMap((rij) => (rij.soort === 'beoordeeld' ? [[rijsleutel(rij.gemeente, rij.feiten.periode), rij] as const] : [])),
  );
}

function foutregel({ gemeente, periode, fout }: FouteRij): readonly Uitvoercel[] {
  return [gemeente, periode, fout, fout, ''];
}

function uitkomstcel({ beoordeling }: BeoordeeldeRij): Uitvoercel {
  return uitkomsttekst(beoordeling) ?? BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

function verschilVan(toen: BeoordeeldeRij | undefined, nu: BeoordeeldeRij): Uitvoercel[][] {
  const { gemeente, feiten } = nu;
  if (toen === undefined) return [[gemeente, feiten.periode, '', uitkomstcel(nu), 'alleen in nieuw']];
  if (uitkomsttekst(toen.beoordeling) === uitkomsttekst(nu.beoordeling)) return [];
  return [[gemeente, feiten.periode, uitkomstcel(toen), uitkomstcel(nu), oorzaak(toen, nu)]];
}

/** What differs: the facts with what they were and are, the rule, and the framework. */
function oorzaak(toen: BeoordeeldeRij, nu: BeoordeeldeRij): string {
  const feiten = FEITEN.flatMap((feit) => {
    const [eerst, dan] = [toen.feiten[feit], nu.feiten[feit]];
    return eerst === dan ? [] : [`${feit}: ${eerst ?? 'onbekend'}, nu ${dan ?? 'onbekend'}`];
  });
  const [regelToen, regelNu] = [regelVan(toen), regelVan(nu)];
  return [
    ...feiten,
    ...(toen.kader?.naam === nu.kader?.naam ? [] : [`${naamVan(toen)}, nu ${naamVan(nu)}`]),
    ...(regelToen === regelNu ? [] : [`regel ${regelToen}, nu regel ${regelNu}`]),
  ].join('; ');
}

function regelVan({ beoordeling }: BeoordeeldeRij): string {
  return 'regel' in beoordeling ? (beoordeling.regel?.nr ?? 'geen') : 'geen';
}

function naamVan({ kader }: BeoordeeldeRij): string {
  return kader === undefined ? 'geen kader bekend' : kaderInWoorden(kader);
}
