import { achterstand } from '../opgave.ts';
import { periodeNummer } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controletabel } from './controle-tabel.ts';
import { achterstandBegin, type Controlerij, isEindstand, ofNul, zekerCijfer } from './rij.ts';

/** So many of the rows that tell must fit, and at least so many rows must tell. */
const DEEL = 0.8;
const MINSTENS = 2;

/**
 * Rule: the taakstelling is without the achterstand. COA and huisvestingvergunninghouders.nl call taakstelling what is here the
 * totaalopgave: then it is itself the stated totaalopgave, or the stand at the end is taakstelling − gerealiseerd. One finding for
 * the column. Source: the public figures of COA beside the toezichtbrieven.
 */
export function taakstellingMetAchterstand(tabel: Controletabel): readonly Bevinding[] {
  const antwoorden = tabel.rijen.flatMap((rij) => bevatAchterstand(tabel, rij) ?? []);
  const rijen = antwoorden.filter((met) => met).length;
  if (rijen < MINSTENS || rijen < DEEL * antwoorden.length) return [];
  return [
    {
      soort: 'taakstelling_is_totaalopgave',
      ernst: 'let op',
      rij: 1,
      kolom: 'taakstelling',
      cel: 'taakstelling',
      rijen,
      van: antwoorden.length,
    },
  ];
}

/** Whether the taakstelling of a row holds its achterstand; `undefined` where the row does not tell. */
function bevatAchterstand(tabel: Controletabel, rij: Controlerij): boolean | undefined {
  const taakstelling = zekerCijfer(rij, 'taakstelling');
  const begin = achterstandBegin(rij);
  if (taakstelling === undefined || begin === undefined || begin === 0 || ofNul(rij, 'herverdeling') !== 0) return undefined;
  const totaalopgave = zekerCijfer(rij, 'totaalopgave');
  if (totaalopgave !== undefined) return totaalopgave === taakstelling;
  const gerealiseerd = zekerCijfer(rij, 'gerealiseerd');
  const eind = isEindstand(rij) ? (zekerCijfer(rij, 'achterstand_eind') ?? volgendBegin(tabel, rij)) : undefined;
  return gerealiseerd === undefined || eind === undefined ? undefined : achterstand(taakstelling, gerealiseerd) === eind;
}

/** The stand with which the same area begins the next periode. */
function volgendBegin({ reeksen }: Controletabel, { naam, periode }: Controlerij): number | undefined {
  if (naam === '' || periode === undefined) return undefined;
  const [volgende] = reeksen.get(naam)?.get(periodeNummer(periode) + 1) ?? [];
  return volgende && zekerCijfer(volgende, 'achterstand_begin');
}
