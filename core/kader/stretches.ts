import type { Kaderuitkomst } from './compiled-uitkomst.ts';
import { compiledGrens } from './compiled-grens.ts';
import { feitenInGrens } from './feiten-in.ts';
import { GETALFEITEN, type Getalvan } from './feitwaarde.ts';
import type { Kader } from './kader.ts';
import { isGetalfeit, type Kaderfeit } from './kaderfeiten.ts';
import type { Gegevens, Kaderfeiten } from './kaderstand.ts';
import type { Celvoorwaarde, Grens } from './kadertabel.ts';
import type { Kadervorm } from './vorm.ts';
import { gegevensVan } from './weeg.ts';

/** A stretch of numbers housed that give one outcome: from `vanaf` up to the next stretch. */
export interface Stuk {
  readonly vanaf: number;
  /** 0 is no trede; `undefined` where it cannot be known. */
  readonly uitkomst: Kaderuitkomst | undefined;
}

/** The facts that change with the number housed, each by one and the same amount for every person. */
const MEEBEWEGEND: ReadonlySet<Kaderfeit> = new Set<Kaderfeit>([
  'achterstand',
  'gerealiseerd',
  'gehuisvest',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
]);

/** Where two figures are equal a test of them may change. */
interface Kruising {
  readonly links: Getalvan;
  readonly rechts: Getalvan;
}

/** What a framework gives for every number housed, from `vanaf` on: gerealiseerd and nagekomen of the facts are not looked at. */
export function verloopVan(kader: Kader, feiten: Omit<Kaderfeiten, 'gerealiseerd'>, vanaf: number): readonly Stuk[] {
  const vorm = kader.vorm(feiten.periode);
  const bij = (gerealiseerd: number): Kaderfeiten => ({ ...feiten, gerealiseerd, nagekomen: undefined });
  const stukken: Stuk[] = [];
  for (const aantal of changePoints(vorm, bij, vanaf)) {
    const uitkomst = kader.uitkomst(bij(aantal));
    if (stukken.length === 0 || stukken.at(-1)?.uitkomst !== uitkomst) stukken.push({ vanaf: aantal, uitkomst });
  }
  return stukken;
}

/** Less is the rounding of a share. */
const ROUNDING = 1e-6;

/** `vanaf` and every number above it at which the outcome may change, ascending. */
function changePoints(vorm: Kadervorm, bij: (gerealiseerd: number) => Kaderfeiten, vanaf: number): readonly number[] {
  const [geen, een] = [bij(0), bij(1)].map((feiten) => gegevensVan(vorm.instellingen, feiten)) as [Gegevens, Gegevens];
  const points = new Set([vanaf]);
  for (const { links, rechts } of kruisingenVan(vorm)) {
    const [a0, b0, a1, b1] = [links(geen), rechts(geen), links(een), rechts(een)];
    if (a0 === undefined || b0 === undefined || a1 === undefined || b1 === undefined) continue;
    const stap = a1 - b1 - (a0 - b0);
    if (stap === 0) continue;
    const gelijk = -(a0 - b0) / stap;
    // Whole numbers about it: a test can change on it and just after it.
    const onder = Math.floor(gelijk - ROUNDING);
    for (const point of [onder, onder + 1, onder + 2]) if (point > vanaf) points.add(point);
  }
  return [...points].sort((a, b) => a - b);
}

const kruisingen = new WeakMap<Kadervorm, readonly Kruising[]>();

function kruisingenVan(vorm: Kadervorm): readonly Kruising[] {
  const found = kruisingen.get(vorm);
  if (found !== undefined) return found;
  const all = new Map<string, Kruising>();
  const add = (key: string, kruising: Kruising) => all.set(key, kruising);
  for (const { regel } of vorm.regels) {
    for (const voorwaarde of regel.voorwaarden) addVoorwaarde(voorwaarde, add);
    for (const keuze of regel.uitkomst.keuzes) if (keuze.soort === 'bereik') addUitkomst(keuze.van, add);
  }
  const made = [...all.values()];
  kruisingen.set(vorm, made);
  return made;
}

type Add = (key: string, kruising: Kruising) => void;

function addVoorwaarde({ feit, een_van }: Celvoorwaarde, add: Add): void {
  if (feit === 'gehaald') add(feit, { links: GETALFEITEN.gehuisvest, rechts: GETALFEITEN.opgave_periode });
  if (feit === 'gegroeid') add(feit, { links: GETALFEITEN.achterstand, rechts: ({ stand }) => stand.achterstand_vergeleken });
  if (!isGetalfeit(feit)) return;
  for (const toetsing of een_van.flat()) {
    if (toetsing.soort === 'onbekend' || toetsing.soort === 'ja_nee') continue;
    for (const grens of toetsing.soort === 'tussen' ? [toetsing.van, toetsing.tot] : [toetsing.grens])
      for (const recht of straight(grens)) addKruising({ soort: 'feit', feit, deel: 1 }, recht, add);
  }
}

/** An outcome that depends on the number housed changes where it comes on the next one. */
function addUitkomst(grens: Grens, add: Add): void {
  for (const recht of straight(grens))
    for (const half of [1.5, 2.5, 3.5, 4.5, 5.5]) addKruising(recht, { soort: 'getal', waarde: half }, add);
  const delen = straight(grens);
  for (const [i, een] of delen.entries()) for (const ander of delen.slice(0, i)) addKruising(een, ander, add);
}

function addKruising(links: Grens, rechts: Grens, add: Add): void {
  const beweegt = [...feitenInGrens(links), ...feitenInGrens(rechts)].some((feit) => MEEBEWEGEND.has(feit));
  if (beweegt) add(JSON.stringify([links, rechts]), { links: compiledGrens(links), rechts: compiledGrens(rechts) });
}

/** The straight lines of which a bound is one or the other: a sum without `max` and `min`. */
function straight(grens: Grens): readonly Grens[] {
  switch (grens.soort) {
    case 'getal':
    case 'feit':
      return [grens];
    case 'max':
    case 'min':
      return grens.delen.flatMap(straight);
    case 'som':
      return grens.delen.reduce<
        readonly { readonly soort: 'som'; readonly delen: readonly { readonly min: boolean; readonly grens: Grens }[] }[]
      >(
        (sommen, { min, grens: deel }) =>
          sommen.flatMap((som) => straight(deel).map((recht) => ({ ...som, delen: [...som.delen, { min, grens: recht }] }))),
        [{ soort: 'som', delen: [] }],
      );
  }
}
