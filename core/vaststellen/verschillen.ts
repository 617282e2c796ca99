import { type Kaderkeuze, kaderMetNaam } from '../kader/index.ts';
import { type Beoordeling, beoordeelRijen } from '../beoordeling/index.ts';
import { isFeit, type Veldwaarde } from '../feiten/index.ts';
import { VERSIENUMMER } from '../versie.ts';
import { type SavedVaststelling, VASTSTELLINGKOLOMMEN } from './vaststellen-blad.ts';
import { geldende, geldendeVan } from './volgende.ts';
import { opnieuw, tredeUitkomst } from './vaststelling.ts';

/** What is another now than when it was decided. */
export interface Verschil {
  readonly gemeente: string;
  readonly periode: string;
  /** The figure, the computed trede, the framework or the version. */
  readonly wat: string;
  readonly toen: Veldwaarde | undefined;
  readonly nu: Veldwaarde | undefined;
}

/**
 * What recomputing the decided assessments gives: the same facts by the rules of this version. Nothing is changed by it.
 * A version that gives the same outcome is no difference.
 */
export function herberekend(vaststellingen: readonly SavedVaststelling[], eigen?: Kaderkeuze): readonly Verschil[] {
  return geldende(vaststellingen).flatMap((een) => {
    const nu = opnieuw(een, eigen);
    const { gemeente, feiten, kader } = een;
    // A framework that is not known any more tells nothing of the outcome.
    if (nu.status === 'geen_kader' && een.kader_zegel !== '')
      return [{ gemeente, periode: feiten.periode, wat: 'kader', toen: kader, nu: undefined }];
    return uitkomstverschillen(een, nu);
  });
}

/** What a table of figures of today gives for what was decided: other figures, and another outcome. Nothing is changed by it. */
export function vergeleken(
  vaststellingen: readonly SavedVaststelling[],
  cellen: readonly (readonly unknown[])[],
  keuze?: Kaderkeuze,
): readonly Verschil[] {
  return beoordeelRijen(cellen, keuze).rijen.flatMap((rij) => {
    if (rij.soort !== 'beoordeeld') return [];
    const vast = geldendeVan(vaststellingen, String(rij.gemeente), rij.feiten.periode);
    if (vast === undefined) return [];
    const feiten = VASTSTELLINGKOLOMMEN.filter(isFeit).flatMap((wat): Verschil[] => {
      const [toen, nu] = [vast.feiten[wat], rij.feiten[wat]];
      return toen === nu ? [] : [{ gemeente: vast.gemeente, periode: vast.feiten.periode, wat, toen, nu }];
    });
    return [...feiten, ...uitkomstverschillen(vast, rij.beoordeling)];
  });
}

function uitkomstverschillen(vast: SavedVaststelling, beoordeling: Beoordeling): Verschil[] {
  const nu = tredeUitkomst(beoordeling);
  const verschil = (wat: string, toen: string | number | undefined, later: string | number | undefined): Verschil[] =>
    toen === later ? [] : [{ gemeente: vast.gemeente, periode: vast.feiten.periode, wat, toen, nu: later }];
  const uitkomst = [
    ...verschil('berekende trede', vast.trede_berekend, nu.trede_berekend),
    ...verschil('status', vast.status, nu.status),
    ...verschil('mogelijke treden', vast.mogelijke_treden.join(', '), nu.mogelijke_treden.join(', ')),
    ...verschil('kader', kaderMetNaam(vast.kader)?.naam ?? vast.kader, nu.kader),
  ];
  return uitkomst.length > 0 ? [...uitkomst, ...verschil('versie', vast.versie, VERSIENUMMER)] : [];
}
