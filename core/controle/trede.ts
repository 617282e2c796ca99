import { beoordeel, type Ingeschaald, type FeitOntbreekt } from '../beoordeling/beoordeel.ts';
import type { Feiten } from '../beoordeling/feiten.ts';
import { kaderVan } from '../beoordeling/kaders.ts';
import type { Trede } from '../beoordeling/trede.ts';
import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import type { Cijferkolom } from './kolommen.ts';
import { achterstandBegin, type Controlerij, isEindstand, ofNul, zeker } from './rij.ts';
import { type Controletabel, vorigeEindrij } from './tabel.ts';
import { tredeZonderFeiten } from './tredesprong.ts';
import { mogelijkeVorige } from './vorige-trede.ts';

/**
 * Rule: a trede is among those the framework of its periode makes possible with the facts in the row. One that is not is `fout`,
 * or `let op` where Gedeputeerde Staten may decide otherwise (trede 4 and higher, or leaving them) or where a lower trede could
 * come from nagekomen that the table does not have. Where facts are missing, only what cannot be with any facts is told.
 * Source: the two frameworks of the interventieladder (core/beoordeling).
 */
export function treden(tabel: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij) => {
    const trede = zeker(rij, 'trede') as Trede | undefined;
    if (trede === undefined || rij.rol === 'totaal' || !isEindstand(rij)) return [];
    const feiten = feitenVan(tabel, rij);
    return feiten === undefined ? tredeZonderFeiten(tabel, rij, trede, bekend) : metFeiten(tabel, rij, trede, feiten, bekend);
  });
}

/** The facts of a row, without the previous trede; `undefined` where one that decides is missing, or may be a blank cell. */
function feitenVan(tabel: Controletabel, rij: Controlerij): Feiten | undefined {
  const { periode, beoordeling_op } = rij;
  const taakstelling = zeker(rij, 'taakstelling');
  const gerealiseerd = zeker(rij, 'gerealiseerd');
  const herverdeling = ofNul(rij, 'herverdeling');
  const achterstand_begin = achterstandBegin(rij) ?? beginUitTotaalopgave(rij);
  const gekoppeld = zeker(rij, 'gekoppeld');
  if (periode === undefined || kaderVan(periode) === undefined) return undefined;
  if (taakstelling === undefined || gerealiseerd === undefined || achterstand_begin === undefined) return undefined;
  if (beoordeling_op === 'koppelingstekort' && gekoppeld === undefined) return undefined;
  const vorige = vorigeEindrij(tabel, rij);
  return {
    periode, taakstelling, achterstand_begin, gerealiseerd, herverdeling,
    nagekomen: ofNul(rij, 'nagekomen'),
    gekoppeld: beoordeling_op === 'totaalopgave' ? undefined : gekoppeld,
    nagekomen_vorige: zeker(rij, 'nagekomen_vorige') ?? (vorige === undefined ? undefined : zeker(vorige, 'nagekomen')),
  };
}

function beginUitTotaalopgave(rij: Controlerij): number | undefined {
  const opgave = zeker(rij, 'totaalopgave');
  const taakstelling = zeker(rij, 'taakstelling');
  return opgave === undefined || taakstelling === undefined ? undefined : opgave - taakstelling - ofNul(rij, 'herverdeling');
}

const OORZAKEN = ['taakstelling', 'achterstand_begin', 'gerealiseerd', 'herverdeling'] as const satisfies readonly Cijferkolom[];

/** The facts as given, then with each figure that an earlier finding read otherwise: its cause is already told. */
function lezingen(feiten: Feiten, rij: Controlerij, bekend: Bekend): readonly Feiten[] {
  const anders = OORZAKEN.flatMap((kolom) => {
    const waarde = bekend.herstel(rij, kolom);
    return waarde === undefined ? [] : [{ ...feiten, [kolom]: waarde }];
  });
  return [feiten, ...anders, ...(rij.beoordeling_op === 'totaalopgave' ? [{ ...feiten, gekoppeld: zeker(rij, 'gekoppeld') }] : [])];
}

function metFeiten(tabel: Controletabel, rij: Controlerij, trede: Trede, feiten: Feiten, bekend: Bekend): readonly Bevinding[] {
  const beoordelingen = mogelijkeVorige(tabel, rij).flatMap((vorige_trede) =>
    lezingen(feiten, rij, bekend).flatMap((lezing) => {
      const beoordeling = beoordeel({ ...lezing, vorige_trede });
      return beoordeling.status === 'geen_kader' ? [] : [beoordeling];
    }));
  const [beoordeling] = beoordelingen;
  if (beoordeling === undefined || beoordelingen.some(({ mogelijke_treden }) => mogelijke_treden.includes(trede))) return [];
  return [bevindingVan(rij, trede, beoordeling)];
}

function bevindingVan(rij: Controlerij, trede: Trede, beoordeling: Ingeschaald | FeitOntbreekt): Bevinding {
  const { mogelijke_treden, kader, feiten, stand } = beoordeling;
  const laagste = mogelijke_treden[0] ?? trede;
  const besluit = Math.max(trede, feiten.vorige_trede ?? 1) >= 4 || beoordeling.status === 'besluit';
  const nagekomenOnbekend = rij.cijfers.nagekomen === undefined && trede < laagste;
  const plaats = {
    ernst: besluit || nagekomenOnbekend ? 'let op' : 'fout', rij: rij.rij, kolom: 'trede', gevonden: trede,
    berekend: 'trede' in beoordeling ? beoordeling.trede : mogelijke_treden.join(' of '),
  } as const;
  const achterstand = stand.achterstand_beoordeeld;
  if (trede === 1 ? achterstand > 0 : achterstand <= 0) return { ...plaats, soort: 'trede_en_achterstand', achterstand };
  return { ...plaats, soort: 'trede', mogelijke_treden, kader: kader.naam };
}
