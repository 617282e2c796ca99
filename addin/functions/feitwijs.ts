import { type Feit, FEITEN, type Feiten, feitenInVolgorde, FIELDS, KERNFEITEN } from '../../core/feiten/index.ts';
import type { Reader } from '../../core/invoer/index.ts';
import { type Kaderkeuze, readKaderkeuze, readVorige, UTRECHTSE_KADERS } from '../../core/kader/index.ts';
import { alsBlok, celwijs, parameter, tabelcellen, type Celresultaat } from './celwijs.ts';

/** The frameworks that an argument names or holds; `undefined` where it is blank. */
export function gegevenKaders(kader: unknown): Kaderkeuze | undefined {
  return readKaderkeuze(tabelcellen(kader), 'kader');
}

/** What a formula goes by that knows no municipality: the framework that its argument names or holds, or else those of Utrecht. */
export function kaderkeuzeIn(kader: unknown): Kaderkeuze {
  return gegevenKaders(kader) ?? UTRECHTSE_KADERS;
}

/**
 * Makes a function of ranges from a function of the facts in one row, as `celwijs` does. Its parameters are the facts: one that
 * is not passed on does not compile. The framework is one for all rows: it is never stretched.
 */
export function feitwijs(
  bereken: (feiten: Feiten, kaders: Kaderkeuze) => Celresultaat,
): (argumenten: Readonly<Record<Feit, unknown>>, kader?: unknown) => any[][] {
  let kaders = UTRECHTSE_KADERS;
  const readVorigeTrede: Reader<unknown> = (cel, naam) => readVorige(kaders, cel, naam);
  const perRij = celwijs<readonly unknown[]>({
    parameters: FEITEN.map((naam) => parameter<unknown>(naam, naam === 'vorige_trede' ? readVorigeTrede : FIELDS[naam].read)),
    leeg_als_een_van: ['periode'],
    leeg_als_alle: KERNFEITEN,
    bereken: (...waarden) => bereken(feitenInVolgorde(waarden), kaders),
  });
  return (argumenten, kader) =>
    alsBlok(() => {
      kaders = kaderkeuzeIn(kader);
      return perRij(FEITEN.map((naam) => argumenten[naam]));
    });
}
