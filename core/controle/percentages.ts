import type { Bekend } from './bekend.ts';
import type { Bevinding, Grondslag } from './bevinding.ts';
import { naast, past } from './percentage.ts';
import { type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import type { Controletabel } from './controle-tabel.ts';
import { keysOf } from '../keys.ts';

/** What each share is of by definition: the taakstelling includes herverdeling. */
const EIGEN = {
  realisatie_taakstelling: 'taakstelling + herverdeling',
  realisatie_totaalopgave: 'totaalopgave',
} as const satisfies Readonly<Record<string, Grondslag>>;

type Deelkolom = keyof typeof EIGEN;

const DEELKOLOMMEN = keysOf(EIGEN);
const GRONDSLAGEN: readonly Grondslag[] = [
  'taakstelling + herverdeling',
  'taakstelling',
  'totaalopgave',
  'totaalopgave zonder herverdeling',
];
/** Memos leave the herverdeling out. */
const GANGBAAR: Readonly<Record<Deelkolom, Grondslag>> = {
  realisatie_taakstelling: 'taakstelling',
  realisatie_totaalopgave: 'totaalopgave zonder herverdeling',
};

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
    case 'totaalopgave zonder herverdeling':
      return bekend.opgaven(rij).map((opgave) => opgave - ofNul(rij, 'herverdeling'));
  }
}

/**
 * Rule: realisatie_taakstelling = gerealiseerd ÷ (taakstelling + herverdeling), realisatie_totaalopgave = gerealiseerd ÷ totaalopgave,
 * without nagekomen; as a fraction or in percents, whichever fits, rounded no coarser than whole percents. A share that fits
 * another denominator is reported as such: for one without herverdeling `let op`, since memos count that way, else `fout`.
 * One that is rounded the wrong way is `let op`. Source: toezichtbrieven and annotated agendas of 2022; the voortgangsrapportages.
 */
export function percentages(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) =>
    DEELKOLOMMEN.flatMap((kolom) => {
      const waarde = zekerCijfer(rij, kolom);
      const teller = zekerCijfer(rij, 'gerealiseerd');
      return waarde === undefined || teller === undefined ? [] : check(rij, kolom, waarde, teller, bekend);
    }),
  );
}

function check(rij: Controlerij, kolom: Deelkolom, waarde: number, teller: number, bekend: Bekend): readonly Bevinding[] {
  const grondslag = EIGEN[kolom];
  const eigen = noemers(rij, grondslag, bekend);
  const [noemer] = eigen;
  if (noemer === undefined) return [];
  const tellers = bekend.lezingen(rij, 'gerealiseerd');
  if (eigen.some((mogelijk) => tellers.some((geteld) => past(waarde, geteld, mogelijk)))) return [];
  const plaats = { rij: rij.rij, kolom, cel: waarde };
  if (noemer <= 0) return [{ ...plaats, soort: 'percentage_zonder_opgave', ernst: 'let op', noemer, grondslag }];
  const { berekend, afronding } = naast(waarde, teller, noemer);
  const ander = andereGrondslag(rij, kolom, waarde, teller, bekend);
  if (ander === undefined)
    return [{ ...plaats, soort: 'percentage', ernst: afronding ? 'let op' : 'fout', berekend, teller, noemer, grondslag, afronding }];
  const gangbaar = ander.grondslag === GANGBAAR[kolom];
  return [
    { ...plaats, soort: 'percentage_grondslag', ernst: gangbaar ? 'let op' : 'fout', berekend, teller, verwacht: grondslag, ...ander },
  ];
}

interface Ander {
  readonly grondslag: Grondslag;
  readonly noemer: number;
  readonly nagekomen: number;
}

/** Another denominator that fits, or else the proper one with nagekomen counted in. */
function andereGrondslag(rij: Controlerij, kolom: Deelkolom, waarde: number, teller: number, bekend: Bekend): Ander | undefined {
  const nagekomen = ofNul(rij, 'nagekomen');
  const attempts = [...GRONDSLAGEN.map((grondslag) => ({ grondslag, nagekomen: 0 })), { grondslag: EIGEN[kolom], nagekomen }];
  for (const { grondslag, nagekomen: erbij } of attempts) {
    const noemer = noemers(rij, grondslag, bekend).find((mogelijk) => past(waarde, teller + erbij, mogelijk));
    if (noemer !== undefined) return { grondslag, noemer, nagekomen: erbij };
  }
  return undefined;
}

/** Whether the shares in a row, of which there is one at least, follow from another gerealiseerd, and none of them from the one that is there. */
export function pastBijPercentages(
  rij: Controlerij,
  { gerealiseerd, ander }: { gerealiseerd: number; ander: number },
  bekend: Bekend,
): boolean {
  const gegeven = DEELKOLOMMEN.flatMap((kolom) => {
    const waarde = zekerCijfer(rij, kolom);
    const delers = noemers(rij, EIGEN[kolom], bekend);
    return waarde === undefined || delers.length === 0 ? [] : [(teller: number) => delers.some((noemer) => past(waarde, teller, noemer))];
  });
  return gegeven.length > 0 && gegeven.every((volgtUit) => volgtUit(ander) && !volgtUit(gerealiseerd));
}
