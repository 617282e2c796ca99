import type { Bekend } from './bekend.ts';
import type { Bevinding, Grondslag } from './bevinding.ts';
import { naast, past } from './percentage.ts';
import { type Controlerij, ofNul, zeker } from './rij.ts';
import type { Controletabel } from './tabel.ts';

/** What each share is of by definition: the taakstelling includes herverdeling. */
const EIGEN = {
  realisatie_taakstelling: 'taakstelling + herverdeling',
  realisatie_totaalopgave: 'totaalopgave',
} as const satisfies Readonly<Record<string, Grondslag>>;

type Deelkolom = keyof typeof EIGEN;

const DEELKOLOMMEN = Object.keys(EIGEN) as readonly Deelkolom[];
const GRONDSLAGEN: readonly Grondslag[] = ['taakstelling + herverdeling', 'taakstelling', 'totaalopgave'];

/** What a share may be of: the figures as given, and as an earlier finding read them. */
function noemers(rij: Controlerij, grondslag: Grondslag, bekend: Bekend): readonly number[] {
  const taakstellingen = bekend.lezingen(rij, 'taakstelling');
  switch (grondslag) {
    case 'taakstelling + herverdeling':
      return taakstellingen.map((taakstelling) => taakstelling + ofNul(rij, 'herverdeling'));
    case 'taakstelling':
      return taakstellingen;
    case 'totaalopgave':
      return bekend.opgaven(rij);
  }
}

/**
 * Rule: realisatie_taakstelling = gerealiseerd ÷ (taakstelling + herverdeling), realisatie_totaalopgave = gerealiseerd ÷ totaalopgave,
 * without nagekomen; as a fraction or in percents, whichever fits, rounded no coarser than whole percents. A share that fits
 * another denominator is told so: for the taakstelling without herverdeling `let op`, since memos reckon that way, else `fout`.
 * One that is rounded the wrong way is `let op`. Source: toezichtbrieven and annotated agendas of 2022; the voortgangsrapportages.
 */
export function percentages(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) => DEELKOLOMMEN.flatMap((kolom) => {
    const waarde = zeker(rij, kolom);
    const tellers = bekend.lezingen(rij, 'gerealiseerd');
    return waarde === undefined || zeker(rij, 'gerealiseerd') === undefined ? [] : controleer(rij, kolom, waarde, tellers, bekend);
  }));
}

function controleer(rij: Controlerij, kolom: Deelkolom, waarde: number, tellers: readonly number[], bekend: Bekend): readonly Bevinding[] {
  const grondslag = EIGEN[kolom];
  const eigen = noemers(rij, grondslag, bekend);
  const [noemer] = eigen;
  const [teller] = tellers;
  if (noemer === undefined || teller === undefined) return [];
  if (eigen.some((mogelijk) => mogelijk > 0 && tellers.some((geteld) => past(waarde, geteld, mogelijk)))) return [];
  const plaats = { rij: rij.rij, kolom, gevonden: waarde };
  if (noemer <= 0) return [{ ...plaats, soort: 'percentage_zonder_opgave', ernst: 'let op', noemer, grondslag }];
  const { berekend, afronding } = naast(waarde, teller, noemer);
  const ander = andereGrondslag(rij, kolom, waarde, teller, bekend);
  if (ander === undefined) return [{ ...plaats, soort: 'percentage', ernst: afronding ? 'let op' : 'fout', berekend, teller, noemer, grondslag, afronding }];
  const gangbaar = ander.grondslag === 'taakstelling' && ander.nagekomen === 0;
  return [{ ...plaats, soort: 'percentage_grondslag', ernst: gangbaar && kolom === 'realisatie_taakstelling' ? 'let op' : 'fout', berekend, teller, verwacht: grondslag, ...ander }];
}

interface Ander {
  readonly grondslag: Grondslag;
  readonly noemer: number;
  readonly nagekomen: number;
}

/** Another denominator that fits, or else the proper one with nagekomen counted in. */
function andereGrondslag(rij: Controlerij, kolom: Deelkolom, waarde: number, teller: number, bekend: Bekend): Ander | undefined {
  const nagekomen = ofNul(rij, 'nagekomen');
  const pogingen = [
    ...GRONDSLAGEN.filter((grondslag) => grondslag !== EIGEN[kolom]).map((grondslag) => ({ grondslag, nagekomen: 0 })),
    { grondslag: EIGEN[kolom], nagekomen },
  ];
  for (const { grondslag, nagekomen: erbij } of pogingen) {
    const noemer = noemers(rij, grondslag, bekend).find((mogelijk) => mogelijk > 0 && past(waarde, teller + erbij, mogelijk));
    if (noemer !== undefined) return { grondslag, noemer, nagekomen: erbij };
  }
  return undefined;
}

/** Whether the shares in a row follow from this gerealiseerd, and none of them from the one that is there. */
export function pastBijPercentages(rij: Controlerij, gerealiseerd: number, bekend: Bekend): boolean {
  const gegeven = DEELKOLOMMEN.filter((kolom) => zeker(rij, kolom) !== undefined && noemers(rij, EIGEN[kolom], bekend).length > 0);
  const volgtUit = (kolom: Deelkolom, teller: number) =>
    noemers(rij, EIGEN[kolom], bekend).some((noemer) => noemer > 0 && past(zeker(rij, kolom) ?? 0, teller, noemer));
  const huidig = zeker(rij, 'gerealiseerd') ?? 0;
  return gegeven.length > 0 && gegeven.every((kolom) => volgtUit(kolom, gerealiseerd) && !volgtUit(kolom, huidig));
}
