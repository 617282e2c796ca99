import { type Uitslag, uitslagVan } from '../kader/index.ts';
import { type Feiten, feitenUit, FIELDS } from '../feiten/index.ts';
import type { Trede } from '../trede.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { type Cijferfeit, type Cijferkolom, isCijferfeit } from './kolommen.ts';
import { achterstandBegin, type Controlerij, isEindstand, ofNul, zekerCijfer } from './rij.ts';
import { type Controletabel, vorigeEindrij } from './controle-tabel.ts';
import { isEersteZonderAchterstand, tredeZonderFeiten } from './tredesprong.ts';
import { mogelijkeVorige } from './vorige-trede.ts';

/**
 * Rule: a trede is among those the framework of its periode makes possible with the facts in the row. One that is not is `fout`,
 * or `let op` where Gedeputeerde Staten may decide otherwise (trede 4 and higher, or leaving them) or where a lower trede could
 * come from nagekomen that the table does not have. Where facts are missing, only what no facts could give is reported.
 * Source: the two frameworks of the interventieladder (core/beoordeling).
 */
export function treden(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) => {
    const trede = zekerCijfer(rij, 'trede') as Trede | undefined;
    if (trede === undefined || !isEindstand(rij)) return [];
    if (rij.zonder_kader === '') return [];
    if (rij.zonder_kader !== undefined)
      return [{ soort: 'trede_zonder_kader', ernst: 'let op', rij: rij.rij, kolom: 'trede', cel: trede, reden: rij.zonder_kader }];
    const beoordelingen = beoordelingenVan(tabel, rij, bekend);
    const [beoordeling] = beoordelingen;
    if (beoordeling === undefined) return tredeZonderFeiten(tabel, rij, trede, bekend);
    return beoordelingen.some(({ mogelijke_treden }) => mogelijke_treden.includes(trede)) ? [] : [bevindingVan(rij, trede, beoordeling)];
  });
}

/** The assessments of a row, that of the facts as given first; none where facts are missing, or no framework is known. */
function beoordelingenVan(tabel: Controletabel, rij: Controlerij, bekend: Bekend): readonly Uitslag[] {
  const { kader, omstandigheden } = rij;
  if (kader === undefined) return [];
  return lezingen(feitenVan(tabel, rij), rij, bekend).flatMap((lezing) =>
    mogelijkeVorige(tabel, rij).map((vorige_trede) => uitslagVan(kader, { ...lezing, ...omstandigheden, vorige_trede })),
  );
}

/** The facts of a row, without the previous trede; `undefined` where one that decides is missing, or may be a blank cell. */
function feitenVan(tabel: Controletabel, rij: Controlerij): Feiten | undefined {
  const { periode, beoordeling_op } = rij;
  const taakstelling = zekerCijfer(rij, 'taakstelling');
  const gerealiseerd = zekerCijfer(rij, 'gerealiseerd');
  if (periode === undefined || taakstelling === undefined || gerealiseerd === undefined) return undefined;
  const herverdeling = ofNul(rij, 'herverdeling');
  const totaalopgave = zekerCijfer(rij, 'totaalopgave');
  const achterstand_begin = achterstandBegin(rij) ?? (totaalopgave === undefined ? undefined : totaalopgave - taakstelling - herverdeling);
  if (achterstand_begin === undefined) return undefined;
  const gekoppeld = zekerCijfer(rij, 'gekoppeld');
  if (beoordeling_op === 'koppelingstekort' && gekoppeld === undefined) return undefined;
  const vorige = vorigeEindrij(tabel, rij);
  return {
    ...feitenUit((naam) => (isCijferfeit(naam) ? feitIn(rij, naam) : undefined)),
    periode,
    achterstand_begin,
    vorige_trede: undefined,
    gekoppeld: beoordeling_op === 'totaalopgave' ? undefined : gekoppeld,
    nagekomen_vorige: zekerCijfer(rij, 'nagekomen_vorige') ?? (vorige === undefined ? undefined : zekerCijfer(vorige, 'nagekomen')),
  };
}

function feitIn(rij: Controlerij, naam: Cijferfeit): number | undefined {
  return FIELDS[naam].leeg === 'nul' ? ofNul(rij, naam) : zekerCijfer(rij, naam);
}

const OORZAKEN = ['taakstelling', 'achterstand_begin', 'gerealiseerd', 'herverdeling'] as const satisfies readonly Cijferkolom[];

/** The facts as given, then with each figure that an earlier finding read otherwise, whose cause is already told, and with the koppelingstekort. */
function lezingen(feiten: Feiten | undefined, rij: Controlerij, bekend: Bekend): readonly Feiten[] {
  if (feiten === undefined) return [];
  const anders = OORZAKEN.flatMap((kolom) => {
    const waarde = bekend.herstel(rij, kolom);
    return waarde === undefined ? [] : [{ ...feiten, [kolom]: waarde }];
  });
  return [feiten, ...anders, { ...feiten, gekoppeld: zekerCijfer(rij, 'gekoppeld') }];
}

/** What is wrong with a trede that the framework does not make possible. */
function bevindingVan(rij: Controlerij, trede: Trede, beoordeling: Uitslag): Bevinding {
  const { mogelijke_treden, kader, stand, feiten } = beoordeling;
  const namen = mogelijke_treden.map((mogelijk) => kader.uitkomstcel(mogelijk));
  const besluit = trede >= 4 || beoordeling.status === 'besluit';
  const nagekomenOnbekend = rij.cijfers.nagekomen === undefined && Math.min(trede, ...mogelijke_treden) === trede;
  const plaats = {
    ernst: besluit || nagekomenOnbekend ? 'let op' : 'fout',
    rij: rij.rij,
    kolom: 'trede',
    cel: kader.uitkomstcel(trede),
    berekend: 'trede' in beoordeling ? kader.uitkomstcel(beoordeling.trede) : namen.join(' of '),
  } as const;
  const achterstand = stand.achterstand_beoordeeld;
  if ((trede === 1 || achterstand <= 0) && isEersteZonderAchterstand(kader, feiten.periode))
    return { ...plaats, soort: 'trede_en_achterstand', achterstand };
  return { ...plaats, soort: 'trede', mogelijke_treden: namen, kader: kader.naam };
}
