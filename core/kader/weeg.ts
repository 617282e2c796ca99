import type { Trede } from '../trede.ts';
import type { Rijuitkomst, Kaderuitkomst } from './compiled-uitkomst.ts';
import { type Gegevens, type Kaderfeiten, standVan } from './kaderstand.ts';
import { type Instellingenset, instellingVan, type Kadervorm, type Vormregel } from './vorm.ts';

/** Why an outcome could get no heavier. */
export type Bevriezing = 'koppelingstekort' | 'verschoonbaar';

/**
 * Why there is no trede, where that is known.
 * - `van_de_ladder`: the rule says so
 * - `vrijgesteld`: the municipality is exempt
 * - `geen_oordeel`: there is an excuse, and then the framework does not judge
 * - `geen_regel`: no rule of the framework matches
 */
export type Redenzonder = 'van_de_ladder' | 'vrijgesteld' | 'geen_oordeel' | 'geen_regel';

/** The facts weighed by a framework: the rule that matched, and what follows. */
export interface Gewogen extends Rijuitkomst {
  readonly gegevens: Gegevens;
  readonly regel: Vormregel | undefined;
  /** Why the outcome is lighter than that of the rule; `undefined` where it is not. */
  readonly bevroren: Bevriezing | undefined;
  /** Why there is no trede, where that is known. */
  readonly reden: Redenzonder | undefined;
}

/** Weighs the facts: the first rule that matches, and what the settings make of its outcome. */
export function weeg({ regels, instellingen }: Kadervorm, feiten: Kaderfeiten): Gewogen {
  const gegevens = gegevensVan(instellingen, feiten);
  const niets = { gegevens, regel: undefined, uitkomsten: [], bekend: true, bevroren: undefined };
  const reden = zonderOordeel(instellingen, feiten);
  if (reden !== undefined) return { ...niets, reden };
  const regel = regels.find(({ geldt }) => geldt(gegevens));
  if (regel === undefined) return { ...niets, reden: 'geen_regel' };
  const { uitkomsten, bekend } = regel.uitkomst.alle(gegevens);
  if (bekend && uitkomsten[0] === 0) return { ...niets, regel, reden: 'van_de_ladder' };
  const bevroren = bevriezing(instellingen, gegevens);
  const daarna = bevroren === undefined ? { uitkomsten, bekend } : frozen({ uitkomsten, bekend }, feiten.vorige_trede);
  const lichter = String(daarna.uitkomsten) !== String(uitkomsten);
  return { gegevens, regel, ...daarna, bevroren: lichter ? bevroren : undefined, reden: undefined };
}

/** The one outcome that the facts weigh to, without all else; 0 is no trede, `undefined` where it cannot be known. */
export function weegSnel({ regels, instellingen }: Kadervorm, feiten: Kaderfeiten): Kaderuitkomst | undefined {
  if (zonderOordeel(instellingen, feiten) !== undefined) return 0;
  const gegevens = gegevensVan(instellingen, feiten);
  for (const { geldt, uitkomst } of regels) {
    if (!geldt(gegevens)) continue;
    const een = uitkomst.een(gegevens);
    if (een === undefined || een <= 1 || bevriezing(instellingen, gegevens) === undefined) return een;
    return feiten.vorige_trede && (Math.min(een, feiten.vorige_trede) as Trede);
  }
  return undefined;
}

/** The figures that the facts come to under these settings. */
export function gegevensVan(instellingen: Instellingenset, feiten: Kaderfeiten): Gegevens {
  return { feiten, stand: standVan(feiten, isBegrensd(instellingen, feiten)) };
}

/** Whether the opgave is capped at who was linked in time. */
function isBegrensd(instellingen: Instellingenset, { verschoonbaar }: Kaderfeiten): boolean {
  return (
    instellingVan(instellingen, 'koppelingstekort', 'niets') === 'begrens' ||
    (verschoonbaar === true && instellingVan(instellingen, 'verschoonbaar', 'niets') === 'begrens')
  );
}

/** Why the framework does not judge at all. */
function zonderOordeel(instellingen: Instellingenset, feiten: Kaderfeiten): 'vrijgesteld' | 'geen_oordeel' | undefined {
  if (feiten.vrijgesteld === true && instellingen.vrijgesteld !== undefined) return 'vrijgesteld';
  return feiten.verschoonbaar === true && instellingen.verschoonbaar?.waarde === 'geen oordeel' ? 'geen_oordeel' : undefined;
}

/** Why the outcome gets no heavier than the previous one. */
function bevriezing(instellingen: Instellingenset, { feiten, stand }: Gegevens): Bevriezing | undefined {
  if (instellingen.koppelingstekort?.waarde === 'bevries' && stand.koppelingstekort > 0) return 'koppelingstekort';
  return instellingen.verschoonbaar?.waarde === 'bevries' && feiten.verschoonbaar === true ? 'verschoonbaar' : undefined;
}

/** No heavier than the previous outcome; where that is unknown, any from the lightest up to the heaviest. */
function frozen({ uitkomsten, bekend }: Rijuitkomst, vorige: Trede | undefined): Rijuitkomst {
  if (vorige !== undefined) return { uitkomsten: [...new Set(uitkomsten.map((een) => Math.min(een, vorige) as Kaderuitkomst))], bekend };
  const hoogste = Math.max(...uitkomsten);
  if (hoogste <= 1) return { uitkomsten, bekend };
  return { uitkomsten: Array.from({ length: hoogste }, (_, i) => (i + 1) as Trede), bekend: false };
}
