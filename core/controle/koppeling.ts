import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { type Controlerij, zekerCijfer } from './rij.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: whoever was housed was linked, so gekoppeld is at least gerealiseerd, unless people were linked after the koppelpeildatum
 * and still housed in time; and a municipality is judged on a koppelingstekort exactly where fewer were linked than the totaalopgave.
 * Source: voortgangsrapportage 2023-2 (koppelingstekort), with its table of what each was judged on.
 */
export function koppelingen({ rijen }: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return rijen.flatMap((rij): Bevinding[] => {
    const gekoppeld = zekerCijfer(rij, 'gekoppeld');
    if (rij.rol === 'totaal') return [];
    const gehuisvest = bekend.lezingen(rij, 'gerealiseerd');
    const [gerealiseerd] = gehuisvest;
    const opgaven = bekend.opgaven(rij);
    const [totaalopgave] = opgaven;
    if (gekoppeld === undefined) return [...allesGehuisvest(rij, gehuisvest, opgaven)];
    const bevindingen: Bevinding[] = [];
    if (gerealiseerd !== undefined && gehuisvest.every((aantal) => gekoppeld < aantal)) {
      bevindingen.push({ soort: 'gekoppeld_kleiner', ernst: 'let op', rij: rij.rij, kolom: 'gekoppeld', cel: gekoppeld, gerealiseerd });
    }
    const tekort = rij.beoordeling_op === 'koppelingstekort';
    if (totaalopgave !== undefined && rij.beoordeling_op !== undefined && opgaven.every((opgave) => gekoppeld < opgave !== tekort)) {
      const berekend = tekort ? 'totaalopgave' : 'koppelingstekort';
      bevindingen.push({
        soort: 'beoordeling_op',
        ernst: 'let op',
        rij: rij.rij,
        kolom: 'beoordeling_op',
        cel: rij.beoordeling_op,
        berekend,
        totaalopgave,
        gekoppeld,
      });
    }
    return bevindingen;
  });
}

/** Whoever was housed was linked: where the whole totaalopgave is housed, no linking fell short, unless it was made up after the koppelpeildatum. */
function allesGehuisvest(
  { rij, beoordeling_op }: Controlerij,
  gehuisvest: readonly number[],
  opgaven: readonly number[],
): readonly Bevinding[] {
  const [gerealiseerd] = gehuisvest;
  const [totaalopgave] = opgaven;
  if (beoordeling_op !== 'koppelingstekort' || gerealiseerd === undefined || totaalopgave === undefined) return [];
  if (gehuisvest.some((aantal) => opgaven.some((opgave) => aantal < opgave))) return [];
  return [
    {
      soort: 'koppelingstekort_gehuisvest',
      ernst: 'let op',
      rij,
      kolom: 'beoordeling_op',
      cel: beoordeling_op,
      gerealiseerd,
      totaalopgave,
    },
  ];
}
