import { type Kader, kaderMetNaam, uitslagVan } from '../kader/index.ts';
import { type Trede, TREDEN } from '../trede.ts';
import { achterstand } from '../opgave.ts';
import type { Periode } from '../periode.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { type Controlerij, ofNul, zekerCijfer } from './rij.ts';
import { byKey } from './by-key.ts';
import type { Controletabel } from './controle-tabel.ts';
import { bekendeVorige } from './vorige-trede.ts';

/** One case of each kind the frameworks tell apart: no achterstand; below or above the taakstelling, achieved or not. */
const GEVALLEN = [
  { achterstand_begin: 0, gerealiseerd: 10 },
  { achterstand_begin: 0, gerealiseerd: 5 },
  { achterstand_begin: 5, gerealiseerd: 10 },
  { achterstand_begin: 20, gerealiseerd: 5 },
  { achterstand_begin: 20, gerealiseerd: 12 },
].map((geval) => ({ taakstelling: 10, ...geval }));

/** The treden that can follow a trede, whatever the facts: by the rules, and those a reading leaves possible too. */
interface Vervolg {
  readonly regels: ReadonlySet<Trede>;
  readonly mogelijk: ReadonlySet<Trede>;
}

const VERVOLGEN = new WeakMap<Kader, Map<string, Vervolg>>();

function vervolgVan(kader: Kader, periode: Periode, vorige_trede: Trede): Vervolg {
  const vervolgen = VERVOLGEN.get(kader) ?? new Map<string, Vervolg>();
  VERVOLGEN.set(kader, vervolgen);
  return byKey(vervolgen, `${periode} ${vorige_trede}`, () => {
    const uitkomsten = GEVALLEN.map((geval) => uitslagVan(kader, { periode, ...geval, vorige_trede }));
    return {
      regels: new Set(uitkomsten.flatMap((uitkomst) => ('trede' in uitkomst ? uitkomst.trede : []))),
      mogelijk: new Set(uitkomsten.flatMap(({ mogelijke_treden }) => mogelijke_treden)),
    };
  });
}

/** Whether a framework gives its lightest outcome to those without an achterstand, and to nobody else. */
export function isEersteZonderAchterstand(kader: Kader, periode: Periode): boolean {
  return GEVALLEN.every((geval) =>
    TREDEN.every((vorige_trede) => {
      const feiten = { periode, ...geval, vorige_trede };
      return (kader.uitkomst(feiten) === 1) === kader.stand(feiten).achterstand_beoordeeld <= 0;
    }),
  );
}

/** Without the facts: a trede that does not go with the stand, and one that cannot follow the trede before. */
export function tredeZonderFeiten(tabel: Controletabel, rij: Controlerij, trede: Trede, bekend: Bekend): readonly Bevinding[] {
  return [...bijStand(rij, trede, bekend), ...naVorige(tabel, rij, trede)];
}

/**
 * Rule: trede 1 is for those without an achterstand, counted with nagekomen and koppelingstekort, and a higher one for those with one.
 * Before 2021-1 no framework is known, so it is `let op`, as it is without all facts. Source: the annex on the interventieladder.
 */
function bijStand(rij: Controlerij, trede: Trede, bekend: Bekend): readonly Bevinding[] {
  const { kader, periode } = rij;
  if (kader !== undefined && periode !== undefined && !isEersteZonderAchterstand(kader, periode)) return [];
  const gerealiseerd = zekerCijfer(rij, 'gerealiseerd');
  const [opgave] = bekend.opgaven(rij);
  const eind =
    zekerCijfer(rij, 'achterstand_eind') ??
    (opgave === undefined || gerealiseerd === undefined ? undefined : achterstand(opgave, gerealiseerd));
  if (eind === undefined) return [];
  const beoordeeld = eind - ofNul(rij, 'nagekomen');
  const gekoppeld = zekerCijfer(rij, 'gekoppeld');
  const minderGekoppeld = gekoppeld !== undefined && opgave !== undefined && gekoppeld < opgave;
  const tekortMogelijk = rij.beoordeling_op === 'koppelingstekort' || minderGekoppeld;
  const past = trede === 1 ? beoordeeld <= 0 || tekortMogelijk : beoordeeld > 0;
  return past
    ? []
    : [{ soort: 'trede_en_achterstand', ernst: 'let op', rij: rij.rij, kolom: 'trede', cel: trede, achterstand: beoordeeld }];
}

/**
 * Rule: in kader 2024 a trede rises by one at most, in kader 2021 from 1 or 2 to 3 at most and then by one; from 4 on it does not
 * change by the half-year but by decision (`let op`). A trede that only a reading of the framework allows is `let op` too.
 * What can follow is taken from the frameworks themselves. Source: the annex on the interventieladder; voortgangsrapportage 2024.
 */
function naVorige(tabel: Controletabel, rij: Controlerij, trede: Trede): readonly Bevinding[] {
  const { periode, kader } = rij;
  const vorige = bekendeVorige(tabel, rij);
  const [vorige_trede] = vorige;
  // What can follow is drawn from a few cases, which tell the outcomes of a framework that is known; of one's own they may not.
  if (periode === undefined || kader === undefined || vorige_trede === undefined || kaderMetNaam(kader.naam) !== kader) return [];
  const vervolgen = vorige.map((mogelijk) => vervolgVan(kader, periode, mogelijk));
  if (vervolgen.some(({ regels }) => regels.has(trede))) return [];
  const plaats = { rij: rij.rij, kolom: 'trede', cel: trede, vorige_trede, kader: kader.naam } as const;
  if (vervolgen.some(({ mogelijk }) => mogelijk.has(trede))) return [{ ...plaats, soort: 'trede_onverklaard', ernst: 'let op' }];
  const mogelijk = vervolgVan(kader, periode, vorige_trede).mogelijk;
  return [
    {
      ...plaats,
      soort: 'tredesprong',
      ernst: vorige_trede >= 4 ? 'let op' : 'fout',
      mogelijke_treden: TREDEN.filter((kan) => mogelijk.has(kan)),
    },
  ];
}
